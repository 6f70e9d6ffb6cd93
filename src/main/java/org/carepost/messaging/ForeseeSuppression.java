package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Says before a text is due what is known already to keep it from being sent. */
@ApplicationScoped
public class ForeseeSuppression {
  private final ContactRules contact;
  private final TextNumbers numbers;
  private final Clock clock;

  /** Knows what is in the given places. */
  @Inject
  public ForeseeSuppression(ContactRules contact, TextNumbers numbers, Clock clock) {
    this.contact = contact;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * Why a text to a number would not be sent now, if so.
   *
   * @param patient id of the registered patient it is for; empty if for whoever has the number
   */
  public Optional<Suppression> against(
      PracticeId practice, MobileNumber mobile, Optional<UUID> patient, TextKind kind) {
    return contact
        .against(practice, mobile, patient, kind)
        .or(() -> numbers.find(mobile).flatMap(it -> it.against(kind, clock.instant())));
  }
}
