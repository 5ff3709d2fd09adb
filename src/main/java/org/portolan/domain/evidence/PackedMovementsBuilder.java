package org.portolan.domain.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;

/** Packs movements with what is said about them, one after another, in any order. */
final class PackedMovementsBuilder {
  final Shared shared;
  final ByteChunks bytes;
  final Map<Id, NavigableSet<Id>> corrections;

  /** Movements about which a claim computes with others. */
  final Set<Id> computed;

  final IntColumn movementAt = new IntColumn();
  final IntColumn claimAt = new IntColumn();
  final Map<Id, SpelledIn.Added> spelled = new HashMap<>();
  final Map<Id, Set<Integer>> unspelled = new HashMap<>();
  int written;
  private final ToldCode code;
  private final ByteSink sink = new ByteSink();
  private final IntColumn claimsOfOne = new IntColumn();

  PackedMovementsBuilder() {
    shared = new Shared();
    bytes = new ByteChunks();
    corrections = new HashMap<>();
    computed = new HashSet<>();
    code = new ToldCode(shared);
  }

  /** Goes on from a version, which stays as it is. */
  PackedMovementsBuilder(
      Shared shared,
      ByteChunks bytes,
      Map<Id, NavigableSet<Id>> corrections,
      Set<Id> computed,
      int written) {
    this.shared = shared;
    this.bytes = bytes.copy();
    this.corrections = new HashMap<>(corrections);
    this.computed = new HashSet<>(computed);
    this.written = written;
    this.code = new ToldCode(shared);
  }

  void add(Told told) {
    sink.clear();
    claimsOfOne.clear();
    code.write(told, sink, claimsOfOne);
    int position = bytes.append(sink.bytes(), sink.size());
    movementAt.add(position);
    for (int i = 0; i < claimsOfOne.size(); i++) {
      Claim claim = told.claims().get(i);
      int at = position + claimsOfOne.get(i);
      claimAt.add(at);
      if (!claim.provenance().derivedFrom().isEmpty()) {
        computed.add(told.movement().id());
      }
      claim.provenance().corrects().ifPresent(wrong -> corrected(wrong).add(claim.id()));
      for (SpelledIn.Spelling spelling : SpelledIn.of(claim)) {
        spelled.computeIfAbsent(spelling.thing(), id -> new SpelledIn.Added()).add(at, spelling);
      }
    }
    written++;
  }

  /** Takes back what a claim of an earlier version says. */
  void forget(Claim claim, int position) {
    computed.remove(claim.about());
    for (SpelledIn.Spelling spelling : SpelledIn.of(claim)) {
      unspelled.computeIfAbsent(spelling.thing(), id -> new HashSet<>()).add(position);
    }
    claim.provenance().corrects().ifPresent(wrong -> corrected(wrong).remove(claim.id()));
  }

  private NavigableSet<Id> corrected(Id wrong) {
    NavigableSet<Id> changed = new TreeSet<>(corrections.getOrDefault(wrong, new TreeSet<>()));
    corrections.put(wrong, changed);
    return changed;
  }
}
