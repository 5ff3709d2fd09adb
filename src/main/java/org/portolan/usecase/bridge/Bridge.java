package org.portolan.usecase.bridge;

import java.util.List;
import org.portolan.chain.LinkSearch;
import org.portolan.domain.evidence.Support;

/**
 * Links that lead across a gap. No source says that cargo went along them: each is a hop marked
 * UNREPORTED, and what stands behind it says only that the link is there.
 *
 * @param hops the links in order; empty if none lead across
 * @param text a sentence that says what the hops are, or why there are none
 */
public record Bridge(List<Hop> hops, String text) {
  /**
   * Copies the hops.
   *
   * @param hops the links in order
   * @param text a sentence
   */
  public Bridge {
    hops = List.copyOf(hops);
  }

  /**
   * A link across.
   *
   * @param way the link, in the direction in which it is travelled
   * @param support what stands behind the link; nothing where nobody claims it
   */
  public record Hop(LinkSearch.Hop way, Support support) {}
}
