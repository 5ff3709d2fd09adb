package org.portolan.usecase;

import java.util.HashSet;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ContentHash;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.transport.Movement;

/** The hash of what a snapshot holds, in two parts so that a change costs what it changes. */
final class SnapshotHash {
  private final ContentHash frame;
  private final ContentHash told;
  private final String hex;

  private SnapshotHash(ContentHash frame, ContentHash told) {
    this.frame = frame;
    this.told = told;
    this.hex = new ContentHash().addAll(frame).addAll(told).hex();
  }

  static SnapshotHash of(Corpus corpus) {
    ContentHash told =
        corpus.told().parallel().collect(ContentHash::new, ContentHash::add, ContentHash::addAll);
    return new SnapshotHash(new ContentHash().addAll(corpus.frame()), told);
  }

  /** The hash after an update of what a corpus holds. */
  SnapshotHash with(Corpus before, Update update) {
    ContentHash next = new ContentHash().addAll(told);
    Set<Id> replaced = new HashSet<>(update.gone());
    update.movements().forEach(one -> replaced.add(one.movement().id()));
    for (Id id : replaced) {
      Movement known = before.movements().get(id);
      if (known != null) {
        next.remove(new Told(known, before.claimsAbout(id)));
      }
    }
    update.movements().forEach(next::add);
    return new SnapshotHash(update.frame().map(new ContentHash()::addAll).orElse(frame), next);
  }

  String hex() {
    return hex;
  }
}
