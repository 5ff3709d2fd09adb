package org.portolan.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.SetAside;
import org.portolan.domain.evidence.Support;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.evidence.Standing;

/** What stands behind a thing, as text for people to read. */
final class EvidenceText {
  private final Snapshot snapshot;
  private final Lens lens;
  private final StringBuilder out = new StringBuilder();

  EvidenceText(Snapshot snapshot, Lens lens) {
    this.snapshot = snapshot;
    this.lens = lens;
  }

  String of(Standing standing, Budget budget) {
    out.setLength(0);
    String name =
        snapshot
            .corpus()
            .findName(standing.thing())
            .map(known -> "%s (%s)".formatted(known, standing.thing()))
            .orElse(standing.thing().value());
    line(name + ", " + standing.type());
    standing.note().ifPresent(this::line);
    counts(standing);
    String tree = TellingText.of(standing.support(), snapshot.corpus(), lens, 3);
    if (!tree.isEmpty()) {
      line("");
      line("Who took it from whom:");
      out.append(tree);
    }
    claims(standing.claims());
    out.append(new DecisionText(snapshot.corpus()).acting(decisions(standing.thing())));
    line("");
    out.append(Lacks.of(budget));
    line("Snapshot " + snapshot.hash());
    return out.toString();
  }

  private List<Decision> decisions(Id thing) {
    List<Decision> on = snapshot.corpus().decisions().on(thing);
    return on.isEmpty() ? snapshot.corpus().decisionsOn(thing) : on;
  }

  private void counts(Standing standing) {
    Support support = standing.support();
    String coarser =
        support.coarser().isEmpty()
            ? ""
            : " and %d coarser%s".formatted(support.coarser().size(), ids(support.coarser()));
    line(
        "%s%s%s, %s%s"
            .formatted(
                Phrases.count(support.documents().size(), "document"),
                ids(support.documents()),
                coarser,
                Phrases.count(support.origins().size(), "origin"),
                ids(support.origins())));
    support.certainty().ifPresent(surest -> line("Said most surely as " + surest));
    if (standing.unsourced()) {
      line("No claim speaks of it: UNSOURCED");
    } else if (standing.leg().filter(leg -> !leg).isPresent()) {
      line("No leg: the claims that count do not say both where it started and where it ended.");
    }
    SetAside aside = new Readings(snapshot.corpus(), lens).setAside(standing.thing());
    if (!aside.denied().isEmpty()) {
      line("Denied by" + ids(aside.denied()));
    }
    if (!aside.deprecated().isEmpty()) {
      line("Deprecated, so not counted:" + ids(aside.deprecated()));
    }
  }

  private void claims(List<Claim> claims) {
    line("");
    line(claims.isEmpty() ? "No claim about it passes." : "Claims:");
    for (Claim claim : claims) {
      Provenance from = claim.provenance();
      String rank = from.rank().level() == Rank.Level.NORMAL ? "" : ", " + from.rank().level();
      String where =
          from.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(", "));
      line(
          "   %s  %s, %s, %s%s, in %s%s"
              .formatted(
                  claim.id(),
                  claim.type(),
                  from.certainty(),
                  from.basis(),
                  rank,
                  from.document(),
                  where.isEmpty() ? "" : " ¶ " + where));
    }
  }

  private static String ids(Collection<Id> ids) {
    return ids.isEmpty()
        ? ""
        : ids.stream().map(Id::value).collect(Collectors.joining(", ", " (", ")"));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
