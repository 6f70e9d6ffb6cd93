package org.carepost.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person is called.
 *
 * <p>Shape: two names of 1 to 100 characters, each with at least one letter of any script; no
 * digits, no addresses, full stops only after initials and short forms, no control, direction or
 * unassigned characters; composed (NFC), without spaces around. Texts greet people by name, and
 * must not carry a stranger's link or number.
 *
 * @param given first or given name
 * @param family surname or family name
 */
public record PersonName(String given, String family) {
  /** Longest name, in characters. */
  public static final int LONGEST = 100;

  private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

  /** Format characters are out but the two joiners that some scripts spell names with. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\u2028\\u2029&&[^\\u200C\\u200D]]");

  private static final String WORD_START = "(?<![\\p{L}\\p{M}\\p{Cf}.'’-])";

  private static final Pattern STUCK_SAINT = Pattern.compile(WORD_START + "([Ss]t\\.)(?=\\p{L})");

  /** Initials and short forms such as {@code St.}, which are no part of an address. */
  private static final Pattern SHORT_FORM =
      Pattern.compile(WORD_START + "((\\p{L}\\.-?)+\\p{L}?|\\p{L}{2,4}\\.)(?=[ -]|$)");

  private static final Pattern ADDRESS = Pattern.compile("[\\p{Nd}/:@.\\u3002]");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * A name; spaces around it are dropped, and those inside become single.
   *
   * @throws UnfitValue if a name has not that shape; never echoes the value
   */
  public PersonName {
    given = part(given);
    family = part(family);
  }

  /** Given name, then family name. */
  public String full() {
    return given + ' ' + family;
  }

  /**
   * The family name for comparing: letters and digits only, without accents, upper case, at most
   * 100 characters. {@code O’Brien-Müller} and {@code obrien muller} are the same.
   */
  public String foldedFamily() {
    String upper = family.toUpperCase(Locale.ROOT).replace("Ø", "O").replace("Ł", "L");
    String plain = Normalizer.normalize(upper, Normalizer.Form.NFKD);
    String letters = NOT_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
    String folded =
        letters.isEmpty() ? NOT_LETTER_OR_DIGIT.matcher(family).replaceAll("") : letters;
    int length = Math.min(LONGEST, folded.codePointCount(0, folded.length()));
    return folded.substring(0, folded.offsetByCodePoints(0, length));
  }

  /**
   * One of the two names, as it is kept.
   *
   * @throws UnfitValue if it has not that shape; never echoes the value
   */
  public static String part(String typed) {
    String spaced = typed == null ? "" : SPACES.matcher(typed).replaceAll(" ").strip();
    String name =
        STUCK_SAINT.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFC)).replaceAll("$1 ");
    if (name.isEmpty()) {
      throw new UnfitValue("missing", "a name has 1 to 100 characters");
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      throw new UnfitValue("too-long", "a name has 1 to 100 characters");
    }
    if (UNFIT.matcher(name).find() || mayBeAddress(name) || !LETTER.matcher(name).find()) {
      throw new UnfitValue(
          "not-a-name", "a name has letters and no digits, addresses or control characters");
    }
    return name;
  }

  /** Telephones take other signs for digits and full stops too. */
  private static boolean mayBeAddress(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return ADDRESS.matcher(SHORT_FORM.matcher(plain).replaceAll("")).find();
  }

  /** Nothing of the value. */
  @Override
  public String toString() {
    return "PersonName[******]";
  }
}
