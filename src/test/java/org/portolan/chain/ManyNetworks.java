package org.portolan.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.portolan.domain.evidence.Corpus;

/**
 * Random networks side by side in one body of evidence, told apart by the start of their ids, since
 * a load and a reading for each of thousands would take hours. Some of their movements are nobody's
 * claim; of others a further claim tells more, less, or another story, on one of {@link #DAYS}
 * days.
 */
final class ManyNetworks {
  /** Documents are published on the first so many days of February 2024. */
  static final int DAYS = 3;

  private static final List<String> DATES =
      List.of(
          "2024-01-02",
          "2024-01-03?",
          "2024-01-03~",
          "2024-01~",
          "2024-01-XX",
          "2024-XX",
          "2024-XX-XX~",
          "2023-24",
          "2024-21%",
          "2023",
          "202X",
          "20XX~",
          "2024-01-04T10:00:00+09",
          "../2024-01-03",
          "/2024-01-02~",
          "2024-01-03/",
          "2024-01-02/2024-01-04",
          "2023-12~/2024-01-03");

  private final List<RandomNetwork> networks;
  private final Random random;
  private final List<List<String>> texts = new ArrayList<>();

  ManyNetworks(List<RandomNetwork> networks, long seed) {
    this.networks = networks;
    this.random = new Random(seed);
    for (int number = 0; number < networks.size(); number++) {
      String prefix = "n" + number + "-$1";
      texts.add(
          text(networks.get(number)).stream()
              .map(line -> line.replaceAll("\\b([plcv]\\d)", prefix))
              .toList());
    }
  }

  /** A place of a network from which something leaves. */
  String origin(int network, Random chance) {
    return place(network, hop(network, chance).from());
  }

  /** A place of a network to which something comes. */
  String destination(int network, Random chance) {
    return place(network, hop(network, chance).to());
  }

  private RandomNetwork.Hop hop(int network, Random chance) {
    List<RandomNetwork.Hop> hops = networks.get(network).hops();
    return hops.get(chance.nextInt(hops.size()));
  }

  private static String place(int network, int place) {
    return "n" + network + "-p" + place;
  }

  Corpus corpus() {
    List<String> lines = new ArrayList<>(List.of("actor someone", "actor other0"));
    texts.forEach(lines::addAll);
    return NetworkText.corpus(lines);
  }

  int size() {
    return networks.size();
  }

  /** What makes one of the networks, to be pasted into a test. */
  String told(int network) {
    return "\n" + String.join("\n", texts.get(network)) + "\n";
  }

  /** Short, since jqwik tells what it tried. */
  @Override
  public String toString() {
    return networks.size() + " networks";
  }

  private List<String> text(RandomNetwork network) {
    Set<Integer> unsourced = new HashSet<>();
    for (int hop = 0; hop < network.hops().size(); hop++) {
      if (random.nextInt(8) == 0) {
        unsourced.add(hop);
      }
    }
    List<String> lines = new ArrayList<>();
    for (String line : network.lines()) {
      if (unsourced.stream().anyMatch(hop -> line.startsWith("claim about l" + hop + "  "))) {
        continue;
      }
      if (unsourced.stream().anyMatch(hop -> line.contains("  as l" + hop + "  "))) {
        lines.add(line + "  unsourced");
      } else if (line.contains("  said by ")) {
        lines.add(line.replace(" in other", " in report") + " 2024-02-02");
      } else {
        lines.add(line.startsWith("place") ? line : line + said());
      }
    }
    for (int hop = 0; hop < network.hops().size(); hop++) {
      if (!unsourced.contains(hop) && random.nextInt(3) > 0) {
        int source = random.nextInt(network.hops().size());
        lines.add(
            furtherClaim(
                network, hop, unsourced.contains(source) ? "" : "  derived from c" + source));
      }
    }
    return lines;
  }

  private String furtherClaim(RandomNetwork network, int hop, String derived) {
    int count = network.hops().size();
    RandomNetwork.Hop about = network.hops().get(hop);
    List<String> from = ends(network, about.from(), "from");
    List<String> to = ends(network, about.to(), "to");
    String date =
        random.nextBoolean()
            ? ""
            : "  %s %s"
                .formatted(of(List.of("during", "loaded", "departed", "arrived")), of(DATES));
    int earlier = random.nextInt(count);
    String after = earlier == hop || random.nextInt(5) > 0 ? "" : "  after l" + earlier;
    String mark =
        of(
            List.of(
                "",
                "",
                "",
                "  hedged POSSIBLE",
                "  hedged DENIED",
                "  ranked DEPRECATED",
                "  ranked PREFERRED",
                derived));
    String stated = of(from) + of(to) + date + after;
    return "claim about l%d%s%s  called c%d-f%s"
        .formatted(hop, stated.isEmpty() ? "  during 2024" : stated, mark, hop, said());
  }

  /** As it stands, less precisely, another, or nothing. */
  private List<String> ends(RandomNetwork network, int place, String end) {
    return List.of(
        "  " + end + " p" + place,
        "  " + end + " p" + place,
        "  " + end + " p" + network.parent(place),
        "  " + end + " p" + random.nextInt(network.places().size()),
        "");
  }

  private String said() {
    int day = 1 + random.nextInt(DAYS);
    return "  said by someone in day%d 2024-02-0%d".formatted(day, day);
  }

  private <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
