package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.carepost.people.PersonName;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;

/** Shows before a reply is written the text by which the patient will hear of it. */
@ApplicationScoped
public class ForeseeReply {
  private final PracticeWords practiceWords;
  private final TextPrice price;
  private final OwnOrigin origin;
  private final Words words;

  /** Asks for the words and the price that are in force. */
  @Inject
  public ForeseeReply(PracticeWords practiceWords, TextPrice price, OwnOrigin origin, Words words) {
    this.practiceWords = practiceWords;
    this.price = price;
    this.origin = origin;
    this.words = words;
  }

  /**
   * The text.
   *
   * @param body its words; the secret part of the link is three dots
   * @param cost like "1 text, 2.4p"
   */
  public record Foreseen(String body, String cost) {}

  /** The text to somebody of a practice. */
  public Foreseen to(PersonName name, Practice practice) {
    String secret = Tokens.link();
    String body =
        practiceWords.fill(
            practice.id(),
            TextTemplate.MESSAGE_WAITING,
            Map.of(
                "name", name.given(),
                "practice", practice.name(),
                "link", origin.link("/m/" + secret)));
    return new Foreseen(body.replace(secret, "..."), TextCount.of(body, price, words).cost());
  }
}
