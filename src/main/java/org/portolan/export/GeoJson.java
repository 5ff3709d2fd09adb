package org.portolan.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.portolan.geo.LatLon;

/**
 * Features of a map as GeoJSON (RFC 7946): longitude before latitude, in degrees of WGS 84.
 *
 * @param type always {@code FeatureCollection}
 * @param features the features, in the order in which a map draws them; of a whole graph they are
 *     made while they are looked through
 */
public record GeoJson(String type, Iterable<Feature> features) {
  /**
   * Collects features.
   *
   * @param features the features
   * @return the collection
   */
  public static GeoJson of(List<Feature> features) {
    return new GeoJson("FeatureCollection", List.copyOf(features));
  }

  /**
   * A thing on a map.
   *
   * @param type always {@code Feature}
   * @param geometry where it is; null where nobody knows, as RFC 7946 has it
   * @param properties what is known of it, in order
   */
  public record Feature(
      String type, @Nullable Geometry geometry, Map<String, @Nullable Object> properties) {
    /**
     * Copies the properties.
     *
     * @param type always {@code Feature}
     * @param geometry where it is
     * @param properties what is known of it
     */
    public Feature {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    static Feature of(@Nullable Geometry geometry, Map<String, @Nullable Object> properties) {
      return new Feature("Feature", geometry, properties);
    }
  }

  /**
   * A point or lines.
   *
   * @param type {@code Point} or {@code MultiLineString}
   * @param coordinates a position, or positions of each line
   */
  public record Geometry(String type, List<?> coordinates) {
    static Geometry point(LatLon point) {
      return new Geometry("Point", position(point));
    }

    static Geometry lines(List<List<LatLon>> lines) {
      List<List<List<Double>>> all = new ArrayList<>();
      lines.forEach(line -> all.add(line.stream().map(Geometry::position).toList()));
      return new Geometry("MultiLineString", all);
    }

    private static List<Double> position(LatLon point) {
      return List.of(rounded(point.longitude()), rounded(point.latitude()));
    }

    /** To 0.1 m, as precise as any source, so that computed points do not pretend to more. */
    private static double rounded(double degrees) {
      double most = 1e6;
      return Math.rint(degrees * most) / most;
    }
  }
}
