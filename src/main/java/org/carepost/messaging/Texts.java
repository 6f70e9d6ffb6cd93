package org.carepost.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** The texts of practices. */
public interface Texts {
  /** Keeps a new text. */
  void add(TextMessage text);

  /** Takes a text for this transaction, if the practice has it. */
  Optional<TextMessage> lock(PracticeId practice, UUID id);

  /** Texts about a record, newest first. */
  List<TextMessage> about(PracticeId practice, UUID about, int limit);
}
