package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.transport.Movement;

/**
 * Reads movements that were touched, and the frame if it was, with all that decides what they mean.
 * Reads others as well that may read otherwise though nobody touched them: those that refer to
 * something that came, went or broke.
 */
final class UpdateReader {
  /** Beyond these a projection costs less. */
  private static final int MOST = 50_000;

  private final SimpleQueryRunner runner;
  private final Corpus before;
  private final LooseEnds looseEnds;
  private final Dependents dependents;
  private final Closure closure;
  private final Set<Id> ids = new HashSet<>();
  private final Set<Id> asked = new HashSet<>();
  private boolean withFrame;

  /**
   * Reads by a session.
   *
   * @param before the frame as the reader of the update has it
   * @param looseEnds what was found to be wanting so far; takes what is found now
   */
  UpdateReader(SimpleQueryRunner runner, Corpus before, LooseEnds looseEnds) {
    this.runner = runner;
    this.before = before;
    this.looseEnds = looseEnds;
    dependents = new Dependents(runner);
    closure = new Closure(runner);
  }

  /** Reads an update; empty if only a projection tells. */
  Optional<Update> read(Changes.Touched touched) {
    ids.addAll(touched.movements());
    dependents.addMovements(
        nodesOf(ids).stream()
            .filter(row -> row.get("isMovement").asBoolean())
            .map(row -> row.get("number").asLong())
            .toList());
    withFrame = touched.frame();
    int size = -1;
    UpdateState state = state();
    while (size < dependents.size()) {
      size = dependents.size();
      if (size > MOST || looseEnds.areShared()) {
        return Optional.empty();
      }
      follow(state);
      state = size < dependents.size() ? state() : state;
    }
    looseEnds.note(state.graph(), state.corpus());
    return areShared(state) ? Optional.empty() : Optional.of(update(touched.upTo(), state));
  }

  /** Reads all that is known to be needed. */
  private UpdateState state() {
    withFrame |= dependents.reachFrame();
    if (withFrame) {
      closure.add(
          runner.run(CypherScript.LIST_FRAME.text()).list(row -> row.get("number").asLong()));
    }
    closure.add(dependents.movements());
    UpdateState state = new UpdateState(closure);
    dependents.movements().forEach(number -> state.movement(number).ifPresent(ids::add));
    return state;
  }

  /** Finds what depends on that which came, went or broke. */
  private void follow(UpdateState state) {
    Set<Id> movements = new HashSet<>(ids);
    movements.removeIf(
        id -> state.corpus().movements().containsKey(id) && !looseEnds.want(List.of(id)));
    Set<Id> vessels = new HashSet<>();
    if (withFrame) {
      dependents.add(state.changed(before));
      vessels.addAll(before.vessels().keySet());
      vessels.removeAll(state.corpus().vessels().keySet());
      state.corpus().vessels().keySet().stream()
          .filter(id -> looseEnds.want(List.of(id)))
          .forEach(vessels::add);
    }
    // To find out who names one, every movement is looked at: not where nobody does.
    movements.removeIf(id -> !looseEnds.mayFollow(id) || !asked.add(id));
    vessels.removeIf(id -> !asked.add(id));
    if (!movements.isEmpty() || !vessels.isEmpty()) {
      dependents.addMovements(
          runner
              .run(
                  CypherScript.LIST_MOVEMENTS_NAMING.text(),
                  Map.of("movements", texts(movements), "vessels", texts(vessels)))
              .list(row -> row.get("number").asLong()));
    }
  }

  /** Tells whether an id of what was read stands twice, there or elsewhere. */
  private boolean areShared(UpdateState state) {
    SharedIds read = new SharedIds();
    closure.ids(read);
    if (!read.shared().isEmpty()) {
      return true;
    }
    Set<Id> mine = new HashSet<>(ids);
    ids.forEach(id -> state.corpus().claimsAbout(id).forEach(claim -> mine.add(claim.id())));
    if (withFrame) {
      mine.addAll(state.added(before));
    }
    Map<String, Long> numbers = new HashMap<>();
    for (Record row : nodesOf(mine)) {
      if (numbers.put(row.get("id").asString(), row.get("number").asLong()) != null) {
        return true;
      }
    }
    return false;
  }

  private Update update(long upTo, UpdateState state) {
    List<Told> movements = new ArrayList<>();
    Set<Id> gone = new HashSet<>();
    for (Id id : ids) {
      Movement movement = state.corpus().movements().get(id);
      if (movement == null) {
        gone.add(id);
      } else {
        List<Claim> claims = state.corpus().claimsAbout(id);
        movements.add(new Told(movement, claims));
      }
    }
    return new Update(
        upTo,
        withFrame ? Optional.of(Frame.evidence(state.corpus())) : Optional.empty(),
        movements,
        gone);
  }

  private List<Record> nodesOf(Set<Id> some) {
    return some.isEmpty()
        ? List.of()
        : runner.run(CypherScript.LIST_NODES_BY_ID.text(), Map.of("ids", texts(some))).list();
  }

  private static List<String> texts(Set<Id> some) {
    return some.stream().map(Id::value).toList();
  }
}
