package org.carepost.messaging;

/**
 * News of a text from a provider.
 *
 * @param gatewayId what the provider calls the text
 * @param state how far it has come
 * @param reason why it did not arrive, or null; for staff, nothing of the text
 * @param fault what the news says about the number
 */
public record Receipt(String gatewayId, TextState state, String reason, NumberFault fault) {
  /** News that says nothing bad. */
  public static Receipt of(String gatewayId, TextState state) {
    return new Receipt(gatewayId, state, null, NumberFault.NONE);
  }
}
