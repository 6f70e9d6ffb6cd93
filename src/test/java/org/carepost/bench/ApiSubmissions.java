package org.carepost.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/**
 * Requests that another program sends.
 *
 * @param practice ODS code of who is asked
 */
record ApiSubmissions(Site site, String practice) implements Measure {
  @Override
  public String name() {
    return "submission, API";
  }

  @Override
  public Work worker() {
    return () -> !send().isEmpty();
  }

  /** Sends one and gives its reference, as it is kept. */
  String send() throws IOException, InterruptedException {
    String location =
        Site.location(
            site.send(
                site.to("/api/v1/practices/" + practice + "/requests")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(Asked.json()))
                    .build(),
                201));
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
