package org.carepost.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
}
