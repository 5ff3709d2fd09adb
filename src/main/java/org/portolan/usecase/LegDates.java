package org.portolan.usecase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedField;

/**
 * A date of a leg as reports give it, with every claim that gives it so.
 *
 * @param field which date: DURING, LOADED, DEPARTED or ARRIVED
 * @param date the date as told
 * @param claims the claims that give it so, in order of id
 * @param documents the documents that they are in
 */
public record LegDates(
    StatedField field, ReportedDate date, NavigableSet<Id> claims, NavigableSet<Id> documents) {

  private record Key(StatedField field, ReportedDate date) {}

  /**
   * Lists the dates that the claims behind a leg give.
   *
   * @param leg the leg
   * @param corpus the evidence
   * @return the dates in order of field, then text; empty for an undated leg
   */
  public static List<LegDates> of(Leg leg, Corpus corpus) {
    Map<Key, LegDates> dates = new LinkedHashMap<>();
    for (Id id : leg.reading().support().claims()) {
      Claim claim = corpus.claims().get(id);
      if (claim != null) {
        claim.stated().dates().forEach((field, date) -> add(dates, claim, field, date));
      }
    }
    return dates.values().stream()
        .sorted(
            Comparator.comparing(LegDates::field)
                .thenComparing(date -> date.date().toString())
                .thenComparing(date -> date.date().relative()))
        .toList();
  }

  private static void add(
      Map<Key, LegDates> dates, Claim claim, StatedField field, ReportedDate date) {
    LegDates told =
        dates.computeIfAbsent(
            new Key(field, date),
            key -> new LegDates(field, date, new TreeSet<>(), new TreeSet<>()));
    told.claims().add(claim.id());
    told.documents().add(claim.provenance().document());
  }
}
