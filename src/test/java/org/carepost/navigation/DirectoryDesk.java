package org.carepost.navigation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.EnglishBankHolidays;

/** The directory with everything that it needs, in memory. */
public final class DirectoryDesk {
  /** A practice near Brindlemouth. */
  public static final PracticeId RIVERSIDE = new PracticeId("Y00001");

  /** Tuesday 10 March 2026, 10:00. */
  public static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-10T10:00:00Z");

  public final SettableClock clock = new SettableClock();
  public final InMemoryDirectoryRows rows = new InMemoryDirectoryRows();
  public final InMemoryDirectoryImports imports = new InMemoryDirectoryImports();
  public final InMemoryPlaces places = new InMemoryPlaces();
  public final InMemoryKnownPostcodes postcodes = new InMemoryKnownPostcodes();
  public final InMemoryLocalChanges changes = new InMemoryLocalChanges();
  public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  public final Kinds kinds = new Kinds("config");
  public final DirectoryIndex index = new DirectoryIndex(rows, kinds);
  public final ImportDirectory importDirectory =
      new ImportDirectory(
          new ApplyServices(rows, clock),
          new TrackImport(imports, new Audit(trail, clock), clock),
          index);
  public final SearchDirectory search =
      new SearchDirectory(
          index,
          rows,
          changes,
          kinds,
          new FindPlace(postcodes, places, new Words()),
          new EnglishBankHolidays(),
          new Words(),
          clock);

  public final CurateService curate =
      new CurateService(
          rows,
          changes,
          new FindPlace(postcodes, places, new Words()),
          new Audit(trail, clock),
          clock);

  /** At ten on a Tuesday, with an empty directory. */
  public DirectoryDesk() {
    clock.set(TUESDAY_AT_TEN);
  }

  /** Takes in a file from the usual source. */
  public DirectoryReport take(String file) {
    return take(file.getBytes(StandardCharsets.UTF_8), false);
  }

  /** Takes in these services from the usual source, and that is all that it has. */
  public DirectoryReport replace(AService... services) {
    return take(AService.page(services).getBytes(StandardCharsets.UTF_8), true);
  }

  /** Takes in these services. */
  public DirectoryReport take(AService... services) {
    return take(AService.page(services));
  }

  /** Takes in a file. */
  public DirectoryReport take(byte[] bytes, boolean replace) {
    try {
      Path file = Files.createTempFile("carepost", ".json");
      try {
        Files.write(file, bytes);
        return importDirectory.take(file, "test", replace, RIVERSIDE, Actor.system(), "Sunita Rao");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A query for a need or kind. */
  public DirectoryQuery query(String need) {
    return DirectoryQuery.of(RIVERSIDE, kinds.need(need).orElseThrow());
  }

  /** A query in free words. */
  public DirectoryQuery words(String typed) {
    return query("pharmacy").inWords(typed);
  }
}
