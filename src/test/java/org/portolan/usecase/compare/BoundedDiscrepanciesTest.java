package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.portolan.CountedTime;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.place.PlaceKind;

class BoundedDiscrepanciesTest {
  private static final int VERSIONS = 2_000;

  private static Corpus versions(int count) {
    SmallCase evidence = new SmallCase().place("port", PlaceKind.PORT, "");
    for (int version = 0; version < count; version++) {
      String value = "owner " + version;
      evidence.claim(
          "c-" + version,
          ClaimType.ATTRIBUTE,
          "port",
          "doc-" + version,
          stated -> stated.field("owner").value(value));
    }
    return evidence.corpus();
  }

  private static Discrepancy owner(List<Discrepancy> all) {
    return SmallCase.find(all, "port.owner");
  }

  @Test
  void twoThousandVersionsOfAFieldAreNotComparedEachWithEach() {
    Budget budget = Budget.endless();

    Discrepancy owner =
        owner(
            new Discrepancies(versions(VERSIONS), Lens.EVERYTHING, budget)
                .list(Wanted.about(new Id("port"))));

    assertThat(owner.versions()).hasSize(VERSIONS);
    assertThat(owner.pairs()).isEqualTo(1_999_000);
    assertThat(owner.comparisons()).hasSize(Group.MOST_LISTED);
    assertThat(owner.verdict()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(budget.lacks().orElseThrow())
        .isEqualTo(
            "Not all of the 2,000 versions of port.owner were compared with one another: it may be"
                + " worse than it says.");
    assertThat(budget.steps()).isLessThan(Group.MOST_COMPARED + 10 * VERSIONS);
  }

  @Test
  void ofFewVersionsEveryPairIsThere() {
    Discrepancy owner =
        owner(new Discrepancies(versions(40), Lens.EVERYTHING, Budget.endless()).list(Wanted.ALL));

    assertThat(owner.comparisons()).hasSize(780);
    assertThat(owner.pairs()).isEqualTo(780);
  }

  @Test
  void withinAnyBoundADiscrepancyThatIsListedIsTrue() {
    Corpus corpus = versions(60);
    Map<String, Discrepancy> whole = new HashMap<>();
    new Discrepancies(corpus, Lens.EVERYTHING, Budget.endless())
        .list(Wanted.ALL)
        .forEach(discrepancy -> whole.put(discrepancy.id(), discrepancy));
    boolean partial = false;

    for (int looks = 1; looks < 3_000; looks += 37) {
      CountedTime time = new CountedTime();
      Budget budget = time.budget(looks);
      List<Discrepancy> found = new Discrepancies(corpus, Lens.EVERYTHING, budget).list(Wanted.ALL);
      partial |= budget.lacks().isPresent();
      if (budget.lacks().isEmpty()) {
        assertThat(found).hasSameSizeAs(whole.values());
      }
      assertThat(found)
          .allSatisfy(
              one -> {
                Discrepancy known = Objects.requireNonNull(whole.get(one.id()));
                assertThat(one.versions()).isEqualTo(known.versions());
                assertThat(known.comparisons()).containsAll(one.comparisons());
                assertThat(one.verdict()).isLessThanOrEqualTo(known.verdict());
              });
      assertThat(time.looks()).isLessThan(looks + 10);
    }
    assertThat(partial).isTrue();
  }

  @Test
  void calculationsStopAtTheBoundToo() {
    CountedTime time = new CountedTime();
    Budget budget = time.budget(1);

    new Arithmetic(versions(VERSIONS), Lens.EVERYTHING, budget).list(Wanted.ALL);

    assertThat(budget.lacks().orElseThrow()).contains("not all calculations are listed");
  }
}
