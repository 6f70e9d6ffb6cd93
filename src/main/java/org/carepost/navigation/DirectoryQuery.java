package org.carepost.navigation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.carepost.platform.PracticeId;

/**
 * What somebody needs, where, when and who they are.
 *
 * @param practice whose patient they are
 * @param need key of the need, or empty; local ranking is by it
 * @param kinds keys of the kinds of service that help, the best first; empty if words say it
 * @param words free words, or empty
 * @param postcode near which, in any spelling, or empty
 * @param point near which, if the postcode is empty; empty too for near the practice
 * @param at when it must be open; empty if that does not matter
 * @param age in years
 * @param sex <code>female</code> or <code>male</code>, or empty
 * @param language ISO 639 code or English name, or empty
 * @param access what access must be like, such as <code>wheelchair</code>; in small letters
 * @param limit how many services at most, 1 to 50
 */
public record DirectoryQuery(
    PracticeId practice,
    String need,
    List<String> kinds,
    String words,
    String postcode,
    Optional<Point> point,
    Optional<Instant> at,
    OptionalInt age,
    String sex,
    String language,
    Set<String> access,
    int limit) {
  /** Most services that can be asked for. */
  public static final int MOST = 50;

  private static final int USUAL = 10;

  /** Ten services for a need, near the practice, at any time. */
  public static DirectoryQuery of(PracticeId practice, Need need) {
    return new DirectoryQuery(
        practice,
        need.key(),
        need.kinds(),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        "",
        "",
        Set.of(),
        USUAL);
  }

  /** Ten services for free words, near the practice, at any time. */
  public static DirectoryQuery inWords(PracticeId practice, String typed) {
    return of(practice, new Need("", "", List.of(), List.of())).inWords(typed);
  }

  /** The same, in free words instead of a need. */
  public DirectoryQuery inWords(String typed) {
    return new DirectoryQuery(
        practice, "", List.of(), typed, postcode, point, at, age, sex, language, access, limit);
  }

  /** The same, for other kinds of service. */
  public DirectoryQuery ofKinds(List<String> others) {
    return new DirectoryQuery(
        practice, need, others, words, postcode, point, at, age, sex, language, access, limit);
  }

  /** The same, near a postcode. */
  public DirectoryQuery near(String typed) {
    return new DirectoryQuery(
        practice, need, kinds, words, typed, point, at, age, sex, language, access, limit);
  }

  /** The same, near a point. */
  public DirectoryQuery near(Point there) {
    return new DirectoryQuery(
        practice,
        need,
        kinds,
        words,
        "",
        Optional.of(there),
        at,
        age,
        sex,
        language,
        access,
        limit);
  }

  /** The same, open at a moment. */
  public DirectoryQuery openAt(Instant moment) {
    return new DirectoryQuery(
        practice,
        need,
        kinds,
        words,
        postcode,
        point,
        Optional.of(moment),
        age,
        sex,
        language,
        access,
        limit);
  }

  /**
   * The same, for somebody of this age and sex.
   *
   * @param years or empty
   * @param other <code>female</code> or <code>male</code>, or empty
   */
  public DirectoryQuery forSomebody(OptionalInt years, String other) {
    return new DirectoryQuery(
        practice, need, kinds, words, postcode, point, at, years, other, language, access, limit);
  }

  /** The same, with this language spoken and this access. */
  public DirectoryQuery with(String spoken, Set<String> needed) {
    return new DirectoryQuery(
        practice, need, kinds, words, postcode, point, at, age, sex, spoken, needed, limit);
  }

  /** The same, but so many at most. */
  public DirectoryQuery limit(int most) {
    return new DirectoryQuery(
        practice, need, kinds, words, postcode, point, at, age, sex, language, access, most);
  }
}
