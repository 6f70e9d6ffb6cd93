package org.carepost.appointments;

import static org.carepost.people.APatient.ada;
import static org.carepost.people.AStaffMember.navigator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.Lines;
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
  final CancelAppointment cancel = new CancelAppointment(appointments, freeSlot, audit, clock);
  final MarkAppointment mark = new MarkAppointment(appointments, audit, clock);
  final EndDay endDay = new EndDay(appointments, practices, clock);
  final ImportAppointments imports =
      new ImportAppointments(
          new ApplyLines(appointments, freeSlot, clock), practices, clinics, patients, audit);

  Desk() {
    practices.add(new Practice(AnAppointment.RIVERSIDE, "Riverside Surgery", "020 7946 0101"));
    patients.add(ada);
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
