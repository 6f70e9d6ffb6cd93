package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Keeps a telephone from being flooded: so many texts in an hour and no more. */
@ApplicationScoped
public class NumberLimits {
  /** Most texts of any kind to a number in an hour. */
  public static final int MOST = 100;

  /** Most texts to a number in an hour that say the same. */
  public static final int MOST_IDENTICAL = 20;

  private static final Duration WINDOW = Duration.ofHours(1);

  private final Texts texts;

  /** Counts the given texts. */
  @Inject
  public NumberLimits(Texts texts) {
    this.texts = texts;
  }

  /**
   * Whether the text would be one too many. To be asked only while its number is {@linkplain
   * TextNumbers#lock locked}, so that texts at the same time are counted.
   */
  public boolean reached(TextMessage text, Instant now) {
    Instant since = now.minus(WINDOW);
    return texts.triedSince(text.mobile(), since) >= MOST
        || texts.sameTriedSince(text, since) >= MOST_IDENTICAL;
  }
}
