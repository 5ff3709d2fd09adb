package org.portolan.domain.evidence;

import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

/**
 * The outlines of all movements under a lens. Most movements of a large body of evidence have one
 * claim that says plainly what the movement is; these are read off the bytes, by what one such
 * claim of the same provenance was found to be worth. All others are unpacked and read as {@link
 * Readings} does. For several threads.
 */
public final class Outlines {
  private final PackedMovements told;
  private final Shared shared;
  private final Readings readings;

  /** Movements that have a claim which the lens leaves out by name. */
  private final BitSet named = new BitSet();

  /** By the number of a provenance, what a claim with it is worth alone. */
  private final AtomicReferenceArray<@Nullable Worth> worth;

  private final AtomicReferenceArray<@Nullable Bounds> bounds;

  /** What a claim is worth alone; no origins if it does not count. */
  private record Worth(int origins, Optional<Certainty> certainty) {}

  Outlines(Corpus corpus, PackedMovements told, Lens lens) {
    this.told = told;
    this.shared = told.shared();
    this.readings = new Readings(corpus, lens);
    this.worth = new AtomicReferenceArray<>(shared.provenances.size());
    this.bounds = new AtomicReferenceArray<>(shared.dates.size());
    for (Id left : lens.exclude()) {
      Claim claim = corpus.claims().get(left);
      if (claim != null) {
        int index = told.find(claim.about());
        if (index >= 0) {
          named.set(index);
        }
      }
    }
  }

  /**
   * Tells how many movements there are.
   *
   * @return as many as there are indexes, from 0
   */
  public int movements() {
    return told.size();
  }

  /**
   * Finds the outline of a movement.
   *
   * @param index its index, in order of id
   * @return the outline; empty if {@link Readings#find} has no reading of it
   */
  public Optional<Outline> find(int index) {
    if (!named.get(index)) {
      ByteSource source = told.source(index);
      Plain plain = Plain.find(source, shared);
      if (plain != null) {
        return plainly(index, plain);
      }
    }
    return unpacked(told.unpacked(index));
  }

  /**
   * Finds the outline of a movement by its id.
   *
   * @param movement the id
   * @return the outline; empty if there is no such movement, or no reading of it
   */
  public Optional<Outline> find(Id movement) {
    int index = told.find(movement);
    return index < 0 ? Optional.empty() : find(index);
  }

  private Optional<Outline> unpacked(Told one) {
    return readings.find(one.movement()).map(reading -> Outline.of(one.movement(), reading));
  }

  private Optional<Outline> plainly(int index, Plain plain) {
    Worth alone = worth.get(plain.provenance());
    if (alone == null) {
      Told one = told.unpacked(index);
      Optional<Outline> outline = unpacked(one);
      worth.set(
          plain.provenance(),
          outline
              .map(found -> new Worth(found.origins(), found.certainty()))
              .orElseGet(() -> new Worth(0, Optional.empty())));
      return outline;
    }
    if (alone.certainty().isEmpty()) {
      return Optional.empty();
    }
    Movement rest = shared.movements.get(plain.rest());
    return Optional.of(
        new Outline(
            new Id(plain.id()),
            shared.ids.get(plain.from()),
            shared.ids.get(plain.to()),
            rest.mode(),
            plain.vessel() < 0 ? Optional.empty() : Optional.of(shared.ids.get(plain.vessel())),
            new Window(bounds(plain.departed()), bounds(plain.arrived())),
            alone.origins(),
            1,
            alone.certainty(),
            java.util.Set.of()));
  }

  private Bounds bounds(int date) {
    if (date < 0) {
      return Bounds.UNBOUNDED;
    }
    Bounds known = bounds.get(date);
    if (known == null) {
      known = shared.dates.get(date).bounds();
      bounds.set(date, known);
    }
    return known;
  }
}
