package org.carepost.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** The people who work at each practice. */
public interface Staff {
  /** Keeps a new member of staff. */
  void add(StaffMember member);

  /** The member of staff, if of this practice. */
  Optional<StaffMember> find(PracticeId practice, UUID id);

  /** The practice's staff by name, at most so many. */
  List<StaffMember> of(PracticeId practice, int limit);

  /** The one who signs in as this; usernames are unique everywhere and say who asks. */
  @SystemWide("sign-in finds out the practice")
  Optional<StaffMember> named(String username);

  /** The same member as the database has it now, whom no other transaction changes meanwhile. */
  Optional<StaffMember> lock(PracticeId practice, UUID id);
}
