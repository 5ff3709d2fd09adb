package org.portolan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.portolan.bench.evidence.GeneratedEvidence;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.bench.page.MappedCorpus;
import org.portolan.bench.run.Run;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.usecase.Graph;
import org.portolan.usecase.Snapshots;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Portolan as people run it, but with generated evidence of a size in place of a Neo4j, for
 * docs/benchmarks/rest.sh: {@code GeneratedServer SIZE [setting...]}.
 */
public final class GeneratedServer {
  /** Keeps what only this server answers out of all others that are started beside it. */
  private static final String PROFILE = "generated";

  /** The size of evidence with coordinates, for docs/benchmarks/page.sh. */
  private static final String MAPPED = "MAPPED";

  private GeneratedServer() {}

  public static void main(String[] arguments) {
    Snapshots snapshots = new Snapshots(graph(arguments[0]));
    snapshots.current();
    SpringApplication application = new SpringApplication(Portolan.class);
    application.setAdditionalProfiles(PROFILE);
    // Whoever measures asks as often as it can.
    application.setDefaultProperties(Map.of("portolan.requests-per-second", "0"));
    application.addInitializers(
        (ApplicationContextInitializer<GenericApplicationContext>)
            context -> Launch.register(context, new GraphAccess(), snapshots));
    var context =
        application.run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    System.out.println(
        "listening on " + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private static Graph graph(String size) {
    return size.equals(MAPPED)
        ? new HeldGraph(MappedCorpus.draw(), 1)
        : new Generated(
            new GeneratedEvidence(GeneratedNetwork.of(NetworkSize.named(size), Run.SEED)));
  }

  /** Answers with some 2 KB that nobody has to look for: what HTTP takes by itself. */
  @RestController
  @Profile(PROFILE)
  static final class Nothing {
    private static final List<Line> LINES =
        IntStream.range(0, 30).mapToObj(at -> new Line(at, "nothing that was looked for")).toList();

    /** One line of the answer. */
    record Line(int number, String text) {}

    @GetMapping(path = "/api/v1/nothing", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Line> find() {
      return LINES;
    }
  }

  /** A graph that holds generated evidence and does not change. */
  private record Generated(GeneratedEvidence evidence) implements Graph {
    @Override
    public long revision() {
      return 1;
    }

    @Override
    public Projected project(Projection taker) {
      evidence.project(taker);
      return new Projected(1, List.of(), List.of());
    }
  }
}
