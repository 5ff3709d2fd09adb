package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

/** What people decided, and where it shows. */
@WebTest
class DecisionAnswersTest {
  private static final String EVIDENCE =
      """
      actor someone
      actor north
      actor dprk
      actor south
      place rajin PORT
      place najin PORT
      factory -ROAD-> najin  as lorry  during 2023-08
      rajin -SEA-> dunay  aboard angara  as ship  during 2023-09
      elsewhere -SEA-> nowhere  aboard mv-angara  as another
      claim about ship  from najin  to dunay  aboard mv-angara  called again  said by someone in doc-b
      """;
  private static final String ONE_PORT =
      "decision one-port SAME rajin najin  by ann  decided 2024-06-01";
  private static final String DECISIONS =
      ONE_PORT
          + """

          decision one-ship SAME angara mv-angara  decided 2024-06-02
          decision one-state SAME north dprk  decided 2024-06-02
          decision not-dunay DIFFERENT dunay rajin  decided 2024-06-03
          """;

  /** How often something was held, since what is another graph has another revision. */
  private static final AtomicLong HELD = new AtomicLong();

  @Autowired private Asking asking;
  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @BeforeEach
  void decide() {
    hold(DECISIONS);
  }

  @AfterEach
  void holdTheCaseAgain() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    snapshots.invalidate();
  }

  private void hold(String decisions) {
    graph.hold(
        corpus(decisions), WebTestApplication.REVISION + 10_000_000L + HELD.incrementAndGet());
    snapshots.invalidate();
  }

  /** The evidence as text, with what the text cannot say. */
  private static Corpus corpus(String decisions) {
    Corpus text = NetworkText.corpus(EVIDENCE + decisions);
    CorpusBuilder all = Corpus.builder();
    text.places().values().forEach(all::add);
    text.vessels().values().forEach(all::add);
    text.actors().values().forEach(all::add);
    text.documents().values().forEach(all::add);
    text.movements().values().forEach(all::add);
    text.claims().values().forEach(all::add);
    text.decisions().all().values().forEach(all::add);
    all.add(new Subject(new Id("sum"), Subject.Type.TOTAL, Optional.empty()));
    all.add(new Subject(new Id("more"), Subject.Type.TOTAL, Optional.empty()));
    all.add(claim(ClaimType.TOTAL, "sum-claim", "sum", total("13000", "north")));
    all.add(claim(ClaimType.TOTAL, "more-claim", "more", total("16000", "dprk")));
    all.add(claim(ClaimType.ATTRIBUTE, "ru", "angara", Stated.builder().field("flag").value("RU")));
    all.add(
        claim(ClaimType.ATTRIBUTE, "kp", "mv-angara", Stated.builder().field("flag").value("KP")));
    return all.build();
  }

  private static StatedBuilder total(String value, String from) {
    return Stated.builder()
        .quantity(Quantity.of(new BigDecimal(value), Unit.CONTAINERS, Qualifier.EXACT))
        .party(StatedField.FROM, new Id(from))
        .party(StatedField.TO, new Id("south"));
  }

  private static Claim claim(ClaimType type, String id, String about, StatedBuilder stated) {
    return Claim.of(
        type,
        new Id(id),
        new Id(about),
        new Provenance(
            new Id("doc"),
            List.of(),
            new Attribution(List.of(new Id("someone"))),
            Basis.TOLD,
            Certainty.ASSERTED,
            Rank.NORMAL,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        stated.build());
  }

  @Test
  void theListTellsWhoDecidedWhatWhenAndWhy() {
    Asking.Answer answer = asking.get("/decisions");

    assertThat(answer.at("$.items[*].id"))
        .isEqualTo(List.of("not-dunay", "one-port", "one-ship", "one-state"));
    assertThat(answer.at("$.items[1].verdict")).isEqualTo("SAME");
    assertThat(answer.at("$.items[1].entity.id")).isEqualTo("rajin");
    assertThat(answer.at("$.items[1].other")).isEqualTo(Map.of("id", "najin", "name", "najin"));
    assertThat(answer.at("$.items[1].by")).isEqualTo("ann");
    assertThat(answer.at("$.items[1].decided.edtf")).isEqualTo("2024-06-01");
    assertThat(answer.at("$.items[1].why")).isEqualTo("a test");
    assertThat(answer.at("$.items[1].undone")).isNull();
    assertThat(answer.at("$.items[1].standing")).isEqualTo("ACTS");
  }

  @Test
  void theListComesInPages() {
    Asking.Answer first = asking.get("/decisions?limit=3");

    assertThat(first.at("$.items.length()")).isEqualTo(3);
    assertThat(asking.get("/decisions?limit=3&cursor=" + first.at("$.next")).at("$.items[*].id"))
        .isEqualTo(List.of("one-state"));
  }

  @Test
  void theListCanBeOfOneThingByAnyOfItsNames() {
    assertThat(asking.get("/decisions?about=najin").at("$.items[*].id"))
        .isEqualTo(List.of("not-dunay", "one-port"));
    assertThat(asking.get("/decisions?about=factory").at("$.items")).isEqualTo(List.of());
    assertThat(asking.get("/decisions?about=atlantis").status()).isEqualTo(404);
  }

  @Test
  void aDecisionIsFoundById() {
    assertThat(asking.get("/decisions/one-ship").at("$.other.id")).isEqualTo("mv-angara");
    assertThat(asking.get("/decisions/one-shop").status()).isEqualTo(404);
    assertThat(asking.get("/decisions/one-shop").at("$.suggestions[0].id")).isEqualTo("one-ship");
  }

  @Test
  void whereNothingWasDecidedNothingIsListed() {
    hold("");

    assertThat(asking.get("/decisions").at("$.items")).isEqualTo(List.of());
  }

  @Test
  void aPlaceIsFoundByTheIdOfTheOtherAndTellsTheDecisions() {
    Asking.Answer answer = asking.get("/places/najin");

    assertThat(answer.at("$.id")).isEqualTo("rajin");
    assertThat(answer.at("$.names[*].text")).isEqualTo(List.of("najin"));
    assertThat(answer.at("$.decisions[*].id")).isEqualTo(List.of("not-dunay", "one-port"));
    assertThat(answer.at("$.movements[*].id")).isEqualTo(List.of("lorry", "ship"));
  }

  @Test
  void whatIsOneIsStillShownAsItWasRecorded() {
    assertThat(asking.get("/places/najin").at("$.recordedAs[*].id"))
        .isEqualTo(List.of("najin", "rajin"));
    assertThat(asking.get("/vessels/angara").at("$.recordedAs[*].name"))
        .isEqualTo(List.of("angara", "mv-angara"));
    assertThat(asking.get("/actors/north").at("$.recordedAs[*].id"))
        .isEqualTo(List.of("dprk", "north"));
    assertThat(asking.get("/places/dunay").body()).doesNotContain("recordedAs");
  }

  @Test
  void whatWasDecidedToBeDifferentTellsItOnBoth() {
    assertThat(asking.get("/places/dunay").at("$.decisions[*].id")).isEqualTo(List.of("not-dunay"));
    assertThat(asking.get("/places/rajin").at("$.decisions[*].verdict"))
        .isEqualTo(List.of("DIFFERENT", "SAME"));
  }

  @Test
  void aShipAndAnActorTellTheirDecisionsToo() {
    assertThat(asking.get("/vessels/mv-angara").at("$.decisions[*].id"))
        .isEqualTo(List.of("one-ship"));
    assertThat(asking.get("/actors/dprk").at("$.id")).isEqualTo("north");
    assertThat(asking.get("/actors/dprk").at("$.decisions[*].id")).isEqualTo(List.of("one-state"));
  }

  @Test
  void aThingOfWhichNothingWasDecidedSaysNothingOfIt() {
    assertThat(asking.get("/places/factory").body()).doesNotContain("\"decisions\"");
  }

  @Test
  void claimsAreShownAsTheirDocumentsHaveThem() {
    assertThat(asking.get("/claims/again").at("$.stated.from.place")).isEqualTo("najin");
    assertThat(asking.get("/claims?about=mv-angara").at("$.items[*].about.id"))
        .isEqualTo(List.of("mv-angara", "angara"));
  }

  @Test
  void aChainTellsTheDecisionsThatActInIt() {
    Asking.Answer answer = asking.get("/chains?from=factory&to=dunay");

    assertThat(answer.at("$.chains[0].id")).isEqualTo("lorry.ship");
    assertThat(answer.at("$.chains[0].decisions[*].id")).isEqualTo(List.of("one-port", "one-ship"));
    assertThat(answer.at("$.chains[0].legs[1].evidence.documents")).isEqualTo(2);
    assertThat(answer.at("$.chains[0].legs[1].from.id")).isEqualTo("rajin");
    assertThat(
            asking
                .get("/chains?from=factory&to=dunay&detail=BRIEF")
                .at("$.chains[0].decisions[*].id"))
        .isEqualTo(List.of("one-port", "one-ship"));
  }

  @Test
  void aChainFromAPlaceAskedForByTheNameOfAnotherTellsWhy() {
    Asking.Answer answer = asking.get("/chains?from=najin&to=dunay");

    assertThat(answer.at("$.question.from.id")).isEqualTo("rajin");
    assertThat((List<?>) answer.at("$.chains[0].decisions[*].id"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .contains("one-port");
  }

  @Test
  void placesReachedTellTheDecisionsOnThem() {
    Asking.Answer answer = asking.get("/chains?from=factory");

    assertThat(answer.at("$.reached[*].place.id")).isEqualTo(List.of("rajin", "dunay"));
    assertThat(answer.at("$.decisions[*].id")).isEqualTo(List.of("one-port"));
    assertThat(asking.get("/chains?from=elsewhere").body()).doesNotContain("one-port");
  }

  @Test
  void aFilterByEitherShipFindsTheOne() {
    for (String ship : List.of("angara", "mv-angara", "MV%20Angara")) {
      assertThat(asking.get("/chains?from=rajin&to=dunay&vessel=" + ship).at("$.chains[*].id"))
          .isEqualTo(List.of("ship"));
    }
  }

  @Test
  void chainsCanBeAskedForAsIfNothingHadBeenDecided() {
    Asking.Answer answer = asking.get("/chains?from=factory&to=dunay&decisions=NONE");

    assertThat(answer.at("$.chains")).isEqualTo(List.of());
    assertThat(answer.at("$.question.decisions")).isEqualTo("NONE");
    assertThat(asking.get("/chains?from=factory&to=dunay&decisions=SOME").status()).isEqualTo(400);
  }

  @Test
  void whatIsAskedAboutOneCoversBoth() {
    assertThat(asking.get("/evidence?about=mv-angara").at("$.claims[*].id"))
        .isEqualTo(List.of("kp", "ru"));
    assertThat(asking.get("/evidence?about=mv-angara").at("$.decisions[*].id"))
        .isEqualTo(List.of("one-ship"));
    assertThat(asking.get("/evidence?about=ship").at("$.decisions[*].id"))
        .isEqualTo(List.of("one-port", "one-ship"));
    Asking.Answer differing = asking.get("/discrepancies?about=angara&field=flag");
    assertThat(differing.at("$.items[*].verdict")).isEqualTo(List.of("DIFFER"));
    assertThat(differing.at("$.decisions[*].id")).isEqualTo(List.of("one-ship"));
    Asking.Answer dated = asking.get("/timeline?about=najin");
    assertThat((List<?>) dated.at("$.items[*].claim"))
        .extracting(String::valueOf)
        .contains("c-claim-lorry", "c-claim-ship");
    assertThat(dated.at("$.decisions[*].id")).isEqualTo(List.of("not-dunay", "one-port"));
  }

  @Test
  void totalsOfTwoActorsWhoAreOneAreOneSeries() {
    assertThat(asking.get("/totals?from=dprk").at("$.items.length()")).isEqualTo(2);
    assertThat(asking.get("/totals").at("$.series.length()")).isEqualTo(1);
    hold(ONE_PORT);
    assertThat(asking.get("/totals").at("$.series.length()")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/chains?from=factory&to=dunay",
        "/chains?from=rajin&to=dunay&explain=true",
        "/chains?from=rajin",
        "/places/najin",
        "/places/rajin",
        "/places?q=najin",
        "/vessels/angara",
        "/evidence?about=ship",
        "/discrepancies",
        "/timeline?about=rajin",
        "/totals",
        "/claims?about=ship"
      })
  void aDecisionThatIsDeletedLeavesNotAByteBehindAndOneThatIsUndoneOnlyItself(String path) {
    hold("");
    String before = asking.get(path).body();
    hold(DECISIONS);
    asking.get(path);
    hold("");
    assertThat(asking.get(path).body()).isEqualTo(before);

    hold(DECISIONS.replaceAll("(?m)(?<=.)$", "  undone 2024-07"));
    assertThat(withoutDecisionsAndHash(asking.get(path).body()))
        .isEqualTo(withoutDecisionsAndHash(before));
  }

  /** An undone decision is still shown on what it was about, and is part of the content. */
  private static String withoutDecisionsAndHash(String body) {
    return body.replaceAll(",?\"decisions\":\\[.*?\"standing\":\"UNDONE\"}\\]", "")
        .replaceAll("[0-9a-f]{64}", "");
  }
}
