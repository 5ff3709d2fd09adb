package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.chain.Chain;
import org.portolan.chain.Leg;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.transport.Vessel;
import org.portolan.names.Resolution;

/** Evidence as people decided to read it. */
class DecidedSnapshotTest {
  private static final String EVIDENCE =
      """
      actor us
      actor house  in us
      actor white-house
      place korea COUNTRY
      place rason REGION  in korea
      place rajin PORT  in korea
      place najin PORT  in rason  at 42.25 130.28
      place pier SITE  in najin
      factory -ROAD-> najin  during 2023-08  as lorry  said by house in doc-a
      rajin -SEA-> dunay  during 2023-09  aboard angara  as ship  said by white-house in doc-b
      claim about ship  from najin  to dunay  aboard mv-angara  called ship-again  said by house in doc-a
      pier -SEA-> dunay  during 2023-10  aboard mv-angara  as second
      """;
  private static final String DECISIONS =
      """
      decision one-port SAME rajin najin
      decision one-ship SAME angara mv-angara
      decision one-house SAME house white-house
      """;

  private static Snapshot decided(String decisions) {
    return Asked.snapshot(EVIDENCE + decisions);
  }

  private static List<String> chains(Snapshot snapshot, String from, String to) {
    return FindChains.chains(
            snapshot, Asked.chains(snapshot, "from", from, "to", to), Budget.endless())
        .chains()
        .stream()
        .map(Chain::id)
        .toList();
  }

  private static Id found(Resolution resolution) {
    assertThat(resolution).isInstanceOf(Resolution.Found.class);
    return ((Resolution.Found) resolution).id();
  }

  @Test
  void legsToTheOneJoinLegsFromTheOther() {
    assertThat(chains(decided(""), "factory", "dunay")).containsExactly("lorry.second");
    assertThat(chains(decided(DECISIONS), "factory", "dunay"))
        .containsExactlyInAnyOrder("lorry.ship", "lorry.second");
  }

  @Test
  void namesAndIdsOfBothMeanTheOneThatIsKept() {
    Snapshot snapshot = decided(DECISIONS);

    for (String name : List.of("rajin", "najin", "Najin")) {
      assertThat(found(snapshot.places().resolve(name))).isEqualTo(new Id("rajin"));
    }
    assertThat(found(snapshot.vessels().resolve("MV Angara"))).isEqualTo(new Id("angara"));
    assertThat(snapshot.corpus().namesOf(new Id("rajin")))
        .extracting(Name::text)
        .containsExactly("najin");
  }

  @Test
  void twoThatHaveOneNameAreNotAmbiguousOnceTheyAreOne() {
    Corpus evidence = Corpus.builder().add(ship("a")).add(ship("b")).build();
    assertThat(Asked.snapshot(evidence).vessels().resolve("Maria"))
        .isInstanceOf(Resolution.Ambiguous.class);
    Corpus decided =
        Corpus.builder().add(ship("a")).add(ship("b")).add(Decided.same("d", "b", "a")).build();

    assertThat(found(Asked.snapshot(decided).vessels().resolve("Maria"))).isEqualTo(new Id("b"));
  }

  private static Vessel ship(String id) {
    Optional<String> none = Optional.empty();
    return new Vessel(new Id(id), "Maria", Optional.empty(), none, none, none, none, none);
  }

  @Test
  void whatTheKeptOneLacksItHasFromTheOther() {
    Corpus corpus = decided(DECISIONS).corpus();

    assertThat(corpus.places().get(new Id("rajin")))
        .satisfies(
            rajin -> {
              assertThat(rajin.coordinates()).isPresent();
              // Of two containers one of which is in the other, the finer one.
              assertThat(rajin.partOf()).contains(new Id("rason"));
            });
    assertThat(corpus.places()).doesNotContainKey(new Id("najin"));
    assertThat(corpus.atlas().isWithin(new Id("pier"), new Id("rajin"))).isTrue();
  }

  @Test
  void claimsThatNameTheOtherSupportTheOneThatIsKept() {
    Snapshot snapshot = decided(DECISIONS);

    Leg leg = leg(snapshot, "ship");
    assertThat(leg.reading().support().claims())
        .containsExactly(new Id("c-claim-ship"), new Id("ship-again"));
    assertThat(leg.reading().vesselDocuments()).containsExactly(new Id("doc-a"), new Id("doc-b"));
    assertThat(leg(decided(""), "ship").reading().support().claims()).hasSize(1);
  }

  private static Leg leg(Snapshot snapshot, String movement) {
    return snapshot.network(Lens.EVERYTHING).legs().stream()
        .filter(leg -> leg.id().value().equals(movement))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoSpeakersWhoAreOneAreOneOrigin() {
    assertThat(
            leg(decided("decision one-port SAME rajin najin"), "ship")
                .reading()
                .support()
                .origins())
        .hasSize(2);
    assertThat(leg(decided(DECISIONS), "ship").reading().support().origins())
        .containsExactly(new Id("house"));
  }

  @Test
  void whoIsExcludedIsSoUnderBothNames() {
    Snapshot snapshot = decided(DECISIONS);
    Lens lens = new QuestionReader(snapshot).lens(Asked.values("exclude", "white-house"));

    assertThat(new Readings(snapshot.corpus(), lens).supporting(new Id("ship"))).isEmpty();
  }

  @Test
  void theDecisionsOfAChainAreThoseThatActInIt() {
    Snapshot snapshot = decided(DECISIONS + "decision not-it DIFFERENT dunay factory\n");

    assertThat(decisions(snapshot, "ship")).containsExactly("one-house", "one-port", "one-ship");
    assertThat(decisions(snapshot, "second")).containsExactly("one-port", "one-ship");
    assertThat(decisions(snapshot, "lorry")).containsExactly("one-port");
    assertThat(decisions(decided("decision one-ship SAME mv-angara angara"), "second")).isEmpty();
  }

  private static List<String> decisions(Snapshot snapshot, String movement) {
    return snapshot.corpus().decisionsOn(new Id(movement)).stream()
        .map(decision -> decision.id().value())
        .toList();
  }

  @Test
  void withoutDecisionsItIsAsIfNoneHadBeenMade() {
    Snapshot without = decided(DECISIONS).undecided();

    assertThat(chains(without, "factory", "dunay"))
        .isEqualTo(chains(decided(""), "factory", "dunay"));
    assertThat(found(without.places().resolve("najin"))).isEqualTo(new Id("najin"));
    assertThat(decisions(without, "ship")).isEmpty();
  }

  @Test
  void whatWasRecordedIsHashedWhateverWasDecided() {
    Snapshot snapshot = decided(DECISIONS);

    assertThat(snapshot.hash()).isEqualTo(snapshot.undecided().hash());
    assertThat(snapshot.hash()).isNotEqualTo(decided("").hash());
    assertThat(snapshot.corpus().recorded().places())
        .isEqualTo(NetworkText.corpus(EVIDENCE).places());
  }

  @Test
  void twoPlacesOfALegThatAreOneLeadNowhere() {
    Snapshot snapshot = decided("decision odd SAME factory najin\n");

    assertThat(chains(snapshot, "factory", "dunay")).containsExactly("second");
  }

  @Test
  void aDayAskedAboutTouchesNoDecision() {
    Snapshot snapshot =
        Asked.snapshot(
            EVIDENCE.replace("doc-a", "doc-a 2023-09-30")
                + "decision later SAME rajin najin  decided 2024-06-01");

    assertThat(
            FindChains.chains(
                    snapshot,
                    Asked.chains(snapshot, "from", "najin", "to", "dunay", "asOf", "2024-01-01"),
                    Budget.endless())
                .chains())
        .extracting(Chain::id)
        .contains("second");
    assertThat(found(snapshot.places().resolve("najin"))).isEqualTo(new Id("rajin"));
  }

  @Test
  void anAmbiguousNameStaysSoWhereTwoWereDecidedToBeDifferent() {
    Corpus corpus =
        Corpus.builder()
            .add(ship("a"))
            .add(ship("b"))
            .add(Decided.different("d", "a", "b"))
            .build();
    Snapshot snapshot = Asked.snapshot(corpus);

    assertThatExceptionOfType(BadQuestion.AmbiguousName.class)
        .isThrownBy(() -> Values.resolve("vessel", "Maria", snapshot.vessels()));
    assertThat(corpus.decisions().areDifferent(new Id("b"), new Id("a"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "decision one-port SAME rajin najin",
        "decision one-port SAME najin rajin",
        "decision one-port SAME rajin najin  undone 2024-08",
        "decision one-port DIFFERENT rajin najin",
        DECISIONS,
        DECISIONS + "decision further SAME angara third"
      })
  void decisionsThatComeGoOrChangeAreSeenInAnUpdate(String after) {
    String third = "x -SEA-> y  aboard third  as third-leg\n";
    Snapshot before = Asked.snapshot(EVIDENCE + third + DECISIONS);
    Corpus next = NetworkText.corpus(EVIDENCE + third + after);

    Snapshot updated = before.with(new Update(2, Optional.of(next.frame()), List.of(), Set.of()));

    assertSame(updated, new Snapshot(next, 2));
    assertSame(
        updated.with(
            new Update(3, Optional.of(before.corpus().recorded().frame()), List.of(), Set.of())),
        before);
  }

  @Property(tries = 40)
  void movementsThatComeGoOrChangeAreReadAsDecided(@ForAll long seed) {
    String further = "najin -SEA-> dunay  during 2023-11  as third  said by white-house in doc-c\n";
    Corpus all = NetworkText.corpus(EVIDENCE + further + DECISIONS);
    List<Told> told = all.told().toList();
    Set<Id> gone = new TreeSet<>();
    for (int i = 0; i < told.size(); i++) {
      if ((seed >> i & 1) == 0) {
        gone.add(told.get(i).movement().id());
      }
    }
    Snapshot snapshot = new Snapshot(all, 1);

    Snapshot less = snapshot.with(new Update(2, Optional.empty(), List.of(), gone));
    Snapshot again =
        less.with(
            new Update(
                3,
                seed % 2 == 0 ? Optional.empty() : Optional.of(all.frame()),
                told.stream().filter(one -> gone.contains(one.movement().id())).toList(),
                Set.of()));

    assertSame(less, new Snapshot(less.corpus().recorded(), 2));
    assertSame(again, snapshot);
  }

  private static void assertSame(Snapshot one, Snapshot other) {
    assertThat(one.hash()).isEqualTo(other.hash());
    assertThat(one.network(Lens.EVERYTHING).legs())
        .isEqualTo(other.network(Lens.EVERYTHING).legs());
    assertThat(one.network(Lens.EVERYTHING).temporal())
        .usingRecursiveComparison()
        .ignoringFields("register.atlas", "register.meeting.self")
        .isEqualTo(other.network(Lens.EVERYTHING).temporal());
    for (Corpus corpus : List.of(one.corpus(), one.corpus().recorded())) {
      Corpus expected = corpus == one.corpus() ? other.corpus() : other.corpus().recorded();
      assertThat(List.copyOf(corpus.claims().values()))
          .isEqualTo(List.copyOf(expected.claims().values()));
      assertThat(corpus.places()).isEqualTo(expected.places());
      assertThat(corpus.names()).isEqualTo(expected.names());
    }
    assertThat(one.corpus().decisions().all()).isEqualTo(other.corpus().decisions().all());
    assertThat(one.places().resolve("najin")).isEqualTo(other.places().resolve("najin"));
  }
}
