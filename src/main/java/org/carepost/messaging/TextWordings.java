package org.carepost.messaging;

import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** The words of texts as practices want them. */
public interface TextWordings {
  /** Keeps a version. */
  void add(TextWording wording);

  /** The newest version, used or retired; empty if the practice never wrote its own. */
  Optional<TextWording> newest(PracticeId practice, WordingKey key);

  /** All versions, newest first. */
  List<TextWording> versions(PracticeId practice, WordingKey key, int limit);

  /** The newest version of each text and language, used or retired, by name. */
  List<TextWording> all(PracticeId practice, int limit);
}
