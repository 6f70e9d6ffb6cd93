package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Takes the services of a file into the directory: all of them or none. */
@ApplicationScoped
public class ApplyServices {
  private static final int CHUNK = 500;
  private static final int MOST_SERVICES = 250_000;

  private final DirectoryRows rows;
  private final Clock clock;

  @Inject
  ApplyServices(DirectoryRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Adds, changes and retires, in one transaction.
   *
   * @param id of the import
   * @param replace whether what the source had and the file has not is retired
   * @param progress is told now and then how many services were read
   * @throws DirectoryNotApplied if a service is refused; nothing is changed then
   */
  @Transactional
  public DirectoryReport apply(
      UUID id, Path file, String source, boolean replace, LongConsumer progress) {
    rows.takeTurn();
    Run run = new Run(source, clock.instant(), rows.known(), progress);
    new ServiceFile(file).forEach(run::take, run::refuse);
    run.write();
    if (run.refused > 0 || run.read == 0) {
      throw new DirectoryNotApplied(run.report(id, false));
    }
    if (replace) {
      run.retired = rows.retireOthers(source, run.present, run.at);
    }
    if (run.added + run.changed + run.retired > 0) {
      rows.next(true);
    }
    return run.report(id, true);
  }

  private final class Run {
    private final String source;
    private final Instant at;
    private final Map<String, DirectoryRows.Known> known;
    private final LongConsumer progress;
    private final Set<String> present = new HashSet<>();
    private final List<ServiceLine> chunk = new ArrayList<>(CHUNK);
    private final List<ServiceRefusal> refusals = new ArrayList<>();
    private long read;
    private long added;
    private long changed;
    private long unchanged;
    private long retired;
    private long refused;

    Run(String source, Instant at, Map<String, DirectoryRows.Known> known, LongConsumer progress) {
      this.source = source;
      this.at = at;
      this.known = known;
      this.progress = progress;
    }

    void take(ServiceFile.Found found) {
      long before = refused;
      read++;
      if (read % CHUNK == 0) {
        progress.accept(read);
      }
      new ReadService(at)
          .read(
              found.service(),
              found.path(),
              (path, reason) -> note(new ServiceRefusal(found.line(), path, reason)))
          .ifPresentOrElse(line -> take(line, found), () -> refused = before + 1);
    }

    private void take(ServiceLine line, ServiceFile.Found found) {
      if (!present.add(line.id())) {
        refuse(new ServiceRefusal(found.line(), found.path() + "/id", "twice-in-the-file"));
      } else if (present.size() > MOST_SERVICES) {
        refuse(new ServiceRefusal(found.line(), found.path(), "too-many"));
      } else if (known.containsKey(line.id()) && known.get(line.id()).isOwn()) {
        refuse(new ServiceRefusal(found.line(), found.path() + "/id", "of-a-practice"));
      } else if (isNews(line)) {
        chunk.add(line);
        if (chunk.size() == CHUNK) {
          write();
        }
      }
    }

    private boolean isNews(ServiceLine line) {
      DirectoryRows.Known before = known.get(line.id());
      if (before == null) {
        added++;
        return true;
      } else if (before.isOffered() && before.digest().equals(line.digest())) {
        unchanged++;
        return false;
      }
      changed++;
      return true;
    }

    void refuse(ServiceRefusal refusal) {
      refused++;
      note(refusal);
    }

    private void note(ServiceRefusal refusal) {
      if (refusals.size() < DirectoryReport.MOST_REFUSALS) {
        refusals.add(refusal);
      }
    }

    /** Once a service is refused nothing will be kept, so nothing more is written. */
    void write() {
      if (refused == 0 && !chunk.isEmpty()) {
        rows.put(chunk, known.keySet(), source, at);
      }
      chunk.clear();
    }

    DirectoryReport report(UUID id, boolean applied) {
      return new DirectoryReport(
          id, source, applied, read, added, changed, unchanged, retired, refused, refusals);
    }
  }
}
