package org.portolan.usecase.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.chain.Chain;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Filters;
import org.portolan.chain.Gap;
import org.portolan.chain.GapFinder;
import org.portolan.chain.Network;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.ChainQuestion;

/** Links across a gap, which say that one can travel. */
class FindBridgeTest {
  private static final String LEGS =
      """
      a -SEA-> b  during 2023-09
      y -RAIL-> z  during 2023-11
      """;

  private static Bridge bridge(String text, Lens lens, Filters filters) {
    Corpus corpus = NetworkText.corpus(text);
    Network network = new Network(corpus, lens);
    Id from = new Id("a");
    Id to = new Id("z");
    Gap gap = new GapFinder(network, new ChainSearch(network, filters)).find(from, to);
    ChainQuestion question = new ChainQuestion(Optional.of(from), Optional.of(to), lens, filters);
    return new FindBridge(corpus, question).across(gap);
  }

  private static Bridge bridge(String text) {
    return bridge(text, Lens.EVERYTHING, Filters.NONE);
  }

  private static List<String> links(Bridge bridge) {
    return bridge.hops().stream().map(hop -> hop.way().link().id().value()).toList();
  }

  @Test
  void aLinkIsTravelledInEitherDirection() {
    Bridge bridge = bridge(LEGS + "link line RAIL y b  said by nyt in doc-l 2023-01-01");

    assertThat(links(bridge)).containsExactly("line");
    assertThat(bridge.hops().get(0).way().from()).isEqualTo(new Id("b"));
    assertThat(bridge.hops().get(0).way().to()).isEqualTo(new Id("y"));
    assertThat(bridge.hops().get(0).support().documents()).containsExactly(new Id("doc-l"));
    assertThat(bridge.text()).contains("no source says that this cargo did");
  }

  @Test
  void theFewestLinksLeadAcrossAndOfThoseTheShortest() {
    String places =
        """
        place b CITY  at 0 0
        place y CITY  at 0 10
        place near CITY  at 0 5
        place far CITY  at 40 5
        place p CITY  at 0 3
        place q CITY  at 0 6
        """;
    Bridge bridge =
        bridge(
            places
                + LEGS
                + """
                link a-far-1 RAIL b far
                link a-far-2 RAIL far y
                link near-1 RAIL b near
                link near-2 RAIL near y
                link long-1 RAIL b p
                link long-2 RAIL p q
                link long-3 RAIL q y
                """);

    assertThat(links(bridge)).containsExactly("near-1", "near-2");
    assertThat(bridge.hops().get(0).way().km())
        .isEqualTo(OptionalDouble.of(bridge.hops().get(1).way().km().getAsDouble()));
  }

  @Test
  void linksJoinWhereAPlaceLiesInAnother() {
    Bridge bridge =
        bridge(
            """
            place town CITY
            place b STATION  in town
            place yard RAIL_YARD  in town
            """
                + LEGS
                + "link one RAIL town c\nlink two RAIL c y\n");

    assertThat(links(bridge)).containsExactly("one", "two");
  }

  @Test
  void nothingIsBridgedAtACountry() {
    Bridge bridge =
        bridge(
            """
            place north COUNTRY
            place south COUNTRY
            place b STATION  in north
            place y STATION  in south
            """
                + LEGS
                + "link across RAIL north south\n");

    assertThat(bridge.hops()).isEmpty();
    assertThat(bridge.text())
        .isEqualTo(
            "No links lead from b to y. One link ends at a region or country, where nothing is"
                + " bridged.");
  }

  @Test
  void aLinkCountsOnlyWhileAClaimOnItPasses() {
    String text = LEGS + "link line RAIL b y  said by nyt in doc-l 2023-10-14";

    assertThat(
            links(bridge(text, Lens.EVERYTHING.withExclude(Set.of(new Id("nyt"))), Filters.NONE)))
        .isEmpty();
    assertThat(
            bridge(text, Lens.EVERYTHING.withExclude(Set.of(new Id("nyt"))), Filters.NONE).text())
        .isEqualTo("No links that pass the question lead from b to y.");
    assertThat(links(bridge(text, Lens.asOf(LocalDate.parse("2024-06-01")), Filters.NONE)))
        .containsExactly("line");
  }

  @Test
  void aLinkThatNobodyClaimsCountsUnlessTheQuestionAsksWhatWasKnown() {
    String text = LEGS + "link line RAIL b y";

    assertThat(bridge(text).hops().get(0).support().documents()).isEmpty();
    assertThat(links(bridge(text, Lens.asOf(LocalDate.parse("2024-06-01")), Filters.NONE)))
        .isEmpty();
  }

  @Test
  void modesAndTheFewestOriginsHoldForLinksToo() {
    String text = LEGS + "link line RAIL b y  said by nyt in doc-l 2023-10-14";

    assertThat(links(bridge(text, Lens.EVERYTHING, Filters.NONE.withModes(Set.of(Mode.SEA)))))
        .isEmpty();
    assertThat(
            links(
                bridge(
                    LEGS.replace("SEA", "RAIL") + "link line ROAD b y",
                    Lens.EVERYTHING,
                    Filters.NONE.withModes(Set.of(Mode.RAIL)))))
        .isEmpty();
    assertThat(links(bridge(text, Lens.EVERYTHING, Filters.NONE.withMinOrigins(1))))
        .containsExactly("line");
    assertThat(links(bridge(text, Lens.EVERYTHING, Filters.NONE.withMinOrigins(2)))).isEmpty();
  }

  @Test
  void nothingLeadsAcrossWhereDatesForbidIt() {
    Bridge bridge =
        bridge(
            """
            a -SEA-> b  during 2023-11
            y -RAIL-> z  during 2023-09
            link line RAIL b y
            """);

    assertThat(bridge.hops()).isEmpty();
    assertThat(bridge.text()).startsWith("Dates forbid it");
  }

  @Test
  void partsOfOnePlaceNeedNoLink() {
    Bridge bridge = bridge("a -SEA-> b  during 2023-10\nb -RAIL-> z  during 2023-09");

    assertThat(bridge.hops()).isEmpty();
    assertThat(bridge.text()).startsWith("The two ends are one place");
  }

  @Test
  void aChainNeverGoesAlongALink() {
    Network network = new Network(NetworkText.corpus(LEGS + "link line RAIL b y"), Lens.EVERYTHING);
    List<Chain> chains =
        new ChainSearch(network, Filters.NONE)
            .find(Optional.of(new Id("a")), Optional.of(new Id("z")))
            .chains();

    assertThat(chains).isEmpty();
  }
}
