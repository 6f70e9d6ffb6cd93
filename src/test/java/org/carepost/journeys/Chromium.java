package org.carepost.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.carepost.machine.SystemPackage;

/** The machine's Chromium, without a window. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-device-for-media-stream",
          "--auto-select-tab-capture-source-by-title=Carepost");

  /**
   * Starts it.
   *
   * @throws IllegalStateException saying what to install, if there is none
   */
  static Chromium launch() {
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(SystemPackage.CHROMIUM.need())
            .setArgs(ARGUMENTS)
            .setHeadless(true);
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitors.PATIENCE_MS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
