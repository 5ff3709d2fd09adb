package org.portolan.chain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.portolan.domain.evidence.Support;

/**
 * Tells chains in one line, those of Portolan and those that Cypher gives, so that they compare.
 */
final class ChainText {
  private ChainText() {}

  /** All that find-chains gives. */
  static String full(Chain chain) {
    Support weakest = chain.legs().get(chain.weakestLeg() - 1).reading().support();
    return told(
        List.of(
            brief(chain),
            "leg " + chain.weakestLeg(),
            weakest.origins().size(),
            weakest.documents().size(),
            weakest.certainty().map(Object::toString).orElse("null")),
        chain.joins().stream()
            .map(
                join ->
                    List.of(
                        join.at(),
                        join.timing().verdict(),
                        join.timing().basis(),
                        join.continuity())));
  }

  /** The same of a row. */
  static String full(Record row) {
    return told(
        List.of(
            brief(row),
            "leg " + row.get("weakest").asInt(),
            row.get("origins").asInt(),
            row.get("documents").asInt(),
            text(row.get("certainty"))),
        row.get("joins").asList(join -> join).stream()
            .map(
                join ->
                    Stream.of("at", "verdict", "basis", "continuity")
                        .map(key -> text(join.get(key)))
                        .toList()));
  }

  /** Its movements, verdict and arrival. */
  static String brief(Chain chain) {
    return "%s %s %s %s"
        .formatted(chain.id(), chain.timing().verdict(), chain.timing().basis(), arrival(chain));
  }

  /** The same of a row. */
  static String brief(Record row) {
    return "%s %s %s %s"
        .formatted(
            text(row.get("chain")),
            text(row.get("verdict")),
            text(row.get("basis")),
            text(row.get("arrival")));
  }

  static String arrival(Chain chain) {
    return chain.arrival().map(Object::toString).orElse("null");
  }

  static String text(Value value) {
    return String.valueOf(value.asObject());
  }

  private static String told(List<?> facts, Stream<? extends List<?>> joins) {
    return facts + joins.map(Object::toString).collect(Collectors.joining());
  }
}
