package org.portolan.bench.evidence;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.chain.Network;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Gathered;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Update;
import org.portolan.usecase.Snapshot;

/**
 * Prints what it costs to keep generated evidence in memory, to make a network of it under a lens,
 * and to bring both up to date. Argument: the size.
 */
public final class EvidenceBench {
  private static final double BILLION = 1e9;
  private static final int ROUNDS = 2;

  private EvidenceBench() {}

  public static void main(String[] arguments) {
    GeneratedNetwork network = GeneratedNetwork.of(NetworkSize.named(arguments[0]), 7);
    GeneratedEvidence evidence = new GeneratedEvidence(network);
    Gathered gathered = new Gathered();
    timed("generate and pack", () -> project(evidence, gathered));
    Corpus corpus = timed("put in order", gathered::corpus);
    System.out.printf(
        "%.1f bytes a movement with its claim%n",
        (double) corpus.heapBytes() / evidence.movements());
    for (int round = 0; round < ROUNDS; round++) {
      Snapshot snapshot = timed("snapshot", () -> new Snapshot(corpus, 1));
      timed("network", () -> new Network(corpus, Lens.EVERYTHING));
      LocalDate middle = LocalDate.ofEpochDay(network.lastDay()).plusDays(180);
      timed("network as of a day", () -> snapshot.network(Lens.asOf(middle)));
      timed(
          "network without a report",
          () -> snapshot.network(Lens.EVERYTHING.withExclude(List.of(new Id("report-7")))));
      timed(
          "network without a paper",
          () -> snapshot.network(Lens.EVERYTHING.withExclude(List.of(new Id("paper-7")))));
      Update update =
          new Update(2, Optional.empty(), List.of(evidence.told(17)), Set.of(new Id("m23")));
      timed("a change", () -> snapshot.with(update));
      Update wider =
          new Update(
              2, Optional.of(evidence.frame()), List.of(evidence.told(17)), Set.of(new Id("m23")));
      timed("a change with all but movements", () -> snapshot.with(wider));
    }
  }

  private static Gathered project(GeneratedEvidence evidence, Gathered gathered) {
    evidence.project(gathered);
    return gathered;
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    long processor = processor();
    T made = work.get();
    System.out.printf(
        "%-34s %6.2f s, processor %6.2f s%n",
        what, (System.nanoTime() - start) / BILLION, (processor() - processor) / BILLION);
    return made;
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
