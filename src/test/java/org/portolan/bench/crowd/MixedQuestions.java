package org.portolan.bench.crowd;

import java.net.URI;
import java.time.LocalDate;
import java.util.Random;

/**
 * What one client asks, drawn by chance with more of what users ask more: chains most of all, then
 * lists and single things. Of a seeded graph, whose places are called port-0, the busiest, and so
 * on.
 */
final class MixedQuestions {
  private static final int ALL = 100;
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 3_300;
  private static final int WINDOW = 60;
  private static final int YEAR = 365;

  private final URI server;
  private final int places;
  private final int movements;
  private final int documents;
  private final Random random;

  /**
   * One question.
   *
   * @param kind what is asked for, for the report
   * @param uri the whole address
   */
  record Question(String kind, URI uri) {}

  MixedQuestions(URI server, int places, int movements, int documents, long seed) {
    this.server = server;
    this.places = places;
    this.movements = movements;
    this.documents = documents;
    this.random = new Random(seed);
  }

  Question next() {
    int drawn = random.nextInt(ALL);
    if (drawn < 30) {
      return of(
          "chains, the earliest arrival", ends() + "&rank=ARRIVAL&limit=1&maxLegs=6&detail=BRIEF");
    }
    if (drawn < 40) {
      return of("chains with all evidence", ends() + "&rank=ARRIVAL&limit=1&maxLegs=6&detail=FULL");
    }
    if (drawn < 48) {
      return of("ten chains by fewest legs", ends() + "&rank=LEGS&limit=10&maxLegs=5");
    }
    if (drawn < 53) {
      return of("chains as of a day", ends() + "&rank=ARRIVAL&limit=1&maxLegs=6&asOf=2019-06-30");
    }
    if (drawn < 61) {
      LocalDate day = day();
      return of(
          "places reached in a year, 20 of them",
          "/chains?from=%s&departAfter=%s&arriveBefore=%s&maxLegs=ANY"
              .formatted(port(), day, day.plusDays(YEAR)));
    }
    if (drawn < 71) {
      return of("places by the beginning of a name", "/places?q=Port%20" + random.nextInt(places));
    }
    if (drawn < 78) {
      return of("one place", "/places/" + port());
    }
    if (drawn < 85) {
      return of("claims about a movement", "/claims?about=move-" + random.nextInt(movements));
    }
    if (drawn < 90) {
      return of("claims of a document", "/claims?document=report-" + random.nextInt(documents));
    }
    if (drawn < 94) {
      return of("timeline of a place", "/timeline?about=" + port());
    }
    if (drawn < 97) {
      return of("structure", "/structure" + ends().substring("/chains".length()) + "&maxLegs=4");
    }
    return of("names matched", "/match?name=Prt%20" + random.nextInt(places) + "&type=PLACE");
  }

  private String ends() {
    String from = port();
    String to = port();
    while (to.equals(from)) {
      to = port();
    }
    LocalDate day = day();
    return "/chains?from=%s&to=%s&departAfter=%s&departBefore=%s"
        .formatted(from, to, day, day.plusDays(WINDOW));
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  /** Busy places are asked about more often, as they are called at more often. */
  private String port() {
    double uniform = random.nextDouble();
    return "port-" + (int) (places * uniform * uniform);
  }

  private Question of(String kind, String path) {
    return new Question(kind, server.resolve("/api/v1" + path));
  }
}
