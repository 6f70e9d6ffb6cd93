package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.carepost.audit.Actor;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;

/** Takes in a file of services that somebody sent, and keeps what became of it. */
@ApplicationScoped
public class ImportDirectory {
  private final ApplyServices applyServices;
  private final TrackImport track;
  private final DirectoryIndex index;

  @Inject
  ImportDirectory(ApplyServices applyServices, TrackImport track, DirectoryIndex index) {
    this.applyServices = applyServices;
    this.track = track;
    this.index = index;
  }

  /**
   * All of it or, if anything in it is refused, nothing. Not itself a transaction: how far it is
   * can be seen while it runs.
   *
   * @param source 1 to 100 characters: what it replaces
   * @param replace whether what the source had and the file has not is retired
   */
  public DirectoryReport take(Path file, String source, boolean replace, StaffMember by) {
    return take(file, source, replace, by.practice(), by.actor(), by.displayName());
  }

  /** The same, for whoever has this name. */
  public DirectoryReport take(
      Path file, String source, boolean replace, PracticeId practice, Actor actor, String name) {
    return run(begin(source, practice, name), file, source, replace, practice, actor);
  }

  /** Says that a file has come, and answers the id of its import. */
  public UUID begin(String source, PracticeId practice, String name) {
    return track.begin(source, practice, name);
  }

  /** Takes in a file that was said to have come. */
  public DirectoryReport run(
      UUID id, Path file, String source, boolean replace, PracticeId practice, Actor actor) {
    DirectoryReport report = null;
    try {
      report =
          applyServices.apply(id, file, source, replace, read -> track.moved(practice, id, read));
    } catch (DirectoryNotApplied refused) {
      report = refused.report();
    } finally {
      if (report == null) {
        track.failed(practice, id);
      }
    }
    track.ended(practice, actor, report);
    if (report.applied()) {
      index.refresh();
    }
    return report;
  }
}
