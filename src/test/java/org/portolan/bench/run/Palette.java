package org.portolan.bench.run;

import java.util.List;

/**
 * Colours that also the colour-blind tell apart (Okabe and Ito), with a shape beside each.
 *
 * @param names what has a colour, in order
 */
record Palette(List<String> names) {
  private static final List<String> COLOURS =
      List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000");

  Palette {
    names = List.copyOf(names);
  }

  String of(String name) {
    return COLOURS.get(place(name) % COLOURS.size());
  }

  Marker markerOf(String name) {
    return Marker.of(place(name));
  }

  private int place(String name) {
    return Math.max(0, names.indexOf(name));
  }
}
