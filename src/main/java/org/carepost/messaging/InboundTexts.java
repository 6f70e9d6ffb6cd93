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

  /** Texts for a practice that staff must look at, the most pressing and oldest first. */
  List<InboundText> waiting(PracticeId practice, int limit);

  /**
   * How many texts that must not wait staff must look at: those for a practice and those that are
   * for no known one.
   */
  long pressing(PracticeId practice);

  /** Takes a text that is for no known practice for this transaction. */
  @SystemWide("nobody knows yet whose text it is")
  Optional<InboundText> lockUnknown(UUID id);

  /** Texts that are for no known practice, the most pressing and oldest first. */
  @SystemWide("nobody knows yet whose texts they are")
  List<InboundText> unknown(int limit);
}
