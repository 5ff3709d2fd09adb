package org.portolan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Chain;
import org.portolan.chain.Gap;
import org.portolan.chain.Leg;
import org.portolan.chain.LinkSearch;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.transport.Mode;
import org.portolan.geo.LatLon;
import org.portolan.geo.sea.SeaRoute;
import org.portolan.geo.sea.SeaWay;

/**
 * Draws chains: each place and each leg once, whichever chains it is in, the hop that a gap leaves
 * open, and links across it. A leg by sea follows the computed way around land where there is one,
 * and every other leg a geodesic: how it ran, no source says.
 */
public final class ChainMap {
  private final Drawing drawing;
  private final BiFunction<LatLon, LatLon, Optional<SeaWay>> seaWay;
  private final Map<Id, GeoJson.Feature> places = new LinkedHashMap<>();
  private final List<GeoJson.Feature> lines = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param corpus where places stand
   * @param seaWay finds a way by sea; empty if that takes too long
   */
  public ChainMap(Corpus corpus, BiFunction<LatLon, LatLon, Optional<SeaWay>> seaWay) {
    this.drawing = new Drawing(corpus);
    this.seaWay = seaWay;
  }

  /**
   * Draws chains.
   *
   * @param chains the chains, the best first
   * @param gap the hop that no chain closes, with the parts around it; empty for none
   * @param links the links across the gap, in order
   * @return the places, then the legs in order of the chains, then the gap, then the links
   */
  public GeoJson of(List<Chain> chains, Optional<Gap> gap, List<LinkSearch.Hop> links) {
    List<Chain> drawn = new ArrayList<>(chains);
    gap.flatMap(Gap::leaving).ifPresent(drawn::add);
    gap.flatMap(Gap::reaching).ifPresent(drawn::add);
    Map<Id, Set<String>> chainsOf = new TreeMap<>();
    Map<Id, Leg> legs = new LinkedHashMap<>();
    for (Chain chain : drawn) {
      for (Leg leg : chain.legs()) {
        legs.putIfAbsent(leg.id(), leg);
        chainsOf.computeIfAbsent(leg.id(), key -> new LinkedHashSet<>()).add(chain.id());
      }
    }
    legs.forEach((id, leg) -> addLeg(leg, chainsOf.getOrDefault(id, Set.of())));
    gap.ifPresent(hop -> add(hop.from(), hop.to(), Mode.UNKNOWN, gap(hop)));
    links.forEach(hop -> add(hop.from(), hop.to(), hop.link().mode(), link(hop)));
    List<GeoJson.Feature> all = new ArrayList<>(places.values());
    all.addAll(lines);
    return GeoJson.of(all);
  }

  private void addLeg(Leg leg, Set<String> chains) {
    Map<String, @Nullable Object> properties = Drawing.leg(leg);
    properties.put("chains", List.copyOf(chains));
    add(leg.from(), leg.to(), leg.reading().mode(), properties);
  }

  private static Map<String, @Nullable Object> gap(Gap gap) {
    return Drawing.hop("gap", gap.from(), gap.to());
  }

  private static Map<String, @Nullable Object> link(LinkSearch.Hop hop) {
    Map<String, @Nullable Object> properties = Drawing.hop("unreported", hop.from(), hop.to());
    properties.put("link", hop.link().id().value());
    properties.put("name", hop.link().name().orElse(null));
    properties.put("mode", hop.link().mode().name());
    return properties;
  }

  private void add(Id from, Id to, Mode mode, Map<String, @Nullable Object> properties) {
    places.computeIfAbsent(from, id -> drawing.place(id, Map.of()));
    places.computeIfAbsent(to, id -> drawing.place(id, Map.of()));
    List<LatLon> ends = drawing.ends(from, to);
    Optional<SeaRoute> route =
        mode == Mode.SEA && !ends.isEmpty() ? seaRoute(ends.get(0), ends.get(1)) : Optional.empty();
    List<LatLon> way = new ArrayList<>(ends);
    route.ifPresent(found -> way.addAll(1, found.points()));
    lines.add(Drawing.line(way, Track.FINE_KM, route.isPresent(), properties));
  }

  private Optional<SeaRoute> seaRoute(LatLon from, LatLon to) {
    return seaWay
        .apply(from, to)
        .filter(SeaRoute.class::isInstance)
        .map(SeaRoute.class::cast)
        .filter(route -> !route.points().isEmpty());
  }
}
