package org.carepost.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** The texts of practices. */
public interface Texts {
  /** Keeps a new text. */
  void add(TextMessage text);

  /** The text, if the practice has it. */
  Optional<TextMessage> find(PracticeId practice, UUID id);

  /** Takes a text for this transaction, if the practice has it. */
  Optional<TextMessage> lock(PracticeId practice, UUID id);

  /** Takes a text for this transaction. */
  @SystemWide("a provider says which text it has news of, not whose it is")
  Optional<TextMessage> lock(UUID id);

  /** Whether a text is known to be what the provider calls so. */
  @SystemWide("the provider's names are the same for all practices")
  boolean hasGatewayId(String gatewayId);

  /** Texts that were first tried before a moment and have not come to an end, oldest first. */
  @SystemWide("what no provider has said anything of is ended for all practices")
  List<TextMessage> lockUnheardOf(Instant triedBefore, int limit);

  /** Texts about a record, newest first. */
  List<TextMessage> about(PracticeId practice, UUID about, int limit);

  /** Texts about any of some records, in no order; none for none. */
  List<TextMessage> aboutAny(PracticeId practice, Collection<UUID> records);

  /** Texts to a patient, newest first. */
  List<TextMessage> toPatient(PracticeId practice, UUID patient, int limit);

  /** How many texts of each kind that were first tried in that time came how far. */
  List<TextTally> tallies(PracticeId practice, Instant from, Instant until);

  /** Texts of which nobody knows whether the provider has them, oldest first. */
  List<TextMessage> uncertain(PracticeId practice, Instant triedBefore, int limit);

  /** Whether the practice ever wrote to a number. */
  boolean wroteTo(PracticeId practice, MobileNumber number);

  /**
   * Practices that wrote to a number since a moment, each once, in no order.
   *
   * @param apartFrom keys of templates that do not count, not empty
   */
  @SystemWide("whoever answers a text does not say which practice wrote it")
  List<PracticeId> practicesThatWrote(MobileNumber to, Instant since, Collection<String> apartFrom);

  /** Texts to a number, newest first. */
  @SystemWide("whoever answers a text does not say which practice wrote it")
  List<TextMessage> newestTo(MobileNumber to, Instant since, int limit);

  /** How many texts to a number were handed over or tried since a moment. */
  @SystemWide("a telephone is the same for all practices")
  long triedSince(MobileNumber to, Instant since);

  /** How many of them say the same as this one. */
  @SystemWide("a telephone is the same for all practices")
  long sameTriedSince(TextMessage text, Instant since);

  /**
   * Whether the provider may have another text to the same number with the very same words, without
   * anybody knowing what it calls it.
   */
  @SystemWide("a provider that is asked for a text tells them apart by number and words")
  boolean sameInDoubt(TextMessage text);
}
