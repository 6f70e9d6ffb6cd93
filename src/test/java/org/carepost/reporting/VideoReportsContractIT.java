package org.carepost.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.carepost.video.PlayedCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class VideoReportsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final VideoCounts NOTHING = new VideoCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryVideoReports fake = new InMemoryVideoReports();
  private final VideoReports reports;
  private final StaffMember anna = AStaffMember.clinician().built();

  VideoReportsContractIT(Storage where) {
    storage = where.begin();
    reports = storage.repository(() -> fake, JpaVideoReports::new);
  }

  @BeforeEach
  void given_two_calls() {
    PlayedCalls played = PlayedCalls.at(NOW, anna);
    storage.given(new Practice(anna.practice(), "Riverside Surgery", "020 7946 0101"));
    storage.settle();
    played.calls().forEach(storage::given);
    storage.settle();
    played.participants().forEach(storage::given);
    storage.settle();
    fake.add(played);
  }

  @Test
  void calls_waits_connections_and_stars_are_counted() {
    assertThat(reports.between(anna.practice(), NOW, NOW.plusSeconds(1)))
        .isEqualTo(new VideoCounts(2, 1, 0, 1, 0, 1, 90, 1, 1, 3, 1, 1, 4));
  }

  @Test
  void other_times_and_other_practices_are_not() {
    assertThat(reports.between(anna.practice(), NOW.minusSeconds(9), NOW)).isEqualTo(NOTHING);
    assertThat(reports.between(new PracticeId("Y00003"), NOW, NOW.plusSeconds(1)))
        .isEqualTo(NOTHING);
  }
}
