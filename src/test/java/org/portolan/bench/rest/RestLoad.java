package org.portolan.bench.rest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.portolan.bench.cypher.BareNeo4j;
import org.portolan.bench.cypher.CypherContestant;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.bench.run.Match;
import org.portolan.bench.run.Measured;
import org.portolan.bench.run.Question;
import org.portolan.bench.run.Run;

/**
 * Measures Portolan over HTTP, by short and by whole answers, beside HTTP alone and Cypher over
 * Bolt, in turn, and then whole answers with eight clients at once: {@code RestLoad SERVER SIZE OUT
 * PAIRS SECONDS [alone] [rounds]}. The server, such as {@code http://127.0.0.1:8080}, must have the
 * network of that size with seed 1, its places called p0 and so on; {@code alone} leaves Cypher
 * out, {@code rounds} takes turns after all pairs instead of after each. docs/benchmarks/rest.sh
 * runs it.
 */
public final class RestLoad {
  private static final int CLIENTS = 8;

  private RestLoad() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    URI server = URI.create(args[0]);
    NetworkSize size = NetworkSize.named(args[1]);
    int pairs = Integer.parseInt(args[3]);
    int seconds = Integer.parseInt(args[4]);
    List<String> more = List.of(args).subList(5, args.length);
    Match.Turns turns = more.contains("rounds") ? Match.Turns.BY_ROUND : Match.Turns.BY_PAIR;
    GeneratedNetwork network = GeneratedNetwork.of(size, Run.SEED);
    List<Contestant> contestants = new ArrayList<>();
    for (ChainQueries.Answer answer : ChainQueries.Answer.values()) {
      contestants.add(new RestContestant(server, answer));
    }
    contestants.add(new HttpAlone(server));
    Optional<BareNeo4j> neo4j =
        more.contains("alone") ? Optional.empty() : Optional.of(BareNeo4j.start());
    neo4j.ifPresent(bare -> contestants.add(CypherContestant.load(bare.driver(), network)));
    try {
      List<Measured> measured = new ArrayList<>();
      for (Question question : Question.values()) {
        List<Asked> asked = question.pairs(network, pairs, Run.SEED + 1);
        measured.addAll(new Match(turns, question, asked, contestants, seconds).play());
      }
      measured.add(crowd(server, network, pairs, seconds));
      Run.of(network, measured, List.of()).write(Path.of(args[2]));
    } finally {
      neo4j.ifPresent(BareNeo4j::close);
    }
  }

  private static Measured crowd(URI server, GeneratedNetwork network, int pairs, int seconds)
      throws InterruptedException, ExecutionException {
    Question question = Question.EARLIEST_ARRIVAL;
    ChainQueries queries = new ChainQueries(server, ChainQueries.Answer.WHOLE);
    List<URI> questions =
        question.pairs(network, pairs, Run.SEED + 1).stream()
            .map(asked -> queries.of(question, asked))
            .toList();
    Crowd crowd = new Crowd(CLIENTS, questions);
    // Once unmeasured.
    var unused = crowd.ask(Math.max(1, seconds / 2));
    return Measured.of(
        question,
        "Portolan over HTTP, whole answer, " + CLIENTS + " clients",
        pairs,
        crowd.ask(seconds));
  }
}
