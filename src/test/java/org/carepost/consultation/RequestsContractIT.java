package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.APatient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class RequestsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  @RegisterExtension final StorageTransaction storage;
  private final Requests requests;

  RequestsContractIT(Storage where) {
    storage = where.begin();
    requests = storage.repository(InMemoryRequests::new, JpaRequests::new);
  }

  @BeforeEach
  void given_two_practices() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
  }

  @Test
  void a_request_comes_back_as_it_was_asked() {
    Request added = added(ARequest.ofAda().saying("Žluťoučký 🐴 \"knee\"\n\\ hurts"));

    Request found = requests.get(RIVERSIDE, added.reference());
    assertThat(found.id()).isEqualTo(added.id());
    assertThat(found.person()).isEqualTo(added.person());
    assertThat(found.contact()).isEqualTo(added.contact());
    assertThat(found.answers()).isEqualTo(added.answers());
    assertThat(found.form()).isEqualTo(added.form());
    assertThat(found.channel()).isEqualTo(added.channel());
    assertThat(found.summary()).isEqualTo("Žluťoučký 🐴 \"knee\" \\ hurts");
    assertThat(found.submittedAt()).isEqualTo(added.submittedAt());
    assertThat(found.respondBy()).isEqualTo(added.respondBy());
  }

  @Test
  void the_longest_answer_and_no_nhs_number_come_back_too() {
    ARequest longest =
        ARequest.ofAda().saying("🐴".repeat(5_000)).by(APatient.ada().unnumbered().identity());
    Request found = requests.get(RIVERSIDE, added(longest).id());
    assertThat(found.answers().all().get(0).text()).isEqualTo("🐴".repeat(5_000));
    assertThat(found.summary()).hasSizeLessThanOrEqualTo(320).endsWith("…");
    assertThat(found.person().nhsNumber()).isEmpty();
  }

  @Test
  void another_practice_cannot_see_it() {
    Request added = added(ARequest.ofAda().under("api:1"));
    assertThat(requests.find(LAKESIDE, added.id())).isEmpty();
    assertThat(requests.find(LAKESIDE, added.reference())).isEmpty();
    assertThat(requests.findBySubmissionKey(LAKESIDE, "api:1")).isEmpty();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> requests.get(LAKESIDE, added.reference()));
    assertThat(requests.findAnywhere(added.reference())).isPresent();
  }

  @Test
  void the_last_ones_come_newest_first_and_of_this_practice_only() {
    Request older = added(ARequest.ofAda());
    Request newer =
        added(
            ARequest.ofAda()
                .sent(older.submittedAt().plusSeconds(1), older.respondBy().plusSeconds(1)));
    added(ARequest.ofAda().to(LAKESIDE));
    assertThat(requests.recent(RIVERSIDE, 9))
        .extracting(Request::id)
        .containsExactly(newer.id(), older.id());
    assertThat(requests.recent(RIVERSIDE, 1)).hasSize(1);
  }

  @Test
  void a_submission_key_counts_case_and_all() {
    added(ARequest.ofAda().under("api:Key-1"));
    assertThat(requests.findBySubmissionKey(RIVERSIDE, "api:Key-1")).isPresent();
    assertThat(requests.findBySubmissionKey(RIVERSIDE, "api:key-1")).isEmpty();
  }

  @Test
  void those_under_keys_with_one_beginning_come_newest_first_and_of_this_practice_only() {
    Request older = added(ARequest.ofAda().under("rebook:1:a"));
    Request newer =
        added(
            ARequest.ofAda()
                .under("rebook:1:b")
                .sent(older.submittedAt().plusSeconds(1), older.respondBy().plusSeconds(1)));
    added(ARequest.ofAda().under("rebook:11:a"));
    added(ARequest.ofAda().to(LAKESIDE).under("rebook:1:c"));
    assertThat(requests.underKeysFrom(RIVERSIDE, "rebook:1:", 9))
        .extracting(Request::id)
        .containsExactly(newer.id(), older.id());
    assertThat(requests.underKeysFrom(RIVERSIDE, "rebook:1:", 1)).hasSize(1);
  }

  @Test
  void a_second_one_under_the_same_key_clashes() {
    added(ARequest.ofAda().under("api:1"));
    assertThatExceptionOfType(Clash.class)
        .isThrownBy(() -> requests.add(ARequest.ofAda().under("api:1").submitted()));
  }

  @Test
  void a_second_one_with_the_same_reference_clashes() {
    Request added = added(ARequest.ofAda());
    NewRequest other = ARequest.ofAda().to(LAKESIDE).asked();
    Request second =
        new Request(
            Ids.next(), added.reference(), other, 1, added.submittedAt(), added.respondBy());
    assertThatExceptionOfType(Clash.class).isThrownBy(() -> requests.add(second));
  }

  private Request added(ARequest asked) {
    Request request = asked.submitted();
    requests.add(request);
    storage.settle();
    return request;
  }
}
