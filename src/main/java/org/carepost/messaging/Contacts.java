package org.carepost.messaging;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** What practices know of how their patients may be reached. */
public interface Contacts {
  /** Keeps a wish. */
  void add(ContactWish wish);

  /** Keeps a bar, or that it is over. */
  void add(ContactBar bar);

  /**
   * All wishes of these patients, newest first.
   *
   * @param patients at most a hundred; nothing is found for none
   */
  List<ContactWish> wishes(PracticeId practice, Collection<UUID> patients);

  /**
   * All bars of these patients, newest first.
   *
   * @param patients at most a hundred; nothing is found for none
   */
  List<ContactBar> bars(PracticeId practice, Collection<UUID> patients);
}
