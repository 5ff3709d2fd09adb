package org.portolan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@PageTest
class AskOnPageIT {
  private static final String CASE = "?from=Najin&to=Tikhoretsk";

  @Test
  void whoTypesTwoNamesSeesTheChain(Desk.Window window) {
    Page page = window.open("");

    page.fill("#from", "Najin");
    page.fill("#to", "Tikhoretsk");
    page.keyboard().press("Enter");
    window.settled();

    assertThat(page.locator(".leg")).hasCount(2);
    assertThat(page.locator(".leg").first()).containsText("Rajin (reported as Najin, Rajin Port)");
    assertThat(page.locator(".leg").first()).containsText("4 documents, 1 independent origin");
    assertThat(page.url()).endsWith(CASE);
  }

  @Test
  void aNameIsCompletedByKeysAlone(Desk.Window window) {
    Page page = window.open("");

    page.locator("#from").pressSequentially("Naj");
    assertThat(page.locator("#from-list [role=option]").first()).containsText("Najin");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#from")).hasAttribute("aria-activedescendant", "from-list-0");
    page.keyboard().press("Enter");

    assertThat(page.locator("#from")).hasValue("Najin");
    assertThat(page.locator("#from-list")).isHidden();
  }

  @Test
  void theDaySliderAsksAsOfAndTheGapSaysWhatWouldBringAChain(Desk.Window window) {
    Page page = window.open(CASE);

    page.locator("#asof-slider").focus();
    page.keyboard().press("Home");
    window.settled();

    assertThat(page.locator("#asof-day")).hasText("2023-10-13");
    assertThat(page.locator(".gap h3")).containsText("No chain");
    assertThat(page.locator(".way.gap")).hasCount(2);
    page.locator("text=Ask without asOf").click();
    window.settled();
    assertThat(page.locator(".leg")).hasCount(2);
  }

  @Test
  void aFilterChangesTheAnswerAtOnceAndIsInTheAddress(Desk.Window window) {
    Page page = window.open(CASE);

    page.locator("#filters summary").click();
    page.selectOption("#exclude", "white-house");
    window.settled();

    assertThat(page.url()).contains("exclude=white-house");
    assertThat(page.locator("#filter-count")).hasText("(1 set)");
    assertThat(page.locator("#chains")).not().containsText("4 documents");
    assertThat(page.locator("#exclude")).hasValue("white-house");
  }

  @Test
  void everyOrderDrawsTheMap(Desk.Window window) {
    Page page = window.open(CASE + "&rank=LEGS");

    assertThat(page.locator(".ground .way.RAIL")).hasCount(1);
    assertThat(page.locator("#status")).isEmpty();
  }

  @Test
  void backAndForwardBringTheQuestionsBack(Desk.Window window) {
    Page page = window.open(CASE);
    page.fill("#to", "Dunay");
    page.click("button.main");
    window.settled();
    assertThat(page.locator(".leg")).hasCount(1);

    page.goBack();
    assertThat(page.locator(".leg")).hasCount(2);
    assertThat(page.locator("#to")).hasValue("Tikhoretsk");
    page.goForward();
    assertThat(page.locator(".leg")).hasCount(1);
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatMayHaveBeenMeant(Desk.Window window) {
    Page page = window.open("?from=Najinn&to=Tikhoretsk");

    assertThat(page.locator("#status")).containsText("nothing has this name");
    page.locator("#status button").first().click();
    window.settled();

    assertThat(page.locator(".leg")).hasCount(2);
  }

  @Test
  void oneEndAloneListsWhereCargoCanHaveGone(Desk.Window window) {
    Page page = window.open("?from=Najin");

    assertThat(page.locator("#chains h3")).hasText("Where cargo can have gone");
    assertThat(page.locator("#chains li")).hasCount(2);
  }

  @Test
  void anAddressWithASelectionShowsItsEvidence(Desk.Window window) {
    Page page = window.open(CASE + "&selected=leg:rail-dunay-tikhoretsk");

    assertThat(page.locator("#evidence")).containsText("Who says so");
    assertThat(page.locator("#evidence")).containsText("paragraph 9");
    assertThat(page.locator("#evidence .badge.DIFFER").first()).isVisible();
    assertThat(page.locator(".leg[aria-pressed=true]")).containsText("Tikhoretsk");
  }

  @Test
  void chainsBehindTheFirstThreeAreFoldedUntilTheyAreOpened(Desk.Window window) {
    Page page = window.open("?from=North%20Korea&to=Russia");
    assertThat(page.locator(".one-chain")).hasCount(4);
    assertThat(page.locator(".one-chain").nth(3).locator(".leg")).hasCount(0);

    page.locator(".one-chain summary").nth(3).click();

    assertThat(page.locator(".one-chain").nth(3).locator(".leg").first()).isVisible();
  }

  @Test
  void thePageLeadsToTheGuideInNeo4jBrowser(Desk.Window window) {
    Page page = window.open("");

    assertThat(page.locator(".top nav a").first()).hasText("Guide to the graph");
    assertThat(page.locator(".top nav a").first().getAttribute("href"))
        .contains("/browser/?", "cmd=guide", "guide.html");
  }

  @Test
  void theFirstViewIsSmall(Desk.Window window) {
    Page page = window.open(CASE);

    Object bytes =
        page.evaluate(
            "performance.getEntriesByType('resource').concat(performance.getEntriesByType("
                + "'navigation')).map(one => one.encodedBodySize).reduce((a, b) => a + b, 0)");

    assertThat(((Number) bytes).intValue()).isBetween(100_000, 500_000);
  }
}
