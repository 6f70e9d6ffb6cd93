package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Staff of Lakeside Surgery walk every route of staff with what belongs to Riverside Surgery. */
@Journey
class OtherPracticeIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final Set<String> OF_A_PRACTICE =
      Set.of(
          "ods",
          "reference",
          "call",
          "appointment",
          "patient",
          "inbound",
          "place",
          "telling",
          "enquiry",
          "import",
          "signpost",
          "referral");

  @Test
  void another_practices_staff_find_nothing_and_change_nothing(RunningCarepost carepost) {
    AnsweredCase riverside = AnsweredCase.at(carepost);
    WireVisitor owner = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    WireVisitor pages = new WireVisitor(carepost.url()).signIn("lakeside.clinician");
    WireVisitor api = new WireVisitor(carepost.url()).takeToken("lakeside.clinician");
    String version = riverside.version(owner);

    Map<String, String> theirs = new HashMap<>(riverside.pathValues());
    theirs.putAll(HelpedCaller.at(carepost).pathValues());
    theirs.putAll(MadeReferral.at(carepost).pathValues());

    List<Route> routes = Route.all().stream().filter(OtherPracticeIT::namesAPractice).toList();
    assertThat(routes).hasSizeGreaterThan(8);
    for (Route route : routes) {
      HttpResponse<String> answer = walk(route, route.isForPrograms() ? api : pages, theirs);
      assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
      assertThat(answer.body()).as(route.toString()).doesNotContain(riverside.reference());
    }
    assertThat(riverside.version(owner)).isEqualTo(version);
  }

  @Test
  void a_change_in_one_practice_is_heard_in_no_other(RunningCarepost carepost) {
    QueueListener riverside = listener(carepost, "riverside.clinician");
    QueueListener lakeside = listener(carepost, "lakeside.clinician");
    QueueListener stranger = QueueListener.of(carepost.url(), new WireVisitor(carepost.url()));
    assertThat(stranger.closed().orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo(1008);
    int before = lakeside.heard();

    send(carepost, "Y00001");
    await("Riverside hears").atMost(SOON).until(() -> riverside.heard() > 0);
    assertThat(lakeside.heard()).isEqualTo(before);
    send(carepost, "Y00003");
    await("Lakeside hears").atMost(SOON).until(() -> lakeside.heard() > before);
  }

  private static QueueListener listener(RunningCarepost carepost, String username) {
    return QueueListener.of(carepost.url(), new WireVisitor(carepost.url()).signIn(username));
  }

  private static void send(RunningCarepost carepost, String practice) {
    HttpResponse<String> sent =
        new Submission(practice, UUID.randomUUID().toString(), "07700900325")
            .sendBy(new WireVisitor(carepost.url()));
    assertThat(sent.statusCode()).isEqualTo(201);
  }

  @Test
  void a_reference_in_a_form_finds_nothing_either(RunningCarepost carepost) {
    AnsweredCase riverside = AnsweredCase.at(carepost);
    WireVisitor lakeside = new WireVisitor(carepost.url()).signIn("lakeside.clinician");
    Map<String, String> form = Map.of("reference", riverside.reference());
    assertThat(lakeside.post("/triage/claims", form).statusCode()).isEqualTo(404);
    assertThat(lakeside.get("/triage").body()).doesNotContain(riverside.reference());
    assertThat(lakeside.get("/triage?q=" + riverside.reference()).body())
        .doesNotContain("/triage/" + riverside.reference().replace("-", ""));
  }

  private static boolean namesAPractice(Route route) {
    return !route.isOpen() && route.path().names().stream().anyMatch(OF_A_PRACTICE::contains);
  }

  private static HttpResponse<String> walk(
      Route route, WireVisitor visitor, Map<String, String> theirs) {
    String path = route.path().filled(theirs);
    if (route.verb().equals("GET")) {
      return visitor.get(path);
    }
    return route.isForPrograms()
        ? visitor.postJson(path, json(path), Map.of("If-Match", "\"1\"", "Idempotency-Key", "walk"))
        : visitor.post(path, Map.of("text", "x", "urgency", "ROUTINE", "outcome", "ADVICE"));
  }

  private static String json(String path) {
    return path.endsWith("/closure") ? "{\"outcome\":\"ADVICE\"}" : "{\"text\":\"x\"}";
  }
}
