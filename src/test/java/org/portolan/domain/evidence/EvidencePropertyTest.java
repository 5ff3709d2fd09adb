package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;

/** What taking sources away does, on random evidence. */
class EvidencePropertyTest {
  private static final int ACTORS = 6;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** Actors of which some are parts of others, and claims of two legs. */
  record Evidence(Corpus corpus, List<Id> sources) {
    @Override
    public String toString() {
      return corpus.claims().values().stream()
          .map(
              claim ->
                  "%s about %s by %s in %s from %s %s %s"
                      .formatted(
                          claim.id(),
                          claim.about(),
                          claim.provenance().saidBy().speakers(),
                          claim.provenance().document(),
                          claim.provenance().derivedFrom(),
                          claim.provenance().basis(),
                          claim.provenance().rank().level()))
          .collect(Collectors.joining("\n", "\n", "\n"));
    }
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    Arbitrary<List<Integer>> parts =
        Arbitraries.integers().between(0, ACTORS).list().ofSize(ACTORS);
    return Combinators.combine(parts, claim().list().ofMinSize(1).ofMaxSize(8))
        .as(EvidencePropertyTest::evidence);
  }

  /** A claim but for its name. */
  private static Arbitrary<String> claim() {
    Arbitrary<String> speakers =
        Arbitraries.integers()
            .between(0, ACTORS)
            .map(actor -> actor == ACTORS ? "unknown" : "a" + actor)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(names -> String.join(", ", names));
    Arbitrary<Integer> document = Arbitraries.integers().between(1, 3);
    Arbitrary<String> about = Arbitraries.of("x-y", "y-z");
    Arbitrary<String> seen = Arbitraries.of("TOLD", "TOLD", "DEDUCED", "IMAGERY");
    Arbitrary<String> rank = Arbitraries.of("NORMAL", "NORMAL", "PREFERRED", "DEPRECATED");
    Arbitrary<String> hedge = Arbitraries.of("ASSERTED", "ASSERTED", "POSSIBLE", "DENIED");
    Arbitrary<String> end = Arbitraries.of("  from x", "  to z", "  from region", "  from y  to z");
    Arbitrary<Integer> derived = Arbitraries.integers().between(-8, 8);
    return Combinators.combine(speakers, document, about, seen, rank, hedge, end, derived)
        .as(
            (by, in, on, basis, level, certainty, place, source) ->
                "claim about %s%s  said by %s in d%d 2024-01-0%d  seen %s  ranked %s  hedged %s%s"
                    .formatted(
                        on,
                        place,
                        by,
                        in,
                        in,
                        basis,
                        level,
                        certainty,
                        source > 0 ? "  derived from c" + source : ""));
  }

  private static Evidence evidence(List<Integer> parts, List<String> claims) {
    StringBuilder text = new StringBuilder("place region REGION\nplace x PORT  in region\n");
    for (int actor = 0; actor < ACTORS; actor++) {
      int whole = parts.get(actor);
      text.append("actor a").append(actor);
      // Only an earlier actor can be the whole, so that no circle arises.
      text.append(whole < actor ? "  in a" + whole + "\n" : "\n");
    }
    text.append("x -SEA-> y  said by a0 in d1 2024-01-01  called c-one\n");
    text.append("y -RAIL-> z  said by a1 in d2 2024-01-02  called c-two\n");
    for (int i = 0; i < claims.size(); i++) {
      text.append(claims.get(i)).append("  called c").append(i + 1).append('\n');
    }
    Corpus corpus = NetworkText.corpus(text.toString());
    Set<Id> sources = new HashSet<>(corpus.claims().keySet());
    sources.addAll(corpus.documents().keySet());
    sources.addAll(corpus.actors().keySet());
    sources.add(Attribution.UNKNOWN);
    return new Evidence(corpus, sources.stream().sorted().toList());
  }

  @Property(tries = 2000)
  void excludingASourceNeverAddsEvidence(
      @ForAll("evidence") Evidence evidence, @ForAll @IntRange(max = 999) int pick) {
    Id out = evidence.sources().get(pick % evidence.sources().size());
    Lens without = Lens.EVERYTHING.withExclude(List.of(out));

    for (Id about : abouts(evidence)) {
      assertNoMore(support(evidence, without, about), support(evidence, Lens.EVERYTHING, about));
    }
    for (Id movement : evidence.corpus().movements().keySet()) {
      Optional<Reading> less = reading(evidence, without, movement);
      Optional<Reading> all = reading(evidence, Lens.EVERYTHING, movement);
      assertThat(less.isEmpty() || all.isPresent()).isTrue();
      less.ifPresent(found -> assertNoMore(found.support(), all.orElseThrow().support()));
    }
  }

  @Property(tries = 500)
  void excludingTwoSourcesLeavesNoMoreThanExcludingOne(
      @ForAll("evidence") Evidence evidence,
      @ForAll @IntRange(max = 999) int one,
      @ForAll @IntRange(max = 999) int other) {
    Id first = evidence.sources().get(one % evidence.sources().size());
    Id second = evidence.sources().get(other % evidence.sources().size());

    for (Id about : abouts(evidence)) {
      assertNoMore(
          support(evidence, Lens.EVERYTHING.withExclude(List.of(first, second)), about),
          support(evidence, Lens.EVERYTHING.withExclude(List.of(first)), about));
    }
  }

  @Property(tries = 500)
  void aLaterDateNeverKnowsFewerClaims(@ForAll("evidence") Evidence evidence) {
    List<Lens> days =
        IntStream.rangeClosed(-1, 4).mapToObj(day -> Lens.asOf(FIRST.plusDays(day))).toList();

    for (int later = 1; later < days.size(); later++) {
      for (Id about : abouts(evidence)) {
        assertNoMore(
            support(evidence, days.get(later - 1), about),
            support(evidence, days.get(later), about));
      }
    }
    assertThat(claims(evidence, days.get(0))).isEmpty();
    assertThat(claims(evidence, days.get(5))).isEqualTo(evidence.corpus().claims().keySet());
  }

  @Property(tries = 500)
  void aHigherThresholdNeverAddsEvidence(@ForAll("evidence") Evidence evidence) {
    Lens sure = Lens.EVERYTHING.withCertainty(Optional.of(Certainty.ASSERTED));
    Lens seen = Lens.EVERYTHING.withBases(Set.of(Basis.IMAGERY));

    for (Id about : abouts(evidence)) {
      Support all = support(evidence, Lens.EVERYTHING, about);
      assertNoMore(support(evidence, sure, about), all);
      assertNoMore(support(evidence, seen, about), all);
      assertNoMore(all, support(evidence, Lens.EVERYTHING.withDeprecated(true), about));
    }
  }

  @Property(tries = 500)
  void theTreeHasEveryOriginAtARootAndEveryClaimBelow(@ForAll("evidence") Evidence evidence) {
    for (Id about : abouts(evidence)) {
      List<Claim> claims = new Readings(evidence.corpus(), Lens.EVERYTHING).counting(about);
      List<Telling> tree = Telling.of(claims, evidence.corpus(), Lens.EVERYTHING);
      Set<Id> roots = tree.stream().map(Telling::actor).collect(Collectors.toSet());
      Set<Id> told = new HashSet<>();
      tree.forEach(telling -> collect(telling, told));

      assertThat(roots).containsAll(support(evidence, Lens.EVERYTHING, about).origins());
      assertThat(told).isEqualTo(claims.stream().map(Claim::id).collect(Collectors.toSet()));
    }
  }

  private static void collect(Telling telling, Set<Id> told) {
    told.addAll(telling.claims());
    telling.tellers().forEach(teller -> collect(teller, told));
  }

  private static Set<Id> abouts(Evidence evidence) {
    return evidence.corpus().movements().keySet();
  }

  private static Set<Id> claims(Evidence evidence, Lens lens) {
    return evidence.corpus().claims().values().stream()
        .filter(claim -> lens.passes(claim, evidence.corpus()))
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  private static Support support(Evidence evidence, Lens lens, Id about) {
    return new Readings(evidence.corpus(), lens).support(about);
  }

  private static Optional<Reading> reading(Evidence evidence, Lens lens, Id movement) {
    return Optional.ofNullable(evidence.corpus().movements().get(movement))
        .flatMap(new Readings(evidence.corpus(), lens)::find);
  }

  private static void assertNoMore(Support less, Support all) {
    Set<Id> documents = new HashSet<>(all.documents());
    documents.addAll(all.coarser());
    assertThat(all.claims()).containsAll(less.claims());
    assertThat(all.documents()).containsAll(less.documents());
    assertThat(documents).containsAll(less.coarser());
    assertThat(less.origins()).hasSizeLessThanOrEqualTo(all.origins().size());
    // The surest of fewer claims is no surer; of documents as precise as the leg, there may be
    // none.
    if (!less.documents().isEmpty() && less.certainty().isPresent()) {
      assertThat(less.certainty().get()).isGreaterThanOrEqualTo(all.certainty().orElseThrow());
    }
  }
}
