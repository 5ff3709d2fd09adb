package org.portolan.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portolan.chain.LinkSearch;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.transport.Movement;
import org.portolan.export.ChainMap;
import org.portolan.export.GeoJson;
import org.portolan.export.GraphMap;
import org.portolan.export.ReachedMap;
import org.portolan.export.Table;
import org.portolan.geo.sea.SeaRoutes;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.ListLegs;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.bridge.Bridge;

/**
 * What is given away, as whichever file is wanted; only that one is made.
 *
 * @param map as a map
 * @param table as rows
 * @param next the cursor to what follows; empty on the last page
 */
record Exported(Supplier<GeoJson> map, Supplier<Table> table, Optional<String> next) {

  /** The places and legs of the graph, from the cursor on; places stand on the first page alone. */
  static Exported graph(Parameters given, Snapshot snapshot) {
    ListLegs question = ListLegs.read(snapshot, given::list);
    Corpus corpus = snapshot.corpus();
    Page<Movement> page = Page.ofAll(new ArrayList<>(corpus.movements().values()), given, snapshot);
    Collection<Id> places = given.find("cursor").isPresent() ? Set.of() : corpus.places().keySet();
    return new Exported(
        () -> GraphMap.of(places, () -> question.of(snapshot, page.items()), corpus),
        () -> Table.ofLegs(question.of(snapshot, page.items()), corpus),
        page.next());
  }

  /** The chains between two places, or the places at the other end of chains. */
  static Exported answer(Parameters given, Snapshot snapshot, Budget budget) {
    ChainQuestion question = new QuestionReader(snapshot).read(given::list);
    AskedChains asked = new AskedChains(given, question, snapshot.corpus());
    if (question.from().isPresent() && question.to().isPresent()) {
      return chains(asked, snapshot, budget);
    }
    asked.requireBothEndsFor(AskedChains.LINKS);
    Corpus corpus = snapshot.corpus();
    var page =
        Page.ofAll(FindChains.reachable(snapshot, question, budget).places(), given, snapshot);
    Id end = question.from().or(question::to).orElseThrow();
    return new Exported(
        () -> ReachedMap.of(end, page.items(), corpus),
        () -> Table.ofReached(page.items(), corpus),
        page.next());
  }

  private static Exported chains(AskedChains asked, Snapshot snapshot, Budget budget) {
    Parameters given = asked.given();
    Corpus corpus = snapshot.corpus();
    // Read even where there turns out to be no gap, so that a bad value is always refused.
    boolean withLinks = given.isTrue(AskedChains.LINKS);
    ChainAnswer answer =
        FindChains.bestBetween(snapshot, asked.question(), Page.needed(given, snapshot), budget);
    var page = Page.of(answer.chains(), answer.more(), given, snapshot);
    List<LinkSearch.Hop> links =
        answer
            .gap()
            .filter(gap -> withLinks)
            .flatMap(asked::bridge)
            .map(Bridge::hops)
            .orElse(List.of())
            .stream()
            .map(Bridge.Hop::way)
            .toList();
    return new Exported(
        () ->
            new ChainMap(corpus, (from, to) -> SeaRoutes.find(from, to, budget.left()))
                .of(page.items(), answer.gap().map(ChainAnswer.ExplainedGap::gap), links),
        () -> Table.ofChains(page.items(), corpus),
        page.next());
  }
}
