package org.portolan.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.chain.Chain;
import org.portolan.chain.NetworkText;
import org.portolan.chain.Rank;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.measure.Patience;

class ShownLegsTest {
  // No other test measures this voyage: ways by sea are kept for the whole program.
  private static final String VOYAGE =
      """
      place suva PORT  at -18.13 178.42
      place callao PORT  at -12.05 -77.15
      suva -RAIL-> nadi  during 2023-08  as train
      nadi -RAIL-> suva  during 2023-09  as back
      suva -SEA-> callao  during 2023-10  as voyage
      """;

  private final ShownLegs shown = new ShownLegs();

  private static Snapshot snapshot() {
    return new Snapshot(NetworkText.corpus(VOYAGE), 1);
  }

  private ChainView show(Snapshot snapshot, String from, String to, Patience patience) {
    ChainQuestion question =
        new ChainQuestion(
                Optional.of(new Id(from)),
                Optional.of(new Id(to)),
                Lens.EVERYTHING,
                org.portolan.chain.Filters.NONE)
            .ranked(Rank.EVIDENCE, false);
    Chain chain = FindChains.between(snapshot, question, 1, Budget.endless()).chains().get(0);
    return new ChainPresenter(snapshot, Lens.EVERYTHING, Optional.empty(), patience, shown)
        .show(chain);
  }

  @Test
  void aLegIsShownAnewAtEachPositionAndOtherwiseKept() {
    Snapshot snapshot = snapshot();
    LegView alone = show(snapshot, "nadi", "suva", Patience.endless()).legs().get(0);

    LegView again = show(snapshot, "nadi", "suva", Patience.endless()).legs().get(0);

    assertThat(again).isSameAs(alone);
    LegView first = show(snapshot, "nadi", "callao", Patience.endless()).legs().get(0);
    assertThat(first).isSameAs(alone);
    LegView second = show(snapshot, "nadi", "callao", Patience.endless()).legs().get(1);
    LegView voyage = show(snapshot, "suva", "callao", Patience.endless()).legs().get(0);
    assertThat(second.sequence()).isEqualTo(2);
    assertThat(voyage.sequence()).isEqualTo(1);
    assertThat(second.evidence()).isSameAs(voyage.evidence());
  }

  @Test
  void aLegOfAnotherNetworkIsAnother() {
    LegView one = show(snapshot(), "nadi", "suva", Patience.endless()).legs().get(0);
    LegView other = show(snapshot(), "nadi", "suva", Patience.endless()).legs().get(0);

    assertThat(other).isEqualTo(one).isNotSameAs(one);
  }

  @Test
  void aLegWhoseWayBySeaIsNotComputedYetIsNotKept() {
    Snapshot snapshot = new Snapshot(NetworkText.corpus(VOYAGE.replace("-18.13", "-18.17")), 1);
    LegView hasty =
        show(snapshot, "suva", "callao", Patience.within(Budget.of(Duration.ZERO))).legs().get(0);

    LegView patient = show(snapshot, "suva", "callao", Patience.endless()).legs().get(0);

    assertThat(hasty.distances().get(1).km()).isNull();
    assertThat(patient.distances().get(1).km()).isNotNull();
  }
}
