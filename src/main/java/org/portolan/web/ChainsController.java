package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.chain.Alternative;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.cite.Footnotes;
import org.portolan.usecase.explain.ExplainChains;
import org.portolan.usecase.measure.Patience;
import org.portolan.web.view.BriefChainsView;
import org.portolan.web.view.BriefPresenter;
import org.portolan.web.view.ChainPresenter;
import org.portolan.web.view.ChainsAnswer;
import org.portolan.web.view.ChainsView;
import org.portolan.web.view.DecisionPresenter;
import org.portolan.web.view.GapPresenter;
import org.portolan.web.view.GapView;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.ReachableView;
import org.portolan.web.view.ReachedPresenter;
import org.portolan.web.view.ShownLegs;
import org.portolan.web.view.SnapshotView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for chains. */
@RestController
@Tag(name = "Chains", description = "Shipment chains from an origin to a destination")
class ChainsController {
  private final ShownLegs shown = new ShownLegs();
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  ChainsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/chains", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "findChains",
      summary = "Find the chains between two places, or the places at the other end of chains",
      description =
          "With `from` and `to`: the chains, the best-evidenced first, or the gap where there is"
              + " none. With `from` alone: everywhere that cargo can have gone. With `to` alone:"
              + " everywhere that it can have come from.")
  @ApiResponse(
      responseCode = "200",
      description = "Chains and gaps with both ends given, places with one",
      content =
          @Content(
              schema =
                  @Schema(anyOf = {ChainsView.class, BriefChainsView.class, ReachableView.class})))
  @EitherEnd
  @FiltersChains
  @OrdersChains
  @IncludesLinks
  @Parameter(
      name = "explain",
      in = ParameterIn.QUERY,
      description =
          "Whether each chain comes with its explanation: why it is there and in this order, what is"
              + " weakest, what is missing. Both ends must be given.",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @Parameter(
      name = "cite",
      in = ParameterIn.QUERY,
      description =
          "MARKDOWN: `footnotes` has the chains as Markdown with a footnote for each claim, to paste"
              + " into a text. Both ends must be given.",
      schema = @Schema(implementation = Citing.class))
  @Parameter(
      name = "detail",
      in = ParameterIn.QUERY,
      description =
          "FULL: chains with all that is told of them. BRIEF: their legs with dates and counts of"
              + " evidence, their joins and timing; no attributions, reported dates, discrepancies,"
              + " distances, speeds or sailings, which are not even gathered. Both ends must be"
              + " given.",
      schema = @Schema(implementation = Detail.class, defaultValue = "FULL"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description =
          "The most chains or places on a page: 200 chains, or 1000000 places, which are written"
              + " one by one.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "1000000", defaultValue = "20"))
  @Parameter(
      name = "decisions",
      in = ParameterIn.QUERY,
      description =
          "ALL: what people decided to be one is one. NONE: as if nobody had decided anything.",
      schema = @Schema(implementation = Decided.class, defaultValue = "ALL"))
  @Continued
  ResponseEntity<ChainsAnswer> find(Parameters given) {
    Decided decided = given.findOneOf("decisions", Decided.class).orElse(Decided.ALL);
    Snapshot current = snapshots.current();
    Snapshot snapshot = decided == Decided.ALL ? current : current.undecided();
    Budget budget = limit.start();
    ChainQuestion question = new QuestionReader(snapshot).read(given::list);
    AskedChains asked = new AskedChains(given, question, snapshot.corpus());
    Detail detail = given.findOneOf("detail", Detail.class).orElse(Detail.FULL);
    if (question.from().isEmpty() || question.to().isEmpty()) {
      asked.requireBothEndsFor("detail");
      asked.requireBothEndsFor(AskedChains.LINKS);
      asked.requireBothEndsFor("cite");
      return reachable(asked, given, snapshot, budget);
    }
    return switch (detail) {
      case FULL -> between(asked, given, snapshot, budget);
      case BRIEF -> brief(asked, given, snapshot, budget);
    };
  }

  /** Which decisions act. */
  enum Decided {
    /** All that are not undone. */
    ALL,
    /** None. */
    NONE
  }

  /** How sources are cited. */
  enum Citing {
    /** As footnotes in Markdown. */
    MARKDOWN
  }

  /** How much is told of each chain. */
  enum Detail {
    /** All of it. */
    FULL,
    /** What its legs are known of themselves. */
    BRIEF
  }

  private static ResponseEntity<ChainsAnswer> brief(
      AskedChains asked, Parameters given, Snapshot snapshot, Budget budget) {
    if (given.isTrue("explain")) {
      throw new BadQuestion.BadValue("explain", "true", "detail FULL beside it");
    }
    given
        .find("cite")
        .ifPresent(
            value -> {
              throw new BadQuestion.BadValue("cite", value, "detail FULL beside it");
            });
    ChainQuestion question = asked.question();
    ChainAnswer answer =
        FindChains.bestBetween(snapshot, question, Page.needed(given, snapshot), budget);
    BriefPresenter presenter = new BriefPresenter(snapshot.corpus(), question.lens());
    var page = Page.of(answer.alternatives(), answer.more(), given, snapshot).map(presenter::show);
    BriefChainsView body =
        new BriefChainsView(
            asked.show(),
            page.items(),
            answer.gap().stream().map(gap -> presenter.show(gap, asked.bridge(gap))).toList(),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }

  private ResponseEntity<ChainsAnswer> between(
      AskedChains asked, Parameters given, Snapshot snapshot, Budget budget) {
    ChainQuestion question = asked.question();
    Patience patience = Patience.within(budget);
    boolean explained = given.isTrue("explain");
    // The last chain's place in the order is explained by the one behind it.
    int count = Page.needed(given, snapshot) + (explained ? 1 : 0);
    ChainAnswer answer = FindChains.between(snapshot, question, count, budget);
    Optional<ExplainChains> explain =
        explained
            ? Optional.of(new ExplainChains(snapshot, question, answer, budget))
            : Optional.empty();
    ChainPresenter chains = new ChainPresenter(snapshot, question.lens(), explain, patience, shown);
    GapPresenter gaps = new GapPresenter(snapshot, question.lens(), patience, shown);
    var found = Page.of(answer.alternatives(), answer.more(), given, snapshot);
    Optional<String> footnotes =
        given
            .findOneOf("cite", Citing.class)
            .map(
                markdown ->
                    Footnotes.of(
                        found.items().stream().map(Alternative::chain).toList(),
                        snapshot.corpus(),
                        snapshot.hash()));
    var page = found.map(chains::show);
    List<GapView> missing =
        answer.gap().stream().map(gap -> gaps.show(gap, asked.bridge(gap))).toList();
    ChainsView body =
        new ChainsView(
            asked.show(),
            page.items(),
            missing,
            footnotes.orElse(null),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }

  private static ResponseEntity<ChainsAnswer> reachable(
      AskedChains asked, Parameters given, Snapshot snapshot, Budget budget) {
    ChainQuestion question = asked.question();
    if (given.isTrue("explain")) {
      throw new BadQuestion.BadValue("explain", "true", AskedChains.BOTH_ENDS);
    }
    ChainSearch.Reach answer = FindChains.reachable(snapshot, question, budget);
    ReachedPresenter places = new ReachedPresenter(snapshot.corpus(), question.from().isPresent());
    var page = Page.ofMany(answer.places(), given, snapshot).mapLater(places::show);
    ReachableView body =
        new ReachableView(
            asked.show(),
            page.items(),
            new DecisionPresenter(snapshot.corpus()).at(places(question, answer, snapshot)),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }

  /** What was asked about and is reached; nobody need gather it where nothing was decided. */
  private static Set<Id> places(
      ChainQuestion question, ChainSearch.Reach answer, Snapshot snapshot) {
    Set<Id> places = new HashSet<>();
    if (snapshot.corpus().recorded() == snapshot.corpus()) {
      return places;
    }
    question.from().ifPresent(places::add);
    question.to().ifPresent(places::add);
    answer.places().forEach(reached -> places.add(reached.place()));
    return places;
  }
}
