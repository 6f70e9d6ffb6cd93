package org.carepost.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
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

  /** Numbers that the practice wrote to and texts do not arrive at, longest known first. */
  List<TextNumber> failed(PracticeId practice, Instant now, int limit);
}
