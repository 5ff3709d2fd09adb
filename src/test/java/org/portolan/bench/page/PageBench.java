package org.portolan.bench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks on the page as somebody would, and reads the marks that the page sets: {@code PageBench
 * SERVER CHROMIUM TIMES}. It prints rows of docs/benchmarks/page.md.
 */
public final class PageBench {
  private static final String MARKED =
      "name => performance.getEntriesByName(name, name === 'interactive' ? 'mark' : 'measure')"
          + ".map(one => one.entryType === 'mark' ? one.startTime : one.duration)";

  private final String server;
  private final int times;

  private PageBench(String server, int times) {
    this.server = server;
    this.times = times;
  }

  public static void main(String[] arguments) {
    Map<String, String> settings = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(arguments[1]))
                        .setArgs(List.of("--no-sandbox")))) {
      new PageBench(arguments[0], Integer.parseInt(arguments[2])).measure(browser);
    }
  }

  private void measure(Browser browser) {
    List<Double> interactive = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      try (Page page = open(browser, "?from=City%200&to=City%201")) {
        interactive.addAll(marked(page, "interactive"));
      }
    }
    row("interactive, from the start of the navigation (new window each time)", interactive);
    redraws(browser, "", "without other legs in view");
    redraws(
        browser,
        "&network=1",
        "%,d places and %,d legs in view".formatted(MappedCorpus.PLACES, MappedCorpus.LEGS));
  }

  private void redraws(Browser browser, String layers, String what) {
    try (Page page = open(browser, "?from=City%200&to=City%201" + layers)) {
      for (int i = 0; i < times; i++) {
        page.fill("#to", "City " + (2 + i));
        page.click("#ask button.main");
        settle(page);
      }
      row("answer drawn into the page, " + what, last(marked(page, "redraw")));
      row("answer laid out and painted, " + what, last(marked(page, "repaint")));
    }
  }

  /** The first is that of the page as it was opened. */
  private List<Double> last(List<Double> all) {
    return all.subList(Math.max(0, all.size() - times), all.size());
  }

  private Page open(Browser browser, String question) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1400, 900));
    page.navigate(server + "/" + question);
    settle(page);
    return page;
  }

  private static void settle(Page page) {
    page.waitForSelector("#answer:not([aria-busy])");
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
  }

  @SuppressWarnings("unchecked")
  private static List<Double> marked(Page page, String name) {
    return ((List<Number>) page.evaluate(MARKED, name)).stream().map(Number::doubleValue).toList();
  }

  private static void row(String what, List<Double> samples) {
    List<Double> sorted = samples.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f |%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
        sorted.get(sorted.size() - 1));
  }
}
