package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of chains, at each of its steps; the ids are such that they alone would reverse it. */
class ChainOrderTest {

  @Test
  void moreOriginsOfTheWeakestLegComeFirst() {
    assertThat(
            Chains.ids(
                "a",
                "b",
                NetworkText.network(
                    """
                    a -SEA-> b  as x-one-origin
                    claim about x-one-origin  from a  to b  said by someone in doc-2 2024
                    claim about x-one-origin  from a  to b  said by someone in doc-3 2024
                    a -SEA-> b  as z-two-origins
                    claim about z-two-origins  from a  to b  said by other in doc
                    """)))
        .containsExactly("z-two-origins", "x-one-origin");
  }

  @Test
  void theWeakestLegAloneCounts() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b
            a -SEA-> c  as a-c
            c -SEA-> b  as c-b
            claim about a-c  from a  to c  said by other in doc-2 2024
            claim about c-b  from c  to b  said by other in doc-2 2024
            claim about a-c  from a  to c  said by third in doc-3 2024
            """);

    assertThat(Chains.ids("a", "b", network)).containsExactly("a-c.c-b", "a-b");
    assertThat(Chains.find("a", "b", network).get(0).weakestLeg()).isEqualTo(2);
  }

  @Test
  void ofEquallyWeakLegsTheFirstIsTheWeakest() {
    Network network = NetworkText.network("a -SEA-> b\nb -SEA-> c");

    assertThat(Chains.only("a", "c", network).weakestLeg()).isEqualTo(1);
  }

  @Test
  void ofAsManyOriginsMoreDocumentsComeFirst() {
    assertThat(
            Chains.ids(
                "a",
                "b",
                NetworkText.network(
                    """
                    a -SEA-> b  as x-one-document
                    a -SEA-> b  as z-two-documents
                    claim about z-two-documents  from a  to b  said by someone in doc-2 2024
                    """)))
        .containsExactly("z-two-documents", "x-one-document");
  }

  @Test
  void ofAsManyDocumentsTheSurerComesFirst() {
    assertThat(
            Chains.ids(
                "a",
                "b",
                NetworkText.network(
                    """
                    a -SEA-> b  as x-possible  hedged POSSIBLE
                    a -SEA-> b  as y-suspected  hedged SUSPECTED
                    a -SEA-> b  as z-asserted
                    a -SEA-> b  as a-unsourced  unsourced
                    """)))
        .containsExactly("z-asserted", "y-suspected", "x-possible", "a-unsourced");
  }

  @Test
  void ofEqualEvidenceTheBetterTimingComesFirst() {
    assertThat(
            Chains.ids(
                "a",
                "c",
                NetworkText.network(
                    """
                    a -SEA-> b  during 2023-09
                    b -RAIL-> c  as x-possible
                    b -RAIL-> c  as z-certain  during 2023-10
                    """)))
        .containsExactly("a-b.z-certain", "a-b.x-possible");
  }

  @Test
  void ofEqualTimingFewerLegsComeFirst() {
    assertThat(
            Chains.ids(
                "a",
                "c",
                NetworkText.network(
                    """
                    a -SEA-> b  during 2023-08  as a-b
                    b -RAIL-> c  during 2023-09  as b-c
                    a -RAIL-> c  during 2023-12  as z-direct
                    """)))
        .containsExactly("z-direct", "a-b.b-c");
  }

  @Test
  void ofAsManyLegsTheEarlierArrivalComesFirstAndAnUnknownOneLast() {
    assertThat(
            Chains.ids(
                "a",
                "b",
                NetworkText.network(
                    """
                    a -SEA-> b  as x-unknown
                    a -SEA-> b  as y-later  arrived 2023-09-02/2023-09-03
                    a -SEA-> b  as z-earlier  arrived 2023-09-01/2023-09-30
                    """)))
        .containsExactly("z-earlier", "y-later", "x-unknown");
  }

  @Test
  void ofEqualArrivalsTheShorterComesFirstAndAnUnknownLengthLast() {
    assertThat(
            Chains.ids(
                "a",
                "c",
                NetworkText.network(
                    """
                    place a PORT  at 0 0
                    place far CITY  at 0 50
                    place near CITY  at 0 1
                    place c CITY  at 0 2
                    a -SEA-> nowhere  as x-a
                    nowhere -SEA-> c  as x-b
                    a -SEA-> far  as y-a
                    far -SEA-> c  as y-b
                    a -SEA-> near  as z-a
                    near -SEA-> c  as z-b
                    """)))
        .containsExactly("z-a.z-b", "y-a.y-b", "x-a.x-b");
  }

  @Test
  void theIdDecidesAtLastAndTellsTheMovementsInOrder() {
    assertThat(
            Chains.ids(
                "a",
                "c",
                NetworkText.network(
                    """
                    b -SEA-> c
                    a -SEA-> b  as z
                    a -SEA-> b  as y
                    """)))
        .containsExactly("y.b-c", "z.b-c");
  }

  @Test
  void aChainNeedsLegsAndJoinsThatFit() {
    Chain chain = Chains.only("a", "b", NetworkText.network("a -SEA-> b"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Chain(List.of(), List.of(), Optional.empty()))
        .withMessage("0 legs and 0 joins");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Chain(
                    List.of(chain.legs().get(0), chain.legs().get(0)),
                    List.of(),
                    Optional.empty()));
  }
}
