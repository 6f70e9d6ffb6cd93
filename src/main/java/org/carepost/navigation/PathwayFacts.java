package org.carepost.navigation;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.carepost.platform.web.Words;

/** Everything that a pathway says, in the order in which it is read. */
public final class PathwayFacts {
  private PathwayFacts() {}

  /**
   * One thing that it says.
   *
   * @param label what it is
   * @param lines what it says
   */
  public record Fact(String label, List<String> lines) {
    /** The same on one line each. */
    public String text() {
      return String.join("\n", lines);
    }
  }

  static List<Fact> of(Pathway it, RedFlags redFlags, Kinds kinds, Words words) {
    return Stream.of(
            fact("need", words, it.need()),
            fact("whom", words, whom(it.whom(), words)),
            fact("words", words, it.words().stream().map(Phrase::text)),
            fact("safety", words, redFlags.named(it.safety()).stream().map(RedFlag::question)),
            fact("exclusions", words, it.exclusions().stream().map(Pathway.Exclusion::question)),
            fact("kinds", words, kinds.names(it.kinds()).stream()),
            fact("does", words, it.does()),
            fact("script", words, it.script()),
            fact("self-help", words, it.selfHelp().stream()),
            fact("who", words, it.otherwise().who()),
            fact("urgency", words, words.text("navigation.urgency." + it.otherwise().urgency())),
            fact("sources", words, it.pedigree().sources().stream().map(URI::toString)),
            fact("reviewer", words, it.pedigree().reviewer()),
            fact("valid-from", words, it.pedigree().validFrom().toString()))
        .toList();
  }

  private static Fact fact(String name, Words words, String line) {
    return fact(name, words, Stream.of(line));
  }

  private static Fact fact(String name, Words words, Stream<String> lines) {
    return new Fact(words.text("navigation.pathway.fact." + name), lines.toList());
  }

  private static String whom(Pathway.Whom whom, Words words) {
    String sex = whom.sex() == null ? "ANY" : whom.sex();
    String oldest = whom.oldest() == null ? "130" : String.valueOf(whom.oldest());
    int youngest = whom.youngest() == null ? 0 : whom.youngest();
    return words.text("navigation.whom." + sex, String.valueOf(youngest), oldest);
  }
}
