package org.carepost.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carepost.machine.SystemPackage;

/** The machine's Chromium, without a window; its cameras and microphones are none. */
final class Chromium implements AutoCloseable {
  private static final String DEVICES =
      "--use-fake-device-for-media-stream=device-count=3,fps=10,display-media-type=browser";
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          DEVICES);

  /** Nobody is asked before a page sees a screen, which is a page of this browser. */
  private static final String SHOWS_SCREEN = "--use-fake-ui-for-media-stream";

  private final Playwright playwright;
  private final Browser browser;
  private Browser showing;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser = launch(playwright, ARGUMENTS);
  }

  /**
   * Starts it.
   *
   * @throws IllegalStateException saying what to install, if there is none
   */
  static Chromium launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitors.PATIENCE_MS);
    return new Chromium(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  private static Browser launch(Playwright playwright, List<String> arguments) {
    return playwright
        .chromium()
        .launch(
            new LaunchOptions()
                .setExecutablePath(SystemPackage.CHROMIUM.need())
                .setArgs(arguments)
                .setHeadless(true));
  }

  Browser browser() {
    return browser;
  }

  /** Another one, whose people let every page use cameras, microphones and the screen. */
  Browser showingScreens() {
    if (showing == null) {
      List<String> arguments = new ArrayList<>(ARGUMENTS);
      arguments.add(SHOWS_SCREEN);
      showing = launch(playwright, arguments);
    }
    return showing;
  }

  @Override
  public void close() {
    browser.close();
    if (showing != null) {
      showing.close();
    }
    playwright.close();
  }
}
