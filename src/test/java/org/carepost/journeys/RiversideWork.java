package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What staff of Riverside Surgery look after by its id, one of each kind.
 *
 * @param inbound text that nobody could be given
 * @param telling what a patient is to be told by telephone
 * @param call to be made, since a text did not arrive
 * @param text to the patient of the answered case's appointment, not sent yet
 * @param file shared in the answered case's video call
 * @param member of staff whom nobody else needs
 */
record RiversideWork(
    String inbound, String telling, String call, String text, String file, String member) {
  private static final String API = "/api/v1/practices/" + AnsweredCase.PRACTICE;
  private static final String UUID_SHAPE = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final String IVY = "07700900760";
  private static final String TED = "07700900761";

  static RiversideWork at(RunningCarepost carepost, AnsweredCase answered) {
    WireVisitor clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    somebodyTexts(carepost);
    somebodyIsToBeTold(carepost);
    somebodyIsNotReached(carepost);
    String text = textOfTomorrow(clinician, answered.appointment().patient());
    String file = sharedFile(carepost, clinician, answered.video().call());
    return new RiversideWork(
        listed(clinician, "/messages", "/messages/inbound/%s/completion"),
        listed(clinician, "/appointments/telling", "/appointments/telling/%s/completion"),
        listed(clinician, "/triage/calls", "/triage/calls/%s/completion"),
        text,
        file,
        addedMember(carepost));
  }

  private static String addedMember(RunningCarepost carepost) {
    WireVisitor manager = new WireVisitor(carepost.url()).signIn("riverside.manager");
    HttpResponse<String> added =
        manager.post(
            "/settings/staff",
            Map.of(
                "name", "Zz Walked Over",
                "username", "walked." + UUID.randomUUID().toString().substring(0, 8),
                "role", "NAVIGATOR",
                "password", "only for the first time",
                "password-own", WireVisitor.PASSWORD));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    return found(manager.get("/settings/staff").body(), "/settings/staff/%s\">Zz Walked Over");
  }

  private static void somebodyTexts(RunningCarepost carepost) {
    TextedPatients.register(carepost, "9998000602", "Ivy", IVY);
    text(carepost, IVY, "Are you open today?");
  }

  private static void text(RunningCarepost carepost, String mobile, String words) {
    HttpResponse<String> sent =
        new WireVisitor(carepost.url())
            .post("/handset/" + mobile + "/texts", Map.of("words", words));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
  }

  private static void somebodyIsToBeTold(RunningCarepost carepost) {
    TextedPatients.register(carepost, "9998000610", "Ted", TED);
    WireVisitor program = new WireVisitor(carepost.url()).takeToken("riverside.navigator");
    String ted =
        WireVisitor.json(program.get(API + "/patients?search=9998000610"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id");
    HttpResponse<String> wished =
        program.postJson(
            API + "/patients/" + ted + "/contact/wishes",
            "{\"kind\":\"REMINDER\",\"channel\":\"TELEPHONE\",\"wish\":\"PREFERENCE\"}",
            Map.of());
    assertThat(wished.statusCode()).as(wished.body()).isEqualTo(204);
    new TextedPatients.Booking("9998000610", carepost)
        .at(Duration.ofHours(21))
        .bookedBefore(Duration.ofDays(3))
        .is("BOOKED", "");
  }

  private static void somebodyIsNotReached(RunningCarepost carepost) {
    String mobile = "07400%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    text(carepost, mobile, "STOP");
    HttpResponse<String> sent =
        new Submission(AnsweredCase.PRACTICE, UUID.randomUUID().toString(), mobile)
            .sendBy(new WireVisitor(carepost.url()));
    assertThat(sent.statusCode()).isEqualTo(201);
  }

  private static String textOfTomorrow(WireVisitor clinician, String patient) {
    HttpResponse<String> queued =
        clinician.post(
            "/patients/" + patient + "/texts",
            Map.of("kind", "REPLY", "words", "Please ring us", "when", "now"));
    assertThat(queued.statusCode()).as(queued.body()).isEqualTo(303);
    return found(queued.headers().firstValue("Location").orElseThrow(), "queued=%s");
  }

  private static String sharedFile(RunningCarepost carepost, WireVisitor clinician, String call) {
    HttpResponse<String> passed = clinician.post("/video/" + call + "/passes", Map.of());
    assertThat(passed.statusCode()).as(passed.body()).isEqualTo(200);
    HttpResponse<String> shared =
        clinician.send(
            "POST",
            "/video/" + call + "/files",
            BodyPublishers.ofString("Rest, and drink a lot", StandardCharsets.UTF_8),
            Map.of("X-Csrf", clinician.csrf(), "X-File-Name", "advice.txt"));
    assertThat(shared.statusCode()).as(shared.body()).isEqualTo(204);
    WireSocket room =
        WireSocket.open(
            carepost.url(),
            call,
            WireVisitor.json(passed).getString("pass"),
            "visit=" + clinician.cookies().get("visit"));
    try {
      return await("what was said before is known")
          .atMost(Duration.ofSeconds(30))
          .until(() -> known(room), it -> !it.isEmpty());
    } finally {
      room.abort();
    }
  }

  private static String known(WireSocket room) {
    return room.heard().stream()
        .filter(it -> it.getString("t").equals("known"))
        .flatMap(it -> it.getJsonArray("chat").getValuesAs(JsonObject.class).stream())
        .map(it -> it.getString("file", ""))
        .findFirst()
        .orElse("");
  }

  private static String listed(WireVisitor clinician, String page, String action) {
    return await(page + " lists it")
        .atMost(Duration.ofSeconds(90))
        .until(() -> find(clinician.get(page).body(), action), it -> !it.isEmpty());
  }

  private static String found(String text, String template) {
    String id = find(text, template);
    assertThat(id).as(template + " in " + text).isNotEmpty();
    return id;
  }

  private static String find(String text, String template) {
    Matcher id = Pattern.compile(template.formatted(UUID_SHAPE)).matcher(text);
    return id.find() ? id.group(1) : "";
  }

  /** What leads to it in any path; but see {@link #call}. */
  Map<String, String> pathValues() {
    return Map.of(
        "inbound", inbound, "telling", telling, "text", text, "file", file, "member", member);
  }
}
