package org.portolan.chain;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/** Asks for chains in tests in one line, and tells them by their movements. */
final class Chains {
  private Chains() {}

  static List<Chain> find(String from, String to, Network network) {
    return find(from, to, network, Filters.NONE);
  }

  static List<Chain> find(String from, String to, Network network, Filters filters) {
    return new ChainSearch(network, filters)
        .find(Optional.of(new Id(from)), Optional.of(new Id(to)))
        .chains();
  }

  static List<String> ids(String from, String to, Network network) {
    return ids(find(from, to, network));
  }

  static List<String> ids(String from, String to, Network network, Filters filters) {
    return ids(find(from, to, network, filters));
  }

  static List<String> ids(List<Chain> chains) {
    return chains.stream().map(Chain::id).toList();
  }

  /** The only chain, even if time does not allow it. */
  static Chain only(String from, String to, Network network) {
    List<Chain> chains = find(from, to, network, Filters.NONE.withWorst(Verdict.IMPOSSIBLE));
    if (chains.size() != 1) {
      throw new AssertionError("expected one chain, but found " + ids(chains));
    }
    return chains.get(0);
  }
}
