package org.portolan.usecase.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.ReportedDate;

/**
 * Dates in order.
 *
 * @param items the dates, the earliest first; what is open at its beginning comes before all
 * @param undatedClaims how many claims belong here and state no date, nor when they were said
 * @param undatedDocuments the documents of all these claims that have no publication date
 * @param chains the chains whose claims these are, by id, the best-evidenced first; empty if the
 *     question is not for chains
 */
public record Timeline(
    List<TimelineItem> items, int undatedClaims, List<Id> undatedDocuments, List<String> chains) {
  /**
   * Copies the lists.
   *
   * @param items the dates
   * @param undatedClaims how many claims state no date
   * @param undatedDocuments the documents that have no publication date
   * @param chains the chains whose claims these are
   */
  public Timeline {
    items = List.copyOf(items);
    undatedDocuments = List.copyOf(undatedDocuments);
    chains = List.copyOf(chains);
  }

  /** Puts the dates of claims, and those of the documents that they are in, in order. */
  static Timeline of(Collection<Claim> claims, List<String> chains, Corpus corpus, Budget budget) {
    List<TimelineItem> items = new ArrayList<>();
    Map<Id, Document> documents = new TreeMap<>();
    int undated = 0;
    for (Claim claim : claims) {
      if (budget.isSpentByStep()) {
        break;
      }
      Document document = corpus.documents().get(claim.provenance().document());
      if (document != null) {
        documents.put(document.id(), document);
        List<TimelineItem> dates = dates(claim, document);
        items.addAll(dates);
        undated += dates.isEmpty() ? 1 : 0;
      }
    }
    documents.values().forEach(document -> published(document).ifPresent(items::add));
    return new Timeline(
        items.stream().sorted().toList(),
        undated,
        documents.values().stream()
            .filter(document -> document.published().isEmpty())
            .map(Document::id)
            .toList(),
        chains);
  }

  private static List<TimelineItem> dates(Claim claim, Document document) {
    List<TimelineItem> items = new ArrayList<>();
    claim
        .stated()
        .dates()
        .forEach(
            (stated, date) ->
                TimelineField.of(stated)
                    .map(field -> new TimelineItem(field, date, Optional.of(claim), document))
                    .ifPresent(items::add));
    claim
        .provenance()
        .said()
        .map(date -> new TimelineItem(TimelineField.SAID, date, Optional.of(claim), document))
        .ifPresent(items::add);
    return items;
  }

  private static Optional<TimelineItem> published(Document document) {
    return document
        .published()
        .map(
            date ->
                new TimelineItem(
                    TimelineField.PUBLISHED,
                    new ReportedDate(date, false),
                    Optional.empty(),
                    document));
  }
}
