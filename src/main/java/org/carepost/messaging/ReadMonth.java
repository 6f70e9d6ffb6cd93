package org.carepost.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Adds up what a practice's texts did and cost this month, on its own calendar. */
@ApplicationScoped
public class ReadMonth {
  private final Texts texts;
  private final TextBudgets budgets;
  private final TextPrice price;
  private final Practices practices;
  private final Words words;
  private final Clock clock;

  /** Adds up the given texts. */
  @Inject
  public ReadMonth(
      Texts texts,
      TextBudgets budgets,
      TextPrice price,
      Practices practices,
      Words words,
      Clock clock) {
    this.texts = texts;
    this.budgets = budgets;
    this.price = price;
    this.practices = practices;
    this.words = words;
    this.clock = clock;
  }

  /** This month so far. */
  @Transactional
  public TextMonth of(PracticeId practice) {
    List<TextTally> tallies = tallies(practice);
    long fragments = fragments(tallies);
    BigDecimal spent = price.of(fragments);
    Optional<BigDecimal> budget =
        budgets.find(practice).map(it -> BigDecimal.valueOf(it.monthPence()));
    return new TextMonth(
        words.text(
            "messaging.month.spent",
            count(tallies, TextState::billed),
            fragments,
            TextPrice.words(spent)),
        budget
            .map(it -> words.text(sentence(spent, it), TextPrice.words(it), left(spent, it)))
            .orElse(null),
        budget.filter(it -> it.compareTo(spent) < 0).isPresent(),
        rows(tallies));
  }

  private List<TextTally> tallies(PracticeId practice) {
    ZoneId zone = practices.get(practice).zone();
    ZonedDateTime first =
        clock.instant().atZone(zone).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
    Instant next = first.plusMonths(1).toInstant();
    return texts.tallies(practice, first.toInstant(), next);
  }

  private static String sentence(BigDecimal spent, BigDecimal budget) {
    return spent.compareTo(budget) > 0 ? "messaging.month.over" : "messaging.month.left";
  }

  private static String left(BigDecimal spent, BigDecimal budget) {
    return TextPrice.words(budget.subtract(spent).abs());
  }

  private List<TextMonth.Row> rows(List<TextTally> tallies) {
    Map<TextKind, List<TextTally>> kinds =
        tallies.stream().collect(groupingBy(TextTally::kind, TreeMap::new, toList()));
    return kinds.entrySet().stream()
        .map(
            kind ->
                new TextMonth.Row(
                    words.text("messaging.kind." + kind.getKey().name()),
                    String.valueOf(count(kind.getValue(), TextState::billed)),
                    String.valueOf(count(kind.getValue(), TextState.DELIVERED::equals)),
                    String.valueOf(count(kind.getValue(), TextState::missed)),
                    price.words(fragments(kind.getValue()))))
        .toList();
  }

  private static long count(List<TextTally> tallies, Predicate<TextState> which) {
    return tallies.stream().filter(it -> which.test(it.state())).mapToLong(TextTally::texts).sum();
  }

  private static long fragments(List<TextTally> tallies) {
    return tallies.stream().filter(it -> it.state().billed()).mapToLong(TextTally::fragments).sum();
  }
}
