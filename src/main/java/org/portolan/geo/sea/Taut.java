package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.List;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/**
 * Pulls a path straight like a string that lies among islands: what stays are geodesics from
 * headland to headland. Every step shortens it and none crosses a coast, save the canals that it
 * had.
 */
final class Taut {
  private static final int MOST_SWEEPS = 40;
  private static final int MOST_POINTS = 600;

  /** A sweep that gains less than this part of the length is the last. */
  private static final double WORTHWHILE = 1e-5;

  private static final double SHORTEST_CUT_KM = 0.2;

  private final Coast coast;
  private List<LatLon> path;

  private Taut(List<LatLon> path, Coast coast) {
    this.path = path;
    this.coast = coast;
  }

  static List<LatLon> pull(List<LatLon> path, Coast coast) {
    Taut taut = new Taut(path, coast);
    taut.skip();
    double length = km(taut.path);
    for (int sweep = 0; sweep < MOST_SWEEPS && taut.path.size() < MOST_POINTS; sweep++) {
      taut.cutCorners();
      taut.skip();
      double shorter = km(taut.path);
      if (length - shorter < WORTHWHILE * length) {
        break;
      }
      length = shorter;
    }
    return taut.path;
  }

  static double km(List<LatLon> path) {
    double sum = 0;
    for (int i = 1; i < path.size(); i++) {
      sum += Geodesic.distanceKm(path.get(i - 1), path.get(i));
    }
    return sum;
  }

  /** Goes from each point straight to a far one in sight, found by doubling and halving. */
  private void skip() {
    List<LatLon> kept = new ArrayList<>();
    int at = 0;
    kept.add(path.get(0));
    while (at < path.size() - 1) {
      int seen = at + 1;
      int hidden = path.size();
      for (int span = 2; hidden == path.size() && seen < path.size() - 1; span *= 2) {
        int next = Math.min(at + span, path.size() - 1);
        if (inSight(at, next)) {
          seen = next;
        } else {
          hidden = next;
        }
      }
      while (hidden - seen > 1 && hidden < path.size()) {
        int middle = (seen + hidden) / 2;
        if (inSight(at, middle)) {
          seen = middle;
        } else {
          hidden = middle;
        }
      }
      at = seen;
      kept.add(path.get(at));
    }
    path = kept;
  }

  private boolean inSight(int one, int other) {
    return coast.isClear(path.get(one), path.get(other));
  }

  private void cutCorners() {
    List<LatLon> cut = new ArrayList<>();
    cut.add(path.get(0));
    for (int i = 1; i < path.size() - 1; i++) {
      cutCorner(cut, path.get(i), path.get(i + 1));
    }
    cut.add(path.get(path.size() - 1));
    path = cut;
  }

  /** Replaces a corner by two points, as far from it as they see each other. */
  private void cutCorner(List<LatLon> cut, LatLon corner, LatLon next) {
    LatLon last = cut.get(cut.size() - 1);
    double back = Geodesic.distanceKm(corner, last);
    double ahead = Geodesic.distanceKm(corner, next);
    for (double km = Math.max(back, ahead) / 2; km > SHORTEST_CUT_KM; km /= 2) {
      LatLon before = km < back ? Geodesic.towards(corner, last, km) : last;
      LatLon after = km < ahead ? Geodesic.towards(corner, next, km) : next;
      if (coast.isClear(before, after)
          && coast.isClear(last, before)
          && coast.isClear(after, next)) {
        if (!before.equals(last)) {
          cut.add(before);
        }
        if (!after.equals(next)) {
          cut.add(after);
        }
        return;
      }
    }
    cut.add(corner);
  }
}
