package org.portolan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class SeenOnPageIT {
  private static final String CASE = "?from=Najin&to=Tikhoretsk";

  @Test
  void theMapDrawsLegsByModeAndPlacesWithTheNameAskedFor(Desk.Window window) {
    Page page = window.open(CASE);

    assertThat(page.locator(".ground .way.SEA")).hasCount(1);
    assertThat(page.locator(".ground .way.RAIL")).hasCount(1);
    assertThat(page.locator(".overlay > .spot")).hasCount(3);
    assertThat(page.locator(".overlay > text.label").first()).hasText("Najin (Rajin)");
    assertThat(page.locator(".ring")).hasCount(1);
    assertThat(page.locator(".ruler")).hasCount(1);
    assertThat(page.locator(".inset .way.SEA")).hasCount(1);
    assertThat(page.locator("#map-key")).containsText("wider: more independent origins");
  }

  @Test
  void bordersAreALayerThatNamesItsData(Desk.Window window) {
    Page page = window.open(CASE);
    assertThat(page.locator(".borders")).hasCount(0);

    page.click("text=Borders");

    assertThat(page.locator(".borders")).hasCount(1);
    assertThat(page.locator("#map-key")).containsText("Natural Earth 1:50m; maps disagree");
  }

  @Test
  void whatIsPointedAtIsMarkedEverywhere(Desk.Window window) {
    Page page = window.open(CASE);

    page.locator(".leg").first().hover();

    assertThat(page.locator(".ground .way.marked")).hasCount(1);
    assertThat(page.locator("#timeline .marked").first()).isVisible();
  }

  @Test
  void whatIsPointedAtOnTheTimelineIsMarkedOnTheMapAndInTheEvidence(Desk.Window window) {
    Page page = window.open(CASE + "&selected=leg:angara-rajin-dunay");

    page.locator("#timeline .dated", hasText("loaded")).hover();

    assertThat(page.locator(".ground .way.SEA.marked")).hasCount(1);
    assertThat(page.locator("#chains .leg.marked")).hasCount(1);
    assertThat(page.locator("#evidence .claims .marked").first()).isVisible();
  }

  @Test
  void theTimelineTellsSightingsAndTotalsFromMovements(Desk.Window window) {
    Page page = window.open(CASE);

    assertThat(page.locator("#timeline .lane-title"))
        .hasText(new String[] {"Movements", "Sightings", "Totals", "Other claims"});
    assertThat(page.locator("#timeline .dated", hasText("about 300 containers at Najin")))
        .hasCount(1);
    assertThat(page.locator("#timeline .published-dot")).hasCount(5);
  }

  @Test
  void allThatIsReportedIsOnTheTimelineIfAskedForMeetingsToo(Desk.Window window) {
    Page page = window.open(CASE);

    page.click("#timeline-all");
    assertThat(page.locator("#timeline .lane-title", hasText("Meetings"))).hasCount(1);
    assertThat(page.locator("#timeline-all")).hasAttribute("aria-pressed", "true");
    assertThat(page.url()).contains("timeline=all");

    page.click("text=/Show \\d+ more/");
    page.locator("#timeline .dated", hasText("meeting of nuclear envoys")).click();
    assertThat(page.locator("#evidence")).containsText("nuclear-envoys-meeting");
    assertThat(page.locator("#evidence")).containsText("Who says so");
  }

  @Test
  void aShipIsSelectedFromItsLeg(Desk.Window window) {
    Page page = window.open(CASE);

    page.click("text=Evidence on MV Angara");

    assertThat(page.locator("#evidence h3").first()).hasText("MV Angara");
    assertThat(page.locator("#evidence")).containsText("Also called");
    assertThat(page.url()).contains("selected=vessel%3Amv-angara");
  }

  @Test
  void placesReachedAreOnTheMapTheOneAskedAboutApart(Desk.Window window) {
    Page page = window.open("?from=Najin");

    assertThat(page.locator(".overlay > .spot")).hasCount(3);
    assertThat(page.locator(".overlay > .spot.asked")).hasAttribute("data-mark", "place:rajin");
    assertThat(page.locator(".spot[aria-label^=Dunay] title")).containsText("1 leg away");
  }

  @Test
  void allLegsAreALayerThatSaysHowManyItHas(Desk.Window window) {
    Page page = window.open(CASE);
    assertThat(page.locator(".lane")).hasCount(0);

    page.click("text=All legs");
    assertThat(page.locator(".lane.SEA")).hasCount(1);
    assertThat(page.locator("#map-key")).containsText("faint: all 2 legs whose ends have");
    assertThat(page.url()).contains("network=1");

    page.reload();
    window.settled();
    assertThat(page.locator(".lane.RAIL")).hasCount(1);
  }

  @Test
  void labelsOnTheMapDoNotCollide(Desk.Window window) {
    for (int width : List.of(390, 1400, 2200)) {
      window.page().setViewportSize(width, 900);
      Page page = window.open(CASE);

      Object collisions =
          page.evaluate(
              "() => { const boxes = [...document.querySelectorAll('.overlay > text')].map(one =>"
                  + " one.getBoundingClientRect()); return boxes.length < 3 ? 'few labels' :"
                  + " boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => a.left < b.right &&"
                  + " b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length; }");

      assertThat(collisions).as("at %d pixels", width).isEqualTo(0);
    }
  }

  @Test
  void aGapSaysWhichLinksLeadAcross(Desk.Window window) {
    Page page = window.open(CASE + "&asOf=2023-10-13");

    page.click("#filters summary");
    page.check("#includeLinks");
    window.settled();

    assertThat(page.locator("article.gap"))
        .containsText("No links that pass the question lead from Rajin to Tikhoretsk.");
    assertThat(page.url()).contains("includeLinks=true");
  }

  @Test
  void linksAcrossAGapAreDrawnOtherwiseThanLegs(Desk.Window window) {
    answer(
        window.page(),
        "**/api/v1/chains?*",
        "\"hops\":[]",
        """
        "hops":[{"standing":"UNREPORTED","link":"line","name":"The line","mode":"RAIL",\
        "from":{"id":"rajin","name":"Rajin"},"to":{"id":"tikhoretsk","name":"Tikhoretsk"},\
        "km":1.0,"documents":2,"origins":1,"claims":[]}]""");
    answer(
        window.page(),
        "**/api/v1/export?*",
        "\"features\":[",
        """
        "features":[{"type":"Feature","geometry":{"type":"MultiLineString",\
        "coordinates":[[[130.2,42.2],[90,55],[40.1,45.8]]]},"properties":{"feature":"unreported",\
        "link":"line","name":"The line","mode":"RAIL","from":"rajin","to":"tikhoretsk"}},""");

    Page page = window.open(CASE + "&asOf=2023-10-13&includeLinks=true");

    assertThat(page.locator(".ground .way.unreported")).hasCount(1);
    assertThat(page.locator(".ground .way.gap")).hasCount(1);
    assertThat(page.locator("#map-key")).containsText("unreported: a link that one can travel");
    assertThat(page.locator("article.gap .bridge")).containsText("by The line");
    assertThat(page.locator("article.gap .badge.unreported")).hasText("unreported");
  }

  /** Answers as the service does, with a piece of the text put in place of another. */
  private static void answer(Page page, String path, String piece, String other) {
    page.route(
        path,
        route -> {
          APIResponse answer = route.fetch();
          route.fulfill(
              new Route.FulfillOptions()
                  .setResponse(answer)
                  .setBody(answer.text().replace(piece, other)));
        });
  }

  @Test
  void aReportIsOnePageWithSourcesAndTheSnapshot(Desk.Window window) {
    window.page().addInitScript("window.print = () => { window.printed = true; };");
    Page page = window.open(CASE);

    page.click("text=Print a report");
    assertThat(page.locator("#report tbody tr")).hasCount(2);
    page.locator("#report img").evaluate("map => map.decode()");
    assertThat(page.locator("#report .sources li")).hasCount(4);
    assertThat(page.locator("#report .sources")).containsText("Yonhap, “N. Korea sent more than");
    assertThat(page.locator("#report")).containsText(page.locator("#snapshot").textContent());
    byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String objects = new String(paper, StandardCharsets.ISO_8859_1);
    assertThat(objects.split("/Type\\s*/Page\\b", -1)).as("pages").hasSize(2);
  }

  @Test
  void theGraphOpensInNeo4jBrowser(Desk.Window window) {
    Page page = window.open(CASE);

    String query =
        (String)
            page.evaluate(
                "async () => (await import('./js/graph.js')).cypher(await (await"
                    + " fetch('api/v1/chains?from=Najin&to=Tikhoretsk')).json())");

    assertThat(page.locator("#graph a").first().getAttribute("href"))
        .contains("/browser/?", "cmd=edit", "rail-dunay-tikhoretsk");
    assertThat(query)
        .contains("'angara-rajin-dunay', 'rail-dunay-tikhoretsk'")
        .doesNotContain("&", "#");
  }

  @Test
  void aPlaceIsSelectedByKeysAndTellsItsDistances(Desk.Window window) {
    Page page = window.open(CASE);

    page.locator(".spot[aria-label^=Tikhoretsk]").focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("#evidence")).containsText("about 290 km from tikhoretsk");
    assertThat(page.locator("#evidence")).containsText("they differ by 43.7 %");
  }

  @Test
  void totalsAreAStepChartWithItsSources(Desk.Window window) {
    Page page = window.open(CASE);

    assertThat(page.locator("#totals .step")).hasCount(1);
    assertThat(page.locator("#totals text", hasText("more than 13,000"))).hasCount(1);
    page.locator("#totals summary").click();
    assertThat(page.locator("#totals table")).containsText("yonhap-2024-08-27");
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void theGraphHasTheDocumentsAndTheirOrigin(Desk.Window window) {
    Page page = window.open(CASE);

    assertThat(page.locator("#graph .node.document")).hasCount(4);
    assertThat(page.locator("#graph .node.actor")).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Map as SVG,map.svg,<svg",
    "Legs as CSV,chains.csv,'chain,sequence'",
    "Map as GeoJSON,chains.geojson,FeatureCollection",
    "Answer as JSON,chains.json,sha256"
  })
  void everythingCanBeTakenAway(String button, String file, String start, Desk.Window window)
      throws IOException {
    Page page = window.open(CASE);

    Download download = page.waitForDownload(() -> page.click("text=" + button));

    assertThat(download.suggestedFilename()).isEqualTo(file);
    assertThat(Files.readString(download.path())).contains(start);
  }

  @Test
  void theMapCanBeTakenAwayAsAPicture(Desk.Window window) throws IOException {
    Page page = window.open(CASE);

    Download download = page.waitForDownload(() -> page.click("text=Map as PNG"));

    assertThat(Files.readAllBytes(download.path())).startsWith(0x89, 'P', 'N', 'G');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        CASE,
        CASE + "&asOf=2023-10-13",
        CASE + "&selected=leg:rail-dunay-tikhoretsk",
        "?from=Najinn",
        "?from=Najin"
      })
  void axeFindsNothing(String question, Desk.Window window) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Page page = window.open(question);

      List<Rule> violations =
          new AxeBuilder(page)
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze()
              .getViolations();

      assertThat(violations)
          .as(
              "%s",
              violations.stream()
                  .map(one -> one.getId() + one.getNodes().get(0).getHtml())
                  .toList())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"phone,390,844", "laptop,1400,900", "wide,2200,1200"})
  void nothingIsWiderThanTheWindow(String name, int width, int height, Desk.Window window) {
    window.page().setViewportSize(width, height);
    Page page = window.open(CASE + "&selected=leg:rail-dunay-tikhoretsk");

    window.picture(name);

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }
}
