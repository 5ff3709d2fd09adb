package org.portolan.web.view;

import java.util.List;
import org.portolan.chain.Alternative;

/**
 * The chains along one route: the same places by the same modes.
 *
 * @param items the first by earliest arrival, then by id; the chain shown is among them unless
 *     there are many
 * @param more true if there are more than are listed
 */
public record SailingsView(List<SailingView> items, boolean more) {
  static SailingsView of(Alternative route) {
    return new SailingsView(route.sailings().stream().map(SailingView::of).toList(), route.more());
  }
}
