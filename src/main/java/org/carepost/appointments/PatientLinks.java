package org.carepost.appointments;

import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/** The links in texts about appointments and offers. */
@SystemWide("a secret says whose it is")
public interface PatientLinks {
  /** Keeps a new link. */
  void add(PatientLink link);

  /** The link with a secret, dead or alive. */
  Optional<PatientLink> find(String token);

  /** Takes the link with a secret for this transaction. */
  Optional<PatientLink> lock(String token);

  /** Forgets links that have expired before. */
  void removeExpiredBefore(Instant moment);
}
