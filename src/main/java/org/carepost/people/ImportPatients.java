package org.carepost.people;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.platform.Ids;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.ImportTurns;
import org.carepost.platform.imports.LineRefused;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Tally;

/** Takes in the patients of a practice from another system, by their NHS numbers. */
@ApplicationScoped
public class ImportPatients {
  private static final int CHUNK = 1_000;

  private final Patients patients;
  private final ImportTurns turns;
  private final Audit audit;
  private final Clock clock;

  @Inject
  ImportPatients(Patients patients, ImportTurns turns, Audit audit, Clock clock) {
    this.patients = patients;
    this.turns = turns;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds whom nobody knew and changes what is new of the others; nobody is taken out.
   *
   * @param allOrNothing whether one refused line keeps out all others
   * @throws NotApplied if it does; nothing is changed then
   */
  @Transactional
  public ImportReport take(Lines lines, boolean allOrNothing, StaffMember by) {
    turns.take(by.practice());
    Tally tally = new Tally();
    List<PatientLine> chunk = new ArrayList<>(CHUNK);
    lines.forEach(
        line -> {
          try {
            chunk.add(PatientLine.of(line, clock));
          } catch (LineRefused refused) {
            tally.refused(refused.at(line));
          }
          if (chunk.size() == CHUNK) {
            apply(chunk, tally, by);
          }
        },
        tally::refused);
    apply(chunk, tally, by);
    if (allOrNothing && tally.hasRefusals()) {
      throw new NotApplied(tally.report(false));
    }
    audit.record(by.practice(), by.actor(), Action.PATIENTS_IMPORTED, by.practice().ods());
    return tally.report(true);
  }

  private void apply(List<PatientLine> chunk, Tally tally, StaffMember by) {
    List<NhsNumber> numbers =
        chunk.stream().flatMap(line -> line.person().nhsNumber().stream()).distinct().toList();
    Map<NhsNumber, Patient> known =
        new HashMap<>(
            patients.numbered(by.practice(), numbers).stream()
                .collect(toMap(it -> it.nhsNumber().orElseThrow(), it -> it)));
    for (PatientLine line : chunk) {
      NhsNumber number = line.person().nhsNumber().orElseThrow();
      if (known.containsKey(number)) {
        change(known.get(number), line, tally);
      } else {
        known.put(number, added(line, by));
        tally.added();
      }
    }
    patients.settle(by.practice());
    chunk.clear();
  }

  private Patient added(PatientLine line, StaffMember by) {
    Patient patient = new Patient(Ids.next(), by.practice(), line.person());
    line.mobile().ifPresent(patient::reachOn);
    patients.add(patient);
    return patient;
  }

  private static void change(Patient patient, PatientLine line, Tally tally) {
    boolean sameNumber = line.mobile().isEmpty() || line.mobile().equals(patient.mobile());
    if (sameNumber && patient.identity().equals(line.person())) {
      tally.unchanged();
      return;
    }
    patient.register(line.person());
    line.mobile().ifPresent(patient::reachOn);
    tally.changed();
  }
}
