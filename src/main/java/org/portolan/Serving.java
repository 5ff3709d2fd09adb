package org.portolan;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.portolan.domain.evidence.DataSet;
import org.portolan.usecase.Neo4jBrowser;
import org.portolan.usecase.Snapshots;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Portolan as a server. */
final class Serving {
  /** How often is told how far the reading of a large graph is. */
  private static final Duration PROGRESS = Duration.ofSeconds(2);

  private final Welcome welcome;
  private CompletableFuture<Void> finishing = CompletableFuture.completedFuture(null);

  private Serving(Welcome welcome) {
    this.welcome = welcome;
  }

  /** Serves until the Java machine is told to end. */
  static int untilStopped(String[] settings, PrintStream out) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    ConfigurableApplicationContext context = start(settings, out);
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    closed.await();
    return 0;
  }

  /** Starts to serve, and tells where. */
  static ConfigurableApplicationContext start(String[] settings, PrintStream out) {
    out.println("Starting Portolan's graph …");
    Serving serving = new Serving(new Welcome(out));
    ConfigurableApplicationContext context = serving.launch(settings);
    serving.finishing.join();
    Announcement.of(context);
    serving.welcome.addresses(
        context.getBean(Settings.class).url(),
        context.getBeanProvider(Neo4jBrowser.class).stream().findFirst(),
        password(context));
    return context;
  }

  private ConfigurableApplicationContext launch(String... settings) {
    try {
      return Launch.run(WebApplicationType.SERVLET, settings, this::greet);
    } catch (RuntimeException e) {
      throw portInUse(e).orElse(e);
    }
  }

  private void greet(Opening opening, Settings settings, Snapshots snapshots) {
    Optional<DataSet> filled = opening.fill();
    filled.ifPresent(welcome::loaded);
    if (filled.isEmpty() && opening.lacksSchema()) {
      welcome.indexing();
      opening.finish();
    }
    greet(settings, snapshots);
    finishing = CompletableFuture.runAsync(opening::finish);
  }

  /** Waits for a small graph; a large one is read on while the web already tells how far it is. */
  private void greet(Settings settings, Snapshots snapshots) {
    CompletableFuture<Void> greeted =
        CompletableFuture.supplyAsync(snapshots::current)
            .thenAccept(snapshot -> welcome.headline(settings.bundledCase(), snapshot));
    while (!isDoneWithin(greeted, PROGRESS)) {
      if (snapshots.progress().isPresent()) {
        var unused = CompletableFuture.runAsync(() -> tellProgress(greeted, snapshots));
        return;
      }
    }
  }

  private void tellProgress(CompletableFuture<Void> greeted, Snapshots snapshots) {
    do {
      snapshots.progress().ifPresent(welcome::reading);
    } while (!isDoneWithin(greeted, PROGRESS));
  }

  private static boolean isDoneWithin(CompletableFuture<Void> work, Duration time) {
    try {
      work.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }

  private static Optional<RuntimeException> portInUse(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException inUse) {
        return Optional.of(
            new IllegalStateException(
                "Port %d, which Portolan serves on, is in use by another program: stop that program, or set server.port to a free port (0 picks one)."
                    .formatted(inUse.getPort()),
                e));
      }
    }
    return Optional.empty();
  }

  /** Where the password of Portolan's own Neo4j is. */
  private static Optional<Path> password(ConfigurableApplicationContext context) {
    return context.getBeanProvider(OwnNeo4j.class).stream()
        .findFirst()
        .map(neo4j -> context.getBean(Settings.class).data().resolve("neo4j").resolve("password"));
  }
}
