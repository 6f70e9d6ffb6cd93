package org.carepost.appointments;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.imports.LineRefused;

/** A practice's clinics by name while a file is taken in; opens those that are new. */
final class ClinicBook {
  /** How many a practice may have: a file that names more has something else in those columns. */
  static final int MOST = 1_000;

  private final Clinics clinics;
  private final PracticeId practice;
  private final Map<Name, UUID> known = new HashMap<>();

  private record Name(String clinician, String location) {}

  ClinicBook(Clinics clinics, PracticeId practice) {
    this.clinics = clinics;
    this.practice = practice;
    clinics
        .of(practice, MOST)
        .forEach(it -> known.put(new Name(it.clinician(), it.location()), it.id()));
  }

  /**
   * Id of the clinic.
   *
   * @throws LineRefused if there would be too many
   */
  UUID id(String clinician, String location) {
    Name name = new Name(clinician, location);
    if (!known.containsKey(name) && known.size() >= MOST) {
      throw new LineRefused("clinician", "too-many-clinics");
    }
    return known.computeIfAbsent(name, this::opened);
  }

  private UUID opened(Name name) {
    Clinic clinic = new Clinic(Ids.next(), practice, name.clinician(), name.location());
    clinics.add(clinic);
    return clinic.id();
  }
}
