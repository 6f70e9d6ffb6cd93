package org.carepost.messaging.twilio;

/**
 * An account at Twilio and who texts come from.
 *
 * @param sid of the account
 * @param authToken the account's secret
 * @param from number or name that texts come from, or empty
 * @param messagingServiceSid service that chooses whom texts come from, or empty; one of the two is
 *     given
 */
record TwilioAccount(String sid, String authToken, String from, String messagingServiceSid) {
  /** Whether texts can be answered: a name has no telephone. */
  boolean takesReplies() {
    return from.chars().noneMatch(Character::isLetter);
  }

  /** Which account, nothing of its secret. */
  @Override
  public String toString() {
    return "TwilioAccount[" + sid + "]";
  }
}
