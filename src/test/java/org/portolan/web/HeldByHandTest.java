package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

/** Movements between cities, added by hand without claims. */
@WebTest
class HeldByHandTest {
  @Autowired private Asking asking;

  /** How often something was held, since what is another graph has another revision. */
  private static final AtomicLong HELD = new AtomicLong();

  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @AfterEach
  void holdTheCaseAgain() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    snapshots.invalidate();
  }

  private void hold(Corpus corpus) {
    graph.hold(corpus, WebTestApplication.REVISION + HELD.incrementAndGet());
    snapshots.invalidate();
  }

  /** Cities, each with a movement to every other. */
  private static Corpus everyCityToEveryOther(int cities) {
    CorpusBuilder corpus = Corpus.builder();
    for (int from = 0; from < cities; from++) {
      corpus.add(
          new Place(
              new Id("city-" + from),
              "City " + from,
              PlaceKind.CITY,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Place.Register.NONE,
              Optional.empty()));
      for (int to = 0; to < cities; to++) {
        if (from != to) {
          corpus.add(
              new Movement(
                  new Id("from-%d-to-%d".formatted(from, to)),
                  Mode.RAIL,
                  new Id("city-" + from),
                  new Id("city-" + to),
                  Optional.empty(),
                  List.of(),
                  Window.OPEN,
                  Optional.empty()));
        }
      }
    }
    return corpus.build();
  }

  @Test
  void aLegWithoutAClaimIsMarked() {
    hold(everyCityToEveryOther(2));

    Asking.Answer answer = asking.get("/chains?from=city-0&to=City%201");

    assertThat(answer.at("$.chains[0].legs[0].evidence.unsourced")).isEqualTo(true);
    assertThat(answer.at("$.chains[0].legs[0].evidence.documents")).isEqualTo(0);
    assertThat(answer.at("$.chains[0].legs[0].evidence.certainty")).isNull();
    assertThat(answer.at("$.chains[0].legs[0].distances")).isEqualTo(List.of());
    assertThat(answer.body()).doesNotContain("\"partial\":");
  }

  @Test
  void anAnswerThatStoppedAtTheBoundOfTheSearchSaysSo() {
    hold(everyCityToEveryOther(20));

    Asking.Answer answer =
        asking.get("/chains?from=city-0&to=city-1&maxLegs=6&timing=IMPOSSIBLE&limit=1");

    assertThat(answer.at("$.partial")).isEqualTo(true);
    assertThat((String) answer.at("$.reason")).isNotBlank();
    assertThat(answer.at("$.chains.length()")).isEqualTo(1);
  }
}
