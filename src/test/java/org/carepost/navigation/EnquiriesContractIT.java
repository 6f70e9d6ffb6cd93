package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class EnquiriesContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Pathway SORE_THROAT =
      new ShippedPathways("config", new RedFlags("config"), new Kinds("config"))
          .find("sore-throat")
          .orElseThrow();

  @RegisterExtension final StorageTransaction storage;
  private final Enquiries enquiries;

  EnquiriesContractIT(Storage where) {
    storage = where.begin();
    enquiries = storage.repository(InMemoryEnquiries::new, JpaEnquiries::new);
  }

  @Test
  void it_comes_back_with_what_was_answered_and_only_to_its_practice() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.settle();
    StaffMember nia = new StaffMember(Ids.next(), RIVERSIDE, "nia", "Nia", Role.NAVIGATOR, "none");
    Enquiry enquiry = new Enquiry(null, "Nia Nobody", nia, Instant.parse("2026-03-03T09:00:00Z"));
    enquiries.add(enquiry);
    storage.settle();
    assertThat(enquiries.get(RIVERSIDE, enquiry.id()).isAsked()).isFalse();

    enquiries.get(RIVERSIDE, enquiry.id()).need(SORE_THROAT);
    enquiries.get(RIVERSIDE, enquiry.id()).answer(List.of("flag:sepsis", "keep:recurrent"));
    storage.settle();
    Enquiry found = enquiries.get(RIVERSIDE, enquiry.id());
    assertThat(found.pathway()).contains("sore-throat");
    assertThat(found.yes()).containsExactly("flag:sepsis", "keep:recurrent");
    assertThat(enquiries.find(LAKESIDE, enquiry.id())).isEmpty();

    found.answer(List.of());
    storage.settle();
    assertThat(enquiries.get(RIVERSIDE, enquiry.id()).isAsked()).isTrue();
    assertThat(enquiries.get(RIVERSIDE, enquiry.id()).yes()).isEmpty();
  }
}
