package org.carepost.navigation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Two versions of a pathway.
 *
 * @param id of the pathway
 * @param need as a patient would call it
 * @param from number of the older one
 * @param to number of the newer one
 * @param rows all that they say, those that differ marked
 */
public record PathwayComparison(String id, String need, int from, int to, List<Row> rows) {
  /** What the two say of one thing. */
  public record Row(String label, String before, String after) {
    /** Whether they differ. */
    public boolean differs() {
      return !before.equals(after);
    }
  }

  static PathwayComparison of(
      String id, Pathway from, Pathway to, Function<Pathway, List<PathwayFacts.Fact>> facts) {
    List<PathwayFacts.Fact> before = facts.apply(from);
    List<PathwayFacts.Fact> after = facts.apply(to);
    return new PathwayComparison(
        id,
        to.need(),
        from.pedigree().version(),
        to.pedigree().version(),
        IntStream.range(0, before.size())
            .mapToObj(
                i -> new Row(before.get(i).label(), before.get(i).text(), after.get(i).text()))
            .toList());
  }

  /** How many things differ. */
  public long differences() {
    return rows.stream().filter(Row::differs).count();
  }
}
