package org.carepost.audit;

import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** The stored audit events. */
public interface AuditTrail {
  /** Keeps an event with the running transaction. */
  void add(AuditEvent event);

  /** Events of a practice, newest first. */
  List<AuditEvent> newest(PracticeId practice, int limit);

  /** Practices that have events which are not in the chain yet. */
  @SystemWide("the seal goes from practice to practice")
  List<PracticeId> practicesWithUnsealed();

  /** Takes the practice's chain for this transaction: its last sealed event, if any. */
  Optional<AuditEvent> lockLastSealed(PracticeId practice);

  /** Events that are not in the chain yet, oldest first. */
  List<AuditEvent> unsealed(PracticeId practice, int limit);

  /** Events of the chain whose position is greater, in its order. */
  List<AuditEvent> sealedAfter(PracticeId practice, long position, int limit);
}
