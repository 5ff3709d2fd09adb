package org.portolan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.portolan.usecase.Neo4jBrowser;

/**
 * Somebody in Neo4j Browser, as Portolan's own Neo4j serves it. Whatever Browser asks of another
 * machine has to be stopped before it leaves this one.
 */
@ExtendWith(Chromium.class)
class InNeo4jBrowserTest {
  private static final Path QUERIES = Path.of("cypher", "browser", "queries");

  /** What Browser always tries, and its policy stops: fonts, analytics, feedback. */
  private static final Set<String> STOPPED =
      Set.of("fonts.googleapis.com", "cdn.segment.com", "canny.io");

  private final Neo4jBrowser browser = RunningPortolan.context().getBean(Neo4jBrowser.class);
  private final List<String> faults = new ArrayList<>();
  private final Set<String> tried = new TreeSet<>();

  private BrowserContext window;
  private Page page;

  @BeforeEach
  void openAWindow(Browser chromium) {
    window = chromium.newContext(new Browser.NewContextOptions().setViewportSize(1400, 900));
    page = window.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isExpected(message.text())) {
            faults.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!isHere(request.url())) {
            tried.add(URI.create(request.url()).getHost());
          }
        });
    page.onRequestFinished(this::note);
    page.onRequestFailed(
        request -> {
          if (!"csp".equals(request.failure())) {
            note(request);
          }
        });
    page.onWebSocket(
        socket -> {
          if (!isHere(socket.url())) {
            faults.add("opened to another machine: " + socket.url());
          }
        });
  }

  private void note(Request request) {
    if (!isHere(request.url())) {
      faults.add("left the machine: " + request.url());
    }
  }

  /** Its policy stopped something, or a port of Bolt gave no answer to HTTP. */
  private static boolean isExpected(String error) {
    return error.contains("Content Security Policy") || error.contains("ERR_EMPTY_RESPONSE");
  }

  private static boolean isHere(String url) {
    return url.matches("(?s)(data:|blob:|(http|ws)://(localhost|127\\.0\\.0\\.1)[:/]).*");
  }

  @AfterEach
  void closeTheWindow() {
    if (window != null) {
      window.close();
    }
    assertThat(faults).as("errors, and what left the machine").isEmpty();
    assertThat(STOPPED).as("what Browser tried to reach").containsAll(tried);
  }

  private static String printed(String what) {
    Matcher line =
        Pattern.compile("(?m)^" + what + " +(http\\S+)").matcher(RunningPortolan.printed());
    assertThat(line.find()).as(RunningPortolan.printed()).isTrue();
    return line.group(1);
  }

  private static String password() {
    Matcher file = Pattern.compile("password in ([^)]+)\\)").matcher(RunningPortolan.printed());
    assertThat(file.find()).isTrue();
    try {
      return Files.readString(Path.of(file.group(1))).strip();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Locator one(Page page, String name) {
    return page.locator("[data-testid='" + name + "']");
  }

  private void logIn(String address) {
    page.navigate(address);
    one(page, "password").fill(password());
    one(page, "connect").click();
    assertThat(page.locator("text=Connected to Neo4j")).isVisible();
  }

  /** Opens a link where somebody has logged in before, and waits until Browser is connected. */
  private void open(String address) {
    page.navigate(address);
    assertThat(page.locator("text=:server status").first()).isVisible();
  }

  /** Browser has loaded the style; its policy forbids what Playwright would wait with. */
  private void awaitStyle() {
    page.waitForCondition(
        () -> String.valueOf(page.evaluate("localStorage['neo4j.grass']")).contains("node.Port"));
  }

  /** Runs what stands in the editor, and gives the frame with the answer. */
  private Locator run() {
    // Browser keeps the last frames alone, so that their number tells nothing.
    page.evaluate("document.querySelectorAll('[data-testid=frame]').forEach(f => f.id = 'old')");
    one(page, "editor-Run").click();
    Locator answer = page.locator("[data-testid=frame]:not(#old)");
    assertThat(answer.locator("[data-testid=frame-loaded-contents]")).isVisible();
    assertThat(answer.locator("[data-testid=cypherFrameErrorMessage]")).hasCount(0);
    return answer;
  }

  private String link(String query) {
    try {
      return browser.query()
          + URLEncoder.encode(
                  Files.readString(QUERIES.resolve(query + ".cypher")), StandardCharsets.UTF_8)
              .replace("+", "%20");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Locator node(Locator frame, String caption) {
    return frame.locator("svg g.node", new Locator.LocatorOptions().setHasText(caption));
  }

  private static void assertColour(Locator node, String colour) {
    assertThat(node.locator("circle.b-outline")).hasAttribute("fill", colour);
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "neo4j-browser-" + name + ".png")));
  }

  @Test
  void whoOpensThePrintedAddressLogsInWithThePasswordOfTheFile() {
    page.navigate(printed("Neo4j Browser"));
    one(page, "username").fill("neo4j");
    one(page, "password").fill(password());
    page.keyboard().press("Enter");

    assertThat(page.locator("text=You are connected as user")).isVisible();
    awaitStyle();
  }

  @Test
  void aLinkPutsAQueryIntoTheEditorAndItsAnswerIsDrawnInTheStyle() {
    logIn(link("show-chain"));
    awaitStyle();

    Locator answer = run();

    assertThat(answer.locator("svg g.node")).hasCount(3);
    assertThat(answer.locator("svg g.relationship")).hasCount(2);
    assertColour(node(answer, "Tikhoretsk"), "#56B4E9");
    assertThat(answer.locator("svg g.relationship").first()).containsText("/1");
    picture("chain");
  }

  @Test
  void theSecondLinkNeedsNoPasswordInTheSameBrowser() {
    logIn(link("show-chain"));
    // Browser has kept by then who logged in.
    awaitStyle();

    open(link("show-claims"));

    assertThat(run().locator("svg g.node")).hasCount(9);
  }

  @Test
  void theGuideOpensFromThePrintedLinkAndEveryQueryOfItAnswers() {
    logIn(printed("Browser guide"));
    Locator guide = one(page, "guidesDrawer");
    guide.locator("[exec-topic]").click();
    awaitStyle();

    int queries = 0;
    for (int slide = 2; slide <= 10; slide++) {
      one(page, "guideNextSlide").click();
      assertThat(guide.locator("h3")).containsText(slide + ". ");
      Locator offered = guide.locator("pre.runnable");
      for (int i = 0; i < offered.count(); i++) {
        offered.nth(i).click();
        run();
        queries++;
      }
      picture("guide-" + slide);
    }

    assertThat(queries).isEqualTo(15);
    assertThat(labelsBesideTheModel()).isEmpty();
  }

  @Test
  void kindsAndCertaintiesAreColouredOnceTheyAreMarked() {
    try {
      logIn(link("mark-kinds"));
      awaitStyle();
      run();

      open(link("show-legs"));
      Locator map = run();
      assertColour(node(map, "Rajin"), "#0072B2");
      assertColour(node(map, "North Korea"), "#EAF2F8");
      picture("map");
      open(link("show-doubts"));
      assertColour(node(run(), "SUSPECTED").first(), "#F5C26B");
      picture("doubts");
    } finally {
      RunningPortolan.context()
          .getBean(Driver.class)
          .executableQuery(text("unmark-kinds"))
          .execute();
    }
  }

  private static String text(String query) {
    try {
      return Files.readString(QUERIES.resolve(query + ".cypher"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> labelsBesideTheModel() {
    return RunningPortolan.context()
        .getBean(Driver.class)
        .executableQuery(
            "MATCH (n:Place|Claim) UNWIND labels(n) AS label WITH DISTINCT label"
                + " WHERE NOT label IN ['Place', 'Claim'] RETURN label")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("label").asString())
        .toList();
  }

  @Test
  void theArchiveDroppedOnTheWindowBecomesSavedQueries() throws Exception {
    logIn(browser.home().toString());
    byte[] archive =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        browser.portolan().resolve("/neo4j-browser/portolan-queries.zip"))
                    .build(),
                BodyHandlers.ofByteArray())
            .body();

    page.evaluate(
        """
        base64 => {
          const held = new DataTransfer();
          const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
          held.items.add(new File([bytes], 'portolan-queries.zip', {type: 'application/zip'}));
          for (const type of ['dragenter', 'dragover', 'drop'])
            document.querySelector('[data-testid=activeEditor]').dispatchEvent(
              new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: held}));
        }\
        """,
        Base64.getEncoder().encodeToString(archive));
    one(page, "navigationFavorites").click();
    one(page, "expandFolder-Portolan").click();

    assertThat(page.locator("text=02 What is here: nodes by label")).isVisible();
    assertThat(page.locator("text=/^(0[2-9]|10) /")).hasCount(14);
    picture("saved");
  }
}
