package org.carepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.carepost.platform.LoggedLines;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {
  @Test
  void what_nobody_foresaw_is_logged_under_its_number_but_without_the_databases_words() {
    Correlation correlation = new Correlation();
    SQLException clash = new SQLException("Duplicate entry 'Y00001-9990070008'", "23000");
    try (LoggedLines log = new LoggedLines(ProblemMapper.class)) {
      new ProblemMapper(correlation, new SettableClock()).log(new IllegalStateException(clash));
      assertThat(log.text())
          .contains(correlation.id())
          .contains("SQL state 23000")
          .contains("at org.carepost.platform.web.ProblemMapperTest.what_nobody_foresaw")
          .doesNotContain("9990070008");
    }
  }
}
