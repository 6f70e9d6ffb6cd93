package org.carepost.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carepost.platform.web.Words;

/**
 * How referrals of a time went.
 *
 * @param rows all of them, and how many stand where or ended how
 * @param changes of each question, over those with scores at the start and at the end
 */
public record ReferralCounts(List<Row> rows, List<Change> changes) {
  /** How many there are of a sort. */
  public record Row(String name, long count) {}

  /**
   * How the answers to one question changed, in means with one decimal; dashes without pairs.
   *
   * @param pairs how many patients stand behind it
   * @param change with its sign
   * @param better whether that is better, worse or the same, in words
   */
  public record Change(
      String question, int pairs, String before, String after, String change, String better) {}

  static ReferralCounts of(ReferralTally tally, Words words) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(words.text("prescribing.counts.all"), tally.all()));
    Stream.of(ReferralState.values())
        .filter(it -> it != ReferralState.ENDED)
        .map(
            it ->
                new Row(words.text("prescribing.state." + it), tally.states().getOrDefault(it, 0L)))
        .forEach(rows::add);
    Stream.of(ReferralOutcome.values())
        .map(
            it ->
                new Row(
                    words.text("prescribing.outcome." + it), tally.outcomes().getOrDefault(it, 0L)))
        .forEach(rows::add);
    return new ReferralCounts(
        rows, Stream.of(WellbeingQuestion.values()).map(it -> change(it, tally, words)).toList());
  }

  private static Change change(WellbeingQuestion question, ReferralTally tally, Words words) {
    String name = words.text("prescribing.question." + question + ".short");
    int pairs = tally.pairs().size();
    return tally
        .means(question)
        .map(
            it ->
                new Change(
                    name,
                    pairs,
                    mean(it.before()),
                    mean(it.after()),
                    signed(it.change()),
                    better(question.better(it.change()), words)))
        .orElseGet(() -> new Change(name, pairs, "–", "–", "–", "–"));
  }

  private static String mean(double value) {
    return String.format(Locale.UK, "%.1f", value);
  }

  /** Like "+1.5"; what rounds to nothing has no sign. */
  private static String signed(double change) {
    return isNothing(change) ? "0.0" : String.format(Locale.UK, "%+.1f", change);
  }

  private static boolean isNothing(double change) {
    return Math.abs(change) < 0.05;
  }

  /** Which way that is, of a change that counts upwards as better. */
  static String better(double change, Words words) {
    String way = isNothing(change) ? "same" : change > 0 ? "better" : "worse";
    return words.text("prescribing.way." + way);
  }
}
