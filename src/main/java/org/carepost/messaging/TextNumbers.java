package org.carepost.messaging;

import java.util.Optional;
import org.carepost.people.MobileNumber;
import org.carepost.platform.SystemWide;

/** What is known of telephone numbers. */
@SystemWide("a telephone is the same for all practices")
public interface TextNumbers {
  /** What is known of a number, if anything. */
  Optional<TextNumber> find(MobileNumber mobile);

  /**
   * Takes a number for this transaction, so that others who take it wait; what was not known is
   * added.
   */
  TextNumber lock(MobileNumber mobile);
}
