package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.people.AStaffMember.manager;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.platform.SettableClock;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.JpaImportTurns;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.Refusal;
import org.carepost.practice.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ImportPatientsIT {
  static final List<Database> DATABASES = List.of(Database.MARIADB, Database.MYSQL);

  private final SettableClock clock = new SettableClock();

  @ParameterizedTest
  @FieldSource("DATABASES")
  void the_same_file_sent_many_times_at_once_adds_its_patients_once(Database database)
      throws InterruptedException {
    Schema schema = database.newSchema("carepost_imports");
    schema.migrate();
    schema.committed(ImportPatientsIT::practice);

    assertThat(sentAtOnce(schema))
        .extracting(ImportReport::added)
        .filteredOn(added -> added > 0)
        .containsExactly(1L);
  }

  private static Void practice(EntityManager entities) {
    entities.persist(new Practice(manager().built().practice(), "Riverside", "01902 496 0000"));
    return null;
  }

  private List<ImportReport> sentAtOnce(Schema schema) throws InterruptedException {
    Callable<ImportReport> sent = () -> schema.committed(this::taken);
    ExecutorService programs = Executors.newFixedThreadPool(4);
    try {
      return programs.invokeAll(Collections.nCopies(8, sent)).stream()
          .map(ImportPatientsIT::result)
          .toList();
    } finally {
      programs.shutdown();
    }
  }

  private static ImportReport result(Future<ImportReport> taken) {
    try {
      return taken.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ImportReport taken(EntityManager entities) {
    return new ImportPatients(
            new JpaPatients(entities),
            new JpaImportTurns(entities),
            new Audit(new InMemoryAuditTrail(), clock),
            clock)
        .take(new OnePatient(), true, manager().built());
  }

  /** A file of one line. */
  private record OnePatient() implements Lines {
    @Override
    public void forEach(Consumer<Line> line, Consumer<Refusal> refused) {
      line.accept(
          new Line(
              1,
              Map.of(
                  "nhsnumber", "999 000 0018",
                  "givenname", "Ada",
                  "familyname", "Lovelace",
                  "birthdate", "1984-03-27",
                  "postcode", "M1 1AE")));
    }
  }
}
