package org.portolan.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of cypher/query that people run, in Neo4j Browser or elsewhere. */
final class ForPeople {
  /** All of them, in order of name, as they lie in the folder. */
  static final List<CypherScript> ALL = all();

  static final CypherScript LIST_SPELLINGS = CypherScript.read("query/list-spellings");
  static final CypherScript LIST_STATED_VALUES = CypherScript.read("query/list-stated-values");
  static final CypherScript LIST_DIFFERING_ATTRIBUTES =
      CypherScript.read("query/list-differing-attributes");
  static final CypherScript LIST_DATED_CLAIMS = CypherScript.read("query/list-dated-claims");
  static final CypherScript LIST_PUBLICATIONS = CypherScript.read("query/list-publications");
  static final CypherScript LIST_ATTRIBUTIONS = CypherScript.read("query/list-attributions");
  static final CypherScript FIND_LEGS_AS_OF = CypherScript.read("query/find-legs-as-of");
  static final CypherScript LIST_ORIGINS = CypherScript.read("query/list-origins");
  static final CypherScript LIST_TOTALS = CypherScript.read("query/list-totals");
  static final CypherScript LIST_SET_ASIDE_CLAIMS =
      CypherScript.read("query/list-set-aside-claims");
  static final CypherScript SEARCH_NAMES = CypherScript.read("query/search-names");
  static final CypherScript LIST_DECISIONS = CypherScript.read("query/list-decisions");

  private ForPeople() {}

  private static List<CypherScript> all() {
    try (Stream<Path> files = Files.list(Path.of("cypher", "query"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".cypher"))
          .sorted()
          .map(name -> CypherScript.read("query/" + name.replace(".cypher", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
