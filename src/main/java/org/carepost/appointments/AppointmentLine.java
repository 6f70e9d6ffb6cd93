package org.carepost.appointments;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.carepost.people.NhsNumber;
import org.carepost.people.UnfitValue;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;

/**
 * An appointment as another system lists it.
 *
 * @param start in UTC
 * @param end in UTC; at most a day after the start
 * @param bookedAt in UTC
 * @param cancellation of a cancelled one, else null
 */
record AppointmentLine(
    String externalId,
    NhsNumber nhsNumber,
    Instant start,
    Instant end,
    String clinician,
    String location,
    Mode mode,
    String slotType,
    Instant bookedAt,
    AppointmentState status,
    Cancellation cancellation) {
  /**
   * Columns that a file must have; {@code slotType}, {@code status}, {@code cancelledBy} and {@code
   * reason} may be there too.
   */
  static final List<String> COLUMNS =
      List.of(
          "externalId", "nhsNumber", "start", "end", "clinician", "location", "mode", "bookedAt");

  /** What other systems say for the same. */
  private static final Map<String, String> ALSO =
      Map.of(
          "DID_NOT_ATTEND", "DNA",
          "CANCELED", "CANCELLED",
          "SEEN", "ATTENDED",
          "FACE_TO_FACE", "IN_PERSON",
          "PHONE", "TELEPHONE",
          "HOME_VISIT", "HOME");

  private static final int LONGEST_TIME = 40;
  private static final int LONGEST_WORD = 20;
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*");
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /**
   * @param zone the practice's, for times without an offset
   * @throws LineRefused if a value does not fit
   */
  static AppointmentLine of(Line line, ZoneId zone) {
    Instant start = moment(line, "start", zone);
    Instant end = moment(line, "end", zone);
    if (!start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw new LineRefused("end", "not-after-start-within-a-day");
    }
    AppointmentState status = status(line);
    return new AppointmentLine(
        line.required("externalId", Appointment.LONGEST_EXTERNAL_ID),
        nhsNumber(line),
        start,
        end,
        line.required("clinician", Clinic.LONGEST_NAME),
        line.required("location", Clinic.LONGEST_NAME),
        word(line, "mode", Mode.class, null),
        line.optional("slotType", Slot.LONGEST_TYPE),
        moment(line, "bookedAt", zone),
        status,
        status == AppointmentState.CANCELLED ? cancellation(line) : null);
  }

  private static NhsNumber nhsNumber(Line line) {
    try {
      return NhsNumber.parse(line.required("nhsNumber", LONGEST_WORD));
    } catch (UnfitValue unfit) {
      throw new LineRefused("nhsNumber", unfit.code());
    }
  }

  private static AppointmentState status(Line line) {
    return word(line, "status", AppointmentState.class, AppointmentState.BOOKED);
  }

  private static Cancellation cancellation(Line line) {
    return new Cancellation(
        word(line, "cancelledBy", CancelledBy.class, CancelledBy.PRACTICE),
        line.optional("reason", Cancellation.LONGEST_REASON));
  }

  private static <E extends Enum<E>> E word(Line line, String field, Class<E> type, E otherwise) {
    String text =
        otherwise == null ? line.required(field, LONGEST_WORD) : line.optional(field, LONGEST_WORD);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      String name = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
      return Enum.valueOf(type, ALSO.getOrDefault(name, name));
    } catch (IllegalArgumentException unknown) {
      throw new LineRefused(field, "unknown");
    }
  }

  /** With an offset, or on the practice's wall clock: the earlier of two in autumn. */
  private static Instant moment(Line line, String field, ZoneId zone) {
    String text = line.required(field, LONGEST_TIME).replaceFirst("^([0-9-]{10}) ", "$1T");
    if (field.equals("bookedAt") && DAY.matcher(text).matches()) {
      text += "T00:00"; // many systems keep the day only
    }
    if (!DATE.matcher(text).matches()) {
      throw new LineRefused(field, "date-not-iso");
    }
    Instant moment = parsed(text, field, zone);
    if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
      throw new LineRefused(field, "not-in-this-century");
    }
    return moment;
  }

  private static Instant parsed(String text, String field, ZoneId zone) {
    try {
      int time = text.indexOf('T');
      boolean offset =
          text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
      return offset
          ? OffsetDateTime.parse(text).toInstant()
          : onTheWall(LocalDateTime.parse(text), field, zone.getRules());
    } catch (DateTimeException notTime) {
      throw new LineRefused(field, "not-a-time");
    }
  }

  private static Instant onTheWall(LocalDateTime wall, String field, ZoneRules rules) {
    if (rules.getValidOffsets(wall).isEmpty()) {
      throw new LineRefused(field, "skipped-by-the-clock-change");
    }
    return wall.toInstant(rules.getValidOffsets(wall).get(0));
  }
}
