package org.portolan.bench.names;

import java.util.List;
import org.portolan.bench.names.LabelledNames.Pair;

/** A way to match names that Portolan is compared with. */
interface Peer {
  /** What it is called in the tables. */
  String title();

  /**
   * The three things whose names are nearest, of the pair's country where it knows of countries.
   */
  List<String> first(Pair pair);
}
