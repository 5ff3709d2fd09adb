package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Contradiction;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Decisions;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.time.Edtf;

/** Reads decisions.csv, and checks that all decisions can act together. */
final class Decided implements Spreadsheet {
  private static final Set<Sort> THINGS = Set.of(Sort.PLACE, Sort.VESSEL, Sort.ACTOR);
  private static final String VERDICT = "verdict";
  private static final String OTHER = "other";
  private static final String DECIDED = "decided";
  private static final String UNDONE = "undone";

  private final Draft draft;
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<Id, CsvRow> rows = new HashMap<>();

  Decided(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of(
        "decisions.csv",
        "id,verdict,entity,other,by,decided,why,undone,undone_by,undone_why",
        "id",
        VERDICT,
        "entity",
        OTHER,
        "by",
        DECIDED,
        "why");
  }

  @Override
  public Set<Sort> defines() {
    return Sort.DECISION.alone();
  }

  @Override
  public void read(CsvRow row) {
    Checks checks = draft.checks;
    int before = draft.faults.count();
    Optional<Id> id = Rows.id(row, draft, defines());
    Optional<Ruling> verdict =
        row.require(VERDICT, "SAME or DIFFERENT", draft.faults)
            .flatMap(cell -> checks.oneOf(cell, Ruling.class));
    Optional<Id> entity = thing(row, "entity");
    Optional<Id> other = thing(row, OTHER);
    if (entity.isPresent() && other.isPresent()) {
      requireTwoOfASort(row, entity.get(), other.get());
    }
    Optional<String> by = row.require("by", "who decided", draft.faults).flatMap(checks::line);
    Optional<Edtf> decided =
        row.require(DECIDED, "the date of the decision", draft.faults).flatMap(checks::date);
    Optional<String> why = row.require("why", "the reason", draft.faults).flatMap(checks::text);
    Optional<Undoing> undone = undoing(row);
    if (draft.faults.count() == before && entity.isPresent() && other.isPresent()) {
      Decision decision =
          new Decision(
              id.orElseThrow(),
              verdict.orElseThrow(),
              entity.get(),
              other.get(),
              by.orElseThrow(),
              decided.orElseThrow(),
              why.orElseThrow(),
              undone);
      rows.put(decision.id(), row);
      decisions.add(decision);
    }
  }

  private Optional<Id> thing(CsvRow row, String column) {
    return row.require(column, "the id of " + Sort.phrase(THINGS), draft.faults)
        .flatMap(cell -> draft.references.use(cell, THINGS));
  }

  private void requireTwoOfASort(CsvRow row, Id entity, Id other) {
    Value cell = row.find(OTHER).orElseThrow();
    if (entity.equals(other)) {
      draft.faults.add(cell.fault("another id than that of the entity"));
      return;
    }
    Optional<Set<Sort>> one = sorts(entity);
    Optional<Set<Sort>> two = sorts(other);
    if (one.isPresent() && two.isPresent() && Collections.disjoint(one.get(), two.get())) {
      draft.faults.add(
          cell.fault(
              "the id of %s, as '%s' is; this one is that of %s"
                  .formatted(Sort.phrase(one.get()), entity, Sort.phrase(two.get()))));
    }
  }

  /** What a thing is; empty if it is nothing that can be decided on, which is a fault already. */
  private Optional<Set<Sort>> sorts(Id id) {
    return draft
        .definitions
        .find(id)
        .map(Definitions.Entry::sorts)
        .filter(sorts -> !Collections.disjoint(sorts, THINGS));
  }

  private Optional<Undoing> undoing(CsvRow row) {
    Optional<String> by = row.find("undone_by").flatMap(draft.checks::line);
    Optional<String> why = row.find("undone_why").flatMap(draft.checks::text);
    Optional<Value> date = row.find(UNDONE);
    if (date.isEmpty()) {
      row.find("undone_by")
          .or(() -> row.find("undone_why"))
          .ifPresent(cell -> draft.faults.add(cell.fault("a date in 'undone' beside it")));
    }
    return date.flatMap(draft.checks::date).map(on -> new Undoing(on, by, why));
  }

  /** Reports decisions that contradict one another, or how things nest; adds them if none does. */
  void check() {
    for (Contradiction one : Decisions.of(decisions, draft.containerOf).contradictions()) {
      draft.faults.add(cell(one).fault(one.expected() + at(one.others())));
    }
    if (draft.faults.count() == 0) {
      decisions.forEach(draft.corpus::add);
    }
  }

  private Value cell(Contradiction contradiction) {
    String column =
        switch (contradiction.kind()) {
          case DATE -> DECIDED;
          case VERDICT -> VERDICT;
          case NESTING -> OTHER;
        };
    return row(contradiction.decision()).find(column).orElseThrow();
  }

  private CsvRow row(Decision decision) {
    return Optional.ofNullable(rows.get(decision.id())).orElseThrow();
  }

  private String at(List<Decision> others) {
    return others.isEmpty()
        ? ""
        : others.stream()
            .map(other -> row(other).find("id").orElseThrow().at())
            .map(Position::toString)
            .collect(Collectors.joining(" and ", "; see ", ""));
  }
}
