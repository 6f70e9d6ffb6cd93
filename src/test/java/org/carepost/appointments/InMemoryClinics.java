package org.carepost.appointments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Clinics for tests. */
public class InMemoryClinics implements Clinics {
  private final List<Clinic> clinics = new ArrayList<>();

  @Override
  public void add(Clinic clinic) {
    clinics.add(clinic);
  }

  @Override
  public Optional<Clinic> find(PracticeId practice, UUID id) {
    return clinics.stream()
        .filter(it -> it.practice().equals(practice) && it.id().equals(id))
        .findFirst();
  }

  @Override
  public List<Clinic> of(PracticeId practice, int limit) {
    return clinics.stream()
        .filter(it -> it.practice().equals(practice))
        .sorted(Comparator.comparing(Clinic::clinician).thenComparing(Clinic::location))
        .limit(limit)
        .toList();
  }
}
