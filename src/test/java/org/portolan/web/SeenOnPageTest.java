package org.portolan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class SeenOnPageTest {
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
