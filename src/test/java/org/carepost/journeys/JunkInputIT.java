package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.carepost.guards.SourceFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What no form of ours would send, into every field of every route: a refusal or a page comes back,
 * never a failure of ours, and never the junk as markup or in the log.
 */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
class JunkInputIT {
  private static final String MARK = "ZXQ4711";
  private static final String SCRIPT = "<script>" + MARK + "</script>";
  private static final List<String> JUNK =
      List.of(
          SCRIPT,
          "\"><img src=x onerror=" + MARK + ">",
          MARK + "\u0000\u0001\u0008\u001b\u007f\u0085",
          "\u202e\u2066" + MARK + "\u2069\u202c\u200f\ufeff",
          MARK + "\ud83d\ude37\ud83d\udc69\u200d\u2695\ufe0f e\u0301\u0301\u0301",
          MARK + "\ud800",
          MARK + "' or 1=1; -- ${jndi:x} {0} {{7*7}} %n%s ../../etc",
          "-1",
          "99999999999999999999",
          "31/02/1980");

  /** How often each form is sent, with other junk in each field each time. */
  private static final int ROUNDS = 3;

  /** How many fields are too long in a form that is short enough to be read. */
  private static final int AT_ONCE = 8;

  private static final String LONG = MARK + "x".repeat(100_000);
  private static final Pattern FIELD = Pattern.compile("\\bname ?= ?\"([a-z][a-zA-Z-]*)\"");

  private AnsweredCase riverside;
  private WireVisitor pages;
  private WireVisitor program;

  @BeforeAll
  void given_somebody_signed_in(RunningCarepost carepost) {
    riverside = AnsweredCase.at(carepost);
    pages = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    program = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    assertThat(pages.get("/triage").statusCode()).isEqualTo(200);
  }

  @Test
  void junk_in_all_fields_of_a_form_is_answered_with_a_page(RunningCarepost carepost) {
    Set<String> fields = fields();
    for (Route route : posts(false)) {
      for (int round = 0; round < ROUNDS; round++) {
        Map<String, String> form = new HashMap<>();
        for (String field : fields) {
          form.put(field, JUNK.get(Math.floorMod((route + field).hashCode() + round, JUNK.size())));
        }
        assertHarmless(route, form.toString(), pages.post(path(route), form));
      }
    }
    assertThat(carepost.newLog()).doesNotContain(MARK);
  }

  @Test
  void a_hundred_thousand_characters_in_a_field_are_answered_with_a_page(RunningCarepost carepost) {
    for (Route route : posts(false)) {
      List<String> fields = List.copyOf(fieldsNear(route));
      for (int from = 0; from < fields.size(); from += AT_ONCE) {
        Map<String, String> form = new HashMap<>();
        fields
            .subList(from, Math.min(from + AT_ONCE, fields.size()))
            .forEach(field -> form.put(field, LONG));
        assertHarmless(route, form.keySet().toString(), pages.post(path(route), form));
      }
    }
    assertThat(carepost.newLog()).doesNotContain(MARK);
  }

  @Test
  void a_body_that_is_no_form_is_refused() {
    for (Route route : posts(false)) {
      for (String body : List.of("", "%zz=%", "=&=&&", "a=%ff%fe", "x=1&".repeat(300))) {
        assertHarmless(
            route,
            body,
            pages.send(
                "POST",
                path(route),
                BodyPublishers.ofString(body),
                Map.of("Content-Type", "application/x-www-form-urlencoded")));
      }
      HttpResponse<String> json = pages.postJson(path(route), "{}", Map.of());
      assertThat(json.statusCode()).as(route.toString()).isBetween(400, 499);
    }
  }

  @Test
  void junk_for_programs_is_answered_with_a_problem(RunningCarepost carepost) {
    List<String> bodies =
        List.of(
            "",
            "null",
            "[]",
            "7",
            "\"" + MARK + "\"",
            "{",
            "{\"text\":[[[" + MARK,
            "[".repeat(5_000),
            "{\"form\":7,\"patient\":\"x\",\"answers\":{},\"text\":[],\"outcome\":{},\"username\":[]}",
            "{\"form\":null,\"patient\":null,\"contact\":null,\"answers\":[null],\"text\":null}",
            everyMember("\\u0000\\ud800" + MARK),
            everyMember(LONG));
    for (Route route : posts(true)) {
      for (String body : bodies) {
        HttpResponse<String> answer =
            program.postJson(
                path(route), body, Map.of("Idempotency-Key", MARK, "If-Match", "\"" + MARK + "\""));
        assertThat(answer.statusCode()).as("%s %.80s", route, body).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type"))
            .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(answer.body()).doesNotContain(MARK);
      }
    }
    assertThat(carepost.newLog()).doesNotContain(MARK);
  }

  @Test
  void fifty_megabytes_are_refused_without_being_read() {
    byte[] body = new byte[50 * 1024 * 1024];
    Route program = posts(true).stream().filter(it -> !takesLargeFiles(it)).findFirst().get();
    for (Route route : List.of(posts(false).get(0), program)) {
      String type =
          route.isForPrograms() ? "application/json" : "application/x-www-form-urlencoded";
      HttpResponse<String> answer =
          pages.send(
              "POST", path(route), BodyPublishers.ofByteArray(body), Map.of("Content-Type", type));
      assertThat(answer.statusCode()).as(route.toString()).isEqualTo(413);
    }
  }

  private static boolean takesLargeFiles(Route route) {
    return route.path().toString().endsWith("/imports");
  }

  @Test
  void what_cannot_be_read_at_all_gets_a_page_that_says_so() {
    for (Map<String, String> headers :
        List.of(Map.of("Content-Type", "foo"), Map.of("Accept", "*/"))) {
      HttpResponse<String> answer =
          pages.send("POST", "/triage/claims", BodyPublishers.ofString("x"), headers);
      assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(400);
      assertThat(answer.body()).as(headers.toString()).contains("<h1");
    }
    HttpResponse<String> nothing =
        pages.send("POST", "/triage/claims", BodyPublishers.noBody(), Map.of());
    assertThat(nothing.statusCode()).isEqualTo(415);
    assertThat(nothing.body()).contains("<h1");
  }

  @Test
  void junk_in_an_address_is_not_found() {
    for (Route route : Route.all()) {
      for (String junk :
          List.of("%00", "%F0%9F%98%B7", "%3Cscript%3E", "x".repeat(3_000), "..%2f")) {
        Map<String, String> values = new HashMap<>();
        route.path().names().forEach(name -> values.put(name, junk));
        if (!values.isEmpty() && route.verb().equals("GET")) {
          HttpResponse<String> answer =
              (route.isForPrograms() ? program : pages).get(route.path().filled(values));
          assertThat(answer.statusCode()).as(route + " " + junk).isBetween(300, 499);
        }
      }
    }
  }

  private static void assertHarmless(Route route, String junk, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s with %.40s", route, junk).isBetween(200, 499);
    assertThat(answer.body())
        .as("%s with %.40s", route, junk)
        .doesNotContain(SCRIPT, "<img src=x", "\u202e");
  }

  private String path(Route route) {
    return route.path().filled(riverside.pathValues());
  }

  private static List<Route> posts(boolean forPrograms) {
    List<Route> posts =
        Route.all().stream()
            .filter(it -> it.verb().equals("POST") && it.isForPrograms() == forPrograms)
            .filter(it -> !it.path().toString().equals("/sign-out"))
            .toList();
    assertThat(posts).isNotEmpty();
    return posts;
  }

  /** Names of every field in any template, and of the questions of the forms. */
  private static Set<String> fields() {
    Set<String> names = fieldsBelow("web/templates");
    names.addAll(PatientVisit.fields());
    return names;
  }

  /** Those that the pages of the route's room ask for. */
  private static Set<String> fieldsNear(Route route) {
    String room =
        route
            .method()
            .getDeclaringClass()
            .getPackageName()
            .replaceAll("^org\\.carepost\\.|\\..*", "");
    Set<String> names =
        Files.isDirectory(Path.of("web/templates", room))
            ? fieldsBelow("web/templates/" + room)
            : new TreeSet<>();
    if (room.equals("consultation")) {
      names.addAll(PatientVisit.fields());
    }
    return names;
  }

  private static Set<String> fieldsBelow(String folder) {
    Set<String> names = new TreeSet<>();
    SourceFiles.below(folder, ".jte").stream()
        .flatMap(file -> FIELD.matcher(SourceFiles.text(file)).results())
        .map((MatchResult it) -> it.group(1))
        .filter(it -> !it.equals("viewport"))
        .forEach(names::add);
    return names;
  }

  private static String everyMember(String junk) {
    return """
    {"username":"%1$s","password":"%1$s","code":"%1$s","text":"%1$s","outcome":"%1$s","note":"%1$s",
    "form":"%1$s","patient":{"givenName":"%1$s","familyName":"%1$s","birthDate":"%1$s",
    "postcode":"%1$s","mobile":"%1$s","nhsNumber":"%1$s"},"contact":{"by":"%1$s","when":"%1$s"},
    "answers":[{"linkId":"%1$s","value":"%1$s"}]}
    """
        .formatted(junk);
  }
}
