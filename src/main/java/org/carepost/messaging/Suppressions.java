package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Says whether a text may be sent now. */
@ApplicationScoped
public class Suppressions {
  private final ContactRules contact;
  private final NumberLimits limits;
  private final Iterable<TextCheck> checks;

  /** Asks all checks there are. */
  @Inject
  public Suppressions(ContactRules contact, NumberLimits limits, @Any Instance<TextCheck> checks) {
    this(contact, limits, (Iterable<TextCheck>) checks);
  }

  Suppressions(ContactRules contact, NumberLimits limits, Iterable<TextCheck> checks) {
    this.contact = contact;
    this.limits = limits;
    this.checks = checks;
  }

  /**
   * A reason not to send a text.
   *
   * @param why words for staff, or null if the suppression says all
   */
  record Reason(Suppression suppression, String why) {}

  /**
   * Why the text is not to be sent, if so.
   *
   * @param number what is known of its number, locked
   */
  Optional<Reason> against(TextMessage text, TextNumber number, Instant now) {
    Optional<Suppression> known = contact.against(text).or(() -> number.against(text.kind(), now));
    if (known.isPresent()) {
      return reason(known.get());
    }
    if (text.claimedAt().isEmpty() && limits.reached(text, now)) {
      return reason(Suppression.TOO_MANY);
    }
    return outdated(text, now);
  }

  /** Why what the text says is not true or not of use any more, if so. */
  Optional<Reason> outdated(TextMessage text, Instant now) {
    if (!text.worthSendingAt(now)) {
      return reason(Suppression.POINTLESS);
    }
    return StreamSupport.stream(checks.spliterator(), false)
        .flatMap(check -> check.objection(text).stream())
        .findFirst()
        .map(why -> new Reason(Suppression.OUTDATED, why));
  }

  private static Optional<Reason> reason(Suppression suppression) {
    return Optional.of(new Reason(suppression, null));
  }
}
