package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.messaging.TextDesk;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Words;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A dozen people say yes to the same time at the same moment, twice each. */
class FirstYesIT {
  static final List<Database> DATABASES = List.of(Database.MARIADB, Database.MYSQL);

  private static final int PEOPLE = 12;

  private final SettableClock clock = new SettableClock();
  private final Practice practice = new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0101");
  private final Clinic clinic = new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "Riverside");
  private final List<Patient> people = new ArrayList<>();
  private final List<UUID> offers = new ArrayList<>();

  @ParameterizedTest
  @FieldSource("DATABASES")
  void exactly_one_has_it_and_all_others_are_told(Database database) throws InterruptedException {
    Schema schema = database.newSchema("carepost_first_yes");
    schema.migrate();
    schema.committed(this::offered);

    List<SlotOffer.Answer> answers = atTheSameTime(schema);

    assertThat(answers).hasSize(2 * PEOPLE).contains(SlotOffer.Answer.YES);
    assertThat(count(schema, "appointment")).isEqualTo(1);
    assertThat(count(schema, "free_time where state = 'TAKEN'")).isEqualTo(1);
    assertThat(count(schema, "slot_offer where answer = 'YES'")).isEqualTo(1);
    assertThat(count(schema, "slot_offer where answer = 'LATE'")).isEqualTo(PEOPLE - 1);
    assertThat(count(schema, "waiting_place where state = 'BOOKED'")).isEqualTo(1);
    assertThat(answers.stream().filter(SlotOffer.Answer.YES::equals))
        .as("who has it says so twice")
        .hasSize(2);
  }

  private Void offered(EntityManager entities) {
    entities.persist(practice);
    entities.persist(clinic);
    entities.flush();
    Instant start = clock.instant().plus(Duration.ofDays(2));
    Slot slot = new Slot(clinic.id(), start, start.plusSeconds(600), Mode.IN_PERSON, "GP");
    FreeTime time = new FreeTime(new SlotFreed(RIVERSIDE, slot, clock.instant()));
    entities.persist(time);
    for (int i = 0; i < PEOPLE; i++) {
      Patient patient =
          APatient.ada().called("W" + (char) (97 + i), "Waits").unnumbered().registered();
      patient.reachOn(new MobileNumber("+4477009001%02d".formatted(i)));
      people.add(patient);
      entities.persist(patient);
      entities.flush();
      WaitingPlace place =
          new WaitingPlace(
              patient,
              new WaitingPlace.Wish(
                  null,
                  "",
                  1,
                  clock.instant().atZone(AnAppointment.ENGLAND).toLocalDate().plusDays(9)),
              AStaffMember.navigator().built(),
              clock.instant());
      SlotOffer offer = new SlotOffer(time, place, 1, clock.instant());
      entities.persist(place);
      entities.flush();
      entities.persist(offer);
      offers.add(offer.id());
    }
    return null;
  }

  private List<SlotOffer.Answer> atTheSameTime(Schema schema) throws InterruptedException {
    ExecutorService phones = Executors.newFixedThreadPool(PEOPLE);
    List<Callable<SlotOffer.Answer>> replies = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (UUID offer : offers) {
        replies.add(() -> schema.committed(entities -> yes(entities, offer)));
      }
    }
    try {
      return phones.invokeAll(replies).stream().map(FirstYesIT::result).toList();
    } finally {
      phones.shutdown();
    }
  }

  private SlotOffer.Answer yes(EntityManager entities, UUID offer) {
    InMemoryPractices practices = new InMemoryPractices();
    practices.add(practice);
    InMemoryPatients patients = new InMemoryPatients();
    people.forEach(patients::add);
    InMemoryClinics clinics = new InMemoryClinics();
    clinics.add(clinic);
    JpaNotices notices = new JpaNotices(entities);
    JpaWaitingList list = new JpaWaitingList(entities);
    TextDesk texts = new TextDesk(clock);
    WriteOfferText write =
        new WriteOfferText(
            notices,
            new InMemoryPatientLinks(),
            patients,
            clinics,
            texts.textPatient(),
            practices,
            new OwnOrigin("https://riverside.example"),
            new Words(),
            clock);
    return new AnswerOffer(
            list,
            new JpaAppointments(entities),
            notices,
            patients,
            practices,
            write,
            new TellOthers(list, texts.repository(), write),
            new Audit(new InMemoryAuditTrail(), clock),
            clock)
        .yes(RIVERSIDE, offer);
  }

  private static SlotOffer.Answer result(Future<SlotOffer.Answer> reply) {
    try {
      return reply.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long count(Schema schema, String what) {
    return schema.committed(
        entities ->
            ((Number) entities.createNativeQuery("select count(*) from " + what).getSingleResult())
                .longValue());
  }
}
