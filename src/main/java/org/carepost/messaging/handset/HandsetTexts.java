package org.carepost.messaging.handset;

import java.util.List;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.SystemWide;

/** What arrived on invented phones. */
@SystemWide("phones belong to no practice, and exist in demonstrations only")
public interface HandsetTexts {
  /** Keeps a text that arrives. */
  void add(HandsetText text);

  /** Whether a text has arrived. */
  boolean has(UUID id);

  /** The newest text of each phone, newest first. */
  List<HandsetText> newestOfEach(int limit);

  /** The texts of one phone, newest first. */
  List<HandsetText> of(MobileNumber mobile, int limit);
}
