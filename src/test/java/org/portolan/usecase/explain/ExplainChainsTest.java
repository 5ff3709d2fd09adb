package org.portolan.usecase.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Filters;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

/** Why an answer is as it is. */
class ExplainChainsTest {

  private static List<Explanation> explain(Corpus corpus, String from, String to) {
    Snapshot snapshot = new Snapshot(corpus, 1);
    ChainQuestion question =
        new ChainQuestion(
            Optional.of(new Id(from)), Optional.of(new Id(to)), Lens.EVERYTHING, Filters.NONE);
    ChainAnswer answer = FindChains.between(snapshot, question, 20, Budget.endless());
    ExplainChains explain = new ExplainChains(snapshot, question, answer, Budget.endless());
    return answer.chains().stream().map(explain::of).toList();
  }

  private static Explanation explain(String text) {
    return explain(NetworkText.corpus(text), "a", "c").get(0);
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }

  @Test
  void theChainOfTheCaseIsExplained() {
    Explanation explanation = explain(TheCase.dataSet().corpus(), "rajin", "tikhoretsk").get(0);

    assertThat(texts(explanation.why()))
        .containsExactly(
            "Leg 1 goes by sea from Rajin to Dunay: so it stands in 4 documents, with 1 independent"
                + " origin (White House).",
            "It went aboard MV Angara (flag RU), which 2 documents name.",
            "It left at 2023-09-07/2023-10-01 and arrived at 2023-09-07/2023-10-01, by the narrowest"
                + " dates that claims give.",
            "Legs 1 and 2 meet at Dunay; the dates do not settle which came first, but 4 claims say"
                + " that the one came after the other. That makes it possible, never certain.",
            "A source says that the cargo went on there.",
            "Leg 2 goes by rail from Dunay to Tikhoretsk: so it stands in 3 documents, and less"
                + " precisely in 1 further document, with 1 independent origin (White House).");
    assertThat(explanation.order()).isEmpty();
    assertThat(texts(explanation.weakest()))
        .containsExactly(
            "Weakest is leg 2, by rail from Dunay to Tikhoretsk: 1 independent origin in 3"
                + " documents.",
            "Without the statements of United States no chain is left.",
            "Without the documents joongang-2023-10-15 and kbs-2023-10-16 and yonhap-2023-10-14 no"
                + " chain is left.");
    assertThat(texts(explanation.missing()))
        .containsExactly(
            "Leg 1 has one independent origin: nobody else confirms it, however many documents"
                + " repeat it.",
            "Leg 2 is undated: no claim that counts says when.",
            "Leg 2 has one independent origin: nobody else confirms it, however many documents"
                + " repeat it.",
            "Reports contradict each other on rail-dunay-tikhoretsk.to.relation.tikhoretsk, IN"
                + " against NEAR: One puts it inside Tikhoretsk, the other close to it: one spot"
                + " cannot be both, unless a report uses its word loosely.",
            "Reports contradict each other on tikhoretsk.distance.from.relation.tikhoretsk, IN"
                + " against NEAR: One puts it inside Tikhoretsk, the other close to it: one spot"
                + " cannot be both, unless a report uses its word loosely.",
            "Reports contradict each other on tikhoretsk.distance.to.ua-line, Ukrainian border"
                + " against Ukraine front line: Ukrainian border (a border) and Ukraine front line (a"
                + " front line) are different ends: not the same distance is measured, so the numbers"
                + " compare with that caveat only.");
    assertThat(explanation.missing().get(3).claims())
        .extracting(Id::value)
        .containsExactly("kbs-2023-10-16-rail", "yonhap-2023-10-14-rail");
  }

  @Test
  void everySentenceAboutTheCaseCitesClaimsThatThereAre() {
    Corpus corpus = TheCase.dataSet().corpus();
    Explanation explanation = explain(corpus, "rajin", "tikhoretsk").get(0);

    assertThat(explanation.why())
        .allSatisfy(
            sentence ->
                assertThat(corpus.claims().keySet())
                    .containsAll(sentence.claims())
                    .hasSizeGreaterThan(sentence.claims().size()));
    assertThat(explanation.why()).allSatisfy(said -> assertThat(said.claims()).isNotEmpty());
    assertThat(explanation.why().get(1).claims())
        .extracting(Id::value)
        .containsExactly("joongang-2023-10-15-sea", "yonhap-2023-10-14-sea");
    assertThat(explanation.why().get(2).claims())
        .extracting(Id::value)
        .containsExactly("unnamed-2023-10-sea", "yonhap-2023-10-14-sea");
  }

  @Test
  void theOrderIsExplainedByTheFirstThingThatTellsTwoChainsApart() {
    List<Explanation> explanations =
        explain(
            NetworkText.corpus(
                """
                a -SEA-> c  said by one in doc-1 2024  departed 2024-01-05  arrived 2024-01-06
                claim about a-c  from a  to c  said by two in doc-2 2024
                a -ROAD-> c  said by one in doc-1 2024  as by-road
                """),
            "a",
            "c");

    assertThat(texts(explanations.get(0).order()))
        .containsExactly(
            "It stands before number 2: its weakest leg has 2 independent origins, that of the"
                + " other 1.");
    assertThat(texts(explanations.get(1).order()))
        .containsExactly(
            "It stands after number 1: its weakest leg has 1 independent origin, that of the other"
                + " 2.");
  }

  @Test
  void whatSpeaksAgainstALegIsSaid() {
    Explanation explanation =
        explain(
            """
            a -SEA-> c  said by one
            claim about a-c  from a  said by two  hedged DENIED  called denial
            claim about a-c  from a  said by three  ranked DEPRECATED  called old
            """);

    assertThat(explanation.missing())
        .contains(
            new Sentence("Leg 1 is denied by 1 claim.", List.of(new Id("denial"))),
            new Sentence(
                "Of leg 1, 1 claim was set aside by an analyst and left out.",
                List.of(new Id("old"))))
        .extracting(Sentence::text)
        .contains("No claim that counts names the ship of leg 1.");
  }

  @Test
  void aLegAddedByHandIsSaidToBeSo() {
    Explanation explanation = explain("a -SEA-> b  unsourced\nb -RAIL-> c  after a-b  unsourced");

    assertThat(texts(explanation.why()))
        .contains(
            "Leg 1 goes by sea from a to b: no claim says so, it was added by hand.",
            "Legs 1 and 2 meet at b; the dates do not settle which came first, but whoever added"
                + " the leg wrote the order down. That makes it possible, never certain.");
    assertThat(texts(explanation.missing()))
        .contains("No source says that the cargo went on at b.");
    assertThat(texts(explanation.weakest()))
        .containsExactly(
            "Weakest is leg 1, by sea from a to b: 0 independent origins in 0 documents.");
  }

  @Test
  void preferredDatesAreSaidToBeSo() {
    Explanation explanation =
        explain(
            """
            a -SEA-> c  during 2023-12-05  called narrow
            claim about a-c  from a  to c  during 2023  ranked PREFERRED  called preferred
            """);

    assertThat(explanation.why())
        .contains(
            new Sentence(
                "It left at 2023-01-01/2023-12-31 and arrived at 2023-01-01/2023-12-31, by the"
                    + " dates that an analyst prefers.",
                List.of(new Id("preferred"))));
  }

  @Test
  void whatWasWrittenByHandIsNotPutIntoTheMouthOfClaims() {
    assertThat(texts(explain("a -SEA-> c  during 2023-09  aboard ship-x  unsourced").why()))
        .containsExactly(
            "Leg 1 goes by sea from a to c: no claim says so, it was added by hand.",
            "It went aboard ship-x, as was written by hand.",
            "It left at 2023-09-01/2023-09-30 and arrived at 2023-09-01/2023-09-30, as was written"
                + " by hand.");
  }

  @Test
  void theSameQuestionGivesTheSameSentences() {
    Corpus corpus = TheCase.dataSet().corpus();

    assertThat(explain(corpus, "rajin", "tikhoretsk"))
        .isEqualTo(explain(corpus, "rajin", "tikhoretsk"));
  }
}
