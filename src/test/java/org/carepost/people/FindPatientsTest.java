package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.people.APatient.ada;

import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindPatientsTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");

  private final Patients patients = new InMemoryPatients();
  private final SettableClock clock = new SettableClock();
  private final FindPatients find =
      new FindPatients(patients, new Audit(new InMemoryAuditTrail(), clock), clock);
  private final StaffMember navigator =
      new StaffMember(Ids.next(), RIVERSIDE, "nia", "Nia", Role.NAVIGATOR, "x");

  @BeforeEach
  void given_two_patients() {
    patients.add(ada().registered());
    patients.add(ada().called("Grace", "Hopper").born("1984-03-28").unnumbered().registered());
  }

  @ParameterizedTest
  @ValueSource(strings = {"27 3 1984", "27/03/1984", "27.3.1984", "27 March 1984", "lovel"})
  void a_birth_date_finds_as_a_name_does(String search) {
    assertThat(find.find(search, 10, navigator))
        .extracting(it -> it.name().full())
        .containsExactly("Ada Lovelace");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 2 1984", "27 3 2999", "27 3", "1 1 1700"})
  void what_is_no_birth_date_finds_nobody(String search) {
    assertThat(find.find(search, 10, navigator)).isEmpty();
  }
}
