package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class DoorsJourneyIT {
  @Test
  void the_first_page_can_be_used_by_everybody(Visitors visitors) {
    Page page = visitors.onAPhone();
    page.navigate("/");
    assertThat(page.locator("h1")).isVisible();
    Axe.check(page);
  }

  @Test
  void who_is_not_signed_in_is_asked_to(Visitors visitors) {
    Page page = visitors.atADesk();
    page.navigate("/triage");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    Axe.check(page);
  }

  @Test
  void what_is_not_there_is_a_page_too(Visitors visitors) {
    Page page = visitors.withoutScripting();
    Response response = page.navigate("/nothing/here");
    assertThat(response.status()).isEqualTo(404);
    Axe.checkWithoutScripting(page);
  }
}
