package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Shows a practice's files of services, how far they are and what became of them. */
@ApplicationScoped
public class ReadImports {
  private static final int MOST = 20;

  private final DirectoryImports imports;
  private final Clock clock;

  @Inject
  ReadImports(DirectoryImports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  /** The last 20, the newest first, without their refusals. */
  @Transactional
  public List<ImportProgress> list(StaffMember by) {
    return imports.of(by.practice(), MOST).stream()
        .map(it -> ImportProgress.of(it, List.of(), clock.instant()))
        .toList();
  }

  /**
   * One of them with its refusals.
   *
   * @throws Problem not found, if the practice has none with that id
   */
  @Transactional
  public ImportProgress get(UUID id, StaffMember by) {
    return imports
        .find(by.practice(), id)
        .map(it -> ImportProgress.of(it, imports.refusals(it), clock.instant()))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
