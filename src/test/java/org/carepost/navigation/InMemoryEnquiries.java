package org.carepost.navigation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Enquiries for tests. */
public class InMemoryEnquiries implements Enquiries {
  private final Map<UUID, Enquiry> enquiries = new HashMap<>();

  @Override
  public void add(Enquiry enquiry) {
    enquiries.put(enquiry.id(), enquiry);
  }

  @Override
  public Optional<Enquiry> find(PracticeId practice, UUID id) {
    return Optional.ofNullable(enquiries.get(id)).filter(it -> it.practice().equals(practice));
  }
}
