package org.carepost.navigation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * When invented services are open.
 *
 * @param schedules of a service
 * @param id makes an id of a text
 */
record InventedHours(ArrayNode schedules, UnaryOperator<String> id, Random random) {
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR");
  private static final List<String> EVERY_DAY = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** Adds the sessions of a sort. */
  void add(String sort) {
    switch (sort) {
      case "shop" -> shop();
      case "late" -> late();
      case "always" -> EVERY_DAY.forEach(day -> weekly(day, "00:00", "00:00"));
      case "weekdays" -> split();
      case "every" -> every();
      case "clinic" -> clinic();
      case "evenings" -> weekly(any(WEEKDAYS), "18:30", "20:30");
      case "group" -> weekly(any(WEEKDAYS), "10:30", "13:30");
      case "monthly" -> monthly();
      default -> throw new IllegalArgumentException(sort);
    }
  }

  private void shop() {
    String closes = random.nextInt(3) == 0 ? "18:30" : "18:00";
    WEEKDAYS.forEach(day -> weekly(day, "09:00", closes));
    weekly("SA", "09:00", random.nextBoolean() ? "13:00" : "17:00");
    closed("2026-12-25", "Christmas Day");
  }

  private void late() {
    EVERY_DAY.forEach(day -> weekly(day, "08:00", "00:30"));
    bankHoliday("10:00", "18:00");
    closed("2026-12-25", "Christmas Day");
  }

  private void split() {
    boolean lunch = random.nextInt(3) == 0;
    for (String day : WEEKDAYS) {
      if (lunch) {
        weekly(day, "08:30", "12:30");
        weekly(day, "13:30", "17:30");
      } else {
        weekly(day, "09:00", "17:00");
      }
    }
  }

  private void every() {
    EVERY_DAY.forEach(day -> weekly(day, "08:00", "22:00"));
    bankHoliday("09:00", "20:00");
  }

  private void clinic() {
    weekly("MO", "13:00", "19:00");
    weekly("WE", "09:00", "16:00");
    weekly(any(List.of("TU", "TH", "FR")), "10:00", "15:00");
  }

  private void monthly() {
    ObjectNode schedule = next("monthly").put("freq", "MONTHLY").put("interval", 1);
    schedule.put("byday", (1 + random.nextInt(4)) + any(WEEKDAYS));
    schedule.put("opens_at", "10:00:00").put("closes_at", "12:00:00");
  }

  private void weekly(String day, String opens, String closes) {
    next(day + opens)
        .put("freq", "WEEKLY")
        .put("interval", 1)
        .put("byday", day)
        .put("opens_at", opens + ":00")
        .put("closes_at", closes + ":00");
  }

  private void bankHoliday(String opens, String closes) {
    next("bank holidays")
        .put("description", "Bank holidays")
        .put("opens_at", opens + ":00")
        .put("closes_at", closes + ":00");
  }

  private void closed(String date, String why) {
    next(date).put("dtstart", date).put("valid_to", date).put("description", "Closed: " + why);
  }

  private ObjectNode next(String what) {
    return schedules.addObject().put("id", id.apply("schedule " + schedules.size() + what));
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
