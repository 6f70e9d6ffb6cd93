package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextPatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.people.UnfitValue;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Tally;
import org.carepost.practice.Practices;

/** Takes in whom another system wants reminded of what is due, and queues their texts. */
@ApplicationScoped
public class TakeReminders {
  /** Columns that a file must have. */
  static final List<String> COLUMNS = List.of("nhsNumber", "kind", "day");

  private static final int LONGEST = 20;
  private static final int MOST = 5_000;
  private static final int FURTHEST_DAYS = 400;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Duration WORTH = Duration.ofDays(7);

  private final DueReminders reminders;
  private final Patients patients;
  private final Practices practices;
  private final TextPatient textPatient;
  private final Audit audit;
  private final Clock clock;

  @Inject
  TakeReminders(
      DueReminders reminders,
      Patients patients,
      Practices practices,
      TextPatient textPatient,
      Audit audit,
      Clock clock) {
    this.reminders = reminders;
    this.patients = patients;
    this.practices = practices;
    this.textPatient = textPatient;
    this.audit = audit;
    this.clock = clock;
  }

  private record Wanted(Line line, NhsNumber number, DueReminder.Kind kind, LocalDate day) {}

  /**
   * Queues a text for each line that nobody asked for before: at nine on its day, or when the hours
   * for reminders allow.
   *
   * @param allOrNothing whether one refused line keeps out all others
   * @throws NotApplied if it does; nothing is changed then
   */
  @Transactional
  public ImportReport take(Lines lines, boolean allOrNothing, StaffMember by) {
    ZoneId zone = practices.get(by.practice()).zone();
    Tally tally = new Tally();
    List<Wanted> wanted = new ArrayList<>();
    lines.forEach(line -> read(line, zone, wanted, tally), tally::refused);
    PatientBook book = new PatientBook(patients, by.practice());
    book.look(wanted.stream().map(Wanted::number).toList());
    Set<UUID> known = new HashSet<>(reminders.known(by.practice(), ids(wanted, book)));
    wanted.forEach(it -> keep(it, book, known, zone, tally));
    if (allOrNothing && tally.hasRefusals()) {
      throw new NotApplied(tally.report(false));
    }
    audit.record(by.practice(), by.actor(), Action.REMINDERS_TAKEN, by.practice().ods());
    return tally.report(true);
  }

  private void read(Line line, ZoneId zone, List<Wanted> wanted, Tally tally) {
    try {
      if (wanted.size() == MOST) {
        throw new LineRefused("", "too-many-lines");
      }
      wanted.add(new Wanted(line, number(line), kind(line), day(line, zone)));
    } catch (LineRefused refused) {
      tally.refused(refused.at(line));
    }
  }

  private static NhsNumber number(Line line) {
    try {
      return NhsNumber.parse(line.required("nhsNumber", LONGEST));
    } catch (UnfitValue unfit) {
      throw new LineRefused("nhsNumber", unfit.code());
    }
  }

  private static DueReminder.Kind kind(Line line) {
    String text = line.required("kind", LONGEST).toUpperCase(Locale.ROOT);
    return Stream.of(DueReminder.Kind.values())
        .filter(kind -> kind.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new LineRefused("kind", "unknown"));
  }

  private LocalDate day(Line line, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    try {
      LocalDate day = LocalDate.parse(line.required("day", LONGEST));
      if (!day.isBefore(today) && !day.isAfter(today.plusDays(FURTHEST_DAYS))) {
        return day;
      }
    } catch (DateTimeException e) {
      throw new LineRefused("day", "date-not-iso");
    }
    throw new LineRefused("day", "not-within-a-year");
  }

  private static List<UUID> ids(List<Wanted> wanted, PatientBook book) {
    return wanted.stream()
        .filter(it -> book.has(it.number()))
        .map(it -> id(it, book.get(it.number())))
        .toList();
  }

  private static UUID id(Wanted it, Patient patient) {
    return DueReminder.id(patient.practice(), patient.id(), it.kind(), it.day());
  }

  private void keep(Wanted it, PatientBook book, Set<UUID> known, ZoneId zone, Tally tally) {
    try {
      Patient patient = book.get(it.number());
      if (!known.add(id(it, patient))) {
        tally.unchanged();
        return;
      }
      MobileNumber mobile =
          patient.mobile().orElseThrow(() -> new LineRefused("nhsNumber", "no-mobile"));
      DueReminder reminder =
          new DueReminder(patient.practice(), patient.id(), it.kind(), it.day(), clock.instant());
      Instant morning = it.day().atTime(MORNING).atZone(zone).toInstant();
      NewText text =
          NewText.of(
                  patient.practice(),
                  reminder.id(),
                  mobile,
                  it.kind().template().kind(),
                  it.kind().template().key(),
                  Map.of("name", patient.name().given()))
              .forPatient(patient.id())
              .notBefore(morning)
              .pointlessAfter(morning.plus(WORTH));
      reminder.texted(textPatient.text(text).id());
      reminders.add(reminder);
      tally.added();
    } catch (LineRefused refused) {
      tally.refused(refused.at(it.line()));
    }
  }
}
