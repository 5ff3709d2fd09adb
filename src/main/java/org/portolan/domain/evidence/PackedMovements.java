package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Movement;

/**
 * Movements with what is said about them, as bytes, so that memory holds millions of them; unpacked
 * when asked for. Immutable; a changed version shares what did not change.
 */
final class PackedMovements {
  private static final int AT_HAND_BITS = 10;

  /** How many unpacked ones are kept at hand. */
  private static final int AT_HAND = 1 << AT_HAND_BITS;

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4). */
  private static final int SPREAD = 0x9E3779B9;

  /** Bytes of what is gone are kept until they are so many times as many as the rest. */
  private static final int MOST_WASTE = 1;

  private final Shared shared;
  private final ToldCode code;
  private final ByteChunks bytes;
  private final PackedOrder movements;
  private final PackedOrder claims;
  private final Map<Id, NavigableSet<Id>> corrections;
  private final Set<Id> computed;
  private final AtomicReferenceArray<AtHand> atHand = new AtomicReferenceArray<>(AT_HAND);
  private final SpelledIn spelled;
  private final int written;

  private record AtHand(int position, Told told) {}

  private PackedMovements(
      PackedMovementsBuilder from, PackedOrder movements, PackedOrder claims, SpelledIn spelled) {
    this.spelled = spelled;
    this.shared = from.shared;
    this.code = new ToldCode(shared);
    this.bytes = from.bytes;
    this.corrections = from.corrections;
    this.computed = from.computed;
    this.written = from.written;
    this.movements = movements;
    this.claims = claims;
  }

  /**
   * Puts in order what was added.
   *
   * @throws IllegalArgumentException naming an id that stands twice
   */
  static PackedMovements of(PackedMovementsBuilder added) {
    return new PackedMovements(
        added,
        PackedOrder.of(added.bytes, 0, added.movementAt.toArray()),
        PackedOrder.of(added.bytes, 1, added.claimAt.toArray()),
        SpelledIn.NOTHING.with(Map.of(), added.spelled));
  }

  /**
   * A version with some movements changed, added or gone.
   *
   * @throws IllegalArgumentException naming an id that stands twice then
   */
  PackedMovements with(Collection<Told> changed, Set<Id> gone) {
    PackedMovementsBuilder more =
        new PackedMovementsBuilder(shared, bytes, corrections, computed, written);
    Set<Id> leaving = new HashSet<>(gone);
    changed.forEach(told -> leaving.add(told.movement().id()));
    BitSet goneMovements = new BitSet();
    BitSet goneClaims = new BitSet();
    for (Id id : leaving) {
      int index = movements.find(id);
      if (index >= 0) {
        goneMovements.set(index);
        for (Claim claim : told(movements.position(index)).claims()) {
          int at = claims.find(claim.id());
          goneClaims.set(at);
          more.forget(claim, claims.position(at));
        }
      }
    }
    changed.forEach(more::add);
    PackedMovements next =
        new PackedMovements(
            more,
            movements.with(more.bytes, goneMovements, more.movementAt.toArray()),
            claims.with(more.bytes, goneClaims, more.claimAt.toArray()),
            spelled.with(more.unspelled, more.spelled));
    return next.isWasteful() ? next.repacked() : next;
  }

  private boolean isWasteful() {
    return written - movements.size() > MOST_WASTE * (movements.size() + AT_HAND);
  }

  private PackedMovements repacked() {
    PackedMovementsBuilder fresh = new PackedMovementsBuilder();
    for (int index = 0; index < movements.size(); index++) {
      fresh.add(unpacked(index));
    }
    return of(fresh);
  }

  int size() {
    return movements.size();
  }

  /** The index of a movement; negative if it is not there. */
  int find(Id movement) {
    return movements.find(movement);
  }

  /** What numbers in the bytes stand for. */
  Shared shared() {
    return shared;
  }

  /** The bytes of a movement. */
  ByteSource source(int index) {
    return sourceAt(movements.position(index));
  }

  Map<Id, Movement> movements() {
    return new OrderedView<>(
        movements.size(), movements::find, movements::id, index -> movement(index));
  }

  /** The claims about movements. */
  Map<Id, Claim> claims() {
    return new OrderedView<>(claims.size(), claims::find, claims::id, this::claim);
  }

  /** The claims about a movement in order of id; empty if there is no such movement. */
  Optional<List<Claim>> claimsAbout(Id movement) {
    int index = movements.find(movement);
    return index < 0 ? Optional.empty() : Optional.of(told(movements.position(index)).claims());
  }

  /** The claims about movements that correct a claim. */
  NavigableSet<Id> correctionsOf(Id claim) {
    return corrections.getOrDefault(claim, Collections.emptyNavigableSet());
  }

  /** The movements about which a claim computes with others. */
  Set<Id> computed() {
    return computed;
  }

  private Movement movement(int index) {
    int position = movements.position(index);
    AtHand kept = atHand.get(slot(position));
    return kept != null && kept.position() == position
        ? kept.told().movement()
        : code.movement(sourceAt(position));
  }

  /** The claims about movements that spell a thing, or give it a flag, in order of id. */
  List<Claim> claimsSpelling(Id thing) {
    return Arrays.stream(spelled.of(thing))
        .mapToObj(this::claimAt)
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }

  /** How claims about movements spell a thing. */
  SpelledIn spelledIn() {
    return spelled;
  }

  /** The things that claims about movements spell. */
  Collection<Id> spelled() {
    return spelled.things();
  }

  private Claim claim(int index) {
    return claimAt(claims.position(index));
  }

  private Claim claimAt(int position) {
    ByteSource source = sourceAt(position);
    int back = source.number();
    Id id = new Id(source.text());
    return told(position - back).claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Told told(int position) {
    AtHand kept = atHand.get(slot(position));
    if (kept == null || kept.position() != position) {
      kept = new AtHand(position, code.read(sourceAt(position)));
      atHand.set(slot(position), kept);
    }
    return kept.told();
  }

  private static int slot(int position) {
    return (position * SPREAD) >>> (Integer.SIZE - AT_HAND_BITS);
  }

  /** For who looks at all of them, and would push out what others keep at hand. */
  Told unpacked(int index) {
    return code.read(source(index));
  }

  private ByteSource sourceAt(int position) {
    return new ByteSource(bytes.chunk(position), ByteChunks.offset(position));
  }

  /** The memory of all but what is shared among claims, in bytes. */
  long heapBytes() {
    return bytes.bytes() + movements.heapBytes() + claims.heapBytes() + spelled.heapBytes();
  }
}
