package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes in a file of postcodes: all that have a place, in one transaction. */
@ApplicationScoped
public class TakePostcodes {
  private static final int CHUNK = 2_000;

  private final KnownPostcodes postcodes;
  private final Clock clock;

  @Inject
  TakePostcodes(KnownPostcodes postcodes, Clock clock) {
    this.postcodes = postcodes;
    this.clock = clock;
  }

  /** Whether the file with this mark is neither loaded nor refused. */
  @Transactional
  public boolean isNew(String mark) {
    return postcodes.lastLoad().filter(it -> it.mark().equals(mark)).isEmpty();
  }

  /**
   * Takes a file in; lines that cannot be are counted. Does nothing while another node does it.
   *
   * @throws BrokenPostcodes if it is no such file; nothing is changed then
   */
  @Transactional
  public void take(Path file, String mark) {
    if (!postcodes.takeTurn()) {
      return;
    }
    Run run = new Run();
    new PostcodeFile(file).forEach(run::keep, line -> run.withoutPlace++, run::refuse);
    run.write();
    if (run.kept == 0) {
      throw new BrokenPostcodes("no-postcodes", 1);
    }
    postcodes.ended(
        new PostcodeLoad(
            name(file),
            mark,
            "",
            run.kept,
            run.withoutPlace,
            run.refused,
            run.refusedLine,
            clock.instant()));
  }

  /** Keeps that a file was refused, so that it is not tried again until it is another. */
  @Transactional
  public void refuse(Path file, String mark, BrokenPostcodes broken) {
    postcodes.ended(
        new PostcodeLoad(
            name(file), mark, broken.reason(), 0, 0, 0, broken.line(), clock.instant()));
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, Math.min(name.length(), 200));
  }

  private final class Run {
    private final List<KnownPostcode> chunk = new ArrayList<>(CHUNK);
    private long kept;
    private long withoutPlace;
    private long refused;
    private long refusedLine;

    void keep(KnownPostcode known) {
      kept++;
      chunk.add(known);
      if (chunk.size() == CHUNK) {
        write();
      }
    }

    void refuse(long line) {
      refused++;
      refusedLine = refusedLine == 0 ? line : refusedLine;
    }

    void write() {
      if (!chunk.isEmpty()) {
        postcodes.put(chunk);
        chunk.clear();
      }
    }
  }
}
