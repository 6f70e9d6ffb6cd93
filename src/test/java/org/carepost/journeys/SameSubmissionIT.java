package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same request, sent several times at the same moment, is one request with one answer. */
@Journey
class SameSubmissionIT {
  private static final int AT_ONCE = 6;
  private static final Pattern FOUND = Pattern.compile("id=\"([0-9A-Z]{8})\" data-version");

  /** A family that nobody else is of. */
  private final String family =
      "Twice"
          + new Random()
              .ints(10, 'a', 'z')
              .mapToObj(Character::toString)
              .collect(Collectors.joining());

  private WireVisitor clinician;

  @BeforeEach
  void given_a_clinician(RunningCarepost carepost) {
    clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
  }

  @Test
  void programs_that_send_it_at_once_get_the_same_answer(RunningCarepost carepost) {
    String key = UUID.randomUUID().toString();
    WireVisitor program = new WireVisitor(carepost.url());
    List<HttpResponse<String>> answers =
        atOnce(() -> new Submission("Y00001", key, "07700900743", family).sendBy(program));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    assertThat(references()).hasSize(1);
  }

  @Test
  void a_button_that_is_pressed_again_and_again_sends_it_once(RunningCarepost carepost) {
    PatientVisit patient =
        new PatientVisit(carepost, "health").saying(Map.of("family-name", family));
    patient.answerEverything();
    List<HttpResponse<String>> answers =
        atOnce(() -> patient.visitor().post(patient.checkAnswers(), Map.of()));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
    assertThat(answers.stream().map(it -> it.headers().firstValue("Location")).distinct())
        .hasSize(1);
    assertThat(references()).hasSize(1);
  }

  private Stream<String> references() {
    return FOUND
        .matcher(clinician.get("/triage/queue?q=" + family).body())
        .results()
        .map((MatchResult it) -> it.group(1))
        .distinct();
  }

  private static <T> List<T> atOnce(Supplier<T> act) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      return IntStream.range(0, AT_ONCE)
          .mapToObj(it -> CompletableFuture.supplyAsync(act, threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      threads.shutdownNow();
    }
  }
}
