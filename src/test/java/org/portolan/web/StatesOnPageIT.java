package org.portolan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page says while it waits, when it gets less than all, and when it gets nothing. */
@PageTest
class StatesOnPageIT {
  private static final String CASE = "?from=Najin&to=Tikhoretsk";
  private static final String CHAINS = "**/api/v1/chains?*";

  @Test
  void whileItWaitsItSaysSo(Desk.Window window) {
    // Never answered.
    window.page().route(CHAINS, route -> {});

    window.page().navigate(window.address() + CASE);

    assertThat(window.page().locator("#status")).hasText("Looking for chains …");
    assertThat(window.page().locator("#answer")).hasAttribute("aria-busy", "true");
  }

  @Test
  void aPartialAnswerSaysWhy(Desk.Window window) {
    window
        .page()
        .route(
            CHAINS,
            route -> {
              APIResponse answer = route.fetch();
              route.fulfill(
                  new Route.FulfillOptions()
                      .setResponse(answer)
                      .setBody(
                          answer
                              .text()
                              .replaceFirst(
                                  "\\{", "{\"partial\":true,\"reason\":\"Time was over.\",")));
            });

    Page page = window.open(CASE);

    assertThat(page.locator("#status")).hasText("The answer is partial. Time was over.");
    assertThat(page.locator("#status")).hasClass(Pattern.compile("partial"));
    assertThat(page.locator(".leg")).hasCount(2);
  }

  @Test
  void whoIsNotReachedIsToldHowToStartPortolan(Desk.Window window) {
    Page page = window.open("");
    page.route("**/api/v1/**", Route::abort);

    page.fill("#from", "Najin");
    page.fill("#to", "Tikhoretsk");
    page.click("#ask button.main");

    assertThat(page.locator("#status")).containsText("Portolan cannot be reached");
    assertThat(page.locator(".leg")).hasCount(0);
    // The browser's own words on what was cut off here.
    window.faults().removeIf(fault -> fault.contains("net::ERR_FAILED"));
  }

  @Test
  void whileTheGraphIsReadItSaysWhenToAskAgain(Desk.Window window) {
    window
        .page()
        .route(
            CHAINS,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody(
                            "{\"status\":503,\"detail\":\"The graph is being read: 40 %.\"}")));

    Page page = window.open(CASE);

    assertThat(page.locator("#status")).containsText("The graph is being read: 40 %.");
    assertThat(page.locator("#status")).containsText("ask again in");
    window.faults().removeIf(fault -> fault.contains("status of 503"));
  }

  @Test
  void aCitationIsCopiedAsTextAndAsMarkdown(Desk.Window window) {
    window.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Page page = window.open(CASE + "&selected=leg:rail-dunay-tikhoretsk");

    Locator text = page.locator("#evidence p button").first();
    text.click();
    assertThat(text).hasText("Copied");
    assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
        .contains("Yonhap, “N. Korea sent more than", "¶ 10 (claim yonhap-2023-10-14-rail)");

    Locator markdown = page.locator("#evidence p button").nth(1);
    markdown.click();
    assertThat(markdown).hasText("Copied");
    assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
        .contains("- Yonhap, *N. Korea sent more than", "(claim `yonhap-2023-10-14-rail`)");
  }

  @Test
  void theMapIsZoomedAndFittedAgain(Desk.Window window) {
    Page page = window.open(CASE + "&network=1");

    page.click("[aria-label='Zoom in']");
    assertThat(page.locator(".ground"))
        .hasAttribute("transform", Pattern.compile(".*scale\\(1\\.7\\)"));
    assertThat(page.locator(".lane.RAIL")).hasCount(1);

    page.click("[aria-label='Fit the chain']");
    assertThat(page.locator(".ground"))
        .hasAttribute("transform", Pattern.compile(".*scale\\(1\\)"));
  }

  @Test
  void theEndsAreSwappedAndAFilterByShipIsAsked(Desk.Window window) {
    Page page = window.open(CASE);

    page.click("#filters summary");
    page.fill("#vessel", "Angara");
    page.keyboard().press("Tab");
    window.settled();
    assertThat(page.url()).contains("vessel=Angara");
    assertThat(page.locator(".leg").first()).containsText("MV Angara");

    page.click("#swap");
    window.settled();
    assertThat(page.url()).contains("from=Tikhoretsk&to=Najin");
    assertThat(page.locator("article.gap h3")).containsText("No chain");
  }
}
