package org.carepost.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.SubmitRequest;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A submission is one transaction: all that belongs to it is there, or nothing. */
@InServer
class SubmissionIT {
  private static final PracticeId PRACTICE = new PracticeId("Y00011");
  private static final List<String> WRITTEN =
      List.of("request", "triage_case", "text_message", "audit_event");

  @Inject private UserTransaction transaction;
  @Inject private EntityManager entities;
  @Inject private Practices practices;
  @Inject private SubmitRequest submitRequest;

  @BeforeEach
  void given_a_practice() throws Exception {
    transaction.begin();
    if (practices.find(PRACTICE).isEmpty()) {
      practices.add(new Practice(PRACTICE, "Submission Surgery", "020 7946 0011"));
    }
    transaction.commit();
  }

  @Test
  void what_fails_after_it_takes_all_of_it_back() throws Exception {
    Map<String, Long> before = rows();
    transaction.begin();
    submitRequest.submit(ARequest.ofAda().to(PRACTICE).asked());
    assertThat(rows())
        .allSatisfy((table, rows) -> assertThat(rows).isEqualTo(before.get(table) + 1));
    transaction.rollback();
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void what_succeeds_keeps_all_of_it() throws Exception {
    Map<String, Long> before = rows();
    submitRequest.submit(ARequest.ofAda().to(PRACTICE).asked());
    assertThat(rows())
        .allSatisfy((table, rows) -> assertThat(rows).isEqualTo(before.get(table) + 1));
  }

  @AfterEach
  void nothing_is_left_open() throws Exception {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    WRITTEN.forEach(table -> rows.put(table, rowsOf(table)));
    return rows;
  }

  private long rowsOf(String table) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from " + table + " where practice_id = ?")
                .setParameter(1, PRACTICE.ods())
                .getSingleResult())
        .longValue();
  }
}
