package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.people.APatient.ada;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class PatientsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  @RegisterExtension final StorageTransaction storage;
  private final Patients patients;

  PatientsContractIT(Storage where) {
    storage = where.begin();
    patients = storage.repository(InMemoryPatients::new, JpaPatients::new);
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
  }

  @Test
  void a_patient_comes_back_as_registered() {
    Patient ada = ada().registered();
    ada.reachOn(MobileNumber.parse("07700 900123"));
    add(ada);

    Patient found = patients.get(RIVERSIDE, ada.id());
    assertThat(found.practice()).isEqualTo(RIVERSIDE);
    assertThat(found.nhsNumber()).isEqualTo(ada.nhsNumber());
    assertThat(found.name()).isEqualTo(ada.name());
    assertThat(found.born()).isEqualTo(ada.born());
    assertThat(found.postcode()).isEqualTo(ada.postcode());
    assertThat(found.mobile()).isEqualTo(ada.mobile());
  }

  @Test
  void a_name_of_any_script_comes_back_unchanged() {
    Patient patient = ada().called("𠮷".repeat(100), "شریفی\u200Cنیا").unnumbered().registered();
    add(patient);
    assertThat(patients.get(RIVERSIDE, patient.id()).name()).isEqualTo(patient.name());
  }

  @Test
  void those_who_share_a_mobile_are_found_by_it() {
    MobileNumber shared = MobileNumber.parse("07700 900123");
    Patient ada = ada().registered();
    ada.reachOn(shared);
    Patient byron = ada().called("Byron", "King").unnumbered().registered();
    byron.reachOn(shared);
    add(ada);
    add(byron);
    assertThat(patients.withMobile(RIVERSIDE, shared, 10))
        .extracting(Patient::id)
        .containsExactly(byron.id(), ada.id());
    assertThat(patients.withMobile(RIVERSIDE, shared, 1)).hasSize(1);
    assertThat(patients.withMobile(LAKESIDE, shared, 10)).isEmpty();
    assertThat(patients.practicesOf(shared)).containsExactly(RIVERSIDE);
    assertThat(patients.withMobiles(RIVERSIDE, List.of(shared))).hasSize(2);
    assertThat(patients.withMobiles(RIVERSIDE, List.of())).isEmpty();
  }

  @Test
  void another_practice_cannot_see_them() {
    Patient ada = ada().registered();
    add(ada);
    assertThat(patients.find(LAKESIDE, ada.id())).isEmpty();
    assertThat(patients.find(RIVERSIDE, UUID.randomUUID())).isEmpty();
    assertThat(patients.matching(LAKESIDE, ada().identity())).isEmpty();
  }

  @Test
  void one_is_matched_by_number_or_by_name_and_postcode() {
    Patient ada = ada().registered();
    add(ada);
    assertThat(match(ada().called("A", "King").living("M1 1AE"))).contains(ada.id());
    assertThat(match(ada().unnumbered().called("A", "LÓVELACE"))).contains(ada.id());
    assertThat(match(ada().unnumbered().living("M1 1AE"))).isEmpty();
    assertThat(match(ada().born("1984-03-28"))).isEmpty();
    assertThat(match(ada().numbered("999 000 0026"))).isEmpty();
  }

  @Test
  void twins_are_nobody_without_a_number() {
    add(ada().registered());
    add(ada().called("Byron", "Lovelace").numbered("999 000 0026").registered());
    assertThat(match(ada().unnumbered())).isEmpty();
    assertThat(match(ada())).isPresent();
  }

  @Test
  void those_born_on_a_day_are_found_by_name() {
    Patient lovelace = ada().registered();
    Patient byron = ada().called("Ada", "Byron").unnumbered().registered();
    add(lovelace);
    add(byron);
    assertThat(patients.born(RIVERSIDE, lovelace.born(), 10))
        .extracting(Patient::id)
        .containsExactly(byron.id(), lovelace.id());
    assertThat(patients.born(RIVERSIDE, lovelace.born(), 1))
        .extracting(Patient::id)
        .containsExactly(byron.id());
    assertThat(patients.born(RIVERSIDE, new BirthDate(lovelace.born().date().plusDays(1)), 10))
        .isEmpty();
    assertThat(patients.born(LAKESIDE, lovelace.born(), 10)).isEmpty();
  }

  @Test
  void many_are_found_by_their_numbers_at_once() {
    Patient ada = ada().registered();
    add(ada);
    NhsNumber other = new NhsNumber("9990000026");
    assertThat(patients.numbered(RIVERSIDE, List.of(ada.nhsNumber().orElseThrow(), other)))
        .extracting(Patient::id)
        .containsExactly(ada.id());
    assertThat(patients.numbered(LAKESIDE, List.of(ada.nhsNumber().orElseThrow()))).isEmpty();
    assertThat(patients.numbered(RIVERSIDE, List.of())).isEmpty();
  }

  @Test
  void search_finds_by_number_and_by_the_beginning_of_names() {
    add(ada().registered());
    for (String search : List.of("love", "Ada Lovelace", "a LÓVE", "999 000 0018")) {
      assertThat(patients.search(RIVERSIDE, search, 5)).as(search).hasSize(1);
    }
    for (String search : List.of("Byron", "Mary Lovelace", "%", "9990000026", "!")) {
      assertThat(patients.search(RIVERSIDE, search, 5)).as(search).isEmpty();
    }
    assertThat(patients.search(LAKESIDE, "love", 5)).isEmpty();
  }

  @Test
  void what_is_registered_anew_is_kept() {
    Patient ada = ada().registered();
    add(ada);
    Patient found = patients.get(RIVERSIDE, ada.id());
    found.register(ada().called("Ada", "King").living("M1 1AE").identity());
    patients.settle(RIVERSIDE);
    assertThat(patients.get(RIVERSIDE, ada.id()).name().family()).isEqualTo("King");
    assertThat(patients.search(RIVERSIDE, "king", 5)).hasSize(1);
  }

  private Optional<UUID> match(APatient person) {
    return patients.matching(RIVERSIDE, person.identity()).map(Patient::id);
  }

  private void add(Patient patient) {
    patients.add(patient);
    storage.settle();
  }
}
