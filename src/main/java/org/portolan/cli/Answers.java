package org.portolan.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.chain.Alternative;
import org.portolan.chain.Chain;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Gap;
import org.portolan.chain.Reached;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.time.Edtf;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainDecisions;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.bridge.Bridge;
import org.portolan.usecase.bridge.FindBridge;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.explain.ExplainChains;
import org.portolan.usecase.measure.Patience;

/** Answers to questions for chains, as text for people to read. */
public final class Answers {
  private Answers() {}

  /**
   * Answers a question.
   *
   * @param snapshot the evidence
   * @param question the question
   * @param limit how many chains or places to print at most
   * @return the answer, ending with a line break
   */
  public static String to(Snapshot snapshot, ChainQuestion question, int limit) {
    return to(snapshot, question, Extent.upTo(limit), Budget.endless());
  }

  static String to(Snapshot snapshot, ChainQuestion question, Extent extent, Budget budget) {
    if (question.from().isPresent() && question.to().isPresent()) {
      return between(snapshot, question, extent, budget);
    }
    if (extent.explain() || extent.links()) {
      throw new BadQuestion.BadValue(
          extent.explain() ? "--explain" : "--links", "", "both FROM and TO beside it");
    }
    return reachable(snapshot, question, extent.limit(), budget);
  }

  private static String between(
      Snapshot snapshot, ChainQuestion question, Extent extent, Budget budget) {
    int limit = extent.limit();
    // The last chain's place in the order is explained by the one behind it.
    ChainAnswer answer =
        FindChains.between(snapshot, question, limit + (extent.explain() ? 1 : 0), budget);
    StringBuilder text = new StringBuilder();
    List<Alternative> shown = answer.alternatives().stream().limit(limit).toList();
    Optional<ExplainChains> explanations =
        extent.explain()
            ? Optional.of(new ExplainChains(snapshot, question, answer, budget))
            : Optional.empty();
    for (Alternative route : shown) {
      Chain chain = route.chain();
      text.append(chain(snapshot, chain, question.lens(), budget))
          .append(sailings(route))
          .append('\n');
      explanations.ifPresent(of -> text.append(ExplanationText.of(of.of(chain))).append('\n'));
    }
    if (answer.more() || shown.size() < answer.alternatives().size()) {
      text.append("%d chains, and there are more; --limit shows them%n".formatted(shown.size()));
    }
    answer
        .gap()
        .ifPresent(gap -> text.append(gap(snapshot, gap, question, extent.links(), budget)));
    return text.append(Lacks.of(budget))
        .append("Snapshot ")
        .append(snapshot.hash())
        .append('\n')
        .toString();
  }

  private static String sailings(Alternative route) {
    if (route.sailings().size() < 2) {
      return "";
    }
    return "   %s along the same places, arriving %s%n"
        .formatted(
            route.more()
                ? "More than %d chains".formatted(route.sailings().size())
                : Phrases.count(route.sailings().size(), "chain"),
            route.sailings().stream()
                .map(chain -> chain.arrival().map(Object::toString).orElse("at a time unknown"))
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static String chain(Snapshot snapshot, Chain chain, Lens lens, Budget budget) {
    return new ChainText(snapshot.corpus(), lens, Patience.within(budget)).of(chain)
        + new DecisionText(snapshot.corpus()).acting(ChainDecisions.along(chain, snapshot.corpus()))
        + DiscrepancyText.along(new Discrepancies(snapshot.corpus(), lens, budget).along(chain));
  }

  private static String gap(
      Snapshot snapshot,
      ChainAnswer.ExplainedGap explained,
      ChainQuestion question,
      boolean links,
      Budget budget) {
    Gap gap = explained.gap();
    StringBuilder text = new StringBuilder("No complete chain.\n\n");
    gap.leaving()
        .ifPresent(
            part -> text.append(chain(snapshot, part, question.lens(), budget)).append('\n'));
    text.append("Gap: ").append(name(snapshot, gap.from())).append(" … ");
    text.append(name(snapshot, gap.to()));
    gap.geodesicKm().ifPresent(km -> text.append(" (%.0f km, geodesic)".formatted(km)));
    text.append('\n');
    if (explained.reasons().isEmpty() && explained.allTried()) {
      text.append("   No claim connects the two, whatever the filters.\n");
    }
    explained.reasons().forEach(reason -> text.append("   ").append(reason.text()).append('\n'));
    if (links) {
      text.append(bridge(snapshot, new FindBridge(snapshot.corpus(), question).across(gap)));
    }
    text.append('\n');
    gap.reaching()
        .ifPresent(
            part -> text.append(chain(snapshot, part, question.lens(), budget)).append('\n'));
    return text.toString();
  }

  private static String bridge(Snapshot snapshot, Bridge bridge) {
    StringBuilder text = new StringBuilder("   %s%n".formatted(bridge.text()));
    for (Bridge.Hop hop : bridge.hops()) {
      text.append(
          "   UNREPORTED  %s … %s  by %s (%s, %s)%n"
              .formatted(
                  name(snapshot, hop.way().from()),
                  name(snapshot, hop.way().to()),
                  hop.way().link().name().orElse(hop.way().link().id().value()),
                  hop.way().link().mode(),
                  Phrases.count(hop.support().documents().size(), "document")));
    }
    return text.toString();
  }

  private static String reachable(
      Snapshot snapshot, ChainQuestion question, int limit, Budget budget) {
    ChainSearch.Reach answer = FindChains.reachable(snapshot, question, budget);
    boolean forward = question.from().isPresent();
    StringBuilder text = new StringBuilder();
    for (Reached reached : answer.places().stream().limit(limit).toList()) {
      text.append(
          "%s  %s, %d leg%s%n"
              .formatted(
                  name(snapshot, reached.place()),
                  when(reached, forward),
                  reached.legs(),
                  reached.legs() == 1 ? "" : "s"));
    }
    if (answer.places().size() > limit) {
      text.append("%d of %d places; --limit shows more%n".formatted(limit, answer.places().size()));
    }
    if (answer.places().isEmpty() && answer.complete()) {
      text.append(forward ? "Nothing leaves from there.\n" : "Nothing arrives there.\n");
    }
    return text.append(Lacks.of(budget))
        .append("Snapshot ")
        .append(snapshot.hash())
        .append('\n')
        .toString();
  }

  private static String when(Reached reached, boolean forward) {
    Optional<String> bounds = Edtf.of(reached.when()).map(Edtf::text);
    return (forward ? "arrival " : "departure ") + bounds.orElse("at a time unknown");
  }

  private static String name(Snapshot snapshot, Id id) {
    return snapshot.corpus().findName(id).orElse(id.value());
  }
}
