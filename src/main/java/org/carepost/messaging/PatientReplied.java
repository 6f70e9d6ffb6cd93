package org.carepost.messaging;

import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * A patient wrote in a thread; fired in the transaction that keeps the message.
 *
 * @param thread id of the conversation, the same as the request's
 * @param text what they wrote
 */
public record PatientReplied(PracticeId practice, UUID thread, String text, Instant at) {
  /** Without what they wrote. */
  @Override
  public String toString() {
    return "PatientReplied[" + practice + ", " + thread + ", " + at + "]";
  }
}
