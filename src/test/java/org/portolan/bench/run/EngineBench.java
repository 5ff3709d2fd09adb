package org.portolan.bench.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;

/**
 * Measures contestants on one network and writes what it measured as JSON: {@code EngineBench SIZE
 * OUT PAIRS SECONDS CONTESTANT...}, SIZE one of S, M, L, XL, SECONDS for each contestant and
 * question. docs/benchmarks/engine.sh runs it.
 */
public final class EngineBench {
  private EngineBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    NetworkSize size = NetworkSize.named(args[0]);
    int pairs = Integer.parseInt(args[2]);
    int seconds = Integer.parseInt(args[3]);
    GeneratedNetwork network = GeneratedNetwork.of(size, Run.SEED);
    List<String> names = List.of(args).subList(4, args.length);
    try (Contestants contestants = Contestants.of(names, network)) {
      List<Measured> measured = new ArrayList<>();
      for (Question question : Question.values()) {
        measured.addAll(
            new Match(
                    question,
                    question.pairs(network, pairs, Run.SEED + 1),
                    contestants.all(),
                    seconds)
                .play());
        System.err.println(size.name() + ": " + question.words() + " is measured");
      }
      List<Memory> memory = contestants.all().stream().flatMap(EngineBench::memory).toList();
      Run.of(network, measured, memory).write(Path.of(args[1]));
    }
  }

  private static Stream<Memory> memory(Contestant contestant) {
    return contestant.bytesPerLeg().stream()
        .mapToObj(bytes -> new Memory(contestant.name(), bytes));
  }
}
