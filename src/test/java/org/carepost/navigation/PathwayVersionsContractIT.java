package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class PathwayVersionsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final PathwayVersions versions;

  PathwayVersionsContractIT(Storage where) {
    storage = where.begin();
    versions = storage.repository(InMemoryPathwayVersions::new, JpaPathwayVersions::new);
  }

  @BeforeEach
  void given_two_practices() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
  }

  @Test
  void a_version_comes_back_with_who_wrote_and_who_read_it() {
    PathwayVersion added = added("sore-throat", 2);
    added.submit(NOW);
    added.approve(staff("Carl"), NOW.plusSeconds(1));
    storage.settle();

    PathwayVersion found = versions.take(RIVERSIDE, "sore-throat").get(0);
    assertThat(found.content()).isEqualTo("{\"need\":\"Žluť 🐴\"}");
    assertThat(found.number()).isEqualTo(2);
    assertThat(found.authorName()).isEqualTo("Mary");
    assertThat(found.reviewerName()).contains("Carl");
    assertThat(found.reviewedAt()).contains(NOW.plusSeconds(1));
    assertThat(versions.inForce(RIVERSIDE)).hasSize(1);
  }

  @Test
  void another_practice_cannot_see_it() {
    added("sore-throat", 2).submit(NOW);
    storage.settle();
    assertThat(versions.of(LAKESIDE, "sore-throat")).isEmpty();
    assertThat(versions.take(LAKESIDE, "sore-throat")).isEmpty();
    assertThat(versions.current(LAKESIDE)).isEmpty();
    assertThat(versions.inForce(LAKESIDE)).isEmpty();
  }

  @Test
  void drafts_are_current_but_not_in_force_and_the_newest_comes_first() {
    added("sore-throat", 2).replace(NOW);
    added("sore-throat", 3);
    added("earache", 2);
    storage.settle();

    assertThat(versions.current(RIVERSIDE))
        .extracting(PathwayVersion::pathway)
        .containsExactly("earache", "sore-throat");
    assertThat(versions.inForce(RIVERSIDE)).isEmpty();
    assertThat(versions.of(RIVERSIDE, "sore-throat"))
        .extracting(PathwayVersion::number)
        .containsExactly(3, 2);
  }

  private PathwayVersion added(String pathway, int number) {
    PathwayVersion version =
        new PathwayVersion(
            RIVERSIDE, pathway, number, "{\"need\":\"Žluť 🐴\"}", staff("Mary"), NOW);
    versions.add(version);
    storage.settle();
    return versions.take(RIVERSIDE, pathway).get(0);
  }

  private static StaffMember staff(String name) {
    return new StaffMember(
        Ids.next(), RIVERSIDE, name.toLowerCase(java.util.Locale.ROOT), name, Role.MANAGER, "none");
  }
}
