package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** Who waits for an earlier time, which times are free, and what was offered to whom. */
public interface WaitingList {
  /** Keeps a new place. */
  void add(WaitingPlace place);

  /** Keeps a free time. */
  void add(FreeTime time);

  /** Keeps an offer. */
  void add(SlotOffer offer);

  /** Takes a place for this transaction, if it is of this practice. */
  Optional<WaitingPlace> lockPlace(PracticeId practice, UUID id);

  /** Who waits, in the order in which they are offered times; at most so many. */
  List<WaitingRow> waiting(PracticeId practice, int limit);

  /** Whether the same time of the same clinic is kept already and can be had. */
  boolean isOpen(PracticeId practice, Slot slot);

  /** Practices where a free time is to be offered. */
  @SystemWide("offers are held by the clock, in every practice alike")
  List<PracticeId> withDue(Instant now);

  /** Takes a free time that is to be offered, unless others have it. */
  Optional<FreeTime> takeDue(PracticeId practice, Instant now);

  /** Takes a free time for this transaction: who comes later waits, and sees what became of it. */
  Optional<FreeTime> lockTime(PracticeId practice, UUID id);

  /**
   * Takes those whom a time suits, who may be texted and who have no offer of it or of another open
   * one: who had the fewest offers first, then who waits longest.
   *
   * @param day the practice's date of the time
   */
  List<WaitingPlace> takeNext(FreeTime time, LocalDate day, Instant now, int limit);

  /** Whether somebody has the time, or a part of it. */
  boolean isBooked(FreeTime time);

  /** What was offered of a time. */
  List<SlotOffer> offers(FreeTime time);

  /** The offer, if it is of this practice. */
  Optional<SlotOffer> offer(PracticeId practice, UUID id);

  /** Takes an offer for this transaction, as it is now. */
  Optional<SlotOffer> lockOffer(PracticeId practice, UUID id);

  /** Offers by their ids, each with its time, in no order. */
  @SystemWide("whoever answers a text does not say which practice wrote it")
  List<OfferedTime> offered(Collection<UUID> ids);

  /** Times that became free since a moment, latest first; at most so many. */
  List<FreeTime> freed(PracticeId practice, Instant since, int limit);
}
