package org.carepost.messaging;

import java.util.Optional;
import org.carepost.platform.PracticeId;

/** What practices mean to spend on texts. */
public interface TextBudgets {
  /** Keeps a practice's first budget. */
  void add(TextBudget budget);

  /** The practice has none any more. */
  void remove(TextBudget budget);

  /** The practice's, if it has set one. */
  Optional<TextBudget> find(PracticeId practice);
}
