package org.carepost.messaging;

/** One way on which a provider takes a text now. */
public interface TextRoute {
  /**
   * Hands a text over, within ten seconds. What becomes of the text is told to {@link
   * RecordReceipt}, perhaps before this returns.
   *
   * @return what the provider calls the text, at most 64 characters
   * @throws TemporaryRefusal if the provider does not have it and may take it later
   * @throws PermanentRefusal if it will never take it
   * @throws Uncertain if nobody knows whether it has it
   */
  String send(OutgoingText text);
}
