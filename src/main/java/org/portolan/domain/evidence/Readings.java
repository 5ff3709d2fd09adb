package org.portolan.domain.evidence;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/** Reads movements, ships and other things off the claims that a lens lets through. */
public final class Readings {
  private final Corpus corpus;
  private final Lens lens;
  private final Origins origins;

  /**
   * Reads a body of evidence through a lens.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public Readings(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.lens = lens;
    this.origins = new Origins(corpus, lens);
  }

  /**
   * Lists the claims about a thing that support it under the lens: neither denied nor deprecated,
   * and of those that speak of the same (one type, and for attributes one field) the preferred
   * alone if there are any.
   *
   * @param about the thing
   * @return the claims in order of id
   */
  public List<Claim> supporting(Id about) {
    List<Claim> all = counting(about);
    Set<Topic> settled = new HashSet<>();
    all.stream().filter(Claim::isPreferred).map(Topic::of).forEach(settled::add);
    return all.stream()
        .filter(claim -> claim.isPreferred() || !settled.contains(Topic.of(claim)))
        .toList();
  }

  /** What a preference settles: of a ship, its flag or its name, never both at once. */
  private record Topic(ClaimType type, Optional<String> field) {
    static Topic of(Claim claim) {
      return new Topic(claim.type(), claim.stated().field());
    }
  }

  /**
   * Lists the claims about a thing that count under the lens, preferred or not.
   *
   * @param about the thing
   * @return the claims in order of id
   */
  public List<Claim> counting(Id about) {
    return corpus.claimsAbout(about).stream().filter(claim -> lens.counts(claim, corpus)).toList();
  }

  /**
   * Lists the claims about a thing that pass the lens and count for nothing. Of a movement these
   * are only those that say that it took place, by its own places.
   *
   * @param about the thing
   * @return those denied, and those deprecated, be it denials
   */
  public SetAside setAside(Id about) {
    List<Id> denied = new ArrayList<>();
    List<Id> deprecated = new ArrayList<>();
    for (Claim claim : corpus.claimsAbout(about)) {
      if (speaksOfIt(claim) && !lens.counts(claim, corpus) && lens.passes(claim, corpus)) {
        boolean withdrawn = !lens.deprecated() && claim.isDeprecated();
        (withdrawn ? deprecated : denied).add(claim.id());
      }
    }
    return new SetAside(denied, deprecated);
  }

  private boolean speaksOfIt(Claim claim) {
    Movement movement = corpus.movements().get(claim.about());
    return movement == null
        || (claim instanceof MovementClaim told
            && Precision.of(told, movement, corpus.atlas()) != Precision.ELSEWHERE);
  }

  /**
   * Reads what stands behind a sighting, total, event, rule or link. A preference does not take
   * evidence away: it settles what is said, not who says it.
   *
   * @param about the thing
   * @return its support, nothing of it coarser
   */
  public Support support(Id about) {
    return support(counting(about));
  }

  /**
   * Counts what given claims are worth together.
   *
   * @param claims claims that count, such as those of one type about a thing
   * @return their support, nothing of it coarser
   */
  public Support support(List<? extends Claim> claims) {
    return support(claims, List.of());
  }

  /**
   * Reads a movement.
   *
   * @param movement the movement
   * @return what the claims make of it; empty if there are claims about it but those that pass do
   *     not say both where it started and where it ended, and if there is no claim about it while
   *     the question asks for what was known, sure or graded
   */
  public Optional<Reading> find(Movement movement) {
    if (corpus.claimsAbout(movement.id()).stream().noneMatch(MovementClaim.class::isInstance)) {
      return lens.admitsUnsourced() ? Optional.of(unsourced(movement)) : Optional.empty();
    }
    List<MovementClaim> exact = new ArrayList<>();
    List<MovementClaim> coarser = new ArrayList<>();
    for (Claim claim : counting(movement.id())) {
      if (claim instanceof MovementClaim told) {
        switch (Precision.of(told, movement, corpus.atlas())) {
          case EXACT -> exact.add(told);
          case COARSER -> coarser.add(told);
          case ELSEWHERE -> {}
        }
      }
    }
    if (!states(exact, coarser, claim -> isExact(claim.from(), movement.from()))
        || !states(exact, coarser, claim -> isExact(claim.to(), movement.to()))) {
      return Optional.empty();
    }
    return Optional.of(read(movement, exact, coarser));
  }

  private static boolean states(
      List<MovementClaim> exact, List<MovementClaim> coarser, Predicate<MovementClaim> end) {
    return exact.stream().anyMatch(end) || coarser.stream().anyMatch(end);
  }

  private boolean isExact(Optional<PlaceMention> stated, Id end) {
    return Precision.of(stated, end, corpus.atlas()).filter(Precision.EXACT::equals).isPresent();
  }

  private Reading read(Movement movement, List<MovementClaim> exact, List<MovementClaim> coarser) {
    List<MovementClaim> claims = new ArrayList<>(exact);
    claims.addAll(coarser);
    boolean modeStated =
        telling(claims, claim -> claim.stated().mode().isPresent()).stream()
            .anyMatch(claim -> claim.stated().mode().equals(Optional.of(movement.mode())));
    NavigableSet<Id> naming =
        documents(
            telling(claims, MovementClaim::namesVessel).stream()
                .filter(
                    claim ->
                        claim.vessel().flatMap(VesselMention::vessel).equals(movement.vessel()))
                .toList());
    NavigableMap<Id, NavigableSet<Id>> after = new TreeMap<>();
    for (MovementClaim claim : telling(claims, told -> !told.stated().after().isEmpty())) {
      for (Id earlier : claim.stated().after()) {
        after.computeIfAbsent(earlier, key -> new TreeSet<>()).add(claim.id());
      }
    }
    return new Reading(
        support(exact, coarser),
        modeStated ? movement.mode() : Mode.UNKNOWN,
        window(telling(claims, claim -> !claim.window().equals(Window.OPEN))),
        naming.isEmpty() ? Optional.empty() : movement.vessel(),
        naming,
        after);
  }

  /** The claims that say some one thing: the preferred of them alone, if there are any. */
  private static List<MovementClaim> telling(
      List<MovementClaim> claims, Predicate<MovementClaim> tells) {
    List<MovementClaim> told = claims.stream().filter(tells).toList();
    List<MovementClaim> preferred = told.stream().filter(Claim::isPreferred).toList();
    return preferred.isEmpty() ? told : preferred;
  }

  private static Reading unsourced(Movement movement) {
    NavigableMap<Id, NavigableSet<Id>> after = new TreeMap<>();
    movement.after().forEach(earlier -> after.put(earlier, new TreeSet<>()));
    return new Reading(
        Support.NONE,
        movement.mode(),
        movement.written(),
        movement.vessel(),
        new TreeSet<>(),
        after);
  }

  private Support support(List<? extends Claim> exact, List<? extends Claim> coarser) {
    List<Claim> all = new ArrayList<>(exact);
    all.addAll(coarser);
    NavigableSet<Id> documents = documents(exact);
    NavigableSet<Id> further = documents(coarser);
    further.removeAll(documents);
    return new Support(
        all.stream().map(Claim::id).toList(),
        documents,
        further,
        new TreeSet<>(origins.of(all)),
        (exact.isEmpty() ? coarser : exact)
            .stream().map(claim -> claim.provenance().certainty()).min(naturalOrder()));
  }

  private static NavigableSet<Id> documents(Collection<? extends Claim> claims) {
    NavigableSet<Id> documents = new TreeSet<>();
    claims.forEach(claim -> documents.add(claim.provenance().document()));
    return documents;
  }

  /** Drops each window that contains another, and spans the rest. */
  private static Window window(List<MovementClaim> claims) {
    List<Window> distinct = claims.stream().map(MovementClaim::window).distinct().toList();
    return distinct.stream()
        .filter(
            window ->
                distinct.stream()
                    .noneMatch(other -> !other.equals(window) && window.contains(other)))
        .reduce(Window::hull)
        .orElse(Window.OPEN);
  }

  /**
   * Reads the flag of a ship: the author's if a claim that passes states it, else the only one that
   * claims state. Preferred claims about the flag are read alone.
   *
   * @param vessel the ship
   * @return ISO 3166-1 alpha-2; empty when no claim states one, or they differ
   */
  public Optional<String> flag(Vessel vessel) {
    NavigableSet<String> flags = new TreeSet<>();
    boolean settled = false;
    for (Claim claim : supporting(vessel.id())) {
      if (claim instanceof AttributeClaim told && told.field().equals("flag")) {
        told.value().ifPresent(flags::add);
        settled |= claim.isPreferred();
      }
    }
    if (!settled && corpus.isSpelledVariously(vessel.id())) {
      corpus.claimsSpelling(vessel.id()).stream()
          .filter(claim -> lens.counts(claim, corpus))
          .flatMap(claim -> claim.stated().vessel().stream())
          .filter(mention -> mention.vessel().equals(Optional.of(vessel.id())))
          .forEach(mention -> mention.flag().ifPresent(flags::add));
    }
    return vessel
        .flag()
        .filter(flags::contains)
        .or(() -> flags.size() == 1 ? Optional.of(flags.first()) : Optional.empty());
  }
}
