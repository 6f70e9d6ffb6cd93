package org.carepost.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** The texts that people sent to practices. */
public interface InboundTexts {
  /** Keeps a text. */
  void add(InboundText text);

  /** Whether a text of the provider was kept before. */
  @SystemWide("a provider says what a text is called, not whose it is")
  boolean has(String gatewayId);

  /** Takes a text for this transaction, if it is for the practice. */
  Optional<InboundText> lock(PracticeId practice, UUID id);

  /** Texts for a practice that staff must look at, oldest first. */
  List<InboundText> waiting(PracticeId practice, int limit);
}
