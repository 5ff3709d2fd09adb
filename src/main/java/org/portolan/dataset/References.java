package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;

/** Every id that the files use for something defined elsewhere; checked once all is read. */
final class References {
  /** An id used where a thing of some sorts is expected. */
  private record Use(Value value, Set<Sort> sorts) {}

  private final List<Use> uses = new ArrayList<>();
  private final Set<Id> doubtful = new TreeSet<>();
  private final Definitions definitions;
  private final Faults faults;

  References(Definitions definitions, Faults faults) {
    this.definitions = definitions;
    this.faults = faults;
  }

  /** Notes a use; empty if it has not even the form of an id. */
  Optional<Id> use(Value value, Set<Sort> sorts) {
    uses.add(new Use(value, sorts));
    return value.id();
  }

  Optional<Id> use(Value value, Sort sort) {
    return use(value, sort.alone());
  }

  /** How many uses there are so far, for {@link #doubtSince}. */
  int count() {
    return uses.size();
  }

  /** Forgets the uses since then that are in order, so that only what is left to check is kept. */
  void settleSince(int count) {
    uses.subList(count, uses.size()).removeIf(this::isInOrder);
  }

  private boolean isInOrder(Use use) {
    return use.value()
        .id()
        .flatMap(definitions::find)
        .filter(entry -> !Collections.disjoint(use.sorts(), entry.sorts()))
        .isPresent();
  }

  /** Takes back what a piece at fault would have said of the things that it uses. */
  void doubtSince(int count) {
    uses.subList(count, uses.size()).stream()
        .flatMap(use -> use.value().id().stream())
        .forEach(doubtful::add);
  }

  /**
   * Reports what is not defined, or something else; and takes everything that a wrong use may have
   * meant for doubtful, so that its lack is no further fault.
   */
  void check() {
    for (Use use : uses) {
      Optional<Definitions.Entry> entry = use.value().id().flatMap(definitions::find);
      if (entry.isPresent()) {
        requireSort(use, entry.get());
      } else if (!definitions.isBroken(use.value().text())
          && !definitions.mayMissSome(use.sorts())) {
        List<Id> near =
            faults.tells(use.value().at().file())
                ? definitions.near(use.value().text(), use.sorts())
                : List.of();
        doubtful.addAll(near);
        faults.add(use.value().fault(expected(use), near.stream().map(Id::value).toList()));
      }
    }
  }

  private void requireSort(Use use, Definitions.Entry entry) {
    if (Collections.disjoint(use.sorts(), entry.sorts())) {
      faults.add(
          use.value()
              .fault(
                  "%s; at %s it is the id of %s"
                      .formatted(expected(use), entry.at(), Sort.phrase(entry.sorts()))));
    }
  }

  private static String expected(Use use) {
    return "the id of " + Sort.phrase(use.sorts());
  }

  /** Tells whether a piece at fault may have spoken of a thing. */
  boolean isDoubtful(Id id) {
    return doubtful.contains(id)
        || definitions.find(id).isEmpty()
        || definitions.isBroken(id.value());
  }
}
