package org.carepost.messaging;

import java.time.Instant;
import java.util.UUID;

/** Conversations in which the patient has not looked at what the practice wrote. */
public final class UnreadThread {
  private UnreadThread() {}

  /** Ada's, about a request. */
  public static PatientThread of(UUID request, Instant since) {
    Correspondent ada = ACorrespondent.ada();
    PatientThread thread =
        new PatientThread(
            new Correspondent(
                ada.practice(),
                request,
                ada.reference(),
                ada.name(),
                ada.birthDate(),
                ada.mobile()),
            since);
    thread.written(since);
    return thread;
  }
}
