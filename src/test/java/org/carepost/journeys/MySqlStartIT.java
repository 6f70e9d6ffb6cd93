package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.junit.jupiter.api.Test;

/** The demo on a MySQL 8 by its plain address. */
@Beside
class MySqlStartIT {
  private static final String MOBILE = "07700900746";
  private static final List<String> PAGES =
      List.of(
          "/triage",
          "/triage/calls",
          "/appointments",
          "/appointments/waiting",
          "/appointments/telling",
          "/messages",
          "/navigate",
          "/navigate/signposts",
          "/settings/directory",
          "/settings/reminders",
          "/settings/texts",
          "/video",
          "/reports/video",
          "/reports/attendance");

  @Test
  void staff_work_and_patients_are_answered_as_on_the_embedded_database() {
    Schema schema = Database.MYSQL.newSchema("carepost_jar");
    try (RunningCarepost carepost =
        RunningCarepost.start(
            "mysql",
            Map.of(
                "CAREPOST_DEMO",
                "true",
                "DB_URL",
                schema.address(),
                "DB_USER",
                schema.user(),
                "DB_PASSWORD",
                schema.password()))) {
      WireVisitor patient = new WireVisitor(carepost.url());
      HttpResponse<String> sent = new Submission("Y00001", "on-mysql", MOBILE).sendBy(patient);
      assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
      String reference = WireVisitor.json(sent).getString("reference");
      await("it is confirmed")
          .atMost(Duration.ofSeconds(60))
          .until(() -> patient.get("/handset/" + MOBILE).body().contains(reference));

      WireVisitor manager = new WireVisitor(carepost.url()).signIn("riverside.manager");
      assertThat(PAGES)
          .allSatisfy(page -> assertThat(manager.get(page).statusCode()).isEqualTo(200));
      assertThat(manager.get("/triage").body()).contains(reference.replace("-", ""));
      assertThat(carepost.newLog()).doesNotContain("SEVERE", "ERROR");
    }
  }
}
