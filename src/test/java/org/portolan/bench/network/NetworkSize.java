package org.portolan.bench.network;

import java.util.List;
import java.util.Locale;

/**
 * How large a network is. A place has five legs a year on average in each of the four sizes, so
 * that a larger network is longer in time and wider in space, but as dense.
 *
 * @param name what reports call it
 * @param places how many places, at least 10
 * @param legs how many legs, at least 10
 * @param years over how many years their departures spread, at least 2
 */
public record NetworkSize(String name, int places, int legs, int years) {
  /** A thousand places, ten thousand legs in two years: what a peer is checked on. */
  public static final NetworkSize S = new NetworkSize("S", 1_000, 10_000, 2);

  /** Ten thousand places, two hundred thousand legs in four years. */
  public static final NetworkSize M = new NetworkSize("M", 10_000, 200_000, 4);

  /** Twenty thousand places, a million legs in ten years. */
  public static final NetworkSize L = new NetworkSize("L", 20_000, 1_000_000, 10);

  /** A hundred thousand places, ten million legs in twenty years. */
  public static final NetworkSize XL = new NetworkSize("XL", 100_000, 10_000_000, 20);

  public NetworkSize {
    if (places < 10 || legs < 10 || years < 2) {
      throw new IllegalArgumentException(
          "%d places, %d legs, %d years".formatted(places, legs, years));
    }
  }

  /**
   * The size of that name.
   *
   * @throws IllegalArgumentException if none is called so
   */
  public static NetworkSize named(String name) {
    return List.of(S, M, L, XL).stream()
        .filter(size -> size.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + ", expected S, M, L or XL"));
  }
}
