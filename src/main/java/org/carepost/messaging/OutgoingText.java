package org.carepost.messaging;

import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/**
 * A text on its way to a provider.
 *
 * @param id ours, which receipts come back with
 */
public record OutgoingText(UUID id, PracticeId practice, MobileNumber to, String body) {
  /** Nothing of the words. */
  @Override
  public String toString() {
    return "OutgoingText[" + id + "]";
  }
}
