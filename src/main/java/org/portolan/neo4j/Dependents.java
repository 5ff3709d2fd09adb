package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Movements that may read otherwise now, since something that they refer to, however indirectly,
 * may have come, gone or broken.
 */
final class Dependents {
  private final SimpleQueryRunner runner;
  private final Set<Long> asked = new HashSet<>();
  private final Set<Long> movements = new HashSet<>();
  private boolean frame;

  Dependents(SimpleQueryRunner runner) {
    this.runner = runner;
  }

  /** Adds movements, and all that depends on them. */
  void addMovements(Collection<Long> numbers) {
    movements.addAll(numbers);
    add(numbers);
  }

  /** Adds what depends on some nodes. */
  void add(Collection<Long> numbers) {
    Set<Long> next = new HashSet<>(numbers);
    next.removeAll(asked);
    while (!next.isEmpty()) {
      asked.addAll(next);
      List<Long> batch = new ArrayList<>(next);
      next.clear();
      for (Record row :
          runner.run(CypherScript.LIST_DEPENDENTS.text(), Map.of("numbers", batch)).list()) {
        long number = row.get("number").asLong();
        boolean isMovement = row.get("isMovement").asBoolean();
        if (isMovement) {
          movements.add(number);
        }
        if (isMovement || row.get("isClaim").asBoolean()) {
          next.add(number);
        } else {
          frame = true;
        }
      }
      next.removeAll(asked);
    }
  }

  Set<Long> movements() {
    return movements;
  }

  /** How many nodes were found to depend, with those that they depend on. */
  int size() {
    return asked.size();
  }

  /** Tells whether something of the frame depends on them. */
  boolean reachFrame() {
    return frame;
  }
}
