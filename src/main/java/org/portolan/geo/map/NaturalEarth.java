package org.portolan.geo.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Natural Earth 4.1.0 at 1:10,000,000, from the npm package world-atlas 2.0.2. It draws borders as
 * they are held on the ground, not as law has them. Read on first use, once; some 10 MB.
 */
public final class NaturalEarth {
  /** The name and version of the data set, to cite. */
  public static final String NAME = "Natural Earth 4.1.0 (1:10m)";

  /**
   * How far a line of the map may be from where it is on the ground, in kilometres: half a
   * millimetre at the scale of the map, which is what the U.S. National Map Accuracy Standards of
   * 1947 allow (1/50 inch for scales smaller than 1:20,000), and the quarter of a kilometre to
   * which the file rounds. Natural Earth itself promises no accuracy.
   */
  public static final double LINE_ERROR_KM = 5.3;

  private static final String RESOURCE = "/natural-earth/countries-10m.json";

  private NaturalEarth() {}

  /** Is initialized by the first call, and by no call before. */
  private static final class Loaded {
    private static final WorldMap MAP = load();
  }

  /**
   * Gives the map.
   *
   * @return the whole map, shared
   */
  public static WorldMap map() {
    return Loaded.MAP;
  }

  private static WorldMap load() {
    try (InputStream in =
        Objects.requireNonNull(NaturalEarth.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return TopoJson.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
