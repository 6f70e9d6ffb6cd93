package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carepost.databases.Schema;
import org.carepost.navigation.AService;
import org.carepost.navigation.InventedTown;

/** A large file of services that Carepost is taking in when it is killed. */
final class BrokenImport {
  private static final String IMPORTS = "/api/v1/directory/imports";
  private static final int SERVICES = 12_000;
  private static final List<String> TABLES =
      List.of(
          "directory_service",
          "directory_service_at_location",
          "directory_organisation",
          "directory_location",
          "directory_service_term");

  private final WireVisitor manager;
  private final Schema schema;
  private final List<Integer> before;

  private BrokenImport(RunningCarepost carepost, Schema schema) {
    this.manager = new WireVisitor(carepost.url()).takeToken("riverside.manager");
    this.schema = schema;
    this.before = counts();
  }

  /** Sends it, and comes back as soon as some of it is read. */
  static BrokenImport begin(RunningCarepost carepost, Schema schema) {
    BrokenImport broken = new BrokenImport(carepost, schema);
    Thread sender = new Thread(broken::send, "sends services");
    sender.setDaemon(true);
    sender.start();
    await("some services are read")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(broken::isUnderWay);
    return broken;
  }

  private void send() {
    try {
      Path file = Files.createTempFile("carepost", ".ndjson");
      try {
        InventedTown.write(file, SERVICES);
        manager.send(
            "POST",
            IMPORTS + "?source=killed&replace=true",
            BodyPublishers.ofFile(file),
            Map.of("Content-Type", "application/x-ndjson"));
      } catch (UncheckedIOException killed) {
        // that is what is to happen
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isUnderWay() {
    String all = manager.get(IMPORTS).body();
    return Json.createReader(new StringReader(all))
        .readArray()
        .getValuesAs(JsonObject.class)
        .stream()
        .anyMatch(it -> it.getString("source").equals("killed") && it.getInt("services") > 0);
  }

  /** Once Carepost is there again: it never ended, nothing of it came, and the next one may. */
  void assertNothingCame() {
    await("the database has taken back what had come")
        .atMost(Duration.ofMinutes(2))
        .until(() -> sendOne().statusCode() != 409);
    assertThat(sendOne().body()).contains("\"unchanged\":1");
    assertThat(
            schema.<Object>committed(
                entities ->
                    entities
                        .createNativeQuery(
                            "select state from directory_import where source = 'killed'")
                        .getSingleResult()))
        .isEqualTo("RUNNING");
    assertThat(counts()).isEqualTo(before.stream().map(it -> it + 1).toList());
  }

  /** A service with one of everything that is counted. */
  private HttpResponse<String> sendOne() {
    AService one = AService.called("After").sortedBy("After").at("CP5 5AB", 52.92, 0.42);
    return manager.postJson(IMPORTS + "?source=after", AService.page(one), Map.of());
  }

  private List<Integer> counts() {
    return TABLES.stream()
        .map(
            table ->
                schema.committed(
                    entities ->
                        ((Number)
                                entities
                                    .createNativeQuery("select count(*) from " + table)
                                    .getSingleResult())
                            .intValue()))
        .toList();
  }
}
