package org.portolan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.portolan.geo.LatLon;
import org.portolan.geo.border.Borders;
import org.portolan.geo.map.NaturalEarth;
import org.portolan.geo.sea.SeaRoutes;

/**
 * Prints what the map and the first questions to it cost in a fresh virtual machine, each once, as
 * a user meets them. docs/DISTANCES.md has the command.
 */
public final class SeaRouteBench {
  private static final long MILLION = 1_000_000;
  private static final long MEBIBYTE = 1 << 20;

  private record Question(String name, LatLon from, LatLon to) {}

  private SeaRouteBench() {}

  public static void main(String[] arguments) {
    time("the map", NaturalEarth::map);
    for (Question asked :
        List.of(
            new Question(
                "Rajin-Dunay", new LatLon(42.25559, 130.28308), new LatLon(42.87881, 132.33521)),
            new Question("Rotterdam-Singapore", new LatLon(51.92, 4.48), new LatLon(1.26, 103.84)),
            new Question(
                "Vladivostok-Los Angeles",
                new LatLon(43.10562, 131.87353),
                new LatLon(33.75, -118.25)),
            new Question("Auckland-London", new LatLon(-36.8, 174.8), new LatLon(51.5, 0.5)))) {
      time(asked.name(), () -> SeaRoutes.between(asked.from(), asked.to()));
    }
    LatLon tikhoretsk = new LatLon(45.85472, 40.12528);
    time("Tikhoretsk-border of UA", () -> Borders.world().nearest(tikhoretsk, "UA"));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("kept: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
  }

  private static void time(String name, Runnable question) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long busy = threads.getCurrentThreadCpuTime();
    question.run();
    System.out.printf(
        "%s: %d ms, of which its thread ran %d ms%n",
        name,
        (System.nanoTime() - start) / MILLION,
        (threads.getCurrentThreadCpuTime() - busy) / MILLION);
  }
}
