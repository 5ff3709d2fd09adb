package org.portolan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.bench.names.LabelledNames;
import org.portolan.bench.names.LabelledNames.Pair;
import org.portolan.bench.names.Scores;

/** How the labelled names are matched: a wrong chain is worse than none. */
class LabelledNamesTest {
  private static final List<Pair> PAIRS = LabelledNames.pairs();
  private static final NameIndex PLACES = LabelledNames.places().index(LabelledNames.withheld());
  private static final NameIndex VESSELS = LabelledNames.vessels();

  private static final Scores ALL = scores(PAIRS);

  private static Scores scores(List<Pair> pairs) {
    return new Scores(
        pairs, pair -> (pair.type() == NamedType.PLACE ? PLACES : VESSELS).match(pair.asked(), 3));
  }

  @Test
  void thereAreAtLeastThreeHundredPairsAndHalfOfThemAreHeldOut() {
    assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    assertThat(PAIRS.stream().filter(Pair::isHeldOut).count())
        .isBetween(PAIRS.size() * 4L / 10, PAIRS.size() * 6L / 10);
  }

  @Test
  void nothingLinksFalsely() {
    assertThat(ALL.falseLinks()).isEmpty();
  }

  @Test
  void nineOfTenTruePairsAreAmongTheFirstThree() {
    assertThat(ALL.offered(Level.POSSIBLE)).isGreaterThanOrEqualTo(atLeast(ALL));
  }

  @Test
  void soTheyAreInTheHalfThatWasKeptFromTuning() {
    Scores heldOut = scores(PAIRS.stream().filter(Pair::isHeldOut).toList());

    assertThat(heldOut.offered(Level.POSSIBLE)).isGreaterThanOrEqualTo(atLeast(heldOut));
  }

  private static long atLeast(Scores scores) {
    return (scores.truePairs() * 9 + 9) / 10;
  }
}
