package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.practice.OpeningHours;
import org.carepost.practice.Span;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When reminders, invitations and campaigns may arrive: the setting <code>text.hours</code>.
 *
 * <p>Shape: <code>MO-FR 08:00-18:00</code>; more such parts are separated by commas, a single day
 * is written <code>SA 09:00-12:00</code>. Errors: another shape stops the start with the key.
 */
@ApplicationScoped
public class TextHours {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Pattern PART =
      Pattern.compile("([A-Z]{2})(?:-([A-Z]{2}))? ([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

  private final OpeningHours week;

  /** Reads the setting. */
  @Inject
  public TextHours(@ConfigProperty(name = "text.hours") String setting) {
    try {
      this.week = parse(setting);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalStateException(
          "text.hours must look like MO-FR 08:00-18:00, with further parts after commas", e);
    }
  }

  /** Reads the setting while the application starts, so that a wrong one stops it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** The hours of an ordinary week. */
  public OpeningHours week() {
    return week;
  }

  private static OpeningHours parse(String setting) {
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    for (String part : setting.strip().split("\\s*,\\s*", -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not days and hours");
      }
      int last = day(matcher.group(2) == null ? matcher.group(1) : matcher.group(2));
      Span span = new Span(LocalTime.parse(matcher.group(3)), LocalTime.parse(matcher.group(4)));
      for (int day = day(matcher.group(1)); day <= last; day++) {
        days.computeIfAbsent(DayOfWeek.of(day), it -> new ArrayList<>()).add(span);
      }
    }
    return new OpeningHours(days);
  }

  private static int day(String name) {
    int index = DAYS.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("not a day");
    }
    return index + 1;
  }
}
