package org.carepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LoggedFailureTest {
  private static final String QUOTED = "Duplicate entry 'Y00001-9990070008' for key 'patient'";
  private final SQLException clash = new SQLException(QUOTED, "23000", 1062);

  @Test
  void what_the_database_said_is_not_logged_however_deep_it_lies() {
    String log = logged(new IllegalStateException(new RuntimeException(QUOTED, clash)));
    assertThat(log)
        .doesNotContain("9990070008")
        .contains("java.lang.IllegalStateException")
        .contains("LoggedFailure: java.lang.RuntimeException")
        .contains("LoggedFailure: java.sql.SQLException [SQL state 23000, error 1062]")
        .contains("at org.carepost.platform.LoggedFailureTest.what_the_database_said");
  }

  @Test
  void nor_is_it_if_it_was_put_aside_for_another_failure() {
    IllegalStateException other = new IllegalStateException(QUOTED);
    other.addSuppressed(clash);
    assertThat(logged(other)).doesNotContain("9990070008").contains("IllegalStateException");
  }

  @Test
  void causes_that_go_round_in_a_circle_end() {
    Exception one = new Exception(QUOTED);
    one.initCause(new Exception(QUOTED, one));
    assertThat(logged(one)).doesNotContain("9990070008").contains("java.lang.Exception");
  }

  @Test
  void another_failure_is_logged_as_it_is() {
    IllegalStateException other = new IllegalStateException("No outbox topic");
    assertThat(LoggedFailure.of(other)).isSameAs(other);
  }

  private static String logged(Throwable thrown) {
    StringWriter log = new StringWriter();
    LoggedFailure.of(thrown).printStackTrace(new PrintWriter(log));
    return log.toString();
  }
}
