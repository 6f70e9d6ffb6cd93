package org.carepost.appointments;

import static org.carepost.people.APatient.ada;
import static org.carepost.people.AStaffMember.navigator;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.messaging.RecordContact;
import org.carepost.messaging.TextDesk;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextPrice;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.InMemoryImportTurns;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Words;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;

/**
 * A practice with its appointments in memory: on Tuesday 3 March 2026, 09:00, Ada is registered.
 */
final class Desk {
  final SettableClock clock = new SettableClock();
  final InMemoryPatients patients = new InMemoryPatients();
  final InMemoryAppointments appointments = new InMemoryAppointments(patients);
  final InMemoryClinics clinics = new InMemoryClinics();
  final InMemoryPractices practices = new InMemoryPractices();
  final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  final FiredEvents<SlotFreed> freed = new FiredEvents<>();
  final Audit audit = new Audit(trail, clock);
  final StaffMember by = navigator().built();
  final Patient ada = ada().registered();
  final FreeSlot freeSlot = new FreeSlot(freed, clock);
  final InMemoryNotices notices = new InMemoryNotices(appointments, patients);
  final InMemoryPatientLinks links = new InMemoryPatientLinks();
  final TextDesk textDesk = new TextDesk(clock);
  final Words words = new Words();
  final WriteAppointmentText write =
      new WriteAppointmentText(
          notices,
          links,
          textDesk.textPatient(),
          practices,
          new OwnOrigin("https://riverside.example"),
          words,
          clock,
          3_000);
  final CancelAppointment cancel =
      new CancelAppointment(appointments, freeSlot, notices, audit, clock);
  final MarkAppointment mark = new MarkAppointment(appointments, notices, audit, clock);
  final EndDay endDay = new EndDay(appointments, practices, clock);
  final InMemoryTellings tellings = new InMemoryTellings(appointments, patients);
  final PracticeReminders reminders =
      new PracticeReminders(
          new ReminderPlans("config"),
          new InMemoryReminderChoices(),
          notices,
          practices,
          audit,
          words,
          clock);
  final AskStaffToTell askStaff =
      new AskStaffToTell(tellings, notices, appointments, textDesk.contactRules(), clock);
  final TellPatients tellPatients =
      new TellPatients(
          notices,
          clinics,
          reminders,
          new WhatToTell(textDesk.quietHours(), practices),
          textDesk.contactRules(),
          write,
          askStaff,
          clock);
  final TellInPerson tellInPerson =
      new TellInPerson(tellings, clinics, textDesk.contactRules(), practices, audit, words, clock);
  final GiveUpAppointment giveUp =
      new GiveUpAppointment(cancel, appointments, patients, clinics, write, clock);
  final ReadCancelReply cancelReply =
      new ReadCancelReply(notices, appointments, giveUp, textDesk.textPatient(), clock);
  final InMemoryImportTurns turns = new InMemoryImportTurns();
  final ImportAppointments imports =
      new ImportAppointments(
          new ApplyLines(appointments, freeSlot, notices, clock),
          turns,
          practices,
          clinics,
          patients,
          audit);

  final TextSession textSession =
      new TextSession(
          appointments,
          clinics,
          patients,
          practices,
          textDesk.contactRules(),
          textDesk.readWordings(words),
          textDesk.queueText(patients, audit),
          notices,
          new TextPrice("2.4"),
          audit,
          words,
          clock);

  final InMemoryWaitingList list =
      new InMemoryWaitingList(appointments, patients, textDesk.contactRules(), textDesk.numbers());
  final KeepFreeTime keepFreeTime = new KeepFreeTime(list);
  final WriteOfferText writeOffer =
      new WriteOfferText(
          notices,
          links,
          patients,
          clinics,
          textDesk.textPatient(),
          practices,
          new OwnOrigin("https://riverside.example"),
          words,
          clock);
  final OfferFreeTime offerFreeTime =
      new OfferFreeTime(list, writeOffer, textDesk.quietHours(), practices, audit, clock);
  final AnswerOffer answer =
      new AnswerOffer(
          list,
          appointments,
          notices,
          patients,
          practices,
          writeOffer,
          new TellOthers(list, textDesk.repository(), writeOffer),
          audit,
          clock);
  final ReadOfferReply offerReply = new ReadOfferReply(list, answer, clock);
  final RecordContact contact =
      new RecordContact(
          textDesk.contacts(), textDesk.contactRules(), patients, textDesk.numbers(), audit, clock);
  final ChangeWaitingList changeList = new ChangeWaitingList(list, patients, clinics, audit, clock);

  final InMemoryDueReminders dueReminders = new InMemoryDueReminders();
  final TakeReminders takeReminders =
      new TakeReminders(dueReminders, patients, practices, textDesk.textPatient(), audit, clock);

  final InMemoryImportMappings mappings = new InMemoryImportMappings();

  /** Happens between the claim of a text and the last question whether it is still true. */
  Runnable meanwhile = () -> {};

  Desk() {
    practices.add(new Practice(AnAppointment.RIVERSIDE, "Riverside Surgery", "020 7946 0101"));
    ada.reachOn(TextDesk.MOBILE);
    patients.add(ada);
    CheckAppointmentText check = new CheckAppointmentText(notices, appointments);
    textDesk.check(
        text -> {
          meanwhile.run();
          return check.objection(text);
        });
    textDesk.check(new CheckOfferText(list, clock));
  }

  /** Keeps an appointment of Ada's. */
  Appointment given(AnAppointment builder) {
    clinics.add(builder.clinic());
    Appointment it = builder.of(ada).booked();
    appointments.add(it);
    return it;
  }

  /** Takes in lines; all or nothing. */
  ImportReport take(Line... lines) {
    return imports.take(lines(lines), true, by);
  }

  /** Time passes; every five minutes patients are told what is due, and texts are sent. */
  void pass(Duration time) {
    passUntil(clock.instant().plus(time));
  }

  void passUntil(Instant end) {
    while (clock.instant().isBefore(end)) {
      Instant next = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
      clock.set(nextFifth(next).isAfter(end) ? end : nextFifth(next));
      int told;
      do {
        told = tellPatients.tell(AnAppointment.RIVERSIDE);
      } while (told > 0);
      textDesk.sendWhatIsDue();
    }
  }

  private static Instant nextFifth(Instant from) {
    long minute = from.getEpochSecond() / 60;
    return Instant.ofEpochSecond((minute + 4) / 5 * 5 * 60);
  }

  /** Texts that were written, in order. */
  List<TextMessage> texts() {
    return textDesk.texts();
  }

  static Lines lines(Line... lines) {
    return (line, refused) -> Arrays.stream(lines).forEach(line);
  }

  /**
   * Ada's appointment on Tuesday 10 March at 09:10, but for what is said: names and values in turn.
   */
  static Line line(String... but) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "externalid", "E1",
                "nhsnumber", "999 000 0018",
                "start", "2026-03-10T09:10",
                "end", "2026-03-10T09:20",
                "clinician", "Dr Okafor",
                "location", "Riverside Surgery",
                "mode", "IN_PERSON",
                "slottype", "GP",
                "bookedat", "2026-03-01T10:00:00Z"));
    IntStream.iterate(0, i -> i < but.length, i -> i + 2)
        .forEach(i -> fields.put(but[i].toLowerCase(Locale.ROOT), but[i + 1]));
    return new Line(2, fields);
  }

  /** The only appointment of that name. */
  Appointment called(String externalId) {
    return appointments.called(AnAppointment.RIVERSIDE, List.of(externalId)).get(0);
  }
}
