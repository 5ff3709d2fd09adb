package org.portolan.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a file in the form of GeoNames' allCountries, the same for the same seed.
 *
 * <p>{@code GazetteerGenerator FILE ROWS}. Names are made of syllables; a third of the rows have
 * alternate names, up to seven, a third of those in Cyrillic or Hangul or with accents. One row in
 * a hundred thousand has a name of the bundled case. One in a thousand is broken: a cell too few, a
 * latitude out of range, a byte that is not UTF-8.
 */
public final class GazetteerGenerator {
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final String VOWELS = "aeiou";
  private static final List<String> KNOWN =
      List.of("Rajin", "Dunay", "Tikhoretsk", "Vladivostok", "New York", "Tumen River");
  private static final String[] FEATURES = {
    "P\tPPL", "H\tSTM", "T\tMT", "S\tSCH", "A\tADM3", "S\tRSTN", "L\tPRT", "P\tPPLX"
  };
  private static final String[] COUNTRIES = Locale.getISOCountries();
  private static final int BROKEN_IN = 1000;
  private static final int KNOWN_IN = 100_000;

  private final Random random = new Random(1);

  private GazetteerGenerator() {}

  public static void main(String[] args) throws IOException {
    new GazetteerGenerator().write(Path.of(args[0]), Long.parseLong(args[1]));
  }

  private void write(Path file, long rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (long row = 1; row <= rows; row++) {
        out.write(row(row));
      }
    }
  }

  private byte[] row(long id) {
    String name = id % KNOWN_IN == 1 ? KNOWN.get((int) (id / KNOWN_IN % KNOWN.size())) : name();
    boolean broken = id % BROKEN_IN == 0;
    int way = broken ? (int) (id / BROKEN_IN % 3) : -1;
    String latitude = way == 0 ? "123.4" : degrees(90);
    String cells =
        String.join(
            "\t",
            Long.toString(id),
            name,
            name,
            others(),
            latitude,
            degrees(180),
            FEATURES[random.nextInt(FEATURES.length)],
            COUNTRIES[random.nextInt(COUNTRIES.length)],
            "",
            "18",
            "",
            "",
            "",
            "0",
            "",
            "16",
            "Asia/Pyongyang");
    byte[] row =
        (way == 1 ? cells + "\n" : cells + "\t2019-09-05\n").getBytes(StandardCharsets.UTF_8);
    if (way == 2) {
      row[row.length - 2] = (byte) 0xFF;
    }
    return row;
  }

  private String degrees(int bound) {
    return String.format(Locale.ROOT, "%.5f", (random.nextDouble() * 2 - 1) * bound);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private String others() {
    if (random.nextInt(3) > 0) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      names.append(names.isEmpty() ? "" : ",").append(other());
    }
    return names.toString();
  }

  private String other() {
    String name = name();
    return switch (random.nextInt(9)) {
      case 0 -> name.replace('a', 'а').replace('o', 'о') + "ск";
      case 1 -> "나진" + (char) ('가' + random.nextInt(10_000));
      case 2 -> name.replace('a', 'á').replace('o', 'ŏ');
      default -> name;
    };
  }
}
