package org.carepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class AuditTrailContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final AuditTrail trail;

  AuditTrailContractIT(Storage where) {
    storage = where.begin();
    trail = storage.repository(InMemoryAuditTrail::new, JpaAuditTrail::new);
  }

  @Test
  void an_event_comes_back_as_it_was_written() {
    add(RIVERSIDE, "7KQ4MX2P");
    storage.settle();

    AuditEvent found = trail.newest(RIVERSIDE, 1).get(0);
    assertThat(found.at()).isEqualTo(MORNING);
    assertThat(found.actor()).isEqualTo(Actor.staff("anna"));
    assertThat(found.action()).isEqualTo(Action.CASE_VIEWED);
    assertThat(found.subject()).isEqualTo("7KQ4MX2P");
    assertThat(found.position()).isNull();
    assertThat(found.hash()).isNull();
  }

  @Test
  void the_newest_come_first_and_another_practices_never() {
    add(RIVERSIDE, "first");
    add(RIVERSIDE, "second");
    add(LAKESIDE, "theirs");
    storage.settle();

    assertThat(trail.newest(RIVERSIDE, 10))
        .extracting(AuditEvent::subject)
        .containsExactly("second", "first");
    assertThat(trail.newest(RIVERSIDE, 1)).hasSize(1);
  }

  @Test
  void events_are_sealed_in_order_and_once() {
    add(RIVERSIDE, "first");
    add(RIVERSIDE, "second");
    add(LAKESIDE, "theirs");
    storage.settle();
    assertThat(trail.practicesWithUnsealed()).containsExactlyInAnyOrder(RIVERSIDE, LAKESIDE);

    AuditSeal seal = new AuditSeal(trail);
    assertThat(seal.seal(RIVERSIDE)).isEqualTo(2);
    storage.settle();
    assertThat(seal.seal(RIVERSIDE)).isZero();

    assertThat(trail.practicesWithUnsealed()).containsExactly(LAKESIDE);
    assertThat(trail.unsealed(LAKESIDE, 10)).hasSize(1);
    assertThat(trail.lockLastSealed(RIVERSIDE)).map(AuditEvent::subject).contains("second");
    assertThat(trail.sealedAfter(RIVERSIDE, 0, 10))
        .extracting(AuditEvent::subject)
        .containsExactly("first", "second");
    assertThat(trail.sealedAfter(RIVERSIDE, 1, 10)).hasSize(1);
    assertThat(trail.sealedAfter(RIVERSIDE, 0, 1)).hasSize(1);
  }

  @Test
  void a_sealed_chain_is_whole() {
    add(RIVERSIDE, "first");
    new AuditSeal(trail).seal(RIVERSIDE);
    storage.settle();
    add(RIVERSIDE, "second");
    new AuditSeal(trail).seal(RIVERSIDE);
    storage.settle();

    assertThat(new CheckAudit(trail).firstBreak(RIVERSIDE)).isEmpty();
  }

  private void add(PracticeId practice, String subject) {
    trail.add(new AuditEvent(practice, MORNING, Actor.staff("anna"), Action.CASE_VIEWED, subject));
  }
}
