package org.carepost.messaging;

import java.util.List;
import java.util.Optional;

/**
 * The billed parts that a text is sent in.
 *
 * @param alphabet what its characters are sent as
 * @param units how long it is: septets of GSM, or UTF-16 units of UCS-2
 * @param count 1 while it fits into 160 or 70 units, else parts of 153 or 67; 0 for an empty text
 * @see <a href="https://www.etsi.org/deliver/etsi_ts/123000_123099/123038/">3GPP TS 23.038,
 *     alphabets</a>
 */
public record Fragments(Alphabet alphabet, int units, int count) {
  private static final String GSM =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
          + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String GSM_EXTENSION = "^{}\\[~]|€\f";

  /** What characters are sent as. */
  public enum Alphabet {
    /** The 7-bit default alphabet; those of its extension table count two. */
    GSM(160, 153),
    /** 16-bit units, for everything else. */
    UCS2(70, 67);

    private final int alone;
    private final int joined;

    Alphabet(int alone, int joined) {
      this.alone = alone;
      this.joined = joined;
    }

    private int units(int character) {
      if (this == UCS2) {
        return Character.charCount(character);
      }
      return GSM_EXTENSION.indexOf(character) < 0 ? 1 : 2;
    }
  }

  /** The parts of a text; no character is split between two. */
  public static Fragments of(String text) {
    Alphabet alphabet = outsideGsm(text).isPresent() ? Alphabet.UCS2 : Alphabet.GSM;
    int units = text.codePoints().map(alphabet::units).sum();
    return new Fragments(alphabet, units, count(text, alphabet, units));
  }

  private static int count(String text, Alphabet alphabet, int units) {
    if (units <= alphabet.alone) {
      return units == 0 ? 0 : 1;
    }
    int count = 1;
    int used = 0;
    for (int character : text.codePoints().toArray()) {
      int size = alphabet.units(character);
      if (used + size > alphabet.joined) {
        count++;
        used = 0;
      }
      used += size;
    }
    return count;
  }

  /** The first character that makes a text need UCS-2, if any. */
  public static Optional<String> outsideGsm(String text) {
    return allOutsideGsm(text).stream().findFirst();
  }

  /** All characters that make a text need UCS-2, each once, in the order of the text. */
  public static List<String> allOutsideGsm(String text) {
    return text.codePoints()
        .filter(character -> GSM.indexOf(character) < 0 && GSM_EXTENSION.indexOf(character) < 0)
        .mapToObj(Character::toString)
        .distinct()
        .toList();
  }

  /** The characters that are sent as one unit, for pages that count while somebody types. */
  public static String gsm() {
    return GSM;
  }

  /** The characters that are sent as two. */
  public static String gsmExtension() {
    return GSM_EXTENSION;
  }
}
