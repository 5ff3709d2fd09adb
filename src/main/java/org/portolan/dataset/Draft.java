package org.portolan.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;

/** What has been read of a data set so far: things, uses of things, and faults. */
final class Draft {
  final Faults faults;

  /** What is no fault, but looks like one. */
  final Faults remarks = new Faults();

  final Checks checks;
  final Definitions definitions;
  final References references;
  final Capacity capacity;
  final CorpusBuilder corpus = Corpus.builder();
  final Claimed claimed;
  final Decided decided = new Decided(this);

  /** What directly contains a place, or an actor is part of. */
  final Map<Id, Id> containerOf = new HashMap<>();

  final Circles placeCircles = new Circles();
  final Circles actorCircles = new Circles();
  final Circles afterCircles = new Circles();
  final Circles derivedCircles = new Circles();
  final Circles correctionCircles = new Circles();

  Draft(Faults faults) {
    this.faults = faults;
    this.checks = new Checks(faults);
    this.definitions = new Definitions(faults);
    this.references = new References(definitions, faults);
    this.capacity = new Capacity(Runtime.getRuntime().maxMemory(), definitions, faults);
    this.claimed = new Claimed(definitions, references, faults);
  }

  /** Makes the checks that need everything to have been read. */
  void checkWhole() {
    references.check();
    for (Circles circles :
        List.of(placeCircles, actorCircles, afterCircles, derivedCircles, correctionCircles)) {
      circles.report(faults);
    }
    claimed.check();
    decided.check();
  }
}
