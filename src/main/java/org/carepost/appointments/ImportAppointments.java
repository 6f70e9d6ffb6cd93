package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.ImportTurns;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Tally;
import org.carepost.practice.Practices;

/** Takes in a practice's appointments from the system that they are booked in. */
@ApplicationScoped
public class ImportAppointments {
  private static final int CHUNK = 5_000;

  private final ApplyLines applyLines;
  private final ImportTurns turns;
  private final Practices practices;
  private final Clinics clinics;
  private final Patients patients;
  private final Audit audit;

  @Inject
  ImportAppointments(
      ApplyLines applyLines,
      ImportTurns turns,
      Practices practices,
      Clinics clinics,
      Patients patients,
      Audit audit) {
    this.applyLines = applyLines;
    this.turns = turns;
    this.practices = practices;
    this.clinics = clinics;
    this.patients = patients;
    this.audit = audit;
  }

  /**
   * Adds and changes, in one transaction; what the file does not name stays as it is.
   *
   * @param allOrNothing whether one refused line keeps out all others
   * @throws NotApplied if it does; nothing is changed then
   */
  @Transactional
  public ImportReport take(Lines lines, boolean allOrNothing, StaffMember by) {
    turns.take(by.practice());
    ZoneId zone = practices.get(by.practice()).zone();
    ApplyLines.Books books =
        new ApplyLines.Books(
            new ClinicBook(clinics, by.practice()), new PatientBook(patients, by.practice()), zone);
    Tally tally = new Tally();
    List<ApplyLines.Read> chunk = new ArrayList<>(CHUNK);
    lines.forEach(
        line -> {
          read(line, zone, chunk, tally);
          if (chunk.size() == CHUNK) {
            applyLines.apply(chunk, books, tally, by);
            chunk.clear();
          }
        },
        tally::refused);
    applyLines.apply(chunk, books, tally, by);
    if (allOrNothing && tally.hasRefusals()) {
      throw new NotApplied(tally.report(false));
    }
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_IMPORTED, by.practice().ods());
    return tally.report(true);
  }

  private static void read(Line line, ZoneId zone, List<ApplyLines.Read> chunk, Tally tally) {
    try {
      chunk.add(new ApplyLines.Read(line, AppointmentLine.of(line, zone)));
    } catch (LineRefused refused) {
      tally.refused(refused.at(line));
    }
  }
}
