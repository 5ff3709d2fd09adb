package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;

/** The places and legs that chains cannot do without. */
class ChokepointsTest {

  private static List<Chain> chains(String text, String from, String to) {
    return new ChainSearch(NetworkText.network(text), Filters.NONE)
        .find(Optional.of(new Id(from)), Optional.of(new Id(to)))
        .chains();
  }

  private static String text(Cuts cuts) {
    return cuts.sets().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  @Test
  void allTiesAreListed() {
    List<Chain> chains = chains("a -SEA-> b\nb -RAIL-> c\nc -RAIL-> d", "a", "d");

    assertThat(text(Chokepoints.places(chains, new Id("a"), new Id("d"), Budget.endless())))
        .isEqualTo("[b] [c]");
    assertThat(text(Chokepoints.legs(chains, Budget.endless()))).isEqualTo("[a-b] [b-c] [c-d]");
  }

  @Test
  void twoWaysNeedTwoLosses() {
    List<Chain> chains = chains("a -SEA-> b\nb -RAIL-> d\na -SEA-> c\nc -ROAD-> d", "a", "d");

    Cuts places = Chokepoints.places(chains, new Id("a"), new Id("d"), Budget.endless());
    assertThat(places.size()).isEqualTo(2);
    assertThat(text(places)).isEqualTo("[b, c]");
    assertThat(text(Chokepoints.legs(chains, Budget.endless())))
        .isEqualTo("[a-b, a-c] [a-b, c-d] [a-c, b-d] [b-d, c-d]");
  }

  @Test
  void aDirectChainHasNoPlaceToLose() {
    List<Chain> chains = chains("a -SEA-> d\na -SEA-> b\nb -RAIL-> d", "a", "d");

    assertThat(Chokepoints.places(chains, new Id("a"), new Id("d"), Budget.endless()))
        .isEqualTo(Cuts.proven(List.of()));
    assertThat(Chokepoints.places(chains, new Id("a"), new Id("d"), Budget.endless()).size())
        .isZero();
  }

  @Test
  void aPortInsideTheCountryAskedForIsAPlaceOnTheWay() {
    List<Chain> chains =
        chains("place k COUNTRY\nplace p PORT  in k\np -SEA-> b\nb -RAIL-> c", "k", "c");

    assertThat(text(Chokepoints.places(chains, new Id("k"), new Id("c"), Budget.endless())))
        .isEqualTo("[b] [p]");
  }

  @Test
  void whatTimeForbidsIsNoOtherWay() {
    String text =
        """
        a -SEA-> b  departed 2024-01-10  arrived 2024-01-20
        b -RAIL-> d  departed 2024-02-01
        a -SEA-> c  departed 2024-01-10  arrived 2024-01-20
        c -RAIL-> d  departed 2024-01-01  arrived 2024-01-02
        """;

    assertThat(text(Chokepoints.legs(chains(text, "a", "d"), Budget.endless())))
        .isEqualTo("[a-b] [b-d]");
  }

  @Test
  void withoutWaysThereIsNothingToCut() {
    assertThat(Chokepoints.of(List.of(), Budget.endless())).isEqualTo(Cuts.proven(List.of()));
  }

  @Test
  void aBoundIsSaidAndTheMapsCutGivenInstead() {
    List<List<Id>> ways = new ArrayList<>();
    for (int way = 0; way < 12; way++) {
      List<Id> things = new ArrayList<>();
      for (int at = 0; at < 12; at++) {
        things.add(new Id("w" + way + "-" + at));
      }
      ways.add(things);
    }

    Cuts cuts = Chokepoints.of(ways, Budget.endless());

    assertThat(cuts.proven()).isFalse();
    assertThat(cuts.sets()).hasSize(1);
    assertThat(cuts.size()).isEqualTo(12);
  }

  @Provide
  Arbitrary<List<List<Id>>> ways() {
    return Arbitraries.integers()
        .between(0, 6)
        .map(thing -> new Id("t" + thing))
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 3000)
  void theSetsAreThoseThatBruteForceFinds(@ForAll("ways") List<List<Id>> ways) {
    Cuts cuts = Chokepoints.of(ways, Budget.endless());

    assertThat(cuts.proven()).isTrue();
    assertThat(new HashSet<>(cuts.sets())).isEqualTo(bruteForce(ways));
  }

  @Property(tries = 1000)
  void theMapsCutBreaksEveryWayAndIsNeverSmaller(@ForAll("ways") List<List<Id>> ways) {
    NavigableSet<Id> cut = StructuralCut.of(ways);

    assertThat(ways).allSatisfy(way -> assertThat(way).containsAnyElementsOf(cut));
    assertThat(cut).hasSizeGreaterThanOrEqualTo(Chokepoints.of(ways, Budget.endless()).size());
  }

  private static Set<NavigableSet<Id>> bruteForce(List<List<Id>> ways) {
    List<Id> things = ways.stream().flatMap(List::stream).distinct().toList();
    Set<NavigableSet<Id>> smallest = new HashSet<>();
    int size = Integer.MAX_VALUE;
    for (int bits = 0; bits < 1 << things.size(); bits++) {
      NavigableSet<Id> set = new TreeSet<>();
      for (int i = 0; i < things.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(things.get(i));
        }
      }
      boolean breaks = ways.stream().allMatch(way -> way.stream().anyMatch(set::contains));
      if (breaks && set.size() <= size) {
        if (set.size() < size) {
          smallest.clear();
        }
        size = set.size();
        smallest.add(set);
      }
    }
    return smallest;
  }

  @Test
  void cutsAreInOrderOfTheirMembers() {
    NavigableSet<Id> one = new TreeSet<>(List.of(new Id("b"), new Id("c")));
    NavigableSet<Id> other = new TreeSet<>(List.of(new Id("a"), new Id("d")));

    assertThat(new Cuts(Arrays.asList(one, other, one), true).sets()).containsExactly(other, one);
  }
}
