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
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Mode;
import org.portolan.geo.LatLon;
import org.portolan.geo.sea.SeaRoute;
import org.portolan.geo.sea.SeaWay;

/**
 * Draws chains: each place and each leg once, whichever chains it is in, and the hop that a gap
 * leaves open. A leg by sea follows the computed way around land where there is one, and every
 * other leg a geodesic: how it ran, no source says.
 */
public final class ChainMap {
  private final Corpus corpus;
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
    this.corpus = corpus;
    this.seaWay = seaWay;
  }

  /**
   * Draws chains.
   *
   * @param chains the chains, the best first
   * @param gap the hop that no chain closes, with the parts around it; empty for none
   * @return the places, then the legs in order of the chains, then the gap
   */
  public GeoJson of(List<Chain> chains, Optional<Gap> gap) {
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
    gap.ifPresent(this::addGap);
    List<GeoJson.Feature> all = new ArrayList<>(places.values());
    all.addAll(lines);
    return GeoJson.of(all);
  }

  private void addLeg(Leg leg, Set<String> chains) {
    Reading reading = leg.reading();
    addPlace(leg.from());
    addPlace(leg.to());
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("feature", "leg");
    properties.put("movement", leg.id().value());
    properties.put("mode", reading.mode().name());
    properties.put("from", leg.from().value());
    properties.put("to", leg.to().value());
    properties.put("vessel", reading.vessel().map(Id::value).orElse(null));
    LegRow.dates(reading.window()).forEach(properties::put);
    properties.put("documents", reading.support().documents().size());
    properties.put("origins", reading.support().origins().size());
    properties.put("certainty", reading.support().certainty().map(Enum::name).orElse(null));
    properties.put("chains", List.copyOf(chains));
    line(leg.from(), leg.to(), reading.mode(), properties);
  }

  private void addGap(Gap gap) {
    addPlace(gap.from());
    addPlace(gap.to());
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("feature", "gap");
    properties.put("from", gap.from().value());
    properties.put("to", gap.to().value());
    line(gap.from(), gap.to(), Mode.UNKNOWN, properties);
  }

  private void line(Id from, Id to, Mode mode, Map<String, @Nullable Object> properties) {
    Optional<LatLon> start = point(from);
    Optional<LatLon> end = point(to);
    if (start.isEmpty() || end.isEmpty() || from.equals(to)) {
      properties.put("path", null);
      lines.add(GeoJson.Feature.of(null, properties));
      return;
    }
    Optional<SeaRoute> route =
        mode == Mode.SEA ? seaRoute(start.get(), end.get()) : Optional.empty();
    List<LatLon> way = new ArrayList<>();
    way.add(start.get());
    route.ifPresent(found -> way.addAll(found.points()));
    way.add(end.get());
    properties.put("path", route.isPresent() ? "SEA_ROUTE" : "GEODESIC");
    lines.add(GeoJson.Feature.of(GeoJson.Geometry.lines(Track.of(way)), properties));
  }

  private Optional<SeaRoute> seaRoute(LatLon from, LatLon to) {
    return seaWay
        .apply(from, to)
        .filter(SeaRoute.class::isInstance)
        .map(SeaRoute.class::cast)
        .filter(route -> !route.points().isEmpty());
  }

  private Optional<LatLon> point(Id place) {
    return corpus.atlas().find(place).flatMap(Place::coordinates).map(LatLon::of);
  }

  private void addPlace(Id id) {
    if (places.containsKey(id)) {
      return;
    }
    Optional<Place> place = corpus.atlas().find(id);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("feature", "place");
    properties.put("id", id.value());
    properties.put("name", corpus.findName(id).orElse(null));
    properties.put("kind", place.map(found -> found.kind().name()).orElse(null));
    properties.put("country", place.flatMap(Place::country).orElse(null));
    properties.put(
        "coordinatesSource",
        place.flatMap(Place::coordinates).map(found -> found.source()).orElse(null));
    places.put(
        id, GeoJson.Feature.of(point(id).map(GeoJson.Geometry::point).orElse(null), properties));
  }
}
