package org.portolan.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.portolan.domain.evidence.Corpus;

/**
 * Random networks side by side in one body of evidence, told apart by the start of their ids, since
 * a load and a reading for each of thousands would take hours. Some of their movements are nobody's
 * claim.
 */
final class ManyNetworks {
  private final List<RandomNetwork> networks;
  private final Random random;
  private final List<List<String>> texts = new ArrayList<>();

  ManyNetworks(List<RandomNetwork> networks, long seed) {
    this.networks = networks;
    this.random = new Random(seed);
    for (int number = 0; number < networks.size(); number++) {
      texts.add(text(number));
    }
  }

  /** A place of a network. */
  static String place(int network, int place) {
    return "n" + network + "-p" + place;
  }

  Corpus corpus() {
    List<String> lines =
        new ArrayList<>(List.of("actor someone", "actor other0", "actor other1"));
    texts.forEach(lines::addAll);
    return NetworkText.corpus(lines);
  }

  int size() {
    return networks.size();
  }

  /** How many places a network has. */
  int places(int network) {
    return networks.get(network).places().size();
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

  private List<String> text(int number) {
    RandomNetwork network = networks.get(number);
    List<String> lines = new ArrayList<>();
    List<String> unsourced = new ArrayList<>();
    for (int hop = 0; hop < network.hops().size(); hop++) {
      if (random.nextInt(8) == 0) {
        unsourced.add("l" + hop);
      }
    }
    for (String line : network.lines()) {
      boolean nobodys =
          unsourced.stream().anyMatch(movement -> line.contains("  as " + movement + "  "));
      boolean about =
          unsourced.stream().anyMatch(movement -> line.startsWith("claim about " + movement + "  "));
      if (!about) {
        lines.add(
            (nobodys ? line + "  unsourced" : line)
                .replaceAll("\\b([plcv]\\d)", "n" + number + "-$1")
                .replace(" in other", " in report"));
      }
    }
    return lines;
  }
}
