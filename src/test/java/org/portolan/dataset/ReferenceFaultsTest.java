package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.claim;
import static org.portolan.dataset.DataSetText.good;

import org.junit.jupiter.api.Test;

class ReferenceFaultsTest {
  @Test
  void anIdOfAWrongFormIsAFaultAndReferencesToItAreNot() {
    assertThat(good().replace("places.csv", "rajin,", "Rajin,").faults())
        .containsExactly(
            "places.csv:3:1: id 'Rajin'; expected lower-case letters a-z, digits and single"
                + " hyphens, at most 80 characters; did you mean rajin?");
  }

  @Test
  void oneIdForTwoThingsIsAFaultWithBothPlaces() {
    assertThat(good().replace("subjects.csv", "sent,", "rajin,").faults())
        .containsExactly(
            "subjects.csv:3:1: id 'rajin'; expected an id of its own; this one stands at"
                + " places.csv:3:1 already");
  }

  @Test
  void aClaimMayNotHaveTheIdOfAPlace() {
    assertThat(good().replace(ARTICLE, "article-seen", "rajin").faults())
        .containsExactly(
            "documents/article.yaml:32:9: id 'rajin'; expected an id of its own; this one stands at"
                + " places.csv:3:1 already");
  }

  @Test
  void nothingMayBeCalledUnknown() {
    assertThat(good().append("actors.csv", "unknown,Somebody,PERSON,,\n").faults())
        .containsExactly(
            "actors.csv:4:1: id 'unknown'; expected another id: this one stands for a speaker whom"
                + " a document does not name");
  }

  @Test
  void aDanglingReferenceIsAFaultWithTheNearestId() {
    assertThat(good().replace("places.csv", "KP,korea", "KP,koera").faults())
        .containsExactly(
            "places.csv:3:21: part_of 'koera'; expected the id of a place; did you mean korea?");
  }

  @Test
  void aNameInsteadOfAnIdSuggestsTheId() {
    assertThat(good().replace(ARTICLE, "from: rajin", "from: Rajin").faults())
        .containsExactly(
            "documents/article.yaml:17:13: from 'Rajin'; expected the id of a place; did you mean"
                + " rajin?");
  }

  @Test
  void aReferenceToAThingOfAnotherSortIsAFaultThatSaysWhatItIs() {
    assertThat(good().replace("movements.csv", "rajin,dunay", "kbs,dunay").faults())
        .containsExactly(
            "movements.csv:2:13: from 'kbs'; expected the id of a place; at actors.csv:2:1 it is"
                + " the id of an actor");
  }

  @Test
  void aClaimAboutTheWrongSortOfThingIsAFault() {
    assertThat(good().replace(ARTICLE, "about: containers", "about: sent").faults())
        .containsExactly(
            "documents/article.yaml:34:12: about 'sent'; expected the id of a sighting; at"
                + " subjects.csv:3:1 it is the id of a total");
  }

  @Test
  void aClaimAboutNothingThatIsKnownIsAFault() {
    assertThat(good().replace(ARTICLE, "about: containers", "about: xyzzy").faults())
        .containsExactly(
            "documents/article.yaml:34:12: about 'xyzzy'; expected the id of a sighting");
  }

  @Test
  void aNameOfNothingAndOfNoDocumentIsTwoFaults() {
    assertThat(good().append("names.csv", "article,Ships,en,kbs;xyzzy,\n").faults())
        .containsExactly(
            "names.csv:4:1: entity 'article'; expected the id of a place, a vessel or an actor; at"
                + " documents/article.yaml:2:7 it is the id of a document",
            "names.csv:4:18: documents 'kbs'; expected the id of a document; at actors.csv:2:1 it"
                + " is the id of an actor",
            "names.csv:4:22: documents 'xyzzy'; expected the id of a document");
  }

  @Test
  void itemsOfAListKeepTheirPlacesInAQuotedCell() {
    assertThat(good().append("names.csv", "rajin,Naj,en,\"article; xyzzy\",\n").faults())
        .containsExactly("names.csv:4:24: documents 'xyzzy'; expected the id of a document");
  }

  @Test
  void anUnreadableFileMakesNoReferenceToItsThingsAFault() {
    assertThat(good().replace("actors.csv", "KBS", "\"KBS").faults())
        .containsExactly(
            "actors.csv:2:5: a broken quote; expected a quoted cell to end with one \" and to"
                + " double any inside it");
  }

  @Test
  void aSubjectOfAWrongTypeMayStillBeSpokenOf() {
    assertThat(good().replace("subjects.csv", "SIGHTING", "SIGHT").faults())
        .containsExactly(
            "subjects.csv:2:12: type 'SIGHT'; expected SIGHTING, TOTAL, EVENT or RULE");
  }

  @Test
  void placesThatContainEachOtherAreAFault() {
    assertThat(good().replace("places.csv", "COUNTRY,KP,", "COUNTRY,KP,rajin").faults())
        .containsExactly(
            "places.csv:3:21: part_of 'korea'; expected no circle: korea > rajin > korea");
  }

  @Test
  void anActorThatIsPartOfItselfIsAFault() {
    assertThat(good().replace("actors.csv", "GOVERNMENT,KR,", "GOVERNMENT,KR,seoul").faults())
        .containsExactly("actors.csv:3:27: part_of 'seoul'; expected no circle: seoul > seoul");
  }

  @Test
  void movementsAfterEachOtherAreAFault() {
    assertThat(good().replace("movements.csv", "angara,", "angara,rail-leg").faults())
        .contains(
            "movements.csv:2:32: after 'rail-leg'; expected no circle: rail-leg > sea-leg >"
                + " rail-leg");
  }

  @Test
  void claimsThatComputeWithEachOtherAreAFault() {
    assertThat(
            good()
                .replace(
                    ARTICLE, "type: sighting", "type: sighting\n    derivedFrom: [article-far]")
                .replace(
                    ARTICLE, "type: distance", "type: distance\n    derivedFrom: [article-seen]")
                .faults())
        .containsExactly(
            "documents/article.yaml:34:19: derivedFrom 'article-far'; expected no circle:"
                + " article-far > article-seen > article-far");
  }

  @Test
  void aClaimThatCorrectsItselfIsAFault() {
    assertThat(
            good()
                .replace(ARTICLE, "type: sighting", "type: sighting\n    corrects: article-seen")
                .faults())
        .containsExactly(
            "documents/article.yaml:34:15: corrects 'article-seen'; expected no circle:"
                + " article-seen > article-seen");
  }

  @Test
  void aMovementSaidToComeAfterItselfIsAFault() {
    assertThat(good().replace(ARTICLE, "after: sea-leg", "after: [sea-leg, rail-leg]").faults())
        .containsExactly(
            "documents/article.yaml:31:24: after 'rail-leg'; expected another movement than it"
                + " speaks about");
  }

  @Test
  void claimsOfOneDocumentCanBeDerivedFromThoseOfAnother() {
    assertThat(
            good()
                .with(
                    "documents/other.yaml",
                    "document: {id: other, title: Another}\nclaims:\n"
                        + claim("sighting", "containers", "{at: rajin}")
                            .replace("basis", "derivedFrom: [article-seen]\n    basis"))
                .faults())
        .isEmpty();
  }
}
