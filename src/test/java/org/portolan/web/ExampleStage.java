package org.portolan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Right;
import org.portolan.web.contract.Example;
import org.portolan.web.contract.ExampleRequest;

/**
 * Plays examples: sends what each shows, over the bundled case and over what the case does not have
 * by itself. Not a stereotype, so that no scan finds it.
 */
final class ExampleStage {
  private static final int TOO_MANY_BYTES = 1_000_001;
  private static final byte[] NO_BODY = {};
  private static final Set<String> DECISIONS_SHOWN = Set.of("getDecision", "listDecisions");
  private static final int AMBIGUOUS = 422;
  private static final List<Defect> DEFECTS =
      List.of(
          new Defect("Movement", "by-hand", false, ModelRule.MISSING_RELATIONSHIP, "it has no TO"),
          new Defect("Place", "rajin", false, ModelRule.BAD_VALUE, "'location'"));

  /** What a graph with the case says to another data set with the place. */
  private static final String OTHERWISE =
      "Place 'rajin' differs from the one of the data set 'dprk-russia'";

  private final Asking asking;
  private final FakeGraph graph;
  private final Snapshots snapshots;
  private final FakeLoader loader;
  private final Access access;
  private final Path list;

  ExampleStage(
      Asking asking,
      FakeGraph graph,
      Snapshots snapshots,
      FakeLoader loader,
      Access access,
      Path folder) {
    this.asking = asking;
    this.graph = graph;
    this.snapshots = snapshots;
    this.loader = loader;
    this.access = access;
    this.list = folder.resolve("access.json");
  }

  /** Holds the case alone. */
  void clear() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    graph.breakBy(List.of());
    loader.hold(() -> Corpus.EMPTY);
    snapshots.invalidate();
  }

  Asking.Answer play(Example example) {
    return play(example, example.request());
  }

  /** Sends another request where an example would send its own. */
  Asking.Answer play(Example example, ExampleRequest request) {
    clear();
    return switch (example.file()) {
      case "every.401.nothing", "every.403.scope" -> GuardedPortolan.send(request);
      case "every.422" -> GuardedPortolan.send(request, 1, "test.results=5");
      case "every.429" -> GuardedPortolan.send(request, 4, "test.burst=1", "test.rate=1");
      case "every.503.access" -> whileTheListIsDamaged(request);
      case "getLoading.200.running", "loadDataSet.503.loading" -> whileLoading(request);
      case "loadDataSet.409.contradiction" -> whileThePlaceIsAnother(request);
      case "loadDataSet.507" -> whileTheRecordCannotBeWritten(request);
      case "loadDataSet.413" -> send(request, new byte[TOO_MANY_BYTES]);
      default -> {
        suppose(example);
        yield send(request);
      }
    };
  }

  private Asking.Answer send(ExampleRequest request) {
    return send(request, request.files().isEmpty() ? NO_BODY : request.archive());
  }

  private Asking.Answer send(ExampleRequest request, byte[] body) {
    return asking.send(
        request,
        body,
        value ->
            value.replace("KEY-TO-LOAD", key(Right.LOAD)).replace("KEY-TO-READ", key(Right.READ)));
  }

  private String key(Right right) {
    return access.makeKey("of an example", right, Optional.empty()).key();
  }

  private Asking.Answer whileTheListIsDamaged(ExampleRequest request) {
    String key = key(Right.READ);
    try {
      String before = Files.readString(list);
      try {
        Files.writeString(list, "{\"keys\": [");
        return asking.send(request, NO_BODY, value -> value.replace("KEY-TO-READ", key));
      } finally {
        Files.writeString(list, before);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Asking.Answer whileTheRecordCannotBeWritten(ExampleRequest request) {
    Path record = list.resolveSibling("audit.jsonl");
    Path aside = list.resolveSibling("audit.aside");
    try {
      if (Files.exists(record)) {
        Files.move(record, aside);
      }
      Files.createDirectory(record);
      try {
        return send(request);
      } finally {
        Files.delete(record);
        if (Files.exists(aside)) {
          Files.move(aside, record);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Asking.Answer whileLoading(ExampleRequest request) {
    AtomicReference<Asking.Answer> meanwhile = new AtomicReference<>();
    loader.hold(
        () -> {
          meanwhile.set(send(request));
          return Corpus.EMPTY;
        });
    Example load =
        ContractTest.examples().stream()
            .filter(each -> each.file().equals("loadDataSet.200.loaded"))
            .findFirst()
            .orElseThrow();
    send(load.request());
    return Objects.requireNonNull(meanwhile.get(), "nothing was answered meanwhile");
  }

  private Asking.Answer whileThePlaceIsAnother(ExampleRequest request) {
    loader.hold(
        () -> {
          throw new Loader.Refused(OTHERWISE, new IllegalStateException());
        });
    return send(request);
  }

  /** What the bundled case does not have by itself; the summary of the example says so. */
  private void suppose(Example example) {
    if (!example.isSupposed()) {
      return;
    }
    switch (example.file()) {
      case "every.500" -> graph.fail(new IllegalStateException("a fault"));
      case "every.503.graph" -> graph.fail(new ServiceUnavailableException("out of reach"));
      case "listDefects.200" -> {
        graph.breakBy(DEFECTS);
        graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION + 1);
      }
      default -> {
        boolean decided = DECISIONS_SHOWN.contains(example.operation());
        boolean ambiguous = example.status() == AMBIGUOUS;
        if (decided || ambiguous) {
          graph.hold(FullerCase.with(decided, ambiguous), other(decided, ambiguous));
        }
      }
    }
    snapshots.invalidate();
  }

  /** What is another graph has another revision. */
  private static long other(boolean decided, boolean ambiguous) {
    return WebTestApplication.REVISION + 20_000_000L + (decided ? 1 : 0) + (ambiguous ? 2 : 0);
  }
}
