package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.PracticeId;

/** Says how far an import is, at once and whatever becomes of it. */
@ApplicationScoped
public class TrackImport {
  private final DirectoryImports imports;
  private final Audit audit;
  private final Clock clock;

  @Inject
  TrackImport(DirectoryImports imports, Audit audit, Clock clock) {
    this.imports = imports;
    this.audit = audit;
    this.clock = clock;
  }

  /** It begins. */
  @Transactional(TxType.REQUIRES_NEW)
  public UUID begin(String source, PracticeId practice, String author) {
    DirectoryImport begun = new DirectoryImport(source, practice, author, clock.instant());
    imports.add(begun);
    return begun.id();
  }

  /** It has read so many services. */
  @Transactional(TxType.REQUIRES_NEW)
  public void moved(PracticeId practice, UUID id, long services) {
    imports.find(practice, id).ifPresent(it -> it.moved(services, clock.instant()));
  }

  /** It has ended so; what was taken in is audited. */
  @Transactional(TxType.REQUIRES_NEW)
  public void ended(PracticeId practice, Actor actor, DirectoryReport report) {
    imports
        .find(practice, report.id())
        .ifPresent(
            it -> {
              it.ended(report, clock.instant());
              imports.refuse(it, report.refusals());
            });
    if (report.applied()) {
      audit.record(practice, actor, Action.DIRECTORY_IMPORTED, report.id().toString());
    }
  }

  /** It has ended without a report. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(PracticeId practice, UUID id) {
    imports.find(practice, id).ifPresent(it -> it.failed(clock.instant()));
  }
}
