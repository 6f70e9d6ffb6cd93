package org.carepost.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Audit events for tests. */
public class InMemoryAuditTrail implements AuditTrail {
  private final List<AuditEvent> events = new ArrayList<>();

  @Override
  public void add(AuditEvent event) {
    events.add(event);
  }

  /** What was done at the practice, oldest first. */
  public List<Action> actions(PracticeId practice) {
    return of(practice).stream().map(AuditEvent::action).toList();
  }

  @Override
  public List<AuditEvent> newest(PracticeId practice, int limit) {
    List<AuditEvent> newest = new ArrayList<>(of(practice));
    Collections.reverse(newest);
    return newest.stream().limit(limit).toList();
  }

  @Override
  public List<PracticeId> practicesWithUnsealed() {
    return events.stream()
        .filter(event -> event.position() == null)
        .map(AuditEvent::practice)
        .distinct()
        .toList();
  }

  @Override
  public Optional<AuditEvent> lockLastSealed(PracticeId practice) {
    return of(practice).stream()
        .filter(event -> event.position() != null)
        .max(Comparator.comparing(AuditEvent::position));
  }

  @Override
  public List<AuditEvent> unsealed(PracticeId practice, int limit) {
    return of(practice).stream().filter(event -> event.position() == null).limit(limit).toList();
  }

  @Override
  public List<AuditEvent> sealedAfter(PracticeId practice, long position, int limit) {
    return of(practice).stream()
        .filter(event -> event.position() != null && event.position() > position)
        .sorted(Comparator.comparing(AuditEvent::position))
        .limit(limit)
        .toList();
  }

  private List<AuditEvent> of(PracticeId practice) {
    return events.stream().filter(event -> event.practice().equals(practice)).toList();
  }
}
