package org.carepost.navigation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Schedules of Open Referral UK, whose members are parts of a rule of RFC 5545.
 *
 * <p>Without <code>freq</code> and with dates, or with <code>count</code> 1, a schedule names
 * dates; one whose <code>description</code> speaks of bank holidays is for those; one without times
 * says that it is closed then.
 */
final class ReadSchedules {
  private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Pattern DAYS =
      Pattern.compile(
          "[+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU))*");
  private static final Pattern PLAIN_DAYS =
      Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*");
  private static final Pattern NUMBERS = Pattern.compile("-?[0-9]{1,3}(,-?[0-9]{1,3})*");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{2}:[0-9]{2})(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?");
  private static final Pattern BANK_HOLIDAY =
      Pattern.compile("(?i)\\b(bank|public)\\s*holidays?\\b");
  private static final LocalDate A_MONDAY = LocalDate.of(2020, 1, 6);
  private static final LocalTime NEARLY_MIDNIGHT = LocalTime.of(23, 59);
  private static final int MOST_INTERVAL = 400;
  private static final int MOST_COUNT = 1_000;
  private static final int LONGEST = 1_000;

  private ReadSchedules() {}

  /** Tells what is wrong with the schedules of a service, of a place or of a service at one. */
  static void check(JsonPart owner) {
    owner.parts("schedules").forEach(ReadSchedules::schedule);
  }

  /** The schedules of an object that was checked before; what is wrong with one leaves it out. */
  static List<Schedule> read(JsonNode owner) {
    if (!(owner instanceof ObjectNode it)) {
      return List.of();
    }
    List<Schedule> schedules = new ArrayList<>();
    new JsonPart(it, "", (path, reason) -> {})
        .parts("schedules")
        .forEach(part -> schedule(part).ifPresent(schedules::add));
    return List.copyOf(schedules);
  }

  private static Optional<Schedule> schedule(JsonPart part) {
    List<String> faults = new ArrayList<>();
    JsonPart heard =
        new JsonPart(
            part.object(),
            part.path(),
            (path, reason) -> {
              faults.add(reason);
              part.fault().accept(path, reason);
            });
    Optional<LocalTime> opens = time(heard, "opens_at");
    Optional<LocalTime> closes = time(heard, "closes_at");
    if (heard.has("opens_at") != heard.has("closes_at")) {
      heard.refused(heard.has("opens_at") ? "closes_at" : "opens_at", "missing", "");
    }
    boolean bankHoliday = BANK_HOLIDAY.matcher(heard.text("description", LONGEST * 20)).find();
    Optional<Recurrence> days = days(heard, bankHoliday);
    if (!faults.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    Schedule.Kind kind =
        bankHoliday
            ? Schedule.Kind.BANK_HOLIDAY
            : namesDates(heard) ? Schedule.Kind.DATE : Schedule.Kind.ORDINARY;
    return Optional.of(
        new Schedule(
            kind,
            days.get(),
            opens.flatMap(from -> closes.map(to -> new Schedule.Hours(from, to)))));
  }

  private static Optional<LocalTime> time(JsonPart part, String name) {
    String text = part.text(name, LONGEST);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return part.refused(name, "not-a-time", Optional.empty());
    }
    if (time.group(1).equals("24:00")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    try {
      LocalTime minute = LocalTime.parse(time.group(1));
      boolean toMidnight = name.equals("closes_at") && minute.equals(NEARLY_MIDNIGHT);
      return Optional.of(toMidnight ? LocalTime.MIDNIGHT : minute);
    } catch (DateTimeException notTime) {
      return part.refused(name, "not-a-time", Optional.empty());
    }
  }

  private static boolean namesDates(JsonPart part) {
    boolean once = part.object().path("count").asInt() == 1;
    return start(part).isPresent()
        && (once
            || (part.text("freq", LONGEST).isEmpty() && part.text("byday", LONGEST).isEmpty()));
  }

  private static Optional<LocalDate> start(JsonPart part) {
    return part.date("dtstart").or(() -> part.date("valid_from"));
  }

  private static Optional<Recurrence> days(JsonPart part, boolean bankHoliday) {
    Optional<LocalDate> start = start(part);
    LocalDate first =
        Stream.of(part.date("dtstart"), part.date("valid_from"))
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .orElse(null);
    LocalDate last =
        Stream.of(part.date("until"), part.date("valid_to"))
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo)
            .orElse(null);
    if (first != null && last != null && last.isBefore(first)) {
      return part.refused("valid_to", "before-it-begins", Optional.empty());
    }
    Optional<String> rule = rule(part);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    if (bankHoliday) {
      return Optional.of(Recurrence.daily(first, last));
    }
    if (namesDates(part)) {
      boolean once = part.object().path("count").asInt() == 1 || last == null;
      return Optional.of(Recurrence.daily(start.get(), once ? start.get() : last));
    }
    return recurrence(part, rule.get(), start, first, last);
  }

  private static Optional<Recurrence> recurrence(
      JsonPart part, String rule, Optional<LocalDate> start, LocalDate first, LocalDate last) {
    String days = part.text("byday", LONGEST);
    if (rule.matches("FREQ=(DAILY|WEEKLY)(;BYDAY=" + PLAIN_DAYS + ")?")) {
      if (rule.startsWith("FREQ=WEEKLY") && days.isEmpty() && start.isEmpty()) {
        return part.refused("byday", "missing", Optional.empty());
      }
      boolean ofStart = rule.equals("FREQ=WEEKLY");
      return Optional.of(
          Recurrence.weekly(
              ofStart ? Set.of(start.get().getDayOfWeek()) : weekdays(days), first, last));
    }
    if (start.isEmpty() && rule.contains("INTERVAL=")) {
      return part.refused("dtstart", "missing", Optional.empty());
    }
    try {
      return Optional.of(Recurrence.of(rule, start.orElse(A_MONDAY), first, last));
    } catch (IllegalArgumentException impossible) {
      return part.refused("freq", "no-such-rule", Optional.empty());
    }
  }

  /** The rule's own text; empty if a part of it is wrong. */
  private static Optional<String> rule(JsonPart part) {
    String frequency = part.text("freq", LONGEST);
    if (!frequency.isEmpty() && !FREQUENCIES.contains(frequency)) {
      return part.refused("freq", "unknown", Optional.empty());
    }
    String usual = part.text("byday", LONGEST).isEmpty() ? "DAILY" : "WEEKLY";
    StringJoiner rule = new StringJoiner(";");
    rule.add("FREQ=" + (frequency.isEmpty() ? usual : frequency));
    boolean right = number(part, "interval", MOST_INTERVAL, 1, rule);
    right &= number(part, "count", MOST_COUNT, 0, rule);
    right &= list(part, "byday", DAYS, rule);
    right &= list(part, "bymonthday", NUMBERS, rule);
    right &= list(part, "byyearday", NUMBERS, rule);
    right &= list(part, "byweekno", NUMBERS, rule);
    right &= list(part, "wkst", PLAIN_DAYS, rule);
    return right ? Optional.of(rule.toString()) : Optional.empty();
  }

  private static boolean number(
      JsonPart part, String name, double most, int usual, StringJoiner rule) {
    List<String> faults = new ArrayList<>();
    OptionalDouble number =
        new JsonPart(
                part.object(),
                part.path(),
                (path, reason) -> {
                  faults.add(reason);
                  part.fault().accept(path, reason);
                })
            .number(name, 1, most);
    if (number.isPresent() && number.getAsDouble() != usual) {
      rule.add(name.toUpperCase(Locale.ROOT) + "=" + (int) number.getAsDouble());
    }
    return faults.isEmpty();
  }

  private static boolean list(JsonPart part, String name, Pattern shape, StringJoiner rule) {
    String text = part.text(name, LONGEST).replace(" ", "");
    if (text.isEmpty()) {
      return true;
    }
    if (!shape.matcher(text).matches()) {
      return part.refused(name, "not-of-rfc-5545", false);
    }
    rule.add(name.toUpperCase(Locale.ROOT) + "=" + text);
    return true;
  }

  private static Set<DayOfWeek> weekdays(String days) {
    if (days.isBlank()) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (days.contains(Recurrence.letters(day))) {
        weekdays.add(day);
      }
    }
    return weekdays;
  }
}
