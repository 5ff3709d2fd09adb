package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PagingTest {
  @Autowired private Asking asking;
  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @AfterEach
  void holdTheCaseAgain() {
    hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
  }

  private void hold(Corpus corpus, long revision) {
    graph.hold(corpus, revision);
    snapshots.invalidate();
  }

  @ParameterizedTest
  @CsvSource({
    "/places?, items, id",
    "/actors?, items, id",
    "/vessels?, items, id",
    "/documents?, items, id",
    "/claims?, items, id",
    "/claims?saidBy=White%20House&, items, id",
    "/places?q=r&, items, id",
    "/totals?, items, id",
    "/chains?from=North%20Korea&to=Russia&, chains, id",
    "/chains?from=North%20Korea&, reached, place.id"
  })
  void pagesGiveEveryItemOnceInOrder(String path, String list, String id) {
    String ids = "$.%s[*].%s".formatted(list, id);
    List<Object> whole = all(path + "limit=200", ids);
    List<Object> paged = all(path + "limit=3", ids);

    assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(whole);
  }

  /** Follows the links from page to page. */
  private List<Object> all(String path, String ids) {
    List<Object> all = new ArrayList<>();
    Asking.Answer page = asking.get(path);
    while (true) {
      all.addAll((List<?>) page.at(ids));
      Object next = page.at("$.next");
      if (next == null) {
        assertThat(page.header("Link")).isEqualTo("null");
        return all;
      }
      String link = page.header("Link");
      assertThat(link).startsWith("</api/v1/").endsWith(">; rel=\"next\"").contains("" + next);
      page = asking.at(link.substring(1, link.indexOf('>')));
      assertThat(page.status()).isEqualTo(200);
    }
  }

  @Test
  void withoutALimitAPageHasTwentyItems() {
    assertThat(asking.get("/claims").at("$.items.length()")).isEqualTo(20);
  }

  @Test
  void aLinkKeepsWhatWasAskedInAnyScript() {
    String link = asking.get("/claims?about=%EB%82%98%EC%A7%84&limit=1").header("Link");

    assertThat(link).contains("about=%EB%82%98%EC%A7%84&limit=1&cursor=");
  }

  @Test
  void aCursorOfAnotherSnapshotIsRefused() {
    Object cursor = asking.get("/places?limit=3").at("$.next");
    hold(Corpus.EMPTY, WebTestApplication.REVISION + 1);

    Asking.Answer answer = asking.get("/places?limit=3&cursor=" + cursor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat((String) answer.at("$.detail")).contains("another snapshot");
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    Object cursor = asking.get("/places?limit=3").at("$.next");

    Asking.Answer answer = asking.get("/actors?limit=3&cursor=" + cursor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat((String) answer.at("$.detail")).contains("the same question");
  }

  @Test
  void theSameContentGivesTheSameBytesWhateverItsRevision() {
    List<String> questions =
        List.of(
            "/chains?from=North%20Korea&to=Russia&limit=2",
            "/chains?from=rajin",
            "/places/rajin",
            "/actors/white-house",
            "/claims?limit=200",
            "/totals");
    List<String> before = questions.stream().map(asking::get).map(Asking.Answer::body).toList();
    hold(TheCase.dataSet().corpus(), 99);

    List<Asking.Answer> after = questions.stream().map(asking::get).toList();

    assertThat(after).extracting(Asking.Answer::body).isEqualTo(before);
    assertThat(after)
        .allSatisfy(answer -> assertThat(answer.header("Portolan-Revision")).isEqualTo("99"));
  }

  @Test
  void anEmptyGraphHasEmptyLists() {
    hold(Corpus.EMPTY, 0);

    for (String list : List.of("places", "vessels", "actors", "documents", "claims", "totals")) {
      Asking.Answer answer = asking.get("/" + list);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.at("$.items")).isEqualTo(List.of());
      assertThat(answer.at("$.next")).isNull();
    }
  }

  @Test
  void anEmptyGraphKnowsNoName() {
    hold(Corpus.EMPTY, 0);

    Asking.Answer answer = asking.get("/chains?from=Najin&to=Dunay");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("$.suggestions")).isEqualTo(List.of());
  }
}
