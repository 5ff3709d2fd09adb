package org.portolan.dataset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;

/** Checks that claims state what the spreadsheets fill in. */
final class Claimed {
  private static final Set<Sort> NEEDED =
      EnumSet.of(Sort.PLACE, Sort.MOVEMENT, Sort.VESSEL, Sort.DOCUMENT, Sort.CLAIM);

  private record FlagCell(Id vessel, Value cell) {}

  private record MovementRow(Movement movement, CsvRow row) {}

  private final List<FlagCell> flags = new ArrayList<>();
  private final Map<Id, MovementRow> unsupported = new LinkedHashMap<>();
  private final Map<Id, Id> containerOf = new HashMap<>();
  private final Map<Id, List<MovementClaim>> aboutMovement = new HashMap<>();
  private final Map<Id, Set<String>> flagsSaid = new HashMap<>();
  private final Definitions definitions;
  private final References references;
  private final Faults faults;

  Claimed(Definitions definitions, References references, Faults faults) {
    this.definitions = definitions;
    this.references = references;
    this.faults = faults;
  }

  void requireFlag(Id vessel, Value cell) {
    flags.add(new FlagCell(vessel, cell));
  }

  void requireMovement(Movement movement, CsvRow row) {
    unsupported.put(movement.id(), new MovementRow(movement, row));
  }

  /** Notes that a place is part of another. */
  void nest(Id part, Id whole) {
    containerOf.put(part, whole);
  }

  /** Takes what a claim states, if it supports anything. */
  void add(Claim claim) {
    if (!claim.supports()) {
      return;
    }
    if (claim instanceof MovementClaim told) {
      add(told);
    }
    if (claim instanceof AttributeClaim told && told.field().equals("flag")) {
      told.value().ifPresent(flag -> sayFlag(told.about(), flag));
    }
    Optional<VesselMention> mention = claim.stated().vessel();
    mention
        .flatMap(VesselMention::flag)
        .ifPresent(flag -> mention.get().vessel().ifPresent(vessel -> sayFlag(vessel, flag)));
  }

  /** Once all cells of a movement are supported, no further claim can change that: it is let go. */
  private void add(MovementClaim claim) {
    MovementRow row = unsupported.get(claim.about());
    if (row != null) {
      aboutMovement.computeIfAbsent(claim.about(), key -> new ArrayList<>()).add(claim);
      Faults lacking = new Faults();
      check(row, lacking);
      if (lacking.count() == 0) {
        unsupported.remove(claim.about());
        aboutMovement.remove(claim.about());
      }
    }
  }

  private void sayFlag(Id vessel, String flag) {
    flagsSaid.computeIfAbsent(vessel, key -> new HashSet<>()).add(flag);
  }

  /**
   * Reports what no claim states. Where something could not be read, the claim may be there, so
   * nothing is said.
   */
  void check() {
    if (definitions.mayMissSome(NEEDED)) {
      return;
    }
    for (FlagCell flag : flags) {
      if (!flagsSaid.getOrDefault(flag.vessel(), Set.of()).contains(flag.cell().text())
          && !references.isDoubtful(flag.vessel())) {
        faults.add(flag.cell().fault("a claim that gives %s this flag".formatted(flag.vessel())));
      }
    }
    unsupported.values().forEach(row -> check(row, faults));
  }

  private void check(MovementRow written, Faults lacking) {
    Movement movement = written.movement();
    CsvRow row = written.row();
    if (references.isDoubtful(movement.id())) {
      return;
    }
    List<MovementClaim> claims =
        aboutMovement.getOrDefault(movement.id(), List.of()).stream()
            .filter(claim -> tellsOf(claim, movement))
            .toList();
    if (movement.mode() != Mode.UNKNOWN) {
      row.find("mode")
          .ifPresent(
              cell ->
                  require(
                      lacking,
                      cell,
                      movement,
                      claims,
                      claim -> claim.stated().mode().equals(Optional.of(movement.mode()))));
    }
    requirePlace(lacking, row, "from", movement, claims, movement.from(), MovementClaim::from);
    requirePlace(lacking, row, "to", movement, claims, movement.to(), MovementClaim::to);
    requireNamed(lacking, row, "vessel", Sort.VESSEL, movement, claims);
    requireNamed(lacking, row, "after", Sort.MOVEMENT, movement, claims);
  }

  private void requireNamed(
      Faults lacking,
      CsvRow row,
      String column,
      Sort sort,
      Movement movement,
      List<MovementClaim> claims) {
    for (Value item : row.list(column)) {
      item.id()
          .filter(id -> isSure(id, sort))
          .ifPresent(id -> require(lacking, item, movement, claims, claim -> names(claim, id)));
    }
  }

  private void requirePlace(
      Faults lacking,
      CsvRow row,
      String column,
      Movement movement,
      List<MovementClaim> claims,
      Id place,
      java.util.function.Function<MovementClaim, Optional<PlaceMention>> end) {
    if (isSure(place, Sort.PLACE)) {
      require(
          lacking,
          row.find(column).orElseThrow(),
          movement,
          claims,
          claim -> end.apply(claim).filter(stated -> isWithin(stated.place(), place)).isPresent());
    }
  }

  private static void require(
      Faults lacking,
      Value cell,
      Movement movement,
      List<MovementClaim> claims,
      Predicate<MovementClaim> states) {
    if (claims.stream().noneMatch(states)) {
      lacking.add(cell.fault("a claim about %s that states it".formatted(movement.id())));
    }
  }

  private static boolean names(MovementClaim claim, Id id) {
    return claim.stated().after().contains(id)
        || claim.vessel().flatMap(VesselMention::vessel).equals(Optional.of(id));
  }

  /** False for a claim that tells a different story: one that names an end elsewhere. */
  private boolean tellsOf(MovementClaim claim, Movement movement) {
    return !isElsewhere(claim.from(), movement.from()) && !isElsewhere(claim.to(), movement.to());
  }

  private boolean isElsewhere(Optional<PlaceMention> stated, Id end) {
    return stated
        .map(PlaceMention::place)
        .filter(place -> isSure(place, Sort.PLACE) && isSure(end, Sort.PLACE))
        .filter(place -> !isWithin(place, end) && !isWithin(end, place))
        .isPresent();
  }

  private boolean isSure(Id id, Sort sort) {
    return definitions.isA(id, sort) && !references.isDoubtful(id);
  }

  /** As an atlas tells it, but of places that may still be at fault. */
  private boolean isWithin(Id inner, Id outer) {
    Set<Id> seen = new HashSet<>();
    for (Id at = inner; at != null && seen.add(at); at = containerOf.get(at)) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
