package org.carepost.navigation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a file of services is, or what became of it.
 *
 * @param id of the import
 * @param source name of the source
 * @param state RUNNING, APPLIED, REFUSED, or FAILED: broken off, and nothing was changed
 * @param author who sent it, by name
 * @param begunAt UTC
 * @param movedAt UTC; when it last said how far it is
 * @param endedAt UTC; null while it runs, or if it was broken off
 * @param services how many were read so far
 * @param added how many are new, or would be
 * @param changed how many say something new
 * @param unchanged how many say what was known
 * @param retired how many of the source are no longer offered
 * @param refused how many cannot be taken in
 * @param refusals why not: the first of them, in the file's order; in lists of files empty
 */
public record ImportProgress(
    UUID id,
    String source,
    DirectoryImport.State state,
    String author,
    Instant begunAt,
    Instant movedAt,
    Instant endedAt,
    long services,
    long added,
    long changed,
    long unchanged,
    long retired,
    long refused,
    List<ServiceRefusal> refusals) {
  /** Of an import as it is now. */
  static ImportProgress of(DirectoryImport it, List<ServiceRefusal> refusals, Instant now) {
    long[] counts = it.counts();
    return new ImportProgress(
        it.id(),
        it.source(),
        it.stateAt(now),
        it.author(),
        it.begunAt(),
        it.movedAt(),
        it.endedAt().orElse(null),
        it.services(),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        refusals);
  }

  /** Whether it goes on. */
  public boolean isRunning() {
    return state == DirectoryImport.State.RUNNING;
  }
}
