package org.portolan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a data set folder of a given size, the same for the same seed: ports with a power law of
 * traffic, ships on continuing voyages, rail between ports and inland places, one claim a movement,
 * claims spread over documents.
 *
 * <p>{@code DataSetGenerator FOLDER PLACES MOVEMENTS DOCUMENTS [SEED]}. Of the windows 45 % have no
 * width, 30 % 1–6 days, 18 % 7–30 days, 7 % 31–90 days. One voyage in twenty is stated to come
 * after the ship's last one.
 */
public final class DataSetGenerator {
  private static final int COUNTRIES = 50;
  private static final int PUBLISHERS = 60;
  private static final int VOYAGES_PER_VESSEL = 50;
  private static final int RAIL_PERCENT = 30;
  private static final int AFTER_PERCENT = 5;
  private static final double SKEW = 2.5;
  private static final LocalDate START = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 3_650;

  private final Path folder;
  private final int places;
  private final int movements;
  private final int documents;
  private final Random random;
  private final List<Voyage> voyages = new ArrayList<>();

  private record Voyage(
      int number, boolean rail, int from, int to, int vessel, int after, LocalDate departs) {}

  private DataSetGenerator(Path folder, int places, int movements, int documents, long seed) {
    this.folder = folder;
    this.places = places;
    this.movements = movements;
    this.documents = documents;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    new DataSetGenerator(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            args.length > 4 ? Long.parseLong(args[4]) : 1)
        .write();
  }

  private void write() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(
        folder.resolve("dataset.yaml"),
        "id: generated-%d\ntitle: %d generated movements\n".formatted(movements, movements));
    writePlaces();
    writeActors();
    writeVessels();
    draw();
    writeMovements();
    for (int document = 0; document < documents; document++) {
      writeDocument(document);
    }
  }

  private int ports() {
    return places * 6 / 10;
  }

  private int vessels() {
    return Math.max(1, movements / VOYAGES_PER_VESSEL);
  }

  private void writePlaces() throws IOException {
    try (Writer out = file("places.csv")) {
      out.write("id,name,kind,country,part_of,latitude,longitude,coordinates_source\n");
      for (int country = 0; country < COUNTRIES; country++) {
        out.write("land-%d,Land %d,COUNTRY,,,,,\n".formatted(country, country));
      }
      for (int place = 0; place < places; place++) {
        out.write(
            "place-%d,%s %d,%s,,land-%d,%.4f,%.4f,generated\n"
                .formatted(
                    place,
                    place < ports() ? "Port" : "Yard",
                    place,
                    place < ports() ? "PORT" : "RAIL_YARD",
                    place % COUNTRIES,
                    random.nextDouble() * 140 - 70,
                    random.nextDouble() * 360 - 180));
      }
    }
  }

  private void writeActors() throws IOException {
    try (Writer out = file("actors.csv")) {
      out.write("id,name,kind,country,part_of\n");
      for (int actor = 0; actor < PUBLISHERS; actor++) {
        out.write("press-%d,Press %d,NEWS_ORGANISATION,,\n".formatted(actor, actor));
        out.write("state-%d,State %d,GOVERNMENT,,\n".formatted(actor, actor));
        out.write("office-%d,Office %d,AGENCY,,state-%d\n".formatted(actor, actor, actor));
      }
    }
  }

  private void writeVessels() throws IOException {
    try (Writer out = file("vessels.csv")) {
      out.write("id,name,kind\n");
      for (int vessel = 0; vessel < vessels(); vessel++) {
        out.write("ship-%d,Ship %d,cargo\n".formatted(vessel, vessel));
      }
    }
  }

  private void draw() {
    int[] at = new int[vessels()];
    int[] last = new int[vessels()];
    LocalDate[] free = new LocalDate[vessels()];
    for (int vessel = 0; vessel < vessels(); vessel++) {
      at[vessel] = skewed(ports());
      last[vessel] = -1;
      free[vessel] = START.plusDays(random.nextInt(DAYS / 10));
    }
    for (int number = 0; number < movements; number++) {
      if (random.nextInt(100) < RAIL_PERCENT) {
        int port = skewed(ports());
        int inland = ports() + skewed(places - ports());
        boolean inwards = random.nextBoolean();
        voyages.add(
            new Voyage(
                number,
                true,
                inwards ? port : inland,
                inwards ? inland : port,
                -1,
                -1,
                START.plusDays(random.nextInt(DAYS))));
      } else {
        int vessel = random.nextInt(vessels());
        int to = skewed(ports());
        if (to == at[vessel]) {
          to = (to + 1) % ports();
        }
        int after = random.nextInt(100) < AFTER_PERCENT ? last[vessel] : -1;
        voyages.add(new Voyage(number, false, at[vessel], to, vessel, after, free[vessel]));
        at[vessel] = to;
        last[vessel] = number;
        free[vessel] = free[vessel].plusDays(10 + random.nextInt(60));
      }
    }
  }

  private void writeMovements() throws IOException {
    try (Writer out = file("movements.csv")) {
      out.write("id,mode,from,to,vessel,after\n");
      for (Voyage voyage : voyages) {
        out.write(
            "move-%d,%s,place-%d,place-%d,%s,%s\n"
                .formatted(
                    voyage.number(),
                    voyage.rail() ? "RAIL" : "SEA",
                    voyage.from(),
                    voyage.to(),
                    voyage.rail() ? "" : "ship-" + voyage.vessel(),
                    voyage.after() < 0 ? "" : "move-" + voyage.after()));
      }
    }
  }

  private void writeDocument(int document) throws IOException {
    int publisher = document % PUBLISHERS;
    try (Writer out = file("documents/report-%d.yaml".formatted(document))) {
      out.write(
          """
          document:
            id: report-%d
            title: Report %d
            publisher: press-%d
            published: %s
            language: en
          claims:
          """
              .formatted(
                  document, document, publisher, START.plusDays(DAYS + random.nextInt(365))));
      for (int number = document; number < voyages.size(); number += documents) {
        writeClaim(out, voyages.get(number), publisher);
      }
    }
  }

  private void writeClaim(Writer out, Voyage voyage, int publisher) throws IOException {
    int width = width();
    LocalDate arrives = voyage.departs().plusDays(1 + random.nextInt(9));
    out.write(
        """
        - type: movement
          about: move-%d
          paragraphs: [%d]
          saidBy: [press-%d, office-%d]
          basis: TOLD
          certainty: ASSERTED
          stated:
            mode: %s
            from: {place: place-%d, as: Place %d}
            to: place-%d
        """
            .formatted(
                voyage.number(),
                1 + random.nextInt(40),
                publisher,
                random.nextInt(PUBLISHERS),
                voyage.rail() ? "RAIL" : "SEA",
                voyage.from(),
                voyage.from(),
                voyage.to()));
    if (!voyage.rail()) {
      out.write("    vessel: ship-%d\n".formatted(voyage.vessel()));
    }
    if (voyage.after() >= 0) {
      out.write("    after: [move-%d]\n".formatted(voyage.after()));
    }
    out.write("    departed: %s\n".formatted(within(voyage.departs(), width)));
    out.write("    arrived: %s\n".formatted(within(arrives, width)));
    out.write("    quantity: {value: %d, unit: containers}\n".formatted(1 + random.nextInt(500)));
  }

  private static String within(LocalDate first, int width) {
    return width == 0 ? first.toString() : first + "/" + first.plusDays(width);
  }

  private int width() {
    int percent = random.nextInt(100);
    if (percent < 45) {
      return 0;
    }
    if (percent < 75) {
      return 1 + random.nextInt(6);
    }
    return percent < 93 ? 7 + random.nextInt(24) : 31 + random.nextInt(60);
  }

  /** Low numbers far more often than high ones. */
  private int skewed(int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), SKEW));
  }

  private BufferedWriter file(String name) throws IOException {
    return Files.newBufferedWriter(folder.resolve(name));
  }
}
