package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What texts cost: the setting <code>text.pence</code>, in pence a fragment. */
@ApplicationScoped
public class TextPrice {
  private static final BigDecimal POUND = BigDecimal.valueOf(100);

  private final BigDecimal pence;

  /**
   * Reads the setting.
   *
   * @throws IllegalStateException if it is no price
   */
  @Inject
  public TextPrice(@ConfigProperty(name = "text.pence") String setting) {
    if (!setting.matches("[0-9]{1,3}([.][0-9]{1,3})?")) {
      throw new IllegalStateException("Setting text.pence must be a number of pence, like 2.4");
    }
    this.pence = new BigDecimal(setting);
  }

  /** Reads the setting while the application starts, so that a wrong one stops it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** Of one fragment, in pence, as written in the setting. */
  public String ofOne() {
    return pence.toPlainString();
  }

  /** Of so many fragments, in pence. */
  public BigDecimal of(long fragments) {
    return pence.multiply(BigDecimal.valueOf(fragments));
  }

  /** Of so many fragments, like "4.8p" or "£12.29". */
  public String words(long fragments) {
    return words(of(fragments));
  }

  /** An amount of pence, like "4.8p" or "£12.29". */
  static String words(BigDecimal amount) {
    return amount.compareTo(POUND) < 0
        ? amount.stripTrailingZeros().toPlainString() + "p"
        : "£" + amount.divide(POUND, 2, RoundingMode.HALF_UP).toPlainString();
  }
}
