package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Opens every page that the application has, and has axe look at it. */
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE)
class EveryPageIT {
  @Test
  @Order(1)
  void pages_for_everybody_can_be_used_by_everybody(RunningCarepost carepost, Visitors visitors) {
    PatientVisit patient = new PatientVisit(carepost, "health");
    Page phone = visitors.onAPhone();
    patient.lendCookiesTo(phone);
    Map<String, String> values = new HashMap<>(AnsweredCase.at(carepost).pathValues());
    for (String step : patient.answerEverything()) {
      phone.navigate(step);
      Axe.check(phone);
    }
    phone.navigate(patient.checkAnswers());
    Axe.check(phone);
    String reference = patient.send();
    patient.proveWhoTheyAre(reference);
    patient.lendCookiesTo(phone);
    values.put("reference", reference);
    open(phone, values, true);
  }

  @Test
  @Order(2)
  void pages_for_staff_can_be_used_by_everybody(RunningCarepost carepost, Visitors visitors) {
    Map<String, String> values = AnsweredCase.at(carepost).pathValues();
    Page desk = visitors.atADesk();
    desk.navigate("/sign-in");
    desk.getByLabel("Username").fill("riverside.manager");
    desk.locator("input[type=password]").fill(WireVisitor.PASSWORD);
    desk.locator("main button[type=submit]").click();
    desk.waitForURL("**/triage");
    open(desk, values, false);
  }

  @Test
  @Order(3)
  void every_page_has_been_seen_by_axe() {
    List<String> unseen = new ArrayList<>();
    List<Route> pages = pages();
    for (Route route : pages) {
      if (Axe.seen().stream().noneMatch(path -> isBestFor(route, path, pages))) {
        unseen.add(route.toString());
      }
    }
    assertThat(unseen).isEmpty();
  }

  private static void open(Page page, Map<String, String> values, boolean open) {
    for (Route route : pages()) {
      if (route.isOpen() == open) {
        Response answer = page.navigate(route.path().filled(values));
        if (answer.ok() || route.path().toString().equals("/error")) {
          Axe.check(page);
        }
      }
    }
  }

  private static List<Route> pages() {
    return Route.all().stream().filter(Route::showsPage).filter(it -> !isPart(it)).toList();
  }

  /** The list alone is part of the page that asks for it. */
  private static boolean isPart(Route route) {
    return route.path().toString().equals("/triage/queue");
  }

  private static boolean isBestFor(Route route, String path, List<Route> pages) {
    return route.path().matches(path)
        && pages.stream()
            .filter(it -> it.path().matches(path))
            .allMatch(it -> it.path().fixedLength() <= route.path().fixedLength());
  }
}
