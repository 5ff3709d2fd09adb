package org.portolan.bench.names;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.bench.names.LabelledNames.Pair;
import org.portolan.bench.names.Scores.Answered;
import org.portolan.bench.network.HeapGrowth;
import org.portolan.names.Asked;
import org.portolan.names.Candidate;
import org.portolan.names.Level;
import org.portolan.names.NameFold;
import org.portolan.names.NameIndex;
import org.portolan.names.NamedType;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;

/**
 * Writes how well and how fast names are matched: {@code NamesBench OUT FOLDER [cities500.txt]}.
 * The labelled pairs are asked of the excerpt, and of the whole file where it is given; the folder
 * is for Neo4j's data.
 */
public final class NamesBench {
  /** So many names can be compared one by one with each name that is asked. */
  private static final int MOST_COMPARED = 100_000;

  private final StringBuilder out = new StringBuilder();
  private final List<Pair> pairs = LabelledNames.pairs();
  private final NameIndex vessels = LabelledNames.vessels();

  private NamesBench() {}

  public static void main(String[] args) throws IOException {
    NamesBench bench = new NamesBench();
    Path data = Path.of(args[1]);
    Files.createDirectories(data);
    try (Neo4jChild child =
            Neo4jChild.start(new ChildSettings(data, Neo4jJars.besidePortolan(), 0, 0));
        Driver driver =
            GraphDatabase.driver(
                child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, child.password()))) {
      bench.compare("the excerpt", LabelledNames.places(), driver);
      if (args.length > 2) {
        GeoNamesFile all = GeoNamesFile.read(Path.of(args[2]));
        bench.compare("all of cities500", all, driver);
        bench.measure(all);
      }
    }
    Files.writeString(Path.of(args[0]), bench.out);
  }

  private void compare(String title, GeoNamesFile file, Driver driver) {
    List<KnownName> known = known(file);
    line(
        "%n## Asked of %s: %,d places and %d ships, %,d names%n",
        title, file.rows().size(), vessels(known), known.size());
    NameIndex places = file.index(LabelledNames.withheld());
    Function<Pair, List<Candidate>> ours =
        pair -> (pair.type() == NamedType.PLACE ? places : vessels).match(pair.asked(), 3);
    levels(ours);
    line(
        "%n| | offered first | among the first three | tuning half | held-out half | first is false | ms a name, by the clock |%n"
            + "|---|---:|---:|---:|---:|---:|---:|");
    row("Portolan", pair -> ids(ours.apply(pair)));
    row("Portolan, the name alone", pair -> ids(nameAlone(places, pair)));
    FullText.load(driver, known);
    List<Peer> peers =
        new ArrayList<>(List.of(new FullText(driver, false), new FullText(driver, true)));
    if (known.size() <= MOST_COMPARED) {
      peers.add(new JaroWinkler(known, false));
    }
    peers.add(new JaroWinkler(known, true));
    peers.forEach(peer -> row(peer.title(), peer::first));
    misses(ours);
  }

  private List<Candidate> nameAlone(NameIndex places, Pair pair) {
    return (pair.type() == NamedType.PLACE ? places : vessels).match(Asked.of(pair.query()), 3);
  }

  private static long vessels(List<KnownName> known) {
    return known.stream()
        .filter(name -> name.type() == NamedType.VESSEL)
        .map(KnownName::id)
        .distinct()
        .count();
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(candidate -> candidate.id().value()).toList();
  }

  /** How far each level can be trusted. */
  private void levels(Function<Pair, List<Candidate>> ours) {
    line(
        "%n| half | of | pairs | true | CERTAIN true / false | LIKELY or better | POSSIBLE or better | recall among three |%n"
            + "|---|---|---:|---:|---:|---:|---:|---:|");
    for (boolean heldOut : new boolean[] {false, true}) {
      for (NamedType type : List.of(NamedType.PLACE, NamedType.VESSEL)) {
        Scores scores =
            new Scores(
                pairs.stream()
                    .filter(pair -> pair.isHeldOut() == heldOut && pair.type() == type)
                    .toList(),
                ours);
        line(
            "| %s | %s | %d | %d | %s | %s | %s | %.1f %% |",
            heldOut ? "held-out" : "tuning",
            type == NamedType.PLACE ? "places" : "ships",
            scores.answered().size(),
            scores.truePairs(),
            counts(scores, Level.CERTAIN),
            counts(scores, Level.LIKELY),
            counts(scores, Level.POSSIBLE),
            100.0 * scores.offered(Level.POSSIBLE) / scores.truePairs());
      }
    }
  }

  private static String counts(Scores scores, Level level) {
    long right = scores.offered(level);
    long wrong = scores.falselyOffered(level);
    return String.format(
        Locale.ROOT, "%d / %d (%.0f %%)", right, wrong, 100.0 * right / Math.max(1, right + wrong));
  }

  private void row(String title, Function<Pair, List<String>> first) {
    int[] firstRight = {0};
    int[] three = {0, 0};
    int[] trues = {0, 0};
    int firstFalse = 0;
    long start = System.nanoTime();
    for (Pair pair : pairs) {
      List<String> ids = first.apply(pair);
      int half = pair.isHeldOut() ? 1 : 0;
      if (pair.isTrue()) {
        trues[half]++;
        three[half] += ids.contains(pair.expected()) ? 1 : 0;
        firstRight[0] += !ids.isEmpty() && ids.get(0).equals(pair.expected()) ? 1 : 0;
      }
      firstFalse += !ids.isEmpty() && !ids.get(0).equals(pair.expected()) ? 1 : 0;
    }
    double ms = (System.nanoTime() - start) / 1e6 / pairs.size();
    int all = trues[0] + trues[1];
    line(
        "| %s | %d of %d | %d (%.1f %%) | %d of %d | %d of %d | %d of %d | %.3f |",
        title,
        firstRight[0],
        all,
        three[0] + three[1],
        100.0 * (three[0] + three[1]) / all,
        three[0],
        trues[0],
        three[1],
        trues[1],
        firstFalse,
        pairs.size(),
        ms);
  }

  private void misses(Function<Pair, List<Candidate>> ours) {
    Scores scores = new Scores(pairs, ours);
    line("%n%d false links by CERTAIN.", scores.falseLinks().size());
    scores
        .falseLinks()
        .forEach(
            one ->
                line(
                    "- %s (%s), %s: %s",
                    one.pair().query(), one.pair().country(), one.pair().why(), names(one)));
    line("%nTrue pairs that are not among the first three:%n");
    line("| asked | country or flag | is | among | half |%n|---|---|---|---|---|");
    for (Answered one : scores.missed()) {
      Pair pair = one.pair();
      line(
          "| %s | %s | %s | %s | %s |",
          pair.query(),
          pair.country(),
          shown(pair.expected()),
          one.candidates().isEmpty() ? "nothing" : names(one),
          pair.isHeldOut() ? "held-out" : "tuning");
    }
  }

  private static String names(Answered one) {
    return one.candidates().stream()
        .map(candidate -> candidate.name() + " (" + candidate.id() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String shown(String id) {
    return LabelledNames.places().rows().stream()
        .filter(row -> row.slug().value().equals(id))
        .map(row -> row.names().get(0) + " (" + id + ")")
        .findFirst()
        .orElse(id);
  }

  private static List<KnownName> known(GeoNamesFile file) {
    Map<String, Set<String>> withheld = LabelledNames.withheld();
    List<KnownName> known = new ArrayList<>();
    for (GeoNamesFile.Row row : file.rows()) {
      Set<String> out = withheld.getOrDefault(row.id(), Set.of());
      for (String name : row.names()) {
        if (!out.contains(GeoNamesFile.ALL) && !out.contains(NameFold.fold(name))) {
          known.add(new KnownName(NamedType.PLACE, row.slug().value(), name, row.country()));
        }
      }
    }
    known.addAll(LabelledNames.vesselNames());
    return known;
  }

  private void measure(GeoNamesFile all) {
    HeapGrowth heap = HeapGrowth.start();
    long start = Throughput.processorNanos();
    NameIndex index = all.index(Map.of());
    double laidOut = (Throughput.processorNanos() - start) / 1e9;
    start = System.nanoTime();
    long bytes = index.sizeBytes();
    double spelled = (System.nanoTime() - start) / 1e9;
    long grown = heap.bytes();
    line(
        "%n## Memory and speed: all of cities500, %,d places, %,d names%n",
        all.rows().size(), index.size());
    line(
        "The index takes %,d bytes, %.0f a name; the heap grew by %,d bytes with ids, countries and coordinates. Laid out in"
            + " %.1f s of one thread's processor time for exact names, %.1f s by the clock for spellings and slips (all cores).%n",
        bytes, (double) bytes / index.size(), grown, laidOut, spelled);
    line(
        "| names asked, half of them with their country | a second, median round | slowest round |%n|---|---:|---:|");
    out.append(new Throughput(all.rows()).table(index));
    if (index.size() == 0) {
      throw new IllegalStateException("an empty index");
    }
  }

  @FormatMethod
  private void line(String format, Object... values) {
    String text = String.format(Locale.ROOT, format, values);
    out.append(text).append('\n');
    System.out.println(text);
  }
}
