package org.portolan.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.bench.network.PlainArrays;

class MatchTest {
  private static final GeneratedNetwork NETWORK =
      GeneratedNetwork.of(new NetworkSize("tiny", 20, 200, 2), 1);

  @Test
  void everyContestantIsAskedAboutEveryPair() {
    List<Contestant> two = List.of(new PlainArrays(NETWORK), new PlainArrays(NETWORK));

    List<Measured> measured = new Match(Question.REACHABLE, NETWORK.pairs(5, 2), two, 1).play();

    assertThat(measured).hasSize(2);
    assertThat(measured).allSatisfy(one -> assertThat(one.pairs()).isEqualTo(5));
    assertThat(measured).allSatisfy(one -> assertThat(one.samples()).isPositive());
  }

  @Test
  void turnsCanBeTakenByRound() {
    List<String> asked = new ArrayList<>();
    List<Contestant> two = List.of(noting("a", asked), noting("b", asked));

    var unused =
        new Match(Match.Turns.BY_ROUND, Question.REACHABLE, NETWORK.pairs(3, 2), two, 1).play();

    assertThat(String.join("", asked)).startsWith("aaabbb" + "bbbaaa");
  }

  private static Contestant noting(String name, List<String> asked) {
    return new Contestant() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public OptionalInt earliestArrival(Asked question) {
        return OptionalInt.empty();
      }

      @Override
      public List<Alternative> alternatives(Asked question) {
        return List.of();
      }

      @Override
      public int[] reachable(Asked question) {
        asked.add(name);
        return new int[0];
      }

      @Override
      public OptionalDouble bytesPerLeg() {
        return OptionalDouble.empty();
      }
    };
  }

  @Test
  void noPercentileExceedsTheNext() {
    Measured measured =
        new Match(
                Question.ALTERNATIVES,
                NETWORK.pairsForAlternatives(5, 2),
                List.of(new PlainArrays(NETWORK)),
                1)
            .play()
            .get(0);

    assertThat(List.of(measured.p50(), measured.p95(), measured.p99(), measured.worst()))
        .isSorted();
  }

  @Test
  void whatARunMeasuredIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
    Measured measured = new Measured(Question.REACHABLE, "quick", 9, 5, 0.5, 1.25, 2, 4);
    Run run = Run.of(NETWORK, List.of(measured), List.of(new Memory("quick", 61.4)));

    run.write(folder.resolve("run.json"));

    assertThat(Run.read(folder.resolve("run.json"))).isEqualTo(run);
  }
}
