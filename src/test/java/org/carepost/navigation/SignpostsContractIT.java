package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class SignpostsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final BirthDate BORN = new BirthDate(LocalDate.of(1984, 3, 27));
  private static final UUID REQUEST = Ids.next();

  @RegisterExtension final StorageTransaction storage;
  private final Signposts signposts;

  SignpostsContractIT(Storage where) {
    storage = where.begin();
    signposts = storage.repository(InMemorySignposts::new, JpaSignposts::new);
  }

  @BeforeEach
  void given_two_practices() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
  }

  @Test
  void it_comes_back_with_its_history_and_the_version_that_decided() {
    UUID id = offered("pharmacy-1", NOW).id();
    Signpost taken = signposts.get(RIVERSIDE, id);
    signposts.record(taken.accept(SignpostBy.PATIENT, NOW.plusSeconds(1)));
    signposts.record(taken.bounce(SignpostReason.CAPACITY, SignpostBy.SERVICE, NOW.plusSeconds(2)));
    storage.settle();

    Signpost found = signposts.get(RIVERSIDE, id);
    assertThat(found.state()).isEqualTo(SignpostState.BOUNCED);
    assertThat(found.reason()).isEqualTo(SignpostReason.CAPACITY);
    assertThat(found.pathway()).isEqualTo("sore-throat");
    assertThat(found.pathwayVersion()).isEqualTo(3);
    assertThat(found.request()).contains(REQUEST);
    assertThat(found.born()).contains(BORN);
    assertThat(found.mobile()).contains(MobileNumber.parse("07700 900123"));
    assertThat(found.knownAt()).contains(NOW.plusSeconds(2));
    assertThat(signposts.history(RIVERSIDE, id))
        .extracting(SignpostEvent::to)
        .containsExactly(SignpostState.OFFERED, SignpostState.ACCEPTED, SignpostState.BOUNCED);
    assertThat(signposts.ofRequest(RIVERSIDE, REQUEST)).hasSize(1);
  }

  @Test
  void another_practice_cannot_see_it() {
    UUID id = offered("pharmacy-1", NOW).id();
    assertThat(signposts.take(LAKESIDE, id)).isEmpty();
    assertThat(signposts.ofRequest(LAKESIDE, REQUEST)).isEmpty();
    assertThat(signposts.history(LAKESIDE, id)).isEmpty();
    assertThat(signposts.undecided(LAKESIDE, 9)).isEmpty();
    assertThat(signposts.counts(LAKESIDE, NOW, NOW.plusSeconds(9))).isEmpty();
    assertThatThrownBy(() -> signposts.get(LAKESIDE, id)).isInstanceOf(Problem.class);
  }

  @Test
  void a_link_finds_it_and_another_does_not() {
    Signpost signpost = offered("pharmacy-1", NOW);
    byte[] patient = Tokens.hash(Tokens.random());
    byte[] service = Tokens.hash(Tokens.random());
    signpost.askPatient(patient);
    signpost.askService(service);
    storage.settle();

    assertThat(signposts.takeByPatientLink(patient)).map(Signpost::id).contains(signpost.id());
    assertThat(signposts.takeByServiceLink(service)).map(Signpost::id).contains(signpost.id());
    assertThat(signposts.takeByPatientLink(service)).isEmpty();
    assertThat(signposts.takeByServiceLink(patient)).isEmpty();
  }

  @Test
  void the_work_list_holds_what_is_open_or_bounced_until_reviewed() {
    Signpost open = offered("a", NOW);
    Signpost declined = offered("b", NOW.plusSeconds(1));
    declined.decline(SignpostReason.DISTANCE, SignpostBy.PATIENT, NOW);
    Signpost bounced = offered("c", NOW.plusSeconds(2));
    bounced.accept(SignpostBy.PATIENT, NOW);
    bounced.bounce(SignpostReason.CLOSED, SignpostBy.PATIENT, NOW);
    storage.settle();

    assertThat(signposts.undecided(RIVERSIDE, 9))
        .extracting(Signpost::id)
        .containsExactly(open.id(), bounced.id());
    assertThat(signposts.undecided(RIVERSIDE, 1)).hasSize(1);
    assertThat(signposts.bounced(RIVERSIDE, NOW)).containsExactly("c");
    assertThat(signposts.bounced(RIVERSIDE, NOW.plus(Duration.ofDays(1)))).isEmpty();

    signposts.get(RIVERSIDE, bounced.id()).review(NOW);
    storage.settle();
    assertThat(signposts.undecided(RIVERSIDE, 9)).hasSize(1);
    assertThat(signposts.bounced(RIVERSIDE, NOW)).isEmpty();
  }

  @Test
  void they_are_counted_by_need_service_and_what_became_of_them() {
    offered("a", NOW);
    offered("a", NOW);
    offered("a", NOW.minusSeconds(1));
    Signpost attended = offered("a", NOW);
    attended.accept(SignpostBy.PATIENT, NOW);
    attended.attended(SignpostBy.PATIENT, NOW);
    storage.settle();

    assertThat(signposts.counts(RIVERSIDE, NOW, NOW.plusSeconds(1)))
        .containsExactly(count(SignpostState.ATTENDED, 1), count(SignpostState.OFFERED, 2));
  }

  private static SignpostCount count(SignpostState state, long count) {
    return new SignpostCount("sore-throat", "Mill Pharmacy", state, SignpostReason.NONE, count);
  }

  private Signpost offered(String service, Instant at) {
    Signpost signpost =
        new Signpost(
            Ids.next(),
            new NewSignpost(
                RIVERSIDE,
                "7KQ4-MX2P",
                REQUEST,
                null,
                "sore-throat",
                3,
                service,
                "Mill Pharmacy",
                "1 Mill Street, 01902 496 0009",
                "pharmacy",
                BORN,
                MobileNumber.parse("07700 900123")),
            at);
    signposts.add(signpost);
    signposts.record(signpost.offered(SignpostBy.PATIENT));
    storage.settle();
    return signposts.get(RIVERSIDE, signpost.id());
  }
}
