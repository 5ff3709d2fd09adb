package org.portolan.bench.rest;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions that cost as much as any can: between the busiest places and the rarest, by up to
 * twelve legs, in every order, with every filter, each list whole. Of a generated network, whose
 * places are called p0, the busiest, p1 and so on.
 */
final class HostileQuestions {
  private static final List<String> RANKS =
      List.of("EVIDENCE", "LEGS", "ARRIVAL", "DEPARTURE", "DURATION", "DISTANCE");
  private static final List<String> FILTERS =
      List.of(
          "&limit=200",
          "&limit=200&group=NONE",
          "&limit=200&detail=BRIEF",
          "&limit=200&maxWait=3",
          "&limit=200&timing=IMPOSSIBLE",
          "&limit=200&timing=CERTAIN",
          "&limit=200&via=p2&via=p3",
          "&limit=200&mode=RAIL");

  private final String rare;
  private final String rarest;

  /**
   * Prepares.
   *
   * @param places how many places there are
   */
  HostileQuestions(int places) {
    rare = "p" + (places - 2);
    rarest = "p" + (places - 1);
  }

  /** Paths behind the prefix of the API, with their queries. */
  List<String> list() {
    List<String> all = new ArrayList<>();
    for (String ends : List.of("from=p0&to=p1", "from=%s&to=%s".formatted(rare, rarest))) {
      for (String rank : RANKS) {
        for (String filter : FILTERS) {
          all.add("/chains?%s&maxLegs=12&rank=%s%s".formatted(ends, rank, filter));
        }
      }
      all.add("/chains?%s&maxLegs=12&limit=200&explain=true".formatted(ends));
      all.add("/chains?%s&maxLegs=12&limit=200&minOrigins=2".formatted(ends));
      all.add("/chains?%s&maxLegs=12&asOf=2020-06-01&exclude=paper-1".formatted(ends));
      for (String path : List.of("/chokepoints", "/structure", "/history", "/timeline")) {
        all.add("%s?%s&maxLegs=12".formatted(path, ends));
      }
    }
    for (String end : List.of("from=p0", "to=p0", "from=" + rarest, "to=" + rarest)) {
      for (String filter :
          List.of(
              "",
              "&maxWait=3",
              "&timing=IMPOSSIBLE",
              "&timing=CERTAIN",
              "&via=p2&via=p3",
              "&departBefore=2019")) {
        all.add("/chains?%s&maxLegs=12&limit=1000000%s".formatted(end, filter));
      }
    }
    all.add("/chains?from=p0&maxLegs=ANY&limit=1000000");
    all.add("/chains?from=p0&maxLegs=ANY&limit=1000000&maxWait=1");
    all.add("/timeline?from=p0&maxLegs=12&limit=200");
    all.add("/timeline?from=p0&maxLegs=ANY&limit=200");
    for (String list :
        List.of(
            "/timeline",
            "/discrepancies",
            "/sightings",
            "/totals",
            "/claims",
            "/documents",
            "/places",
            "/vessels",
            "/actors")) {
      all.add(list + "?limit=200");
    }
    for (String about : List.of("/timeline", "/discrepancies", "/evidence", "/claims")) {
      all.add(about + "?about=p0");
      all.add(about + "?about=m0");
    }
    all.addAll(
        List.of(
            "/claims?saidBy=paper-1&limit=200",
            "/claims?document=report-1&limit=200",
            "/claims?asOf=1990&limit=200",
            "/places/p0",
            "/vessels/v0",
            "/actors/paper-1",
            "/places?q=p&limit=200",
            "/places?q=a-name-that-nothing-is-called-by",
            "/vessels?q=v&limit=200"));
    return all;
  }
}
