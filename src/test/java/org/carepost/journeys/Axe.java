package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks pages for people who use them otherwise than most.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2</a>
 */
public final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String HTML = "text/html;charset=UTF-8";
  private static final Pattern WORDS = Pattern.compile(">\\s*[^<\\s][^<]*<");
  private static final Pattern VALUES =
      Pattern.compile("(href|value|action|formaction|content|datetime)=\"[^\"]*\"");
  private static final Pattern IDS = Pattern.compile("[0-9A-Za-z_-]{20,}|\\d+");
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();
  private static final Set<String> SHAPES = ConcurrentHashMap.newKeySet();

  private Axe() {}

  /**
   * Checks the page as it is shown to a visitor whose browser runs no scripts: axe cannot work
   * there, so a copy is checked.
   *
   * @throws AssertionError listing each broken rule and the elements that break it
   */
  public static void checkWithoutScripting(Page page) {
    try (BrowserContext copies = page.context().browser().newContext()) {
      Page copy = copies.newPage();
      copy.setViewportSize(page.viewportSize().width, page.viewportSize().height);
      copy.route("**/*.js", Route::abort);
      copy.route(
          page.url(),
          it -> it.fulfill(new FulfillOptions().setContentType(HTML).setBody(page.content())));
      copy.navigate(page.url());
      check(copy);
    }
  }

  /**
   * Checks the page as it is shown now, unless one of the same shape and width passed before: the
   * same elements and attributes around other words.
   *
   * @throws AssertionError listing each broken rule and the elements that break it
   */
  public static void check(Page page) {
    SEEN.add(URI.create(page.url()).getPath());
    String shape = shape(page);
    if (SHAPES.contains(shape)) {
      return;
    }
    List<Rule> violations =
        new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze().getViolations();
    assertThat(violations.stream().map(Axe::described).toList()).as(page.url()).isEmpty();
    SHAPES.add(shape);
  }

  private static String shape(Page page) {
    String wordless = WORDS.matcher(page.content()).replaceAll(">x<");
    String bare = VALUES.matcher(wordless).replaceAll("$1");
    return page.viewportSize().width + IDS.matcher(bare).replaceAll("0");
  }

  /** Paths of all pages that were checked in this run of the tests. */
  static Set<String> seen() {
    return SEEN;
  }

  private static String described(Rule rule) {
    String elements =
        rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
    return "%s (%s): %s%n    %s"
        .formatted(rule.getId(), rule.getImpact(), rule.getHelp(), elements);
  }
}
