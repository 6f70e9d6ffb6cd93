package org.carepost.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.platform.PracticeId;

/** Patients for tests. */
public class InMemoryPatients implements Patients {
  private final Map<UUID, Patient> patients = new LinkedHashMap<>();

  @Override
  public void add(Patient patient) {
    patients.put(patient.id(), patient);
  }

  @Override
  public Optional<Patient> find(PracticeId practice, UUID id) {
    return Optional.ofNullable(patients.get(id)).filter(it -> it.practice().equals(practice));
  }

  @Override
  public List<Patient> candidates(PracticeId practice, Identity person, int limit) {
    return patients.values().stream()
        .filter(it -> it.practice().equals(practice) && it.mayBe(person))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Patient> born(PracticeId practice, BirthDate day, int limit) {
    return of(practice)
        .filter(it -> it.born().equals(day))
        .sorted(
            Comparator.comparing((Patient it) -> it.name().foldedFamily())
                .thenComparing(it -> it.name().given()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Patient> numbered(PracticeId practice, Collection<NhsNumber> numbers) {
    return of(practice).filter(it -> it.nhsNumber().filter(numbers::contains).isPresent()).toList();
  }

  @Override
  public List<Patient> search(PracticeId practice, String search, int limit) {
    SearchedName name = SearchedName.of(search);
    Optional<NhsNumber> number = SearchedName.number(search);
    return of(practice)
        .filter(it -> name.fits(it) || (number.isPresent() && it.nhsNumber().equals(number)))
        .sorted(Comparator.comparing((Patient it) -> it.name().foldedFamily()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Patient> withMobile(PracticeId practice, MobileNumber number, int limit) {
    return of(practice)
        .filter(it -> it.mobile().filter(number::equals).isPresent())
        .sorted(Comparator.comparing((Patient it) -> it.name().foldedFamily()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<PracticeId> practicesOf(MobileNumber number) {
    return patients.values().stream()
        .filter(it -> it.mobile().filter(number::equals).isPresent())
        .map(Patient::practice)
        .distinct()
        .limit(20)
        .toList();
  }

  @Override
  public List<Patient> withMobiles(PracticeId practice, Collection<MobileNumber> numbers) {
    return of(practice).filter(it -> it.mobile().filter(numbers::contains).isPresent()).toList();
  }

  @Override
  public void settle(PracticeId practice) {
    // nothing is kept back
  }

  private Stream<Patient> of(PracticeId practice) {
    return patients.values().stream().filter(it -> it.practice().equals(practice));
  }
}
