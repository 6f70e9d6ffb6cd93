package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.messaging.ContactRecord;
import org.carepost.messaging.ContactRules;
import org.carepost.messaging.Greeting;
import org.carepost.messaging.QueueText;
import org.carepost.messaging.ReadWordings;
import org.carepost.messaging.TextCount;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextPrice;
import org.carepost.messaging.TextWording;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Texts the patients of a session, or some of them, about their appointments. */
@ApplicationScoped
public class TextSession {
  private final Appointments appointments;
  private final Clinics clinics;
  private final Patients patients;
  private final Practices practices;
  private final ContactRules contacts;
  private final ReadWordings wordings;
  private final QueueText queueText;
  private final Notices notices;
  private final TextPrice price;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  TextSession(
      Appointments appointments,
      Clinics clinics,
      Patients patients,
      Practices practices,
      ContactRules contacts,
      ReadWordings wordings,
      QueueText queueText,
      Notices notices,
      TextPrice price,
      Audit audit,
      Words words,
      Clock clock) {
    this.appointments = appointments;
    this.clinics = clinics;
    this.patients = patients;
    this.practices = practices;
    this.contacts = contacts;
    this.wordings = wordings;
    this.queueText = queueText;
    this.notices = notices;
    this.price = price;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Nothing typed but how it begins.
   *
   * @param all whether everybody of the session is ticked
   */
  @Transactional
  public SessionTextForm empty(UUID id, boolean all, StaffMember by) {
    List<String> whom =
        all
            ? session(id, by).stream()
                .filter(it -> it.row().state() == AppointmentState.BOOKED)
                .map(it -> it.appointment().toString())
                .toList()
            : List.of(id.toString());
    return new SessionTextForm("", whom, beginning());
  }

  private String beginning() {
    return words.text("appointments.texts.beginning");
  }

  /** The form with the words of the template that was chosen; as it is if none was. */
  @Transactional
  public SessionTextForm withTemplate(SessionTextForm form, StaffMember by) {
    return wordings.toChoose(by).stream()
        .filter(it -> value(it).equals(form.template()))
        .findFirst()
        .map(it -> form.saying(it.body()))
        .orElse(form);
  }

  /** The page; another practice's appointment is not found. */
  @Transactional
  public SessionTextView view(UUID id, SessionTextForm form, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, id.toString());
    Appointment it = appointment(id, by);
    Clinic clinic = clinics.get(by.practice(), it.slot().clinic());
    List<SessionPatient> all = session(id, by);
    FormErrors errors = new FormErrors(words);
    form.check(errors);
    String preview =
        chosen(all, form).stream()
            .findFirst()
            .filter(any -> errors.isEmpty())
            .map(first -> first.filled(form.words()))
            .orElse(form.words());
    return new SessionTextView(
        id.toString(),
        words.text("appointments.texts.session", clinic.clinician(), WallClock.fullDate(it.day())),
        wordings.toChoose(by).stream().map(TextSession::choice).toList(),
        all.stream()
            .filter(patient -> patient.barred().isEmpty())
            .map(patient -> Choice.of(patient.appointment().toString(), patient.shown()))
            .toList(),
        all.stream()
            .flatMap(patient -> patient.barred().map(why -> barred(patient, why)).stream())
            .toList(),
        preview,
        TextCount.of(preview, price, words),
        chosen(all, form).size());
  }

  private String barred(SessionPatient patient, String why) {
    return words.text("appointments.texts.barred", patient.shown(), why);
  }

  private static String value(TextWording it) {
    return it.key().code() + "/" + it.key().language();
  }

  private static Choice choice(TextWording it) {
    return Choice.of(value(it), it.name() + " (" + it.key().languageName() + ")");
  }

  /**
   * Queues a text to each who is ticked and can be texted, or adds why none is queued.
   *
   * @return how many are queued
   */
  @Transactional
  public int send(UUID id, SessionTextForm form, FormErrors errors, StaffMember by) {
    List<SessionPatient> chosen = chosen(session(id, by), form);
    if (chosen.isEmpty()) {
      errors.add("whom", "appointments.texts.whom.missing");
    }
    form.check(errors);
    Greeting.check(form.words(), beginning(), errors);
    if (errors.isEmpty()) {
      chosen.forEach(it -> SessionTextForm.checkLength(it.filled(form.words()), errors));
    }
    if (!errors.isEmpty()) {
      return 0;
    }
    chosen.forEach(it -> queue(it, form.words(), by));
    return chosen.size();
  }

  /** The day of the appointment; another practice's is not found. */
  @Transactional
  public LocalDate day(UUID id, StaffMember by) {
    return appointment(id, by).day();
  }

  /** Of no use to who is yet to come once their time has begun. */
  private void queue(SessionPatient it, String typed, StaffMember by) {
    Instant now = clock.instant();
    DayRow row = it.row();
    TextMessage text =
        queueText.queueAbout(
            row.id(),
            row.patient(),
            TextKind.REMINDER,
            it.filled(typed),
            row.startsAt().isAfter(now) ? row.startsAt() : null,
            by);
    if (notices.says(by.practice(), text.id()).isEmpty()) {
      notices.add(
          new AppointmentText(text.id(), AppointmentText.Kind.SESSION, by.practice(), row, now));
    }
  }

  private static List<SessionPatient> chosen(List<SessionPatient> all, SessionTextForm form) {
    return all.stream().filter(it -> it.barred().isEmpty() && form.has(it.appointment())).toList();
  }

  /** The appointment, and whoever else is expected in the same session. */
  private List<SessionPatient> session(UUID id, StaffMember by) {
    Appointment it = appointment(id, by);
    Clinic clinic = clinics.get(by.practice(), it.slot().clinic());
    Practice practice = practices.get(by.practice());
    List<DayRow> rows =
        appointments.ofDay(by.practice(), it.day(), ReadDay.MOST).stream()
            .filter(row -> row.clinic().equals(clinic.id()))
            .filter(row -> row.state() == AppointmentState.BOOKED || row.id().equals(id))
            .toList();
    Map<UUID, ContactRecord> reached =
        contacts.of(by.practice(), rows.stream().map(DayRow::patient).distinct().toList());
    return rows.stream()
        .map(row -> patient(row, reached.get(row.patient()), clinic, practice))
        .toList();
  }

  private Appointment appointment(UUID id, StaffMember by) {
    return appointments
        .find(by.practice(), id)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private SessionPatient patient(
      DayRow row, ContactRecord contact, Clinic clinic, Practice practice) {
    Patient who = patients.get(practice.id(), row.patient());
    WallClock times = new WallClock(practice.zone());
    String when =
        words.text("appointments.text.when", times.day(row.startsAt()), times.time(row.startsAt()));
    Optional<String> barred =
        who.mobile().isEmpty()
            ? Optional.of(words.text("appointments.texts.noMobile"))
            : contact
                .against(TextKind.REMINDER)
                .map(why -> words.text("messaging.suppression." + why.name()));
    return new SessionPatient(
        row,
        words.text("appointments.texts.patient", times.time(row.startsAt()), who.name().full()),
        Map.of(
            "name", who.name().given(),
            "practice", practice.name(),
            "telephone", practice.telephone(),
            "when", when,
            "with", clinic.clinician()),
        barred);
  }
}
