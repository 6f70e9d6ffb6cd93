package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Checks pages for people who use no pointer. */
final class Keyboard {
  /** Names what can be used, notes what gets the focus, and forgets where the focus was. */
  private static final String WATCH =
      """
      () => {
        const name = (it) => it.type === "radio" ? `radio ${it.name}`
          : [it.tagName, it.type, it.name, it.id, it.getAttribute("href"), it.textContent.trim().slice(0, 60)].join(" ");
        window.reached = new Set();
        document.addEventListener("focusin", (event) => window.reached.add(name(event.target)));
        document.activeElement?.blur();
        return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
          .filter((it) => !it.disabled && it.type !== "hidden" && it.tabIndex >= 0 && it.checkVisibility())
          .map(name);
      }
      """;

  private Keyboard() {}

  /**
   * Goes through the page as it is shown now by the Tab key.
   *
   * @throws AssertionError naming what is not reached
   */
  static void check(Page page) {
    List<String> usable =
        ((List<?>) page.evaluate(WATCH)).stream().map(String::valueOf).distinct().toList();
    for (int i = 0; i < usable.size() * 2 + 4; i++) {
      page.keyboard().press("Tab");
    }
    List<String> reached =
        ((List<?>)
                page.evaluate(
                    "() => { document.activeElement?.blur(); return [...window.reached]; }"))
            .stream().map(String::valueOf).toList();
    assertThat(reached).as("by the Tab key on " + page.url()).containsAll(usable);
  }
}
