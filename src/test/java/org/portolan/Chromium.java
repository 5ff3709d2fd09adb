package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The machine's Chromium, one for all tests of a run. Where there is none, a test that needs it is
 * skipped and says so; where the environment says {@code PORTOLAN_BROWSER=required} it fails.
 */
public final class Chromium implements ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(Chromium.class);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final boolean REQUIRED = "required".equals(System.getenv("PORTOLAN_BROWSER"));

  /** A machine that does much else is slow, and not wrong. */
  private static final double PATIENCE_MS = 30_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  private static Optional<Path> find() {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Closed with the last test of the run. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    static Running start(Path chromium) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium)
                      .setArgs(List.of("--no-sandbox"))));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  /** The browser, started by whoever asks first. */
  public static Browser running(ExtensionContext context) {
    Optional<Path> chromium = find();
    if (chromium.isEmpty()) {
      assertThat(REQUIRED)
          .as("PORTOLAN_BROWSER=required, and none of %s is on the PATH", NAMES)
          .isFalse();
      Assumptions.abort("No Chromium on the PATH: nothing is tested in a browser.");
    }
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Running.class, key -> Running.start(chromium.orElseThrow()), Running.class)
        .browser();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context);
  }
}
