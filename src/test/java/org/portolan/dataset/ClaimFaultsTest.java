package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.claim;
import static org.portolan.dataset.DataSetText.good;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimFaultsTest {
  /** The faults of a claim added at line 51, its statement at line 56. */
  private static List<String> faultsOf(String type, String about, String stated) {
    return good().append(ARTICLE, claim(type, about, stated)).faults();
  }

  @Test
  void whatAClaimMustHaveIsAFaultEach() {
    assertThat(good().append(ARTICLE, "  - paragraphs: [1]\n").faults())
        .containsExactly(
            "documents/article.yaml:51:5: a claim without 'about'; expected the id of a place, a"
                + " vessel, an actor, a link, a movement, a sighting, a total, an event or a rule",
            "documents/article.yaml:51:5: a claim without 'basis'; expected TOLD, WITNESSED,"
                + " IMAGERY or DEDUCED",
            "documents/article.yaml:51:5: a claim without 'certainty'; expected ASSERTED,"
                + " ESTIMATED, SUSPECTED, POSSIBLE or DENIED",
            "documents/article.yaml:51:5: a claim without 'saidBy'; expected a list of actors, from"
                + " the immediate speaker to the origin",
            "documents/article.yaml:51:5: a claim without 'stated'; expected what it says",
            "documents/article.yaml:51:5: a claim without 'type'; expected movement, sighting,"
                + " total, distance, contents, attribute, link, event or rule");
  }

  @Test
  void aTypeThatIsNoneIsAFault() {
    assertThat(good().replace(ARTICLE, "type: sighting", "type: sigthing").faults())
        .containsExactly(
            "documents/article.yaml:33:11: type 'sigthing'; expected movement, sighting, total,"
                + " distance, contents, attribute, link, event or rule; did you mean sighting?");
  }

  @Test
  void aCertaintyThatIsNoneIsAFault() {
    assertThat(good().replace(ARTICLE, "ESTIMATED", "PROBABLE").faults())
        .containsExactly(
            "documents/article.yaml:37:16: certainty 'PROBABLE'; expected ASSERTED, ESTIMATED,"
                + " SUSPECTED, POSSIBLE or DENIED");
  }

  @Test
  void aParagraphBelowOneIsAFault() {
    assertThat(good().replace(ARTICLE, "[1, 2]", "[1, 0]").faults())
        .containsExactly(
            "documents/article.yaml:11:21: paragraphs '0'; expected the number of a paragraph, from"
                + " 1");
  }

  @Test
  void aSpeakerThatIsAPlaceIsAFault() {
    assertThat(good().replace(ARTICLE, "[kbs, seoul]", "[kbs, rajin]").faults())
        .containsExactly(
            "documents/article.yaml:12:19: saidBy 'rajin'; expected the id of an actor; at"
                + " places.csv:3:1 it is the id of a place");
  }

  @Test
  void aStatedKeyThatTheTypeDoesNotStateIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{at: rajin, since: 2023}"))
        .containsExactly(
            "documents/article.yaml:56:25: key 'since'; expected what a sighting claim states: at,"
                + " vessel, during, quantity, contents, actors");
  }

  @Test
  void aStatedKeyThatIsNoneIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{at: rajin, content: [arms]}"))
        .containsExactly(
            "documents/article.yaml:56:25: key 'content'; expected a key of stated: mode, from, to,"
                + " at, via, vessel, after, during, loaded, departed, arrived, quantity, since,"
                + " until, contents, distance, field, value, actors; did you mean contents?");
  }

  @Test
  void whatATypeMustStateIsAFault() {
    assertThat(faultsOf("distance", "rajin", "{from: rajin, to: dunay}"))
        .containsExactly(
            "documents/article.yaml:56:13: a distance claim must state 'distance'; expected some of"
                + " from, to, distance");
  }

  @Test
  void aClaimThatStatesNothingIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{}"))
        .containsExactly(
            "documents/article.yaml:56:13: a sighting claim that states nothing; expected some of"
                + " at, vessel, during, quantity, contents, actors");
  }

  @Test
  void anAttributeNeedsAValueOrAQuantity() {
    assertThat(faultsOf("attribute", "angara", "{field: owner}"))
        .containsExactly(
            "documents/article.yaml:56:13: an attribute claim must state 'value' or 'quantity';"
                + " expected some of during, quantity, since, until, field, value, actors");
  }

  @Test
  void aFlagIsACountryCode() {
    assertThat(faultsOf("attribute", "angara", "{field: flag, value: Russia}"))
        .containsExactly(
            "documents/article.yaml:56:34: value 'Russia'; expected a country code of ISO 3166-1,"
                + " two capital letters; did you mean RU?");
  }

  @Test
  void theKindOfAPlaceIsAKindOfPlace() {
    assertThat(faultsOf("attribute", "rajin", "{field: kind, value: harbour}"))
        .containsExactly(
            "documents/article.yaml:56:34: value 'harbour'; expected PORT, DEPOT, RAIL_YARD,"
                + " STATION, CITY, BRIDGE, SPACEPORT, NAVAL_BASE, SITE, RIVER, REGION, COUNTRY,"
                + " BORDER or FRONT_LINE");
  }

  @Test
  void theKindOfAShipIsFree() {
    assertThat(faultsOf("attribute", "angara", "{field: kind, value: freighter}")).isEmpty();
  }

  @Test
  void theEndsOfATotalAreActors() {
    assertThat(
            faultsOf("total", "sent", "{quantity: {value: 2, unit: TEU}, from: korea, to: seoul}"))
        .containsExactly(
            "documents/article.yaml:56:53: from 'korea'; expected the id of an actor; at"
                + " places.csv:2:1 it is the id of a place");
  }

  @Test
  void aDistanceInContainersIsAFault() {
    assertThat(good().replace(ARTICLE, "unit: km", "unit: containers").faults())
        .containsExactly("documents/article.yaml:50:37: unit 'containers'; expected km, mi or nmi");
  }

  @Test
  void aDistanceFromAPlaceToItselfIsAFault() {
    assertThat(
            good()
                .replace(
                    ARTICLE,
                    "from: dunay\n      to: tikhoretsk\n      distance",
                    "from: tikhoretsk\n      to: tikhoretsk\n      distance")
                .faults())
        .containsExactly(
            "documents/article.yaml:49:11: to 'tikhoretsk'; expected another place than it is"
                + " measured from");
  }

  @Test
  void aUnitThatIsNoneIsAFault() {
    assertThat(good().replace(ARTICLE, "unit: mi}", "unit: miles}").faults())
        .containsExactly("documents/article.yaml:50:61: unit 'miles'; expected km, mi or nmi");
  }

  @Test
  void aQuantityWithoutAUnitIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{quantity: {value: 2}}"))
        .containsExactly(
            "documents/article.yaml:56:24: quantity without 'unit'; expected containers, freight"
                + " cars, rounds, km, mi, nmi, tonnes, TEU or times");
  }

  @Test
  void aNegativeQuantityIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{quantity: {value: -2, unit: TEU}}"))
        .containsExactly(
            "documents/article.yaml:56:32: value '-2'; expected a number from 0, of at most 18"
                + " digits and 9 decimals");
  }

  @Test
  void aNumberWithAThousandsSeparatorIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{quantity: {value: '1,000', unit: TEU}}"))
        .containsExactly(
            "documents/article.yaml:56:32: value '1,000'; expected a number from 0, of at most 18"
                + " digits and 9 decimals");
  }

  @Test
  void aRangeThatEndsBelowItsBeginningIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{quantity: {from: 3, to: 2, unit: TEU}}"))
        .containsExactly("documents/article.yaml:56:38: to '2'; expected no less than from, 3");
  }

  @Test
  void aRangeWithAQualifierIsAFault() {
    assertThat(
            faultsOf(
                "sighting",
                "containers",
                "{quantity: {from: 1, to: 2, unit: TEU, qualifier: ABOUT}}"))
        .containsExactly(
            "documents/article.yaml:56:52: key 'qualifier'; expected a key of quantity: from, to,"
                + " unit");
  }

  @Test
  void theQualifierRangeIsWrittenAsFromAndTo() {
    assertThat(
            faultsOf(
                "sighting", "containers", "{quantity: {value: 1, unit: TEU, qualifier: RANGE}}"))
        .containsExactly(
            "documents/article.yaml:56:57: qualifier 'RANGE'; expected EXACT, ABOUT, MORE_THAN,"
                + " AT_LEAST, LESS_THAN or AT_MOST");
  }

  @Test
  void nothingIsLessThanNothing() {
    assertThat(
            faultsOf(
                "sighting",
                "containers",
                "{quantity: {value: 0, unit: TEU, qualifier: LESS_THAN}}"))
        .containsExactly(
            "documents/article.yaml:56:32: value '0'; expected more than 0: nothing is LESS_THAN 0");
  }

  @Test
  void aDateThatIsNoDateIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{during: 2023-13}"))
        .containsExactly(
            "documents/article.yaml:56:22: during '2023-13'; expected a date in EDTF, level 0 or 1:"
                + " at its character 6, a month, 01 to 12 or XX, or a season, 21 to 24");
  }

  @Test
  void anIntervalThatEndsBeforeItBeginsIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{during: 2023-10/2023-09}"))
        .containsExactly(
            "documents/article.yaml:56:22: during '2023-10/2023-09'; expected a date in EDTF, level"
                + " 0 or 1: at its character 9, an end that is not before the start (it ends by"
                + " 2023-09-30, but starts 2023-10-01 at the earliest)");
  }

  @Test
  void anUntilBeforeTheSinceIsAFault() {
    assertThat(
            faultsOf(
                "total", "sent", "{quantity: {value: 2, unit: TEU}, since: 2023, until: 2022-06}"))
        .containsExactly(
            "documents/article.yaml:56:67: until '2022-06'; expected no end before since, 2023");
  }

  @Test
  void anArrivalBeforeTheDepartureIsAFault() {
    assertThat(faultsOf("movement", "sea-leg", "{departed: 2023-10, arrived: {date: 2023-09}}"))
        .containsExactly(
            "documents/article.yaml:56:42: arrived '2023-09'; expected a date that the claim's"
                + " other dates allow, no arrival before it leaves");
  }

  @Test
  void aVesselOfWhichNothingIsSaidIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{vessel: {}}"))
        .containsExactly(
            "documents/article.yaml:56:22: vessel of which nothing is said; expected vessel, as or"
                + " flag");
  }

  @Test
  void aRelationThatIsNoneIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{at: {place: rajin, relation: BY}}"))
        .containsExactly(
            "documents/article.yaml:56:43: relation 'BY'; expected AT, IN, NEAR or SIDE_OF");
  }

  @Test
  void aPlaceWithoutItsIdIsAFault() {
    assertThat(faultsOf("sighting", "containers", "{at: {as: Najin}}"))
        .containsExactly(
            "documents/article.yaml:56:18: at without 'place'; expected the id of a place");
  }

  @Test
  void aRankNeedsAReason() {
    assertThat(good().replace(ARTICLE, "certainty", "rank: PREFERRED\n    certainty").faults())
        .containsExactly(
            "documents/article.yaml:14:5: rank without 'reason'; expected the reason for it");
  }

  @Test
  void aReasonNeedsARank() {
    assertThat(good().replace(ARTICLE, "certainty", "reason: why\n    certainty").faults())
        .containsExactly(
            "documents/article.yaml:14:5: reason without 'rank'; expected both, or neither");
  }

  @Test
  void aGradeBeyondTheAdmiraltyScaleIsTwoFaults() {
    assertThat(
            good()
                .replace(ARTICLE, "certainty", "grade: {source: G, credibility: 7}\n    certainty")
                .faults())
        .containsExactly(
            "documents/article.yaml:14:21: source 'G'; expected A to F",
            "documents/article.yaml:14:37: credibility '7'; expected 1 to 6");
  }

  @Test
  void twoClaimsThatAreTheSameWithoutIdsAreAFault() {
    String twice = claim("sighting", "containers", "{at: rajin}").repeat(2);
    assertThat(good().append(ARTICLE, twice).faults())
        .containsExactly(
            "documents/article.yaml:57:5: the same claim as at line 51; expected each claim once,"
                + " or with an id of its own");
  }
}
