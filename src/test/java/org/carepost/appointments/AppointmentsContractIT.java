package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;
import static org.carepost.people.APatient.ada;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class AppointmentsContractIT {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryPatients patients = new InMemoryPatients();
  private final Appointments appointments;
  private final Clinics clinics;
  private final Patient ada = ada().registered();
  private final Clinic okafor = new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "Riverside");

  AppointmentsContractIT(Storage where) {
    storage = where.begin();
    appointments =
        storage.repository(() -> new InMemoryAppointments(patients), JpaAppointments::new);
    clinics = storage.repository(InMemoryClinics::new, JpaClinics::new);
  }

  @BeforeEach
  void given_a_patient_and_a_clinic() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "020 7946 0003"));
    storage.settle();
    patients.add(ada);
    storage.given(ada);
    clinics.add(okafor);
    storage.settle();
  }

  @Test
  void an_appointment_comes_back_as_it_was() {
    Appointment added = added("E1", "2026-03-10T09:10:00Z");
    Appointment found = appointments.take(RIVERSIDE, added.id());
    assertThat(found.slot()).isEqualTo(added.slot());
    assertThat(found.patient()).isEqualTo(ada.id());
    assertThat(found.day()).isEqualTo("2026-03-10");
    assertThat(found.leadDays()).isEqualTo(7);
    assertThat(found.state()).isEqualTo(AppointmentState.BOOKED);
    assertThat(found.cancellation()).isEmpty();
  }

  @Test
  void clinics_whose_names_differ_in_capitals_or_accents_only_are_different() {
    clinics.add(new Clinic(Ids.next(), RIVERSIDE, "dr okafor", "Riverside"));
    clinics.add(new Clinic(Ids.next(), RIVERSIDE, "Dr Ókafor", "Riverside"));
    clinics.add(new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "riverside"));
    storage.settle();
    assertThat(clinics.of(RIVERSIDE, 9)).hasSize(4);
  }

  @Test
  void a_cancelled_one_comes_back_with_whose_wish_it_was() {
    Appointment added = added("E1", "2026-03-10T09:10:00Z");
    Cancellation why = new Cancellation(CancelledBy.PATIENT, "better");
    Appointment taken = appointments.take(RIVERSIDE, added.id());
    appointments.add(taken.cancel(why, By.PATIENT, NOW));
    appointments.settle(RIVERSIDE);

    Appointment found = appointments.take(RIVERSIDE, added.id());
    assertThat(found.cancellation()).hasValue(why);
    assertThat(found.cancelledAt()).hasValue(NOW);
    assertThat(appointments.history(RIVERSIDE, added.id()))
        .extracting(AppointmentEvent::kind, AppointmentEvent::detail)
        .containsExactly(tuple(AppointmentEvent.Kind.CANCELLED, "better"));
  }

  @Test
  void many_are_kept_at_once_as_they_are_now() {
    AnAppointment later = AnAppointment.ofAda().of(ada).in(okafor).at("2026-03-11T10:00:00Z");
    Appointment moved = added("E1", "2026-03-10T09:10:00Z");
    Appointment cancelled = added("E2", "2026-03-10T09:20:00Z");
    List<Appointment> known = appointments.called(RIVERSIDE, List.of("E1", "E2"));
    AppointmentChanges changes = new AppointmentChanges();
    changes.added().add(later.called("E3").booked());
    changes.changed().addAll(known);
    for (Appointment it : known) {
      changes
          .events()
          .add(
              it.externalId().equals("E1")
                  ? it.move(later.booking(), By.RULE, NOW)
                  : it.cancel(new Cancellation(CancelledBy.PATIENT, "ill"), By.PATIENT, NOW));
    }
    appointments.keep(RIVERSIDE, changes);

    assertThat(appointments.take(RIVERSIDE, moved.id()).slot()).isEqualTo(later.booking().slot());
    Appointment found = appointments.take(RIVERSIDE, cancelled.id());
    assertThat(found.cancellation()).hasValue(new Cancellation(CancelledBy.PATIENT, "ill"));
    assertThat(found.cancelledAt()).hasValue(NOW);
    assertThat(appointments.called(RIVERSIDE, List.of("E3")))
        .extracting(Appointment::slot, Appointment::leadDays, Appointment::age)
        .containsExactly(tuple(later.booking().slot(), 8, later.booking().age()));
    assertThat(appointments.history(RIVERSIDE, moved.id()))
        .extracting(AppointmentEvent::detail)
        .containsExactly("2026-03-10T09:10:00Z");
  }

  @Test
  void what_was_booked_here_is_found_by_its_patient_until_another_system_has_it() {
    added("E1", "2026-03-10T09:10:00Z");
    Appointment ours = added(AnswerOffer.OURS + "1", "2026-03-10T09:20:00Z");
    assertThat(appointments.ours(LAKESIDE, List.of(ada.id()))).isEmpty();
    assertThat(appointments.ours(RIVERSIDE, List.of())).isEmpty();
    assertThat(appointments.ours(RIVERSIDE, List.of(Ids.next()))).isEmpty();
    Appointment found = appointments.ours(RIVERSIDE, List.of(ada.id())).get(0);
    AnAppointment there = AnAppointment.ofAda().of(ada).in(okafor).at("2026-03-10T09:20:00Z");
    found.adopt("E2", there.bookedAt("2026-03-04T09:00:00Z").booking());
    AppointmentChanges changes = new AppointmentChanges();
    changes.changed().add(found);
    appointments.keep(RIVERSIDE, changes);

    assertThat(appointments.ours(RIVERSIDE, List.of(ada.id()))).isEmpty();
    assertThat(appointments.called(RIVERSIDE, List.of("E2")))
        .extracting(Appointment::id, it -> it.bookedAt().toString())
        .containsExactly(tuple(ours.id(), "2026-03-04T09:00:00Z"));
  }

  @Test
  void what_nobody_said_comes_back_as_assumed_until_somebody_says_it() {
    Appointment added = added("E1", "2026-03-10T09:10:00Z");
    appointments.take(RIVERSIDE, added.id()).mark(AppointmentState.DNA, By.RULE, NOW);
    appointments.settle(RIVERSIDE);
    assertThat(appointments.take(RIVERSIDE, added.id()).isKnownAs(AppointmentState.DNA)).isFalse();
    List<Appointment> known = appointments.called(RIVERSIDE, List.of("E1"));
    AppointmentChanges changes = new AppointmentChanges();
    changes.changed().addAll(known);
    changes.events().add(known.get(0).mark(AppointmentState.DNA, By.PATIENT, NOW));
    appointments.keep(RIVERSIDE, changes);
    assertThat(appointments.take(RIVERSIDE, added.id()).isKnownAs(AppointmentState.DNA)).isTrue();
  }

  @Test
  void another_practice_cannot_see_it() {
    Appointment added = added("E1", "2026-03-10T09:10:00Z");
    assertThat(appointments.find(LAKESIDE, added.id())).isEmpty();
    assertThat(appointments.lock(LAKESIDE, added.id())).isEmpty();
    assertThat(appointments.called(LAKESIDE, List.of("E1"))).isEmpty();
    assertThat(appointments.ofDay(LAKESIDE, added.day(), 10)).isEmpty();
    assertThat(appointments.ofPatient(LAKESIDE, ada.id(), 10)).isEmpty();
    assertThat(appointments.history(LAKESIDE, added.id())).isEmpty();
    assertThat(appointments.takeUnmarked(LAKESIDE, Instant.parse("2027-01-01T00:00:00Z"), 10))
        .isEmpty();
    assertThat(clinics.find(LAKESIDE, okafor.id())).isEmpty();
    assertThat(clinics.of(LAKESIDE, 10)).isEmpty();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> appointments.take(LAKESIDE, added.id()));
  }

  @Test
  void others_names_for_it_differ_by_case() {
    added("e1", "2026-03-10T09:10:00Z");
    added("E1", "2026-03-10T09:20:00Z");
    assertThat(appointments.called(RIVERSIDE, List.of("E1", "E2"))).hasSize(1);
    assertThat(appointments.called(RIVERSIDE, List.of())).isEmpty();
  }

  @Test
  void a_day_is_listed_by_start_with_who_comes() {
    added("E2", "2026-03-10T09:20:00Z");
    added("E1", "2026-03-10T09:10:00Z");
    added("E3", "2026-03-11T09:10:00Z");
    List<DayRow> rows = appointments.ofDay(RIVERSIDE, LocalDate.of(2026, 3, 10), 10);
    assertThat(rows)
        .extracting(it -> it.startsAt().toString())
        .containsExactly("2026-03-10T09:10:00Z", "2026-03-10T09:20:00Z");
    assertThat(rows.get(0).familyName()).isEqualTo("Lovelace");
    assertThat(rows.get(0).clinic()).isEqualTo(okafor.id());
  }

  @Test
  void a_patients_are_listed_latest_first() {
    added("E1", "2026-03-10T09:10:00Z");
    added("E2", "2026-03-11T09:10:00Z");
    assertThat(appointments.ofPatient(RIVERSIDE, ada.id(), 10))
        .extracting(Appointment::externalId)
        .containsExactly("E2", "E1");
  }

  @Test
  void only_days_that_are_over_are_unmarked() {
    Appointment old = added("E1", "2026-03-10T09:10:00Z");
    added("E2", "2026-03-11T09:10:00Z");
    Instant midnight = Instant.parse("2026-03-11T00:00:00Z");
    assertThat(appointments.takeUnmarked(RIVERSIDE, midnight, 10))
        .extracting(Appointment::id)
        .containsExactly(old.id());
    assertThat(appointments.withUnmarkedBefore(Instant.parse("2026-03-10T10:00:00Z")))
        .contains(RIVERSIDE);
  }

  private Appointment added(String externalId, String start) {
    Appointment it = AnAppointment.ofAda().of(ada).in(okafor).called(externalId).at(start).booked();
    appointments.add(it);
    appointments.settle(RIVERSIDE);
    return it;
  }
}
