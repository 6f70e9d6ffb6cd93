package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with a browser profile of their own that is gone afterwards. */
public final class Visitors implements AutoCloseable {
  /** How long a condition may take to come true on a slow machine, in milliseconds. */
  static final double PATIENCE_MS = 45_000;

  private final Chromium chromium;
  private final String url;
  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Visitors(Chromium chromium, String url) {
    this.chromium = chromium;
    this.url = url;
  }

  /** Somebody on an old phone, 360 pixels wide. Addresses may begin with a slash. */
  public Page onAPhone() {
    return page(phone());
  }

  /** Somebody on an old phone that runs no scripts. */
  public Page withoutScripting() {
    return page(phone().setJavaScriptEnabled(false));
  }

  /** Somebody at a desk, 1280 pixels wide. */
  public Page atADesk() {
    return page(desk());
  }

  /** Somebody at a desk who lets every page use cameras, microphones and the screen. */
  public Page atADeskToBeShown() {
    return page(desk(), chromium.showingScreens());
  }

  private static NewContextOptions desk() {
    return new NewContextOptions().setViewportSize(1280, 900);
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
  }

  private Page page(NewContextOptions options) {
    return page(options, chromium.browser());
  }

  private Page page(NewContextOptions options, Browser browser) {
    BrowserContext context =
        browser.newContext(
            options.setBaseURL(url).setLocale("en-GB").setTimezoneId("Europe/London"));
    context.setDefaultTimeout(PATIENCE_MS);
    context.setDefaultNavigationTimeout(PATIENCE_MS);
    context.onWebError(it -> complaints.add(it.error()));
    context.onConsoleMessage(
        it -> {
          if (it.text().contains("Content Security Policy")) {
            complaints.add(it.text());
          }
        });
    open.add(context);
    return context.newPage();
  }

  /** Saves what every visitor sees to <code>target/journeys</code>. */
  void photograph(String name) {
    List<Page> pages = open.stream().flatMap(it -> it.pages().stream()).toList();
    for (int i = 0; i < pages.size(); i++) {
      pages
          .get(i)
          .screenshot(
              new ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of("target", "journeys", name + "-" + (i + 1) + ".png")));
    }
  }

  /** No script of a page failed, and none broke the page's own security policy. */
  void assertNoComplaints() {
    assertThat(complaints).as("what browsers complained about").isEmpty();
  }

  @Override
  public void close() {
    open.forEach(BrowserContext::close);
  }
}
