package org.carepost.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost;

/**
 * Measures the built <code>carepost.jar</code> with the demo's data on a database of its own, all
 * on this machine, and prints what it found as a table and as ratios. Judges nothing.
 */
public final class Benchmark {
  private static final String QUEUE_OF = "Y00001";
  private static final int CASES = 500;

  private final Plan plan;
  private final Schema schema;
  private final Load load;
  private final Statements statements;

  private Benchmark(Plan plan, Schema schema, Load load) {
    this.plan = plan;
    this.schema = schema;
    this.load = load;
    this.statements = new Statements(schema);
  }

  /** Takes the system properties that {@link Plan#ofProperties} names, and no arguments. */
  public static void main(String[] args) {
    int exitCode = 0;
    try {
      run();
    } catch (Exception e) {
      e.printStackTrace(System.err);
      exitCode = 1;
    }
    System.exit(exitCode); // the database keeps threads
  }

  private static void run() throws Exception {
    Plan plan = Plan.ofProperties();
    Schema schema = Database.DURABLE.newSchema("carepost_bench");
    Map<String, String> settings =
        Map.of(
            "CAREPOST_DEMO", "true",
            "DB_URL", schema.url().replaceFirst("\\?.*", "?sslMode=DISABLED"),
            "DB_USER", schema.user(),
            "DB_PASSWORD", schema.password());
    try (RunningCarepost carepost = RunningCarepost.startAsInProduction("bench", settings);
        Load load = new Load(plan.workers())) {
      new Benchmark(plan, schema, load).measure(carepost);
    }
  }

  private void measure(RunningCarepost carepost) throws Exception {
    String idle = memory(carepost);
    Site site = new Site(carepost.url());
    Browser staff = new Browser(site).signedIn("riverside.clinician");
    fillQueue(site);
    Measure empty = new Pages("empty endpoint, /health/live", staff, "/health/live", "identity");
    Measure start =
        new Pages("front door of a practice", new Browser(site), "/r/Y00001", "identity");
    Measure queue = new Pages("queue of 500 cases", staff, "/triage", "identity");
    Measure jdbc = new JdbcSubmissions(plainSchema(), exampleRows(site));
    Measure api = new ApiSubmissions(site, Asked.PRACTICE);
    Measure last = new LastSteps(site, schema);
    Measure journey = new Journeys(site);
    List<Measure> all = List.of(empty, start, queue, jdbc, api, last, journey);

    warmUp(all);
    Results results = new Results();
    for (int round = 0; round < plan.rounds(); round++) {
      for (Measure measure : all) {
        results.add(measure, slice(measure, plan.slice()));
      }
    }
    print(
        results.table(),
        results.ratio(api, jdbc)
            + results.ratio(last, jdbc)
            + results.ratio(start, empty)
            + results.ratio(queue, empty),
        "%-52s %s%n%-52s %s%n".formatted("memory, idle", idle, "memory, now", memory(carepost))
            + bytes(staff, "/")
            + bytes(staff, "/r/Y00001")
            + bytes(staff, "/triage"));
    System.out.println(DirectorySearches.report(carepost.url()));
  }

  private void fillQueue(Site site) throws Exception {
    try (Measure.Work ask = new ApiSubmissions(site, QUEUE_OF).worker()) {
      for (long cases = statements.waiting(QUEUE_OF); cases < CASES; cases++) {
        ask.once();
      }
    }
  }

  private SubmissionRows exampleRows(Site site) throws Exception {
    String reference = new ApiSubmissions(site, Asked.PRACTICE).send();
    statements.awaitEmptyOutbox();
    try (Connection connection = schema.connection()) {
      return SubmissionRows.of(connection, reference);
    }
  }

  /** The same tables on the same server, where nobody sends the texts that are written. */
  private static Schema plainSchema() throws Exception {
    Schema plain = Database.DURABLE.newSchema("carepost_plain");
    plain.migrate();
    try (Connection connection = plain.connection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into practice select * from carepost_bench.practice where id = '"
              + Asked.PRACTICE
              + "'");
    }
    return plain;
  }

  private void warmUp(List<Measure> all) throws Exception {
    for (Measure measure : all) {
      slice(measure, plan.warmUp().dividedBy(all.size()));
    }
  }

  private Results.Slice slice(Measure measure, Duration time) throws Exception {
    statements.awaitEmptyOutbox();
    measure.prepare();
    long before = statements.count();
    Rate rate = load.run(measure, time);
    return new Results.Slice(rate, statements.count() - before);
  }

  private static String memory(RunningCarepost carepost) {
    return "Carepost %d MiB, database %d MiB"
        .formatted(Memory.of(carepost.pid()), Memory.ofOurDatabase());
  }

  private static String bytes(Browser reader, String path) throws Exception {
    return "%-52s %,d bytes, %,d compressed%n"
        .formatted(
            "size of " + path,
            reader.get(path, "identity").length,
            reader.get(path, "gzip").length);
  }

  private void print(String... parts) {
    System.out.printf(
        "%nCarepost on %d processors shared with its database and with the %d connections that"
            + " ask;%nwarmed up for %d s, then the median of %d slices of %d s. Compare ratios, not"
            + " seconds.%n%n",
        Runtime.getRuntime().availableProcessors(),
        plan.workers(),
        plan.warmUp().toSeconds(),
        plan.rounds(),
        plan.slice().toSeconds());
    for (String part : parts) {
      System.out.println(part);
    }
  }
}
