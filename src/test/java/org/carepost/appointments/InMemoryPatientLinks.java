package org.carepost.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Links for tests; nothing is locked. */
public class InMemoryPatientLinks implements PatientLinks {
  private final List<PatientLink> links = new ArrayList<>();

  @Override
  public void add(PatientLink link) {
    links.add(link);
  }

  @Override
  public Optional<PatientLink> find(String token) {
    return links.stream()
        .filter(it -> Arrays.equals(it.tokenHash(), Tokens.hash(token)))
        .findFirst();
  }

  @Override
  public Optional<PatientLink> lock(String token) {
    return find(token);
  }

  @Override
  public void removeExpiredBefore(Instant moment) {
    links.removeIf(it -> it.expiresAt().isBefore(moment));
  }
}
