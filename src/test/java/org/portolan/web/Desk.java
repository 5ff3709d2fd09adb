package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.portolan.Chromium;

/**
 * Somebody at a desk with a browser. A test that leaves an error in the console, or asks anything
 * of another host, fails. The property {@code portolan.page} names a Portolan that is running
 * already, such as {@code http://localhost:8080/}, in place of the packaged one.
 */
final class Desk implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(Desk.class);

  /** A window of the browser, with what went wrong in it. */
  record Window(BrowserContext context, Page page, String address, List<String> faults) {
    /** Opens the page with a question, and waits until it is answered. */
    Page open(String question) {
      page.navigate(address + question);
      return settled();
    }

    /** Waits until nothing is asked of the server any more. */
    Page settled() {
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      page.waitForSelector("#answer:not([aria-busy])");
      return page;
    }

    /** Takes a picture of all of the page to target/screenshots. */
    void picture(String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", name + ".png")));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Browser browser = Chromium.running(context);
    String address =
        Optional.ofNullable(System.getProperty("portolan.page"))
            .orElseGet(
                () ->
                    context
                        .getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(Packaged.class, key -> Packaged.start(), Packaged.class)
                        .address());
    BrowserContext window =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1400, 900));
    Page page = window.newPage();
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
    page.onRequest(
        request -> {
          if (!request.url().matches("(?s)(data:|blob:).*|\\Q" + address + "\\E.*")) {
            faults.add("asked of another host: " + request.url());
          }
        });
    context.getStore(HERE).put(Window.class, new Window(window, page, address, faults));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Window window = context.getStore(HERE).get(Window.class, Window.class);
    if (window != null) {
      window.context().close();
      assertThat(window.faults()).as("errors in the console, and foreign requests").isEmpty();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Window.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(context.getStore(HERE).get(Window.class, Window.class));
  }
}
