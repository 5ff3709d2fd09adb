package org.portolan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Reached;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

/** Draws the places at the other end of chains, and the place that was asked about. */
public final class ReachedMap {
  private ReachedMap() {}

  /**
   * Draws places.
   *
   * @param asked the place that was asked about
   * @param reached the places at the other end, in order
   * @param corpus where places stand
   * @return the place asked about with {@code asked}, then each other with the first and last day
   *     ({@code earliest}, {@code latest}) on which cargo can have come to it or have left from it,
   *     and the {@code legs} of that chain
   */
  public static GeoJson of(Id asked, List<Reached> reached, Corpus corpus) {
    Drawing drawing = new Drawing(corpus);
    List<GeoJson.Feature> all = new ArrayList<>();
    all.add(drawing.place(asked, Map.of("asked", true)));
    reached.stream()
        .filter(one -> !one.place().equals(asked))
        .map(one -> drawing.place(one.place(), told(one)))
        .forEach(all::add);
    return GeoJson.of(all);
  }

  private static Map<String, @Nullable Object> told(Reached reached) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("legs", reached.legs());
    told.put("earliest", text(reached.when().earliest()));
    told.put("latest", text(reached.when().latest()));
    return told;
  }

  private static @Nullable String text(Optional<?> day) {
    return day.map(Object::toString).orElse(null);
  }
}
