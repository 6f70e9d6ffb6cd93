package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carepost.people.APatient.ada;

import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class PatientsTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final String OTHER_NUMBER = "999 000 0026";

  private final Patients patients = new InMemoryPatients();
  private final Patient ada = added(ada());

  @Test
  void the_nhs_number_and_birth_date_decide() {
    assertThat(match(ada().called("A", "King").living("M1 1AE"))).contains(ada);
    assertThat(match(ada().born("1984-03-28"))).isEmpty();
  }

  @Test
  void without_a_number_family_name_birth_date_and_postcode_decide() {
    assertThat(match(ada().unnumbered().called("Augusta", "LÓVELACE"))).contains(ada);
    assertThat(match(ada().unnumbered().called("Ada", "King"))).isEmpty();
    assertThat(match(ada().unnumbered().living("M1 1AE"))).isEmpty();
    assertThat(match(ada().unnumbered().born("1984-03-28"))).isEmpty();
  }

  @Test
  void a_number_that_contradicts_is_nobody() {
    assertThat(match(ada().numbered(OTHER_NUMBER))).isEmpty();
  }

  @Test
  void a_patient_whose_number_is_not_known_is_found_by_name() {
    Patient grace = added(ada().called("Grace", "Hopper").unnumbered());
    assertThat(match(ada().called("Grace", "Hopper").numbered(OTHER_NUMBER))).contains(grace);
  }

  @Test
  void twins_are_told_apart_by_number_only() {
    Patient twin = added(ada().called("Byron", "Lovelace").numbered(OTHER_NUMBER));
    assertThat(match(ada().unnumbered())).isEmpty();
    assertThat(match(ada().numbered(OTHER_NUMBER))).contains(twin);
    assertThat(match(ada())).contains(ada);
  }

  @Test
  void another_practice_cannot_see_them() {
    assertThat(patients.matching(LAKESIDE, ada().identity())).isEmpty();
    assertThat(patients.find(LAKESIDE, ada.id())).isEmpty();
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> patients.get(LAKESIDE, ada.id()));
    assertThat(patients.get(RIVERSIDE, ada.id())).isSameAs(ada);
  }

  @Test
  void a_patient_is_reached_on_the_number_told_last() {
    MobileNumber mobile = MobileNumber.parse("07700 900123");
    assertThat(ada.mobile()).isEmpty();
    ada.reachOn(mobile);
    assertThat(ada.mobile()).contains(mobile);
  }

  private Optional<Patient> match(APatient person) {
    return patients.matching(RIVERSIDE, person.identity());
  }

  private Patient added(APatient builder) {
    Patient patient = builder.registered();
    patients.add(patient);
    return patient;
  }
}
