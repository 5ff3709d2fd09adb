package org.portolan.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run over one network measured.
 *
 * @param size the name of the network's size
 * @param places how many places it has
 * @param legs how many legs it has
 * @param years over how many years
 * @param seed of the network; the pairs have the next one
 * @param machine processors, memory, Java, and how busy the machine was at the end
 * @param measured each question and contestant
 * @param memory of each contestant that says
 */
public record Run(
    String size,
    int places,
    int legs,
    int years,
    long seed,
    String machine,
    List<Measured> measured,
    List<Memory> memory) {
  /** Of every network that is measured; its pairs have the next one. */
  public static final long SEED = 1;

  /** What was measured just now on this machine, over a network with {@link #SEED}. */
  public static Run of(GeneratedNetwork network, List<Measured> measured, List<Memory> memory) {
    NetworkSize size = network.size();
    return new Run(
        size.name(),
        size.places(),
        size.legs(),
        size.years(),
        SEED,
        thisMachine(),
        measured,
        memory);
  }

  private static String thisMachine() {
    return String.format(
        Locale.ROOT,
        "%d cores, heap of at most %.1f GB, %s %s, load average %.1f at the end",
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() / (double) (1L << 30),
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** Writes it as JSON. */
  public void write(Path file) throws IOException {
    Files.writeString(
        file,
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(this));
  }

  /** Reads what was written. */
  static Run read(Path file) {
    return JsonMapper.shared().readValue(file.toFile(), Run.class);
  }

  public Run {
    measured = List.copyOf(measured);
    memory = List.copyOf(memory);
  }
}
