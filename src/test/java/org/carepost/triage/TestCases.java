package org.carepost.triage;

import java.time.Instant;
import java.util.Locale;
import org.carepost.consultation.Reference;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Cases and staff of a practice, made with public verbs. */
final class TestCases {
  static final PracticeId PRACTICE = new PracticeId("Y00001");
  static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");

  private TestCases() {}

  static Case waiting() {
    return new Case(
        Ids.next(),
        PRACTICE,
        Reference.random(),
        Urgency.NOT_ASSESSED,
        ASKED,
        Instant.parse("2026-03-03T18:30:00Z"));
  }

  static StaffMember staff(String name) {
    return new StaffMember(
        Ids.next(),
        PRACTICE,
        name.toLowerCase(Locale.ROOT).replace(' ', '.'),
        name,
        Role.CLINICIAN,
        "none");
  }
}
