package org.portolan.bench.rest;

import java.net.URI;
import java.time.LocalDate;
import org.portolan.bench.network.Asked;
import org.portolan.bench.run.Question;

/** The measured questions as Portolan's REST interface takes them. */
final class ChainQueries {
  private final String base;
  private final Answer answer;

  /** How much of an answer is asked for. */
  enum Answer {
    /** Chains in brief, and the first page of places. */
    SHORT,
    /** All that is told of chains, and all places. */
    WHOLE
  }

  /**
   * Prepares them.
   *
   * @param server where Portolan listens, without a path
   * @param answer how much to ask for
   */
  ChainQueries(URI server, Answer answer) {
    this.base = server.resolve("/api/v1/chains").toString();
    this.answer = answer;
  }

  URI of(Question question, Asked asked) {
    String to = "&to=" + place(asked.destination());
    String since = "&departAfter=" + day(asked.day());
    String within = since + "&departBefore=" + day(asked.departBy());
    return URI.create(
        base
            + "?from="
            + place(asked.origin())
            + switch (question) {
              case EARLIEST_ARRIVAL ->
                  to + within + "&rank=arrival&limit=1&maxLegs=" + Asked.MOST_LEGS;
              case ALTERNATIVES ->
                  "%s%s&rank=legs&limit=%d&maxLegs=%d&group=none"
                      .formatted(to, within, Asked.ALTERNATIVES, Asked.MOST_LEGS_OF_ALTERNATIVES);
              case REACHABLE -> since + "&arriveBefore=" + day(asked.reachBy()) + "&maxLegs=any";
            }
            + extent(question));
  }

  private String extent(Question question) {
    boolean whole = answer == Answer.WHOLE;
    return switch (question) {
      case EARLIEST_ARRIVAL, ALTERNATIVES -> whole ? "&detail=full" : "&detail=brief";
      case REACHABLE -> whole ? "&limit=1000000" : "";
    };
  }

  private static String place(int number) {
    return "p" + number;
  }

  private static String day(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
