package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;
import static org.carepost.people.APatient.ada;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.messaging.ContactChannel;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contract of {@link Notices}, {@link PatientLinks} and others beside them. */
@OnEveryStorage
class NoticesContractIT {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryAppointments known = new InMemoryAppointments(patients);
  private final Notices notices;
  private final PatientLinks links;
  private final ImportMappings mappings;
  private final DueReminders reminders;
  private final Tellings tellings;
  private final ReminderChoices choices;
  private final Patient ada = ada().registered();
  private final Clinic okafor = new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "Riverside");
  private Appointment it;

  NoticesContractIT(Storage where) {
    storage = where.begin();
    notices = storage.repository(() -> new InMemoryNotices(known, patients), JpaNotices::new);
    links = storage.repository(InMemoryPatientLinks::new, JpaPatientLinks::new);
    tellings = storage.repository(() -> new InMemoryTellings(known, patients), JpaTellings::new);
    choices = storage.repository(InMemoryReminderChoices::new, JpaReminderChoices::new);
    reminders = storage.repository(InMemoryDueReminders::new, JpaDueReminders::new);
    mappings = storage.repository(InMemoryImportMappings::new, JpaImportMappings::new);
  }

  @BeforeEach
  void given_an_appointment() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "020 7946 0003"));
    storage.settle();
    patients.add(ada);
    storage.given(ada);
    storage.given(okafor);
    storage.settle();
    it = AnAppointment.ofAda().of(ada).in(okafor).booked();
    known.add(it);
    storage.given(it);
    storage.settle();
  }

  @Test
  void what_is_woken_is_due_once_it_is_time_with_who_comes() {
    notices.wake(RIVERSIDE, List.of(it.id()), LATER);
    assertThat(notices.withDue(NOW)).doesNotContain(RIVERSIDE);
    notices.wake(RIVERSIDE, List.of(it.id()), NOW);
    notices.wake(RIVERSIDE, List.of(it.id()), LATER);
    assertThat(notices.withDue(NOW)).contains(RIVERSIDE);
    DueNotice due = notices.takeDue(RIVERSIDE, NOW, 10).get(0);
    assertThat(due.appointment().id()).isEqualTo(it.id());
    assertThat(due.patient().id()).isEqualTo(ada.id());
    assertThat(notices.takeDue(LAKESIDE, NOW, 10)).isEmpty();
  }

  @Test
  void what_patients_know_of_new_ones_is_kept_and_looked_at_at_once() {
    notices.know(RIVERSIDE, List.of(it), NOW);
    storage.settle();
    assertThat(notices.takeDue(RIVERSIDE, NOW, 10)).hasSize(1);
    Notice notice = notices.lock(RIVERSIDE, it.id()).orElseThrow();
    assertThat(notice.knows(it)).isTrue();
    assertThat(notice.toldAt()).contains(NOW);
  }

  @Test
  void what_a_patient_was_told_is_kept() {
    notices.wake(RIVERSIDE, List.of(it.id()), NOW);
    Notice notice = notices.lock(RIVERSIDE, it.id()).orElseThrow();
    notice.told(it, NOW);
    notice.next(null);
    storage.settle();
    Notice found = notices.lock(RIVERSIDE, it.id()).orElseThrow();
    assertThat(found.knows(it)).isTrue();
    assertThat(found.toldAt()).hasValue(NOW);
    assertThat(found.dueAt()).isEmpty();
    assertThat(notices.takeDue(RIVERSIDE, LATER, 10)).isEmpty();
    assertThat(notices.lock(LAKESIDE, it.id())).isEmpty();
    notices.wake(RIVERSIDE, List.of(it.id()), LATER);
    storage.settle();
    assertThat(notices.takeDue(RIVERSIDE, LATER, 10)).hasSize(1);
  }

  @Test
  void when_the_rules_change_what_is_to_come_is_looked_at_again() {
    notices.wake(RIVERSIDE, List.of(it.id()), NOW);
    Notice notice = notices.lock(RIVERSIDE, it.id()).orElseThrow();
    notice.told(it, NOW);
    notice.next(null);
    storage.settle();
    notices.wakeAhead(LAKESIDE, NOW);
    assertThat(notices.takeDue(RIVERSIDE, NOW, 10)).isEmpty();
    notices.wakeAhead(RIVERSIDE, it.slot().startsAt());
    assertThat(notices.takeDue(RIVERSIDE, it.slot().startsAt(), 10)).isEmpty();
    notices.wakeAhead(RIVERSIDE, NOW);
    storage.settle();
    assertThat(notices.takeDue(RIVERSIDE, NOW, 10)).hasSize(1);
  }

  @Test
  void what_staff_are_to_tell_is_listed_until_they_have_or_it_is_so_no_more() {
    Telling first = new Telling(AppointmentText.Kind.BOOKED, ContactChannel.TELEPHONE, it, NOW);
    tellings.add(first);
    storage.settle();
    assertThat(tellings.open(RIVERSIDE, it.id())).hasSize(1);
    assertThat(tellings.open(LAKESIDE, it.id())).isEmpty();
    assertThat(tellings.rows(RIVERSIDE, NOW, NOW, 10))
        .singleElement()
        .satisfies(row -> assertThat(row.patient().id()).isEqualTo(ada.id()))
        .satisfies(row -> assertThat(row.telling().channel()).isEqualTo(ContactChannel.TELEPHONE));
    assertThat(tellings.rows(RIVERSIDE, it.slot().startsAt(), NOW, 10)).isEmpty();
    assertThat(tellings.rows(LAKESIDE, NOW, NOW, 10)).isEmpty();
    assertThat(tellings.lock(LAKESIDE, first.id())).isEmpty();
    tellings.lock(RIVERSIDE, first.id()).orElseThrow().told(AStaffMember.navigator().built(), NOW);
    storage.settle();
    assertThat(tellings.rows(RIVERSIDE, NOW, NOW, 10)).isEmpty();
    assertThat(tellings.lock(RIVERSIDE, first.id()).orElseThrow().doneName()).isPresent();
  }

  @Test
  void a_practices_choice_of_reminders_comes_back() {
    ReminderChoice choice = new ReminderChoice(RIVERSIDE);
    choice.choose(
        List.of(AppointmentText.Kind.MOVED), Map.of("/8/0", List.of("P2D", "PT1H")), "Sam", NOW);
    choices.add(choice);
    storage.settle();
    ReminderChoice found = choices.find(RIVERSIDE).orElseThrow();
    assertThat(found.told()).containsExactly(AppointmentText.Kind.MOVED);
    assertThat(found.steps("/8/0").orElseThrow()).containsExactly("P2D", "PT1H");
    assertThat(found.steps("/2/0")).isEmpty();
    assertThat(found.savedAt()).isEqualTo(NOW);
    assertThat(choices.find(LAKESIDE)).isEmpty();
  }

  @Test
  void texts_say_what_was_true() {
    UUID first = Ids.next();
    UUID second = Ids.next();
    notices.add(new AppointmentText(first, AppointmentText.Kind.BOOKED, it, NOW));
    notices.add(new AppointmentText(second, AppointmentText.Kind.REMINDER, it, LATER));
    storage.settle();
    assertThat(notices.says(RIVERSIDE, first).orElseThrow().untrue(it)).isEmpty();
    assertThat(notices.says(LAKESIDE, first)).isEmpty();
    assertThat(notices.say(List.of(first, second, Ids.next()))).hasSize(2);
    assertThat(notices.newest(RIVERSIDE, List.of(it.id())))
        .extracting(AppointmentText::text)
        .containsExactly(second);
    assertThat(notices.newest(LAKESIDE, List.of(it.id()))).isEmpty();
  }

  @Test
  void those_who_missed_some_are_counted() {
    assertThat(notices.missed(RIVERSIDE, List.of(ada.id()), Instant.EPOCH)).isEmpty();
    Appointment missed = AnAppointment.ofAda().of(ada).in(okafor).booked();
    missed.mark(AppointmentState.DNA, By.RULE, NOW);
    known.add(missed);
    storage.given(missed);
    storage.settle();
    assertThat(notices.missed(RIVERSIDE, List.of(ada.id()), Instant.EPOCH))
        .containsExactly(new Notices.Missed(ada.id(), 1));
    assertThat(notices.missed(RIVERSIDE, List.of(ada.id()), Instant.parse("2027-01-01T00:00:00Z")))
        .isEmpty();
    assertThat(notices.missed(LAKESIDE, List.of(ada.id()), Instant.EPOCH)).isEmpty();
  }

  @Test
  void a_link_comes_back_by_its_secret_and_is_forgotten_when_it_is_old() {
    String token = Tokens.random();
    byte[] visit = Tokens.hash("a browser");
    PatientLink link = new PatientLink(token, ada, it.id(), NOW);
    link.open(visit, NOW);
    links.add(link);
    storage.settle();
    assertThat(links.lock(token).orElseThrow().openFor(visit, NOW)).isTrue();
    assertThat(links.find(Tokens.random())).isEmpty();
    links.removeExpiredBefore(NOW.plus(PatientLink.LIFE));
    assertThat(links.find(token)).isPresent();
    links.removeExpiredBefore(NOW.plus(PatientLink.LIFE).plusSeconds(1));
    storage.settle();
    assertThat(links.find(token)).isEmpty();
  }

  @Test
  void a_reminder_that_is_kept_is_known_by_its_practice() {
    DueReminder due =
        new DueReminder(RIVERSIDE, ada.id(), DueReminder.Kind.RESULTS_READY, it.day(), NOW);
    due.texted(Ids.next());
    reminders.add(due);
    storage.settle();
    assertThat(reminders.known(RIVERSIDE, List.of(due.id(), Ids.next()))).containsExactly(due.id());
    assertThat(reminders.known(LAKESIDE, List.of(due.id()))).isEmpty();
    assertThat(reminders.known(RIVERSIDE, List.of())).isEmpty();
  }

  @Test
  void a_mapping_comes_back_as_it_was_said() {
    Map<String, String> names = Map.of("ref", "externalId", "nhs no", "nhsNumber");
    mappings.add(
        new ImportMapping(RIVERSIDE, names, ImportMapping.Dates.DAY_FIRST, "Sunita Rao", NOW));
    storage.settle();
    ImportMapping found = mappings.find(RIVERSIDE).orElseThrow();
    assertThat(found.names()).isEqualTo(names);
    assertThat(found.dates()).isEqualTo(ImportMapping.Dates.DAY_FIRST);
    assertThat(found.setBy()).isEqualTo("Sunita Rao");
    assertThat(found.setAt()).isEqualTo(NOW);
    assertThat(mappings.find(LAKESIDE)).isEmpty();
  }
}
