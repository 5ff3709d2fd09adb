package org.portolan.bench.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;

/**
 * A graph of a size, the same for the same seed: places, ships, documents, and movements with one
 * claim each, with the nodes, relationships and properties that a load would write.
 *
 * @param places how many ports
 * @param movements how many movements, each with a claim
 * @param documents how many documents
 * @param seed what it is drawn from
 */
record SeededGraph(int places, int movements, int documents, long seed) {
  private static final int BATCH = 2_000;
  private static final int VESSELS = 2_000;
  private static final int ACTORS = 500;
  private static final int WGS_84 = 4326;
  private static final List<String> OWNED = List.of("generated");
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

  /** The graph of a size. */
  static SeededGraph ofSize(String size) {
    return switch (size) {
      case "S" -> new SeededGraph(1_000, 10_000, 200, 1);
      case "M" -> new SeededGraph(10_000, 200_000, 2_000, 1);
      case "L" -> new SeededGraph(20_000, 1_000_000, 10_000, 1);
      default -> throw new IllegalArgumentException(size + ", expected S, M or L");
    };
  }

  /** Writes it into an empty graph by plain UNWIND. */
  void write(Driver driver) {
    Random random = new Random(seed);
    try (Session session = driver.session()) {
      run(session, "CREATE (:Dataset {id: 'generated', title: 'Generated'})", List.of(Map.of()));
      create(session, "Place", places, this::place);
      create(session, "Vessel", VESSELS, i -> Map.of("id", "ship-" + i, "name", "Ship " + i));
      create(session, "Actor", ACTORS, SeededGraph::actor);
      create(session, "Document", documents, SeededGraph::document);
      run(
          session,
          "UNWIND $rows AS row MATCH (d:Document {id: row.d}), (a:Actor {id: row.a})"
              + " CREATE (d)-[:PUBLISHED_BY]->(a)",
          rows(documents, i -> Map.of("d", "report-" + i, "a", "actor-" + i % ACTORS)));
      for (int start = 0; start < movements; start += BATCH) {
        writeMovements(session, random, start, Math.min(movements, start + BATCH));
      }
    }
  }

  private Map<String, Object> place(int i) {
    double latitude = (i * 7919L) % 12_000 / 100.0 - 60;
    double longitude = (i * 104_729L) % 36_000 / 100.0 - 180;
    return Map.of(
        "id",
        "port-" + i,
        "name",
        "Port " + i,
        "kind",
        "PORT",
        "country",
        "RU",
        "location",
        Values.point(WGS_84, longitude, latitude),
        "coordinatesSource",
        "generated");
  }

  private static Map<String, Object> actor(int i) {
    return Map.of("id", "actor-" + i, "name", "Actor " + i, "kind", "COMPANY");
  }

  private static Map<String, Object> document(int i) {
    LocalDate day = FIRST_DAY.plusDays(i % 3650L);
    return Map.of(
        "id",
        "report-" + i,
        "title",
        "Report " + i,
        "published",
        day.toString(),
        "known",
        day,
        "publishedInferred",
        false,
        "language",
        "en");
  }

  private static void create(
      Session session, String label, int count, IntFunction<Map<String, Object>> properties) {
    List<Map<String, Object>> rows =
        rows(
            count,
            i -> {
              Map<String, Object> owned = new HashMap<>(properties.apply(i));
              owned.put("datasets", OWNED);
              return owned;
            });
    run(session, "UNWIND $rows AS row CREATE (n:" + label + ") SET n = row", rows);
  }

  private static List<Map<String, Object>> rows(int count, IntFunction<Map<String, Object>> row) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row.apply(i));
    }
    return rows;
  }

  private static void run(Session session, String statement, List<Map<String, Object>> rows) {
    session.executeWriteWithoutResult(
        transaction -> transaction.run(statement, Map.of("rows", rows)).consume());
  }

  private void writeMovements(Session session, Random random, int start, int end) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = start; i < end; i++) {
      rows.add(movement(random, i));
    }
    // First the nodes, then the relationships, as a load writes them.
    run(session, "UNWIND $rows AS row CREATE (m:Movement) SET m = row.m", rows);
    run(session, "UNWIND $rows AS row CREATE (c:Claim) SET c = row.c", rows);
    run(
        session,
        """
        UNWIND $rows AS row
        MATCH (m:Movement {id: row.m.id}), (c:Claim {id: row.c.id}), (f:Place {id: row.from}),
              (t:Place {id: row.to}), (v:Vessel {id: row.v}), (d:Document {id: row.d}),
              (a:Actor {id: row.a})
        USING INDEX m:Movement(id) USING INDEX c:Claim(id) USING INDEX f:Place(id)
        USING INDEX t:Place(id) USING INDEX v:Vessel(id) USING INDEX d:Document(id)
        USING INDEX a:Actor(id)
        CREATE (m)-[:FROM]->(f), (m)-[:TO]->(t), (c)-[:ABOUT]->(m), (c)-[:IN]->(d),
               (c)-[:SAID_BY {order: 1}]->(a)
        CREATE (c)-[sf:STATES]->(f) SET sf = row.sf
        CREATE (c)-[st:STATES]->(t) SET st = row.st
        CREATE (f)-[l:LEG]->(t) SET l = row.leg
        FOREACH (sea IN CASE row.m.mode WHEN 'SEA' THEN [1] ELSE [] END |
          CREATE (m)-[:ABOARD]->(v)
          CREATE (c)-[sv:STATES]->(v) SET sv = row.sv)
        """,
        rows);
  }

  private Map<String, Object> movement(Random random, int i) {
    boolean sea = random.nextInt(100) < 85;
    String mode = sea ? "SEA" : "RAIL";
    int from = port(random);
    int to = (from + 1 + port(random)) % places;
    LocalDate departed = FIRST_DAY.plusDays(random.nextInt(3650));
    LocalDate departedBy = departed.plusDays(width(random));
    LocalDate arrived = departedBy.plusDays(1 + random.nextInt(20));
    LocalDate arrivedBy = arrived.plusDays(width(random));
    String id = "move-" + i;
    String ship = "ship-" + random.nextInt(VESSELS);
    Map<String, Object> movement = new HashMap<>();
    Map<String, Object> leg = new HashMap<>();
    leg.putAll(Map.of("departEarliest", departed, "departLatest", departedBy));
    leg.putAll(Map.of("arriveEarliest", arrived, "arriveLatest", arrivedBy));
    movement.putAll(leg);
    movement.putAll(Map.of("id", id, "mode", mode, "after", List.of(), "datasets", OWNED));
    leg.putAll(Map.of("movement", id, "mode", mode, "documents", 1, "coarser", 0, "origins", 1));
    if (sea) {
      movement.put("vessel", ship);
      leg.put("vessel", ship);
    }
    Map<String, Object> claim = new HashMap<>();
    claim.putAll(Map.of("id", "claim-" + i, "type", "MOVEMENT", "datasets", OWNED));
    claim.putAll(Map.of("certainty", "ASSERTED", "basis", "TOLD", "rank", "NORMAL"));
    claim.putAll(Map.of("paragraphs", List.of(1 + random.nextInt(40)), "mode", mode));
    claim.put("departed", edtf(departed, departedBy));
    claim.put("arrived", edtf(arrived, arrivedBy));
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("m", movement, "c", claim, "leg", leg, "v", ship));
    row.putAll(Map.of("from", "port-" + from, "to", "port-" + to));
    row.putAll(Map.of("d", "report-" + i % documents, "a", "actor-" + random.nextInt(ACTORS)));
    row.put("sf", Map.of("role", "from", "relation", "AT"));
    row.put("st", Map.of("role", "to", "relation", "AT", "as", "Port No. " + to));
    row.put("sv", Map.of("role", "vessel", "as", "The " + ship));
    return row;
  }

  /** A few ports see most calls. */
  private int port(Random random) {
    double uniform = random.nextDouble();
    return (int) (places * uniform * uniform * uniform);
  }

  private static int width(Random random) {
    int percent = random.nextInt(100);
    if (percent < 45) {
      return 0;
    }
    if (percent < 75) {
      return 1 + random.nextInt(6);
    }
    return percent < 93 ? 7 + random.nextInt(24) : 31 + random.nextInt(60);
  }

  private static String edtf(LocalDate from, LocalDate until) {
    return from.equals(until) ? from.toString() : from + "/" + until;
  }
}
