package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost.GaveUp;
import org.junit.jupiter.api.Test;

/** A start that cannot succeed ends the process: there is never a server without application. */
@Beside
class GivenUpStartIT {
  @Test
  void an_impossible_setting_is_named() {
    GaveUp start = RunningCarepost.startInVain("no-port", Map.of("HTTP_PORT", "eighty"));
    assertThat(start.exitCode()).isEqualTo(1);
    assertThat(start.log()).contains("Carepost cannot start.", "http.port", "HTTP_PORT");
  }

  @Test
  void a_database_that_is_not_there_is_named() {
    GaveUp start =
        RunningCarepost.startInVain(
            "no-database",
            Map.of("DB_URL", "jdbc:mysql://127.0.0.1:1/carepost", "DB_PASSWORD", "wrong"));
    assertThat(start.exitCode()).isEqualTo(1);
    assertThat(start.log()).contains("Carepost cannot start.", "DB_URL", "DB_USER", "link failure");
    assertThat(start.log()).doesNotContain("wrong");
  }

  @Test
  void a_port_that_another_has_is_named() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(other.getLocalPort());
      GaveUp start = RunningCarepost.startInVain("taken-port", Map.of("HTTP_PORT", port));
      assertThat(start.exitCode()).isEqualTo(1);
      assertThat(start.log()).contains("Carepost cannot start.", "Port " + port, "HTTP_PORT");
    }
  }

  @Test
  void tables_that_cannot_be_brought_up_to_date_end_it() throws SQLException {
    Schema schema = Database.MARIADB.newSchema("carepost_in_the_way");
    try (Connection connection = schema.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table practice (something_else int)");
    }
    GaveUp start =
        RunningCarepost.startInVain(
            "in-the-way",
            Map.of(
                "DB_URL", schema.address(),
                "DB_USER", schema.user(),
                "DB_PASSWORD", schema.password()));
    assertThat(start.exitCode()).isEqualTo(1);
    assertThat(start.log().substring(start.log().lastIndexOf("Carepost cannot start.")))
        .contains("did not deploy", "non-empty schema", "log above");
  }
}
