package org.carepost.messaging;

import java.util.List;

/**
 * Understands replies to texts; every bean of this type is offered a text that came in, before it
 * becomes a message for staff.
 */
public interface ReplyReader {
  /**
   * Deals with a reply, in the transaction that keeps it: what follows is done there, and the
   * sender is told by {@link TextPatient}.
   *
   * @param reply that somebody sent
   * @param before texts of the last 30 days to the sender's number, newest first, of all practices;
   *     never empty
   * @return whether it was dealt with; if not, nothing was changed
   */
  boolean read(InboundText reply, List<TextMessage> before);
}
