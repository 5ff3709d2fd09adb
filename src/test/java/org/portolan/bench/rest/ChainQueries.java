package org.portolan.bench.rest;

import java.net.URI;
import java.time.LocalDate;
import org.portolan.bench.network.Asked;
import org.portolan.bench.run.Question;

/** The measured questions as Portolan's REST interface takes them. */
final class ChainQueries {
  private final String base;

  /**
   * Prepares them.
   *
   * @param server where Portolan listens, without a path
   */
  ChainQueries(URI server) {
    base = server.resolve("/api/v1/chains").toString();
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
              case REACHABLE -> since + "&arriveBefore=" + day(asked.reachBy());
            });
  }

  private static String place(int number) {
    return "p" + number;
  }

  private static String day(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
