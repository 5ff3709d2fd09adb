package org.portolan.bench.names;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.portolan.bench.names.GeoNamesFile.Row;
import org.portolan.names.Asked;
import org.portolan.names.NameIndex;

/** How many names a second one thread matches, by sort of name. */
final class Throughput {
  private static final int QUERIES = 5_000;
  private static final int ROUNDS = 5;
  private static final int LIMIT = 5;

  private final Map<String, List<Asked>> sorts = new LinkedHashMap<>();

  /** Draws names from all places, in every script. */
  Throughput(List<Row> rows) {
    Random random = new Random(1);
    for (String sort : List.of("known", "one letter left out", "two letters swapped", "no name")) {
      List<Asked> asked = new ArrayList<>();
      while (asked.size() < QUERIES) {
        Row row = rows.get(random.nextInt(rows.size()));
        String name = row.names().get(random.nextInt(row.names().size()));
        Asked question = Asked.of(change(sort, name, random));
        asked.add(asked.size() % 2 == 0 ? question : question.in(row.country()));
      }
      sorts.put(sort, asked);
    }
  }

  private static String change(String sort, String name, Random random) {
    if (name.length() < 4 || sort.equals("known")) {
      return name;
    }
    int at = random.nextInt(name.length() - 1);
    return switch (sort) {
      case "one letter left out" -> name.substring(0, at) + name.substring(at + 1);
      case "two letters swapped" ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      default -> new StringBuilder(name).reverse().toString();
    };
  }

  /** Writes a row a sort: the slowest and the median of the rounds after the first. */
  String table(NameIndex index) {
    StringBuilder out = new StringBuilder();
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<Asked>> sort : sorts.entrySet()) {
        double rate = rate(index, sort.getValue());
        if (round > 0) {
          rates.computeIfAbsent(sort.getKey(), key -> new ArrayList<>()).add(rate);
        }
      }
    }
    rates.forEach(
        (sort, all) -> {
          List<Double> sorted = all.stream().sorted().toList();
          out.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,.0f | %,.0f |%n",
                  sort,
                  sorted.get(sorted.size() / 2),
                  sorted.get(0)));
        });
    return out.toString();
  }

  private static double rate(NameIndex index, List<Asked> asked) {
    long start = processorNanos();
    long found = 0;
    for (Asked one : asked) {
      found += index.match(one, LIMIT).size();
    }
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return asked.size() * 1e9 / (processorNanos() - start);
  }

  static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
