package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class ReportsJourneyIT {
  private static final String CLINICIAN = "Dr Counted Twice";

  @Test
  @Epic("E00243")
  void the_board_counts_who_did_not_attend_in_a_chart_in_tables_and_for_a_spreadsheet(
      RunningCarepost carepost, Visitors visitors) {
    TextedPatients.register(carepost, "9998000440", "Cora", "07700900782");
    was(carepost, -50, "DNA");
    was(carepost, -51, "ATTENDED");
    was(carepost, -52, "ATTENDED");
    was(carepost, -53, "CANCELLED");
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate("/reports");
    desk.locator("main a[href='/reports/attendance']").click();
    assertThat(desk.locator(".nhsuk-lede-text"))
        .containsText(Pattern.compile("In the last 26 weeks .+% of appointments were missed"));
    Assertions.assertThat(desk.locator(".cp-chart__dot").count()).isGreaterThan(20);
    desk.locator("main summary").first().click();
    Locator row = desk.locator("tr", new Page.LocatorOptions().setHasText(CLINICIAN));
    Assertions.assertThat(row.locator("td").allInnerTexts())
        .containsExactly("2", "1", "1", "33.3%");
    Axe.check(desk);
    String csv =
        new WireVisitor(carepost.url())
            .signIn("riverside.navigator")
            .get("/reports/attendance/csv?weeks=26")
            .body();
    Assertions.assertThat(csv).containsPattern(CLINICIAN + ", Riverside Surgery\"?,2,1,1,33.3%");
    desk.locator("main a[href='/reports/attendance?weeks=13']").click();
    assertThat(desk.locator(".nhsuk-lede-text")).containsText("In the last 13 weeks");
  }

  /** What reminders did and cost is beside what missed appointments cost. */
  @Test
  void the_board_says_what_reminders_did_and_cost(RunningCarepost carepost, Visitors visitors) {
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("hilltop.manager");
    desk.navigate("/reports/attendance");
    assertThat(fact(desk, "Reminders sent")).hasText(Pattern.compile("[0-9,]{3,}"));
    assertThat(fact(desk, "Spent on texts")).hasText(Pattern.compile("£[1-9].*"));
  }

  private static Locator fact(Page desk, String label) {
    return desk.locator(".cp-numbers div", new Page.LocatorOptions().setHasText(label))
        .locator("dd");
  }

  private static void was(RunningCarepost carepost, int hours, String status) {
    new TextedPatients.Booking("9998000440", carepost)
        .at(Duration.ofHours(hours))
        .bookedBefore(Duration.ofDays(20))
        .with(CLINICIAN)
        .is(status, "");
  }

  @Test
  void only_staff_see_it(RunningCarepost carepost) {
    Assertions.assertThat(new WireVisitor(carepost.url()).get("/reports/attendance").body())
        .doesNotContain("appointments were missed");
  }
}
