package org.carepost.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.audit.AuditSeal;
import org.carepost.audit.CheckAudit;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain as the database keeps it. */
@InServer
class AuditChainIT {
  @Inject private UserTransaction transaction;
  @Inject private EntityManager entities;
  @Inject private Practices practices;
  @Inject private Audit audit;
  @Inject private AuditSeal seal;
  @Inject private CheckAudit check;

  private PracticeId practice;

  @BeforeEach
  void given_a_practice_with_five_events() throws Exception {
    practice =
        new PracticeId(
            "T" + Long.toString(System.nanoTime() % 1_000_000_000, 36).toUpperCase(Locale.ROOT));
    transaction.begin();
    practices.add(new Practice(practice, "Audited Surgery", "020 7946 0012"));
    for (int event = 1; event <= 5; event++) {
      audit.record(practice, Actor.system(), Action.CASE_VIEWED, "7KQ4MX2" + event);
    }
    transaction.commit();
    while (seal.seal(practice) > 0) {
      // the server's own job may seal some of them
    }
  }

  @Test
  void it_is_whole_when_nobody_touched_it() {
    assertThat(check.firstBreak(practice)).isEmpty();
  }

  @Test
  void a_deleted_event_shows() throws Exception {
    change("delete from audit_event where practice_id = ? and position = 3");
    assertThat(check.firstBreak(practice)).contains(3L);
  }

  @Test
  void a_changed_event_shows() throws Exception {
    change("update audit_event set subject = 'another' where practice_id = ? and position = 2");
    assertThat(check.firstBreak(practice)).contains(2L);
  }

  private void change(String statement) throws Exception {
    transaction.begin();
    entities.createNativeQuery(statement).setParameter(1, practice.ods()).executeUpdate();
    transaction.commit();
  }
}
