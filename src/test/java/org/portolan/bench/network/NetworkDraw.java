package org.portolan.bench.network;

import java.time.LocalDate;
import java.util.Random;

/** Draws one network; {@link GeneratedNetwork} says how. */
final class NetworkDraw {
  /** The day after the last: a fixed one, or the network would change with the calendar. */
  private static final LocalDate END = LocalDate.of(2026, 1, 1);

  private static final int RAILWAYS = 3;

  private final NetworkSize size;
  private final int firstDay;
  private final int lastDay;
  // Its sequence is part of its contract, unlike that of the newer generators.
  private final Random random;
  private final Kind ports;
  private final Kind inland;
  private final LegColumns legs;

  NetworkDraw(NetworkSize size, long seed) {
    this.size = size;
    firstDay = Math.toIntExact(END.minusYears(size.years()).toEpochDay());
    lastDay = Math.toIntExact(END.toEpochDay()) - 1;
    random = new Random(seed);
    ports = new Kind(0, ports(size), random);
    inland = new Kind(ports(size), size.places() - ports(size), random);
    legs = new LegColumns(size.legs());
  }

  static int ports(NetworkSize size) {
    return size.places() / 5;
  }

  GeneratedNetwork draw() {
    int voyages = (int) (size.legs() * 7L / 10);
    for (int vessel = 0; legs.count() < voyages; vessel++) {
      sail(vessel, voyages);
    }
    railways();
    return new GeneratedNetwork(size, legs, firstDay, lastDay);
  }

  private void sail(int vessel, int voyages) {
    int port = ports.draw(random);
    int day = firstDay + random.nextInt(30);
    while (day <= lastDay && legs.count() < voyages) {
      int next = ports.drawOther(port, random);
      int takes = between(1, 24);
      legs.addHop(port, next, GeneratedNetwork.SEA, vessel);
      tell(day, takes);
      port = next;
      day += takes + between(0, 5);
    }
  }

  private void railways() {
    int first = ports(size);
    int[] leadsTo = new int[(size.places() - first) * RAILWAYS];
    for (int i = 0; i < leadsTo.length; i++) {
      leadsTo[i] = ports.draw(random);
    }
    while (legs.count() < size.legs()) {
      int place = inland.draw(random);
      int port = leadsTo[(place - first) * RAILWAYS + random.nextInt(RAILWAYS)];
      boolean seawards = random.nextBoolean();
      legs.addHop(
          seawards ? place : port,
          seawards ? port : place,
          GeneratedNetwork.RAIL,
          GeneratedNetwork.NO_VESSEL);
      tell(between(firstDay, lastDay), between(1, 9));
    }
  }

  /** Tells as much of the leg as is known: that it left on one of some days, the true one in it. */
  private void tell(int day, int takes) {
    int width = width();
    legs.date(day - between(0, width), takes, width);
  }

  private int width() {
    int percent = random.nextInt(100);
    if (percent < 45) {
      return 0;
    }
    if (percent < 75) {
      return between(1, 6);
    }
    return percent < 93 ? between(7, 30) : between(31, 90);
  }

  private int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }
}
