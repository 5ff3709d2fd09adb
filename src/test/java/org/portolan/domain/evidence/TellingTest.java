package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;

/** Who took it from whom. */
class TellingTest {

  private static String tree(String text) {
    Corpus corpus = NetworkText.corpus(text);
    return tree(corpus, new Id("a-b"));
  }

  private static String tree(Corpus corpus, Id about) {
    return text(
        Telling.of(new Readings(corpus, Lens.EVERYTHING).counting(about), corpus, Lens.EVERYTHING));
  }

  /** An actor, those who took it on in brackets, and how many documents stand there. */
  private static String text(List<Telling> tellings) {
    return tellings.stream()
        .map(
            telling ->
                telling.actor()
                    + (telling.documents().isEmpty() ? "" : " " + telling.documents())
                    + (telling.tellers().isEmpty() ? "" : " <- (" + text(telling.tellers()) + ")"))
        .collect(Collectors.joining("; "));
  }

  @Test
  void aPaperThatQuotesABroadcasterThatQuotesAnOfficialHangsFromTheOfficial() {
    assertThat(
            tree(
                """
                a -SEA-> b  said by paper, broadcaster, official in doc-1 2024
                claim about a-b  from a  said by broadcaster, official in doc-2 2024
                """))
        .isEqualTo("official <- (broadcaster [doc-2] <- (paper [doc-1]))");
  }

  @Test
  void aHeadlineHangsWhereTheTextBelowItDoes() {
    assertThat(
            tree(
                """
                a -SEA-> b  said by paper, lawmaker in doc 2024
                claim about a-b  from a  said by paper, lawmaker, agency in doc 2024
                """))
        .isEqualTo("agency <- (lawmaker <- (paper [doc]))");
  }

  @Test
  void aMinistryThatComputesWithAnAllysFigureHangsFromTheAlly() {
    assertThat(
            tree(
                """
                x -SEA-> y  said by kbs, white-house in doc-1 2024  called figure
                a -SEA-> b  said by kbs, ministry in doc-2 2024  derived from figure  seen DEDUCED
                """))
        .isEqualTo("white-house <- (ministry <- (kbs [doc-2]))");
  }

  @Test
  void withoutClaimsThereIsNoTree() {
    assertThat(tree("x -SEA-> y")).isEmpty();
  }

  @Test
  void theVoyageOfTheCaseComesFromOneGovernmentByFourReports() {
    assertThat(tree(TheCase.dataSet().corpus(), new Id("angara-rajin-dunay")))
        .isEqualTo(
            "us-government <- (kbs-world-radio [kbs-2023-10-16]); white-house <-"
                + " (korea-joongang-daily [joongang-2023-10-15]; unknown [unnamed-2023-10];"
                + " yonhap [yonhap-2023-10-14])");
  }
}
