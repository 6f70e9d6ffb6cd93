package org.carepost.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** The conversations of practices with patients. */
public interface Threads {
  /** Keeps a new conversation. */
  void open(PatientThread thread);

  /** The conversation, if the practice has it. */
  Optional<PatientThread> find(PracticeId practice, UUID id);

  /** Takes the conversation for this transaction, if the practice has it. */
  Optional<PatientThread> lock(PracticeId practice, UUID id);

  /** Keeps a new message. */
  void add(Message message);

  /** Whether the thread has a message under this {@link Message#key}. */
  boolean has(PracticeId practice, UUID thread, byte[] key);

  /** The newest messages of a conversation, at most so many, oldest of them first. */
  List<Message> messages(PracticeId practice, UUID thread, int limit);

  /** Conversations of a practice over a number, the one that was opened last first. */
  List<PatientThread> withNumber(PracticeId practice, MobileNumber mobile, int limit);

  /**
   * Conversations of a practice over any of these numbers, the one that was opened last first.
   *
   * @param numbers at most a few hundred
   */
  List<PatientThread> withNumbers(PracticeId practice, Collection<MobileNumber> numbers);
}
