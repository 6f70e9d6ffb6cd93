package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.platform.PlainText;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/** Reads queries of the directory as people and programs type them. */
@ApplicationScoped
public class DirectoryQueries {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final String ANY_TIME = "any";
  private static final int LONGEST_WORDS = 100;
  private static final int USUAL = 10;
  private static final int MOST_YEARS = 150;
  private static final Set<String> SEXES = Set.of("", "female", "male");

  private final Kinds kinds;
  private final Clock clock;

  @Inject
  DirectoryQueries(Kinds kinds, Clock clock) {
    this.kinds = kinds;
    this.clock = clock;
  }

  /** What was typed: texts, empty where nothing was. */
  public record Typed(
      String need,
      String words,
      String postcode,
      String latitude,
      String longitude,
      String at,
      String age,
      String sex,
      String language,
      List<String> access,
      String limit) {}

  /**
   * The query for a practice's patient.
   *
   * @throws Problem invalid, naming everything that must be corrected
   */
  public DirectoryQuery read(Typed typed, PracticeId practice) {
    List<Violation> wrong = new ArrayList<>();
    Optional<Need> need = need(typed, wrong);
    String words = PlainText.clean(typed.words());
    if (words.length() > LONGEST_WORDS) {
      wrong.add(new Violation("?q", "too-long"));
    } else if (typed.need().isBlank() && words.isEmpty()) {
      wrong.add(new Violation("?need", "missing"));
    }
    if (!typed.postcode().isBlank() && Postcodes.usual(typed.postcode()).isEmpty()) {
      wrong.add(new Violation("?postcode", "not-a-postcode"));
    }
    DirectoryQuery query =
        new DirectoryQuery(
            practice,
            need.map(Need::key).orElse(""),
            need.map(Need::kinds).orElse(List.of()),
            words,
            typed.postcode(),
            point(typed, wrong),
            at(typed.at(), wrong),
            age(typed.age(), wrong),
            oneOf(typed.sex(), wrong),
            shortText(typed.language(), "?language", wrong),
            access(typed.access(), wrong),
            limit(typed.limit(), wrong));
    if (!wrong.isEmpty()) {
      throw new Problem(ProblemType.INVALID, wrong);
    }
    return query;
  }

  private Optional<Need> need(Typed typed, List<Violation> wrong) {
    if (typed.need().isBlank()) {
      return Optional.empty();
    }
    Optional<Need> need = kinds.need(typed.need().strip());
    if (need.isEmpty()) {
      wrong.add(new Violation("?need", "unknown"));
    }
    return need;
  }

  private static Optional<Point> point(Typed typed, List<Violation> wrong) {
    if (typed.latitude().isBlank() && typed.longitude().isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Point(Double.parseDouble(typed.latitude()), Double.parseDouble(typed.longitude())));
    } catch (IllegalArgumentException nowhere) {
      wrong.add(new Violation("?lat", "not-a-place"));
      return Optional.empty();
    }
  }

  /** An ISO 8601 time with an offset, or on England's wall clock; now if nothing is said. */
  private Optional<Instant> at(String typed, List<Violation> wrong) {
    if (typed.equals(ANY_TIME)) {
      return Optional.empty();
    }
    if (typed.isBlank()) {
      return Optional.of(clock.instant());
    }
    try {
      return Optional.of(OffsetDateTime.parse(typed.strip().replace(' ', '+')).toInstant());
    } catch (DateTimeException noOffset) {
      try {
        return Optional.of(LocalDateTime.parse(typed.strip()).atZone(ENGLAND).toInstant());
      } catch (DateTimeException notTime) {
        wrong.add(new Violation("?at", "not-a-time"));
        return Optional.empty();
      }
    }
  }

  private static OptionalInt age(String typed, List<Violation> wrong) {
    if (typed.isBlank()) {
      return OptionalInt.empty();
    }
    return number(typed, 0, MOST_YEARS, "?age", wrong);
  }

  private static int limit(String typed, List<Violation> wrong) {
    return typed.isBlank()
        ? USUAL
        : number(typed, 1, DirectoryQuery.MOST, "?limit", wrong).orElse(USUAL);
  }

  private static OptionalInt number(
      String typed, int least, int most, String path, List<Violation> wrong) {
    try {
      int number = Integer.parseInt(typed.strip());
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException notNumber) {
      wrong.add(new Violation(path, "not-a-number"));
      return OptionalInt.empty();
    }
    wrong.add(new Violation(path, "out-of-bounds"));
    return OptionalInt.empty();
  }

  private static String oneOf(String typed, List<Violation> wrong) {
    String sex = typed.strip().toLowerCase(Locale.ROOT);
    if (!SEXES.contains(sex)) {
      wrong.add(new Violation("?sex", "unknown"));
    }
    return sex;
  }

  private static String shortText(String typed, String path, List<Violation> wrong) {
    String text = PlainText.clean(typed);
    if (text.length() > LONGEST_WORDS) {
      wrong.add(new Violation(path, "too-long"));
    }
    return text;
  }

  private static Set<String> access(List<String> typed, List<Violation> wrong) {
    return typed.stream()
        .flatMap(it -> Stream.of(it.split(",")))
        .map(it -> shortText(it, "?access", wrong).toLowerCase(Locale.ROOT))
        .filter(it -> !it.isEmpty())
        .limit(10)
        .collect(Collectors.toSet());
  }
}
