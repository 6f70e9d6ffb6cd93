package org.carepost.platform.outbox;

/** A kind of effect and how it is done; every bean of this type is used. */
public interface OutboxTopic {
  /**
   * What items of this kind are noted under.
   *
   * <p>Shape: 1 to 40 characters, unique.
   */
  String name();

  /**
   * Does the effect. Called without a transaction, for at most 15 seconds; an item may come again
   * after a crash, so a repeat must do no harm. What is thrown beside {@link TryLater} is logged
   * and tried again too, later each time.
   *
   * @throws TryLater if it should be tried again at a known time
   * @throws TooEarly if it was not tried, since its time has not come
   */
  void perform(OutboxItem item);

  /**
   * Told once, in the transaction that gives the item up after its last attempt.
   *
   * @param reason of the last failure; no names, nothing clinical
   */
  void givenUp(OutboxItem item, String reason);
}
