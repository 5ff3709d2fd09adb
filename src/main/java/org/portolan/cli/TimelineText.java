package org.portolan.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.StatedField;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.timeline.Timeline;
import org.portolan.usecase.timeline.TimelineItem;

/** Dates in order, as text for people to read. */
final class TimelineText {
  private static final int DATE_WIDTH = 24;

  private final Snapshot snapshot;
  private final Corpus corpus;

  TimelineText(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.corpus = snapshot.corpus();
  }

  String of(Timeline timeline, int limit, Budget budget) {
    StringBuilder out = new StringBuilder();
    List<TimelineItem> shown = timeline.items().stream().limit(limit).toList();
    for (TimelineItem item : shown) {
      out.append(line(item)).append('\n');
    }
    if (shown.size() < timeline.items().size()) {
      out.append(
          "%d of %d dates; --limit shows more%n".formatted(shown.size(), timeline.items().size()));
    }
    if (timeline.items().isEmpty()) {
      out.append("No date.\n");
    }
    if (timeline.undatedClaims() > 0) {
      out.append("Claims without a date: %d%n".formatted(timeline.undatedClaims()));
    }
    if (!timeline.undatedDocuments().isEmpty()) {
      out.append("Documents without a publication date: ")
          .append(
              timeline.undatedDocuments().stream().map(Id::value).collect(Collectors.joining(", ")))
          .append('\n');
    }
    return out.append(Lacks.of(budget))
        .append("Snapshot ")
        .append(snapshot.hash())
        .append('\n')
        .toString();
  }

  private String line(TimelineItem item) {
    String date = item.date().edtf().text();
    return "%s%s  %-9s  %s"
        .formatted(
            date,
            " ".repeat(Math.max(0, DATE_WIDTH - date.length())),
            item.field().name().toLowerCase(Locale.ROOT),
            item.claim().map(claim -> claim(claim, item)).orElseGet(() -> document(item)));
  }

  private static String document(TimelineItem item) {
    return "%s  %s%s"
        .formatted(
            item.document().id(),
            item.document().title(),
            item.document().publishedInferred() ? " (date inferred)" : "");
  }

  private String claim(Claim claim, TimelineItem item) {
    StringBuilder text = new StringBuilder();
    text.append(corpus.findName(claim.about()).orElse(claim.about().value()));
    claim
        .stated()
        .place(StatedField.AT)
        .ifPresent(at -> text.append(" at ").append(name(at.place())));
    claim.stated().quantity().ifPresent(much -> text.append(", ").append(Phrases.quantity(much)));
    text.append("  [").append(claim.id()).append(", ").append(claim.provenance().certainty());
    if (claim.provenance().rank().level() == Rank.Level.DEPRECATED) {
      text.append(", DEPRECATED");
    }
    return text.append(item.date().relative() ? ", relative]" : "]").toString();
  }

  private String name(Id id) {
    return corpus.findName(id).orElse(id.value());
  }
}
