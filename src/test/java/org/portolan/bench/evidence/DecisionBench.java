package org.portolan.bench.evidence;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Gathered;
import org.portolan.domain.evidence.Update;
import org.portolan.usecase.Decided;
import org.portolan.usecase.Snapshot;

/**
 * Prints what it costs to read generated evidence by decisions, beside what it costs without.
 * Argument: the size.
 */
public final class DecisionBench {
  private static final double BILLION = 1e9;
  private static final int ROUNDS = 2;
  private static final int DECISIONS = 100;

  private DecisionBench() {}

  public static void main(String[] arguments) {
    GeneratedNetwork network = GeneratedNetwork.of(NetworkSize.named(arguments[0]), 7);
    GeneratedEvidence evidence = new GeneratedEvidence(network);
    Gathered gathered = new Gathered();
    evidence.project(gathered);
    Corpus plain = gathered.corpus();
    Corpus frame = decided(plain);
    Corpus decided = plain.with(new Update(1, Optional.of(frame), List.of(), Set.of()));
    for (int round = 0; round < ROUNDS; round++) {
      Snapshot without = timed("snapshot without decisions", () -> new Snapshot(plain, 1));
      Corpus read = timed("reading by decisions alone", decided::decided);
      Snapshot with = timed("snapshot with decisions", () -> new Snapshot(decided, 1));
      System.out.printf(
          "memory of movements: %d MB recorded, %d MB more as decided%n",
          plain.heapBytes() >> 20, (read.heapBytes() - plain.heapBytes()) >> 20);
      Update change =
          new Update(2, Optional.empty(), List.of(evidence.told(17)), Set.of(new Id("m23")));
      timed("a change without decisions", () -> without.with(change));
      timed("a change with decisions", () -> with.with(change));
      Update wider = new Update(2, Optional.of(frame), List.of(), Set.of());
      timed("the decisions come", () -> without.with(wider));
      Update less = new Update(2, Optional.of(plain.frame()), List.of(), Set.of());
      timed("the decisions go", () -> with.with(less));
    }
  }

  /** The frame with decisions that each make two places one. */
  private static Corpus decided(Corpus plain) {
    CorpusBuilder frame = Corpus.builder();
    plain.places().values().forEach(frame::add);
    plain.vessels().values().forEach(frame::add);
    plain.actors().values().forEach(frame::add);
    plain.links().values().forEach(frame::add);
    plain.subjects().values().forEach(frame::add);
    plain.documents().values().forEach(frame::add);
    plain.names().forEach(frame::add);
    plain.otherClaims().values().forEach(frame::add);
    List<Id> places = List.copyOf(plain.places().keySet());
    for (int i = 0; i < DECISIONS; i++) {
      frame.add(Decided.same("one-" + i, places.get(2 * i).value(), places.get(2 * i + 1).value()));
    }
    return frame.build();
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    long processor = processor();
    T made = work.get();
    System.out.printf(
        "%-30s %7.3f s, processor %7.3f s%n",
        what, (System.nanoTime() - start) / BILLION, (processor() - processor) / BILLION);
    return made;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
