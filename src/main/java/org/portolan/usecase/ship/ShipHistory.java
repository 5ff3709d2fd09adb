package org.portolan.usecase.ship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;

/**
 * What claims say a ship was called, which flag it flew and who owned it, when. Contradictory
 * claims stand side by side, and nothing is taken to last longer than somebody says: a flag of 2021
 * answers for 2023 as one that it had before.
 *
 * <p>Denied and deprecated claims are left out. A preferred claim settles the time that it speaks
 * of: others that give another value for a time that overlaps it are left out too.
 */
public final class ShipHistory {
  /** The fields of attributes that a ship has over time. */
  public enum Field {
    /** What it was called. */
    NAME,
    /** Whose flag it flew. */
    FLAG,
    /** Who owned it. */
    OWNER;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final Comparator<Held> BY_TIME =
      Comparator.comparing((Held one) -> one.then().orElse(Then.THEN))
          .thenComparing(ShipHistory::first)
          .thenComparing(Held::basis)
          .thenComparing(Held::value)
          .thenComparing(one -> one.claims().get(0).id());

  private final Corpus corpus;
  private final Lens lens;

  /**
   * Reads histories.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public ShipHistory(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.lens = lens;
  }

  /** One value with its time, of one claim. */
  private record Given(Held held, TimeSpokenOf time, boolean preferred) {
    /** What claims must share to be told together. */
    Held key() {
      return new Held(
          held.value(),
          held.basis(),
          held.since(),
          held.until(),
          held.during(),
          held.told(),
          held.then(),
          List.of());
    }

    /** By one that is preferred. */
    boolean isSettledBy(Given other) {
      return !preferred
          && !other.held().value().equals(held.value())
          && other.time().within().overlaps(time.within());
    }
  }

  /**
   * Lists what claims say of one field.
   *
   * @param ship the ship
   * @param field which
   * @param on the time asked about; empty for all times
   * @return every value with its time and claims: what was so at the time asked about first, then
   *     what may have been, what was before and what came after; each in order of time
   */
  public List<Held> list(Id ship, Field field, Optional<Bounds> on) {
    return list(ship, field, on, Budget.endless());
  }

  /**
   * Lists the same within a time.
   *
   * @param ship the ship
   * @param field which
   * @param on the time asked about; empty for all times
   * @param budget how long it may take; once it is spent, the claims that are left are left out
   * @return as {@link #list(Id, Field, Optional)}
   */
  public List<Held> list(Id ship, Field field, Optional<Bounds> on, Budget budget) {
    List<Given> all =
        Stream.concat(stated(ship, field, on), used(ship, field, on))
            .takeWhile(one -> !budget.isSpentByLargeStep())
            .toList();
    List<Given> preferred = all.stream().filter(Given::preferred).toList();
    Map<Held, List<Claim>> together = new LinkedHashMap<>();
    all.stream()
        .filter(one -> preferred.stream().noneMatch(one::isSettledBy))
        .forEach(
            one ->
                together
                    .computeIfAbsent(one.key(), key -> new ArrayList<>())
                    .addAll(one.held().claims()));
    List<Held> history = new ArrayList<>();
    together.forEach(
        (key, claims) -> {
          claims.sort(Comparator.comparing(Claim::id));
          history.add(
              new Held(
                  key.value(),
                  key.basis(),
                  key.since(),
                  key.until(),
                  key.during(),
                  key.told(),
                  key.then(),
                  claims));
        });
    history.sort(BY_TIME);
    return history;
  }

  private Stream<Given> stated(Id ship, Field field, Optional<Bounds> on) {
    return corpus.claimsAbout(ship).stream()
        .filter(AttributeClaim.class::isInstance)
        .map(AttributeClaim.class::cast)
        .filter(claim -> claim.field().equals(field.key()) && claim.value().isPresent())
        .filter(claim -> lens.counts(claim, corpus))
        .map(claim -> given(claim, claim.value().orElseThrow(), Held.Basis.STATED, on));
  }

  private Stream<Given> used(Id ship, Field field, Optional<Bounds> on) {
    Function<VesselMention, Optional<String>> value =
        switch (field) {
          case NAME -> VesselMention::as;
          case FLAG -> VesselMention::flag;
          case OWNER -> mention -> Optional.empty();
        };
    return corpus.claimsSpelling(ship).stream()
        .filter(claim -> lens.counts(claim, corpus))
        .flatMap(
            claim ->
                claim.stated().vessel().stream()
                    .filter(mention -> mention.vessel().equals(Optional.of(ship)))
                    .flatMap(mention -> value.apply(mention).stream())
                    .map(called -> given(claim, called, Held.Basis.USED, on)));
  }

  private Given given(Claim claim, String value, Held.Basis basis, Optional<Bounds> on) {
    boolean isStated = basis == Held.Basis.STATED;
    Optional<ReportedDate> since = date(claim, StatedField.SINCE, isStated);
    Optional<ReportedDate> until = date(claim, StatedField.UNTIL, isStated);
    Optional<ReportedDate> during = date(claim, StatedField.DURING, isStated);
    boolean timed = since.isPresent() || until.isPresent() || during.isPresent();
    Bounds told = timed ? Bounds.UNBOUNDED : moment(claim);
    TimeSpokenOf time =
        during
            .map(date -> TimeSpokenOf.during(date.edtf()))
            .or(
                () ->
                    timed
                        ? Optional.of(
                            TimeSpokenOf.from(
                                since.map(ReportedDate::edtf),
                                until.map(ReportedDate::edtf),
                                said(claim)))
                        : Optional.empty())
            .orElseGet(() -> TimeSpokenOf.at(told));
    return new Given(
        new Held(value, basis, since, until, during, told, on.map(time::to), List.of(claim)),
        time,
        claim.isPreferred());
  }

  private static Optional<ReportedDate> date(Claim claim, StatedField field, boolean isStated) {
    return isStated ? claim.stated().date(field) : Optional.empty();
  }

  /** When what a claim tells took place, if it says so; else when it was said. */
  private Bounds moment(Claim claim) {
    return claim.stated().dates().values().stream()
        .map(ReportedDate::bounds)
        .reduce(Bounds::hull)
        .orElseGet(() -> said(claim));
  }

  private Bounds said(Claim claim) {
    return claim
        .provenance()
        .said()
        .map(ReportedDate::bounds)
        .or(
            () ->
                Optional.ofNullable(corpus.documents().get(claim.provenance().document()))
                    .flatMap(Document::published)
                    .map(Edtf::bounds))
        .orElse(Bounds.UNBOUNDED);
  }

  private static LocalDate first(Held held) {
    return Stream.of(held.during(), held.since())
        .flatMap(Optional::stream)
        .map(ReportedDate::bounds)
        .findFirst()
        .orElseGet(held::told)
        .earliest()
        .orElse(LocalDate.MIN);
  }
}
