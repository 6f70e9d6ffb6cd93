package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A patient who fills in a form at Riverside Surgery, answering each question as it comes. */
final class PatientVisit {
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("words", "I have had a cough for some weeks"),
          Map.entry("how-long", "weeks"),
          Map.entry("hope", "advice"),
          Map.entry("given-name", "Ada"),
          Map.entry("family-name", "Lovelace"),
          Map.entry("birth-date-day", "27"),
          Map.entry("birth-date-month", "3"),
          Map.entry("birth-date-year", "1984"),
          Map.entry("postcode", "WV4 4LP"),
          Map.entry("mobile", "07700900998"),
          Map.entry("contact-by", "TEXT"));

  private final WireVisitor visitor;
  private final String url;
  private final String form;
  private final Map<String, String> answers = new HashMap<>(ANSWERS);

  /** Comes to the form's first page. */
  PatientVisit(RunningCarepost carepost, String form) {
    this.url = carepost.url();
    this.visitor = new WireVisitor(url);
    this.form = "/r/" + AnsweredCase.PRACTICE + "/" + form;
  }

  /** Answers those fields otherwise. */
  PatientVisit saying(Map<String, String> otherwise) {
    answers.putAll(otherwise);
    return this;
  }

  /** The patient's side of the wire. */
  WireVisitor visitor() {
    return visitor;
  }

  /** Names of the fields that are asked for. */
  static Set<String> fields() {
    return ANSWERS.keySet();
  }

  /** Answers every question; the paths of their pages, in order. */
  Set<String> answerEverything() {
    Set<String> steps = new LinkedHashSet<>();
    String next = after(visitor.post(form, Map.of()));
    while (!next.equals(checkAnswers())) {
      assertThat(steps.add(next)).as("goes on from " + next).isTrue();
      next = after(visitor.post(next, answers));
    }
    return steps;
  }

  /** The path of the page that shows all answers. */
  String checkAnswers() {
    return form + "/check-answers";
  }

  /** Sends the form; the reference. */
  String send() {
    String sent = after(visitor.post(checkAnswers(), Map.of()));
    return sent.substring(sent.lastIndexOf('/') + 1);
  }

  /** Shows the request's status page that it is theirs. */
  void proveWhoTheyAre(String reference) {
    Map<String, String> proof =
        Map.of("reference", reference, "born-day", "27", "born-month", "3", "born-year", "1984");
    after(visitor.post("/status", proof));
  }

  /** Lets a browser go on with this visit. */
  void lendCookiesTo(Page page) {
    visitor.get(form);
    visitor.lendCookiesTo(page);
  }

  private String after(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow().replace(url, "");
  }
}
