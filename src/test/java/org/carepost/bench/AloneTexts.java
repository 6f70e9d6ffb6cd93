package org.carepost.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.carepost.messaging.twilio.TwilioStandIn;

/** The same texts without Carepost: posted to the stand-in by nothing but a client. */
record AloneTexts(TwilioStandIn twilio, int connections) {
  private static final String FORM =
      "To=%2B447700900123&From=Riverside&Body=Hello&StatusCallback=http%3A%2F%2Flocalhost%2Fx";

  /** How many a second it takes. */
  double during(Duration time) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    AtomicInteger answered = new AtomicInteger();
    Instant start = Instant.now();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      all.add(
          threads.submit(
              () -> {
                while (Instant.now().isBefore(start.plus(time))) {
                  client.send(request(), BodyHandlers.discarding());
                  answered.incrementAndGet();
                }
                return null;
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    return answered.get() * 1_000.0 / Duration.between(start, Instant.now()).toMillis();
  }

  private HttpRequest request() {
    String account =
        Base64.getEncoder()
            .encodeToString(
                (TwilioStandIn.SID + ":" + TwilioStandIn.TOKEN).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(
            URI.create(
                twilio.url() + "/2010-04-01/Accounts/" + TwilioStandIn.SID + "/Messages.json"))
        .header("Authorization", "Basic " + account)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(FORM))
        .build();
  }
}
