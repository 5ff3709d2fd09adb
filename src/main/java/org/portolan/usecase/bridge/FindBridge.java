package org.portolan.usecase.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.Chain;
import org.portolan.chain.Filters;
import org.portolan.chain.Gap;
import org.portolan.chain.LinkSearch;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Window;
import org.portolan.usecase.ChainQuestion;

/**
 * Looks for links across a gap. A link counts if a claim on it passes the question, by mode and by
 * the fewest independent origins too; one that nobody claims counts with no documents. Where the
 * part behind the gap leaves before the part ahead of it can have arrived, nothing leads across.
 */
public final class FindBridge {
  private final Corpus corpus;
  private final ChainQuestion question;
  private final Readings readings;

  /**
   * Prepares.
   *
   * @param corpus the evidence
   * @param question which claims count, by which modes, and with how many origins
   */
  public FindBridge(Corpus corpus, ChainQuestion question) {
    this.corpus = corpus;
    this.question = question;
    this.readings = new Readings(corpus, question.lens());
  }

  /**
   * Looks for links.
   *
   * @param gap the gap
   * @return the links across, the fewest; none with the reason
   */
  public Bridge across(Gap gap) {
    if (gap.from().equals(gap.to()) || corpus.atlas().meet(gap.from(), gap.to())) {
      return new Bridge(List.of(), "The two ends are one place: no link is missing.");
    }
    if (isTooLate(gap)) {
      return new Bridge(
          List.of(), "Dates forbid it: the part behind the gap left before the other arrived.");
    }
    List<Link> usable = corpus.links().values().stream().filter(this::passes).toList();
    List<Bridge.Hop> hops =
        new LinkSearch(corpus.atlas(), usable)
            .find(gap.from(), gap.to(), Filters.LEGS_LIMIT).stream()
                .map(way -> new Bridge.Hop(way, support(way.link())))
                .toList();
    return new Bridge(hops, hops.isEmpty() ? whyNone(gap, usable) : UNREPORTED);
  }

  private static final String UNREPORTED =
      "One can travel along these links; no source says that this cargo did.";

  private String whyNone(Gap gap, List<Link> usable) {
    String which = usable.size() < corpus.links().size() ? " that pass the question" : "";
    int coarse =
        (int) usable.stream().filter(link -> isCoarse(link.from()) || isCoarse(link.to())).count();
    String passedOver =
        coarse == 0
            ? ""
            : " %s at a region or country, where nothing is bridged."
                .formatted(coarse == 1 ? "One link ends" : coarse + " links end");
    return "No links%s lead from %s to %s.%s"
        .formatted(which, name(gap.from()), name(gap.to()), passedOver);
  }

  private boolean isCoarse(Id place) {
    return !corpus.atlas().meet(place, place);
  }

  private boolean passes(Link link) {
    Filters filters = question.filters();
    boolean counts =
        corpus.claimsAbout(link.id()).isEmpty()
            ? question.lens().admitsUnsourced()
            : !readings.counting(link.id()).isEmpty();
    return counts
        && (filters.modes().isEmpty() || filters.modes().contains(link.mode()))
        && support(link).origins().size() >= filters.minOrigins();
  }

  private Support support(Link link) {
    return readings.support(link.id());
  }

  private static boolean isTooLate(Gap gap) {
    Optional<LocalDate> arrives =
        gap.leaving().map(FindBridge::last).flatMap(Window::arriveEarliest);
    Optional<LocalDate> departs =
        gap.reaching().map(part -> part.legs().get(0).window()).flatMap(Window::departLatest);
    return arrives.isPresent() && departs.filter(arrives.get()::isAfter).isPresent();
  }

  private static Window last(Chain part) {
    return part.legs().get(part.legs().size() - 1).window();
  }

  private String name(Id place) {
    return corpus.findName(place).orElse(place.value());
  }
}
