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
  private static final Map<String, String> FORM =
      Map.ofEntries(
          Map.entry("text", "x"),
          Map.entry("note", "Rang them"),
          Map.entry("reply", "Please ring us"),
          Map.entry("urgency", "ROUTINE"),
          Map.entry("outcome", "ADVICE_GIVEN"),
          Map.entry("state", "ARRIVED"),
          Map.entry("words", "Please ring us"),
          Map.entry("kind", "REPLY"),
          Map.entry("channel", "TEXT"),
          Map.entry("wish", "CONSENT"),
          Map.entry("when", "now"),
          Map.entry("way", "CANCELLED"),
          Map.entry("guest-role", "CARER"),
          Map.entry("role", "CLINICIAN"),
          Map.entry("password", "only for the first time"),
          Map.entry("password-own", WireVisitor.PASSWORD));

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
          "text",
          "file",
          "member",
          "enquiry",
          "import",
          "signpost",
          "referral");

  /**
   * For texts that are no practice's so far, or from a number with which there is a thread; or for
   * who waits in a call.
   */
  private static final Set<String> FOR_SOMETHING_ELSE =
      Set.of(
          "/messages/inbound/{inbound}/taking",
          "/messages/inbound/{inbound}/giving",
          "/video/{call}/admission",
          "/video/{call}/removal");

  private AnsweredCase riverside;
  private RiversideWork work;
  private Map<String, String> theirs;

  @Test
  void another_practices_staff_find_nothing_and_change_nothing(RunningCarepost carepost) {
    given_one_of_everything(carepost);
    WireVisitor owner = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    WireVisitor pages = new WireVisitor(carepost.url()).signIn("lakeside.manager");
    WireVisitor api = new WireVisitor(carepost.url()).takeToken("lakeside.manager");
    String version = riverside.version(owner);

    for (Route route : routes()) {
      HttpResponse<String> answer = walk(route, route.isForPrograms() ? api : pages);
      assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
      assertThat(answer.body()).as(route.toString()).doesNotContain(riverside.reference());
    }
    assertThat(riverside.version(owner)).isEqualTo(version);
    the_owner_finds_all_of_it(carepost);
  }

  /** Else it would be the address that is wrong, and not who asks. */
  private void the_owner_finds_all_of_it(RunningCarepost carepost) {
    WireVisitor pages = new WireVisitor(carepost.url()).signIn("riverside.manager");
    WireVisitor api = new WireVisitor(carepost.url()).takeToken("riverside.manager");
    assertThat(routes())
        .filteredOn(route -> !FOR_SOMETHING_ELSE.contains(route.path().toString()))
        .filteredOn(route -> walk(route, route.isForPrograms() ? api : pages).statusCode() == 404)
        .isEmpty();
  }

  private void given_one_of_everything(RunningCarepost carepost) {
    riverside = AnsweredCase.at(carepost);
    work = RiversideWork.at(carepost, riverside);
    theirs = new HashMap<>(riverside.pathValues());
    theirs.putAll(HelpedCaller.at(carepost).pathValues());
    theirs.putAll(MadeReferral.at(carepost).pathValues());
    theirs.putAll(work.pathValues());
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
        new Submission(practice, UUID.randomUUID().toString(), "07700900745")
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

  private static List<Route> routes() {
    List<Route> routes = Route.all().stream().filter(OtherPracticeIT::namesAPractice).toList();
    assertThat(routes).hasSizeGreaterThan(8);
    return routes;
  }

  private HttpResponse<String> walk(Route route, WireVisitor visitor) {
    Map<String, String> values = new HashMap<>(theirs);
    if (route.path().toString().startsWith("/triage/calls/")) {
      values.put("call", work.call());
    }
    String path = route.path().filled(values);
    if (route.verb().equals("GET")) {
      return visitor.get(path);
    }
    return route.isForPrograms()
        ? visitor.postJson(path, json(path), Map.of("If-Match", "\"1\"", "Idempotency-Key", "walk"))
        : visitor.post(path, FORM);
  }

  private static String json(String path) {
    return path.endsWith("/closure") ? "{\"outcome\":\"ADVICE_GIVEN\"}" : "{\"text\":\"x\"}";
  }
}
