package org.portolan.bench.rest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.run.Question;

/**
 * Portolan over HTTP, as a contestant for time alone: its answers are read and not understood, so
 * that what it gives here is empty.
 */
final class RestContestant implements Contestant {
  private final Asker asker;
  private final ChainQueries queries;

  private final String name;

  RestContestant(URI server, ChainQueries.Answer answer) {
    asker = new Asker(server);
    queries = new ChainQueries(server, answer);
    name = "Portolan over HTTP, " + answer.name().toLowerCase(Locale.ROOT) + " answer";
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public OptionalInt earliestArrival(Asked asked) {
    ask(Question.EARLIEST_ARRIVAL, asked);
    return OptionalInt.empty();
  }

  @Override
  public List<Alternative> alternatives(Asked asked) {
    ask(Question.ALTERNATIVES, asked);
    return List.of();
  }

  @Override
  public int[] reachable(Asked asked) {
    ask(Question.REACHABLE, asked);
    return new int[0];
  }

  private void ask(Question question, Asked asked) {
    var unused = asker.ask(queries.of(question, asked));
  }

  @Override
  public OptionalDouble bytesPerLeg() {
    return OptionalDouble.empty();
  }
}
