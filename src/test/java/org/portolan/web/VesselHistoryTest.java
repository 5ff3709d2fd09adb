package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Vessel;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships were called, and when, over REST. */
@WebTest
class VesselHistoryTest {
  /** How often something was held, since what is another graph has another revision. */
  private static final AtomicLong HELD = new AtomicLong();

  @Autowired private Asking asking;
  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @BeforeEach
  void holdShips() {
    CorpusBuilder corpus = Corpus.builder();
    corpus.add(document("doc"));
    corpus.add(document("doc-2"));
    corpus.add(ship("one", "Lady R"));
    corpus.add(ship("maria-a", "Maria"));
    corpus.add(ship("maria-b", "Maria"));
    corpus.add(ship("bare", "Bare"));
    corpus.add(new Name(new Id("one"), "Леди Р", Optional.of("ru"), List.of(), Optional.empty()));
    claim(corpus, "old-name", "doc", attribute("name", "Lisa", "since=2019 until=2022-05"));
    claim(corpus, "old-name-again", "doc-2", attribute("name", "Lisa", "since=2019 until=2022-05"));
    claim(corpus, "new-name", "doc", attribute("name", "Lady R", "since=2022-05"));
    claim(corpus, "ru", "doc", attribute("flag", "RU", "during=2022-12"));
    claim(corpus, "kp", "doc-2", attribute("flag", "KP", "during=2022-12"));
    claim(corpus, "owner", "doc", attribute("owner", "MG-Flot", "during=2022"));
    graph.hold(corpus.build(), WebTestApplication.REVISION + 20_000_000L + HELD.incrementAndGet());
    snapshots.invalidate();
  }

  @AfterEach
  void holdTheCaseAgain() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    snapshots.invalidate();
  }

  private static Vessel ship(String id, String name) {
    Optional<String> none = Optional.empty();
    return new Vessel(new Id(id), name, Optional.empty(), none, none, none, none, none);
  }

  private static Document document(String id) {
    Optional<String> none = Optional.empty();
    return new Document(
        new Id(id),
        id,
        Optional.empty(),
        Optional.of(Edtf.parse("2023-01-10")),
        false,
        none,
        none,
        none);
  }

  private static Stated attribute(String field, String value, String dates) {
    StatedBuilder stated = Stated.builder().field(field).value(value);
    for (String date : dates.split(" ", -1)) {
      String[] parts = date.split("=", -1);
      stated.date(StatedField.find(parts[0]).orElseThrow(), ReportedDate.of(parts[1]));
    }
    return stated.build();
  }

  private static void claim(CorpusBuilder corpus, String id, String document, Stated stated) {
    corpus.add(
        Claim.of(
            ClaimType.ATTRIBUTE,
            new Id(id),
            new Id("one"),
            new Provenance(
                new Id(document),
                List.of(),
                new Attribution(List.of(new Id("someone"))),
                Basis.TOLD,
                Certainty.ASSERTED,
                Rank.NORMAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            stated));
  }

  @Test
  void aShipTellsItsNamesFlagsAndOwnersInOrderOfTime() {
    Asking.Answer answer = asking.get("/vessels/one");

    assertThat(answer.at("$.history.names[*].value")).isEqualTo(List.of("Lisa", "Lady R"));
    assertThat(answer.at("$.history.names[0].since.edtf")).isEqualTo("2019");
    assertThat(answer.at("$.history.names[0].until.latest")).isEqualTo("2022-05-31");
    assertThat(answer.at("$.history.names[0].claims"))
        .isEqualTo(List.of("old-name", "old-name-again"));
    assertThat(answer.at("$.history.names[0].documents")).isEqualTo(2);
    assertThat(answer.at("$.history.names[0].origins")).isEqualTo(1);
    assertThat(answer.at("$.history.owners[*].value")).isEqualTo(List.of("MG-Flot"));
    assertThat(answer.body()).doesNotContain("\"then\"", "\"on\"");
  }

  @Test
  void aShipTellsWhatItWasCalledAtATime() {
    Asking.Answer answer = asking.get("/vessels/one?on=2021-03");

    assertThat(answer.at("$.history.on.edtf")).isEqualTo("2021-03");
    assertThat(answer.at("$.history.names[*].value")).isEqualTo(List.of("Lisa", "Lady R"));
    assertThat(answer.at("$.history.names[*].then")).isEqualTo(List.of("THEN", "AFTER"));
    assertThat(asking.get("/vessels/one?on=2022-12").at("$.history.names[*].value"))
        .isEqualTo(List.of("Lady R", "Lisa"));
  }

  @Test
  void contradictoryFlagsOfOneTimeAreBothTold() {
    Asking.Answer answer = asking.get("/vessels/one?on=2022-12");

    assertThat(answer.at("$.history.flags[*].value")).isEqualTo(List.of("KP", "RU"));
    assertThat(answer.at("$.history.flags[*].then")).isEqualTo(List.of("THEN", "THEN"));
    assertThat(answer.at("$.flag")).isNull();
  }

  @Test
  void aShipOfWhichNobodySaysAnythingHasAnEmptyHistory() {
    Asking.Answer answer = asking.get("/vessels/bare?on=2023");

    assertThat(answer.at("$.history.names")).isEqualTo(List.of());
    assertThat(answer.at("$.history.flags")).isEqualTo(List.of());
    assertThat(answer.at("$.history.owners")).isEqualTo(List.of());
  }

  @Test
  void aTimeThatIsNoDateIsRefused() {
    Asking.Answer answer = asking.get("/vessels/one?on=March");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("on");
  }

  @Test
  void aSearchByANameOfAnotherTimeSaysWhen() {
    Asking.Answer answer = asking.get("/vessels?q=lisa");

    assertThat(answer.at("$.items[*].id")).isEqualTo(List.of("one"));
    assertThat(answer.at("$.items[0].name")).isEqualTo("Lady R");
    assertThat(answer.at("$.items[0].matched")).isEqualTo("Lisa");
    assertThat(answer.at("$.items[0].matchedWhen[0].until.edtf")).isEqualTo("2022-05");
    assertThat(asking.get("/vessels?q=maria").body()).doesNotContain("matchedWhen");
  }

  @Test
  void oneShipWithTwoNamesIsOne() {
    for (String name : List.of("Lady%20R", "%D0%9B%D0%B5%D0%B4%D0%B8%20%D0%A0", "Lisa")) {
      assertThat(asking.get("/vessels?q=" + name).at("$.items[*].id")).isEqualTo(List.of("one"));
    }
  }

  @Test
  void twoShipsWithOneNameStayTwo() {
    Asking.Answer answer = asking.get("/claims?about=Maria");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("$.candidates[*].id")).isEqualTo(List.of("maria-a", "maria-b"));
  }
}
