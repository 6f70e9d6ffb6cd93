package org.carepost.messaging;

import java.util.Optional;

/**
 * Says whether a text is still true; every bean of this type is asked when the text is claimed and
 * again just before it is handed to the provider, each time in a transaction.
 */
public interface TextCheck {
  /**
   * Why the text is not to be sent any more: at most 200 characters, for staff, nothing clinical.
   * Empty if it may be sent, or is none of this bean's business.
   */
  Optional<String> objection(TextMessage text);
}
