package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** Keeps what is written beside the picture; the case shows it from then on. */
@ApplicationScoped
public class SaveNote {
  private final Calls calls;
  private final Audit audit;
  private final Clock clock;

  @Inject
  SaveNote(Calls calls, Audit audit, Clock clock) {
    this.calls = calls;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a note; saving the same again changes nothing.
   *
   * @param base what the page had last read or saved, see {@link #version(Call)}
   * @return the version after; empty if somebody else has saved meanwhile, and nothing was changed
   * @throws IllegalArgumentException if it is too long
   */
  @Transactional
  public Optional<String> save(UUID id, String words, String base, StaffMember by) {
    Call call = calls.take(by.practice(), id);
    if (call.note().equals(words)) {
      return Optional.of(version(call));
    }
    if (!version(call).equals(base)) {
      return Optional.empty();
    }
    call.write(words, clock.instant());
    audit.record(by.practice(), by.actor(), Action.VIDEO_NOTE_SAVED, id.toString());
    return Optional.of(version(call));
  }

  /** Tells one version of a note from another. */
  static String version(Call call) {
    return call.noteSavedAt().map(it -> it.getEpochSecond() + "." + it.getNano() / 1000).orElse("");
  }
}
