package org.carepost.journeys;

import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.junit.jupiter.api.Order;

/**
 * A Carepost in demo mode that tests may kill, on a database that goes on. The tests that do share
 * it, and leave it running.
 *
 * @param schema what it has kept
 */
public record MortalCarepost(RunningCarepost carepost, Schema schema) implements AutoCloseable {
  /** Held by each test of it, since another may kill it. */
  static final String LOCK = "mortal Carepost";

  /** The order of tests that would only wait for it if they came first. */
  static final int LATE = Order.DEFAULT + 1;

  /** Starts it and waits until it is ready. */
  static MortalCarepost start() {
    Schema schema = Database.MARIADB.newSchema("carepost_kill");
    Map<String, String> environment =
        Map.of(
            "CAREPOST_DEMO", "true",
            "DB_URL", schema.address(),
            "DB_USER", schema.user(),
            "DB_PASSWORD", schema.password());
    return new MortalCarepost(RunningCarepost.start("kill", environment), schema);
  }

  @Override
  public void close() {
    carepost.close();
  }
}
