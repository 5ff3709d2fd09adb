package org.portolan.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One statement from the folder cypher/, run as it stands in its file.
 *
 * @param name the file's path under cypher/, without its ending
 * @param text the statement, its header comment included
 */
record CypherScript(String name, String text) {
  /** The parameter of the scripts that take many rows at once. */
  static final String ROWS = "rows";

  static final CypherScript LOCK_GRAPH = read("load/lock-graph");
  static final CypherScript CREATE_NODES = read("load/create-nodes");
  static final CypherScript RESTORE_NODES = read("load/restore-nodes");
  static final CypherScript CREATE_NODES_OF_LABEL = read("load/create-nodes-of-label");
  static final CypherScript CONNECT_NODES = read("load/connect-nodes");
  static final CypherScript CONNECT_NODES_PLAINLY = read("load/connect-nodes-plainly");
  static final CypherScript TAKE_BACK_RELATIONSHIPS = read("load/take-back-relationships");
  static final CypherScript TAKE_BACK_NODES = read("load/take-back-nodes");
  static final CypherScript UPDATE_NODES = read("load/update-nodes");
  static final CypherScript DELETE_NODES = read("load/delete-nodes");
  static final CypherScript CREATE_RELATIONSHIPS = read("load/create-relationships");
  static final CypherScript DELETE_RELATIONSHIPS = read("load/delete-relationships");
  static final CypherScript BEGIN_LOAD = read("load/begin-load");
  static final CypherScript NOTE_LOAD_STEP = read("load/note-load-step");
  static final CypherScript DECIDE_LOAD = read("load/decide-load");
  static final CypherScript LIST_LOAD_STEPS = read("load/list-load-steps");
  static final CypherScript READ_LOAD_STEP = read("load/read-load-step");
  static final CypherScript CLOSE_LOAD_STEP = read("load/close-load-step");
  static final CypherScript END_LOAD = read("load/end-load");
  static final CypherScript FIND_LOAD = read("load/find-load");
  static final CypherScript HOLD_LOAD = read("load/hold-load");
  static final CypherScript NUMBER_LOAD_TRANSACTION = read("load/number-load-transaction");
  static final CypherScript TAKE_OVER_LOAD = read("load/take-over-load");
  static final CypherScript LOCK_SCHEMA = read("load/lock-schema");
  static final CypherScript CONSTRAIN_LOCK = read("load/constrain-lock");
  static final CypherScript DELETE_MIGRATIONS_LOCK = read("load/delete-migrations-lock");
  static final CypherScript LIST_NODES = read("query/portolan/list-nodes");
  static final CypherScript LIST_RELATIONSHIPS = read("query/portolan/list-relationships");
  static final CypherScript LIST_WHOLE_NODES = read("query/portolan/list-whole-nodes");
  static final CypherScript LIST_WHOLE_RELATIONSHIPS =
      read("query/portolan/list-whole-relationships");
  static final CypherScript COUNT_WHOLE = read("query/portolan/count-whole");
  static final CypherScript FIND_REVISION = read("query/portolan/find-revision");
  static final CypherScript LIST_THINGS_CLAIMED = read("query/portolan/list-things-claimed");
  static final CypherScript FIND_ANYTHING = read("query/portolan/find-anything");
  static final CypherScript FIND_MOVEMENT_RANGE = read("query/portolan/find-movement-range");
  static final CypherScript LIST_FRAME = read("query/portolan/list-frame");
  static final CypherScript LIST_NODES_BY_NUMBER = read("query/portolan/list-nodes-by-number");
  static final CypherScript LIST_DEPENDENCIES = read("query/portolan/list-dependencies");
  static final CypherScript LIST_NODES_BY_ID = read("query/portolan/list-nodes-by-id");
  static final CypherScript LIST_DEPENDENTS = read("query/portolan/list-dependents");
  static final CypherScript LIST_MOVEMENTS_NAMING = read("query/portolan/list-movements-naming");
  static final CypherScript LIST_MOVEMENTS = read("query/portolan/list-movements");
  static final CypherScript LIST_DERIVED = read("query/portolan/list-derived");
  static final CypherScript LIST_DERIVED_OF_FRAME = read("query/portolan/list-derived-of-frame");
  static final CypherScript FIND_SCHEMA_LACK = read("query/portolan/find-schema-lack");

  static final CypherScript TERMINATE_QUESTION = read("query/portolan/terminate-question");

  /** Every script that the application runs. */
  static final List<CypherScript> ALL =
      List.of(
          TERMINATE_QUESTION,
          LOCK_GRAPH,
          CREATE_NODES,
          RESTORE_NODES,
          CREATE_NODES_OF_LABEL,
          CONNECT_NODES,
          CONNECT_NODES_PLAINLY,
          TAKE_BACK_RELATIONSHIPS,
          TAKE_BACK_NODES,
          UPDATE_NODES,
          DELETE_NODES,
          CREATE_RELATIONSHIPS,
          DELETE_RELATIONSHIPS,
          BEGIN_LOAD,
          NOTE_LOAD_STEP,
          DECIDE_LOAD,
          LIST_LOAD_STEPS,
          READ_LOAD_STEP,
          CLOSE_LOAD_STEP,
          END_LOAD,
          FIND_LOAD,
          HOLD_LOAD,
          NUMBER_LOAD_TRANSACTION,
          TAKE_OVER_LOAD,
          LOCK_SCHEMA,
          CONSTRAIN_LOCK,
          DELETE_MIGRATIONS_LOCK,
          LIST_NODES,
          LIST_RELATIONSHIPS,
          LIST_WHOLE_NODES,
          LIST_WHOLE_RELATIONSHIPS,
          COUNT_WHOLE,
          FIND_REVISION,
          LIST_THINGS_CLAIMED,
          FIND_ANYTHING,
          FIND_SCHEMA_LACK,
          FIND_MOVEMENT_RANGE,
          LIST_FRAME,
          LIST_NODES_BY_NUMBER,
          LIST_DEPENDENCIES,
          LIST_NODES_BY_ID,
          LIST_DEPENDENTS,
          LIST_MOVEMENTS_NAMING,
          LIST_MOVEMENTS,
          LIST_DERIVED,
          LIST_DERIVED_OF_FRAME);

  /**
   * Finds one of the scripts that the application runs.
   *
   * @throws IllegalArgumentException if it has no such script
   */
  static CypherScript named(String name) {
    return ALL.stream()
        .filter(script -> script.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + "; expected the name of a script"));
  }

  /**
   * Reads a script from the class path.
   *
   * @throws IllegalStateException naming the file if it is not there
   */
  static CypherScript read(String name) {
    String path = "/cypher/" + name + ".cypher";
    try (InputStream file = CypherScript.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(
            "the script " + path + " is not on the class path; expected it in the build's cypher/");
      }
      return new CypherScript(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the script " + path + " cannot be read", unreadable);
    }
  }
}
