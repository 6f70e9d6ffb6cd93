package org.carepost.bench;

import java.io.IOException;
import java.util.Map;

/** Whole journeys through the pages: from the practice's front door to the reference. */
record Journeys(Site site) implements Measure {
  private static final String FORM = "/r/" + Asked.PRACTICE + "/health";
  private static final String IDENTITY = "identity";

  @Override
  public String name() {
    return "submission, whole journey of 20 pages and posts";
  }

  @Override
  public Work worker() {
    return () -> {
      Browser browser = new Browser(site);
      String check = answered(browser);
      browser.get(check, IDENTITY);
      browser.get(browser.post(check, Map.of()), IDENTITY);
      return true;
    };
  }

  /** Answers every question, and gives the address of the page where all is checked. */
  static String answered(Browser browser) throws IOException, InterruptedException {
    browser.get("/r/" + Asked.PRACTICE, IDENTITY);
    browser.get(FORM, IDENTITY);
    String at = browser.post(FORM, Map.of("from", "start"));
    while (!at.endsWith("/check-answers")) {
      browser.get(at, IDENTITY);
      at = browser.post(at, Asked.fields());
    }
    return at;
  }
}
