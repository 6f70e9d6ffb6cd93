package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.carepost.platform.PracticeId;

/** The words of a practice's texts: its own where it has any, else Carepost's. */
@ApplicationScoped
public class PracticeWords {
  private final TextWords defaults;
  private final TextWordings wordings;
  private final TextGateways gateways;

  /** Chooses between the two. */
  @Inject
  public PracticeWords(TextWords defaults, TextWordings wordings, TextGateways gateways) {
    this.defaults = defaults;
    this.wordings = wordings;
    this.gateways = gateways;
  }

  /**
   * The text to send; in Carepost's words if the practice's get too long with these values, or ask
   * for a reply that nobody can send.
   *
   * @throws IllegalArgumentException if a value is missing that the words use
   */
  String fill(PracticeId practice, TextTemplate template, Map<String, String> values) {
    return wordings
        .newest(practice, WordingKey.of(template))
        .filter(TextWording::active)
        .filter(own -> gateways.takeReplies() || !ReplyAsked.in(own.body()))
        .map(own -> Placeholders.filled(template.key(), own.body(), values))
        .filter(own -> Fragments.of(own).count() <= TextMessage.MOST_FRAGMENTS)
        .orElseGet(() -> defaults.fill(template, values));
  }
}
