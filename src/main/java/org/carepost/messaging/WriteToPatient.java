package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;

/** Writes to a patient in their thread, and texts them a fresh link to it. */
@ApplicationScoped
public class WriteToPatient {
  private final Threads threads;
  private final ThreadLinks links;
  private final TextPatient textPatient;
  private final OwnOrigin origin;
  private final Clock clock;

  /** Writes into the given threads. */
  @Inject
  public WriteToPatient(
      Threads threads, ThreadLinks links, TextPatient textPatient, OwnOrigin origin, Clock clock) {
    this.threads = threads;
    this.links = links;
    this.textPatient = textPatient;
    this.origin = origin;
    this.clock = clock;
  }

  /**
   * Keeps the message and queues the text, with the caller's transaction if there is one. The first
   * message opens the thread.
   *
   * @param text plain text
   * @param key {@link Message#key}; no other message of the thread has it
   * @param staffName as the patient is to read it
   * @throws IllegalArgumentException if the text is blank or longer than {@link Message#LONGEST}
   */
  @Transactional
  public Message write(Correspondent to, String text, byte[] key, UUID staffId, String staffName) {
    Instant now = clock.instant();
    PatientThread thread =
        threads.lock(to.practice(), to.thread()).orElseGet(() -> opened(to, now));
    thread.address(to);
    Message message = Message.fromPractice(thread, text, key, staffId, staffName, now);
    threads.add(message);
    thread.written(now);
    String token = Tokens.link();
    links.add(new ThreadLink(token, thread, now));
    textPatient.text(
        NewText.of(
                to.practice(),
                to.thread(),
                to.mobile(),
                TextTemplate.MESSAGE_WAITING.kind(),
                TextTemplate.MESSAGE_WAITING.key(),
                Map.of("name", to.name().given(), "link", origin.link("/m/" + token)))
            .forPatient(to.patient()));
    return message;
  }

  private PatientThread opened(Correspondent to, Instant at) {
    PatientThread thread = new PatientThread(to, at);
    threads.open(thread);
    return thread;
  }
}
