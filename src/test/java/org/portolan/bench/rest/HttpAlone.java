package org.portolan.bench.rest;

import java.net.URI;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;

/**
 * What HTTP takes by itself: whatever is asked, a fixed answer of some 2 KB that costs the server
 * nothing to find.
 */
final class HttpAlone implements Contestant {
  private final Asker asker;
  private final URI fixed;

  HttpAlone(URI server) {
    asker = new Asker(server);
    fixed = server.resolve("/api/v1/nothing");
  }

  @Override
  public String name() {
    return "HTTP alone, the same server";
  }

  @Override
  public OptionalInt earliestArrival(Asked asked) {
    ask();
    return OptionalInt.empty();
  }

  @Override
  public List<Alternative> alternatives(Asked asked) {
    ask();
    return List.of();
  }

  @Override
  public int[] reachable(Asked asked) {
    ask();
    return new int[0];
  }

  private void ask() {
    var unused = asker.ask(fixed);
  }

  @Override
  public OptionalDouble bytesPerLeg() {
    return OptionalDouble.empty();
  }
}
