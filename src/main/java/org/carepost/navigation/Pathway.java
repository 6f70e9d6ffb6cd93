package org.carepost.navigation;

import java.util.List;

/**
 * How people with one need find the right help: what must be asked first, which kinds of service
 * can deal with it, and who in the practice if none fits.
 *
 * @param id small letters, digits and dashes; the need's key in the directory's vocabulary
 * @param need as a patient would call it
 * @param pedigree where it comes from
 * @param whom which people the services may deal with
 * @param words phrases by which a patient's own words are recognised
 * @param safety ids of red flags that are asked about first
 * @param exclusions what else means that the practice deals with it
 * @param kinds keys of the kinds of service that can, the best first
 * @param does what they do, for the patient
 * @param script what staff read to a caller
 * @param selfHelp what helps meanwhile, each a sentence
 * @param otherwise who in the practice, if no service fits
 */
public record Pathway(
    String id,
    String need,
    Pedigree pedigree,
    Whom whom,
    List<Phrase> words,
    List<String> safety,
    List<Exclusion> exclusions,
    List<String> kinds,
    String does,
    String script,
    List<String> selfHelp,
    Otherwise otherwise) {
  /** A pathway that nobody can change. */
  public Pathway {
    words = List.copyOf(words);
    safety = List.copyOf(safety);
    exclusions = List.copyOf(exclusions);
    kinds = List.copyOf(kinds);
    selfHelp = List.copyOf(selfHelp);
  }

  /**
   * Something that means that the practice deals with it.
   *
   * @param id small letters, digits and dashes
   * @param question that is answered with yes then
   */
  public record Exclusion(String id, String question) {}

  /**
   * Who in the practice, and how soon.
   *
   * @param who in words
   * @param urgency SAME_DAY, SOON or ROUTINE
   */
  public record Otherwise(String who, String urgency) {}

  /**
   * Which people.
   *
   * @param youngest age in years, or null
   * @param oldest age in years, or null
   * @param sex FEMALE, MALE, or null for everybody
   */
  public record Whom(Integer youngest, Integer oldest, String sex) {
    /** Whether somebody of that age is among them. */
    public boolean fits(int age) {
      return (youngest == null || age >= youngest) && (oldest == null || age <= oldest);
    }
  }

  /** Whether somebody writes of this need. */
  public boolean isIn(String text) {
    Wording wording = Wording.of(text);
    return words.stream().anyMatch(phrase -> phrase.isIn(wording));
  }

  /** The same with the number and the people of a practice's own version. */
  Pathway numbered(PathwayVersion version) {
    Pedigree own =
        new Pedigree(
            version.number(),
            pedigree.validFrom(),
            version.reviewerName().orElse(version.authorName()),
            pedigree.sources());
    return new Pathway(
        id, need, own, whom, words, safety, exclusions, kinds, does, script, selfHelp, otherwise);
  }

  /** Which version it is, as an outcome keeps it: like {@code sore-throat/1}. */
  public String version() {
    return id + "/" + pedigree.version();
  }
}
