package org.portolan.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.evidence.Corpus;

/** Snapshots and questions for tests. */
public final class Asked {
  private Asked() {}

  /** The bundled case. */
  public static Snapshot theCase() {
    return snapshot(TheCase.dataSet().corpus());
  }

  /** Evidence as text. */
  public static Snapshot snapshot(String text) {
    return snapshot(NetworkText.corpus(text));
  }

  /** Evidence. */
  public static Snapshot snapshot(Corpus corpus) {
    return new Snapshot(corpus, 1);
  }

  /** Parameters in pairs of a name and a value. */
  public static Function<String, List<String>> values(String... pairs) {
    Map<String, List<String>> values = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], Arrays.asList(pairs[i + 1]));
    }
    return name -> values.getOrDefault(name, List.of());
  }

  /** A question in pairs of a parameter and its value. */
  public static ChainQuestion chains(Snapshot snapshot, String... pairs) {
    return new QuestionReader(snapshot).read(values(pairs));
  }
}
