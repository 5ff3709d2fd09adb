package org.portolan.geo.border;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.map.Arc;
import org.portolan.geo.map.WorldMap;

/**
 * The point of some lines that is nearest to a given point, and how far it is.
 *
 * @param arc the line that it is on
 * @param point the point
 * @param km the geodesic, in kilometres
 */
record NearestPoint(int arc, LatLon point, double km) {
  /** Over so much of a degree, longitude and latitude are as good as a plane. */
  private static final double LONGEST_PIECE = 0.05;

  /**
   * A great-circle distance on a sphere of mean radius differs from the geodesic by up to 0.56 %,
   * so nothing that is further by more than twice that can be the nearest.
   */
  private static final double SPHERE_ERROR = 0.0113;

  private static final double RADIUS_KM = 6371.0088;

  /** The longest piece, and some more: no point of a piece is further from its first. */
  private static final double PIECE_KM = 8;

  /** Halving a piece so often leaves less than a centimetre. */
  private static final int HALVINGS = 40;

  private record Piece(int arc, double fromLon, double fromLat, double toLon, double toLat) {
    LatLon at(double part) {
      return new LatLon(fromLat + part * (toLat - fromLat), fromLon + part * (toLon - fromLon));
    }
  }

  /** Empty if there are no lines. */
  static Optional<NearestPoint> of(LatLon asked, List<Integer> arcs, WorldMap map) {
    List<Piece> pieces = new ArrayList<>();
    arcs.forEach(arc -> cut(arc, map.arc(arc), pieces));
    double nearest =
        pieces.stream().mapToDouble(piece -> sphereKm(asked, piece.at(0))).min().orElse(0);
    double farthest = nearest * (1 + SPHERE_ERROR) + 2 * PIECE_KM;
    return pieces.stream()
        .filter(piece -> sphereKm(asked, piece.at(0)) <= farthest)
        .map(piece -> on(piece, asked))
        .min(Comparator.comparingDouble(NearestPoint::km));
  }

  private static void cut(int number, Arc arc, List<Piece> pieces) {
    for (int i = 1; i < arc.size(); i++) {
      double lon = arc.longitude(i - 1);
      double lat = arc.latitude(i - 1);
      double east = arc.longitude(i) - lon;
      double north = arc.latitude(i) - lat;
      int count = Math.max(1, (int) Math.ceil(Math.hypot(east, north) / LONGEST_PIECE));
      for (int k = 0; k < count; k++) {
        double start = (double) k / count;
        double end = (k + 1.0) / count;
        pieces.add(
            new Piece(
                number,
                lon + start * east,
                lat + start * north,
                lon + end * east,
                lat + end * north));
      }
    }
  }

  /** Closes in from both sides: along so short a piece the distance has one lowest point. */
  private static NearestPoint on(Piece piece, LatLon asked) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double third = (high - low) / 3;
      double lower = Geodesic.distanceKm(asked, piece.at(low + third));
      double higher = Geodesic.distanceKm(asked, piece.at(high - third));
      if (lower <= higher) {
        high -= third;
      } else {
        low += third;
      }
    }
    LatLon point = piece.at((low + high) / 2);
    return new NearestPoint(piece.arc(), point, Geodesic.distanceKm(asked, point));
  }

  /** By the haversine formula. */
  private static double sphereKm(LatLon one, LatLon other) {
    double lat1 = Math.toRadians(one.latitude());
    double lat2 = Math.toRadians(other.latitude());
    double north = Math.sin((lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
    double chord = north * north + Math.cos(lat1) * Math.cos(lat2) * east * east;
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
