package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class CallsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final byte[] PHONE = Tokens.hash("a phone");

  @RegisterExtension final StorageTransaction storage;
  private final Calls calls;
  private final CallLinks links;
  private final StaffMember anna = AStaffMember.clinician().built();
  private final Call call = ACall.scheduledFor(NOW, anna);
  private final Participant patient = Participant.patient(call);

  CallsContractIT(Storage where) {
    storage = where.begin();
    calls = storage.repository(InMemoryCalls::new, JpaCalls::new);
    links = storage.repository(InMemoryCallLinks::new, JpaCallLinks::new);
  }

  @BeforeEach
  void given_a_call() {
    storage.given(new Practice(anna.practice(), "Riverside Surgery", "020 7946 0101"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "020 7946 0103"));
    storage.settle();
    calls.add(call);
    calls.add(call.invited(anna, NOW));
    calls.add(patient);
    storage.settle();
  }

  @Test
  void a_call_comes_back_as_it_was() {
    Call found = calls.get(call.practice(), call.id());
    assertThat(found.state()).isEqualTo(CallState.SCHEDULED);
    assertThat(found.participants().name()).isEqualTo(call.participants().name());
    assertThat(found.scheduledFor()).isEqualTo(NOW);
    assertThat(found.switches()).isEqualTo(new Switches(true, true, true));
    assertThat(found.caseId()).isEmpty();
    assertThat(calls.patient(call.practice(), call.id()).name()).isEqualTo("Ada Lovelace");
    assertThat(calls.patients(call.practice(), List.of(call.id())).get(call.id()).name())
        .isEqualTo("Ada Lovelace");
    assertThat(calls.patients(call.practice(), List.of())).isEmpty();
    assertThat(calls.moves(call.practice(), call.id())).hasSize(1);
  }

  @Test
  void what_would_help_somebody_comes_back() {
    assertThat(calls.patient(call.practice(), call.id()).needs()).isEmpty();
    calls
        .participant(call.practice(), call.id(), patient.id())
        .orElseThrow()
        .need(EnumSet.of(CallNeed.WRITING, CallNeed.FACE));
    storage.settle();
    assertThat(calls.patient(call.practice(), call.id()).needs())
        .containsExactly(CallNeed.FACE, CallNeed.WRITING);
  }

  @Test
  void another_practices_call_is_not_found() {
    assertThat(calls.find(LAKESIDE, call.id())).isEmpty();
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> calls.take(LAKESIDE, call.id()));
    assertThat(calls.participants(LAKESIDE, call.id())).isEmpty();
    assertThat(calls.patients(LAKESIDE, List.of(call.id()))).isEmpty();
    assertThat(calls.moves(LAKESIDE, call.id())).isEmpty();
    assertThat(calls.waiting(LAKESIDE, 10)).isEmpty();
    assertThat(calls.ofCase(LAKESIDE, call.id(), 10)).isEmpty();
    assertThat(calls.between(LAKESIDE, NOW, NOW.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  void a_waiting_patient_is_in_the_line_and_on_the_day() {
    Call taken = calls.take(call.practice(), call.id());
    calls.add(taken.patientWaits(NOW));
    calls.patient(call.practice(), call.id()).waitThere(NOW);
    storage.settle();

    assertThat(calls.waiting(call.practice(), 10)).extracting(Call::id).containsExactly(call.id());
    assertThat(calls.between(call.practice(), NOW, NOW.plusSeconds(1), 10)).hasSize(1);
    assertThat(calls.between(call.practice(), NOW.plusSeconds(1), NOW.plusSeconds(2), 10))
        .isEmpty();
    assertThat(calls.patient(call.practice(), call.id()).waitingSince()).contains(NOW);
    assertThat(calls.takeOverdue(NOW.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  void who_does_not_come_is_overdue() {
    assertThat(calls.takeOverdue(NOW, 10)).isEmpty();
    assertThat(calls.takeOverdue(NOW.plusSeconds(1), 10)).extracting(Call::id).contains(call.id());
    assertThat(calls.takeToRemind(NOW.plusSeconds(1), 10)).extracting(Call::id).contains(call.id());
  }

  @Test
  void a_link_is_found_by_its_secret_only() {
    String token = Tokens.random();
    links.add(new CallLink(token, patient, NOW));
    storage.settle();

    CallLink found = links.lock(token).orElseThrow();
    assertThat(found.call()).isEqualTo(call.id());
    assertThat(found.participant()).isEqualTo(patient.id());
    assertThat(links.find(Tokens.random())).isEmpty();
  }

  @Test
  void a_pass_is_taken_once_and_forgotten_when_it_has_expired() {
    String used = Tokens.random();
    String unused = Tokens.random();
    links.add(new RoomPass(used, patient, PHONE, NOW));
    links.add(new RoomPass(unused, patient, PHONE, NOW));
    storage.settle();

    assertThat(links.take(used).orElseThrow().opens(call.id(), PHONE, NOW)).isTrue();
    storage.settle();
    assertThat(links.take(used)).isEmpty();
    links.removePassesExpiredBefore(NOW.plus(RoomPass.LIFE).plus(Duration.ofSeconds(1)));
    storage.settle();
    assertThat(links.take(unused)).isEmpty();
  }
}
