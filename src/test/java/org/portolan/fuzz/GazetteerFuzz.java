package org.portolan.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Gathered;
import org.portolan.dataset.gazetteer.GazetteerReader;
import org.portolan.dataset.gazetteer.NoGazetteer;
import org.portolan.dataset.gazetteer.Sought;
import org.portolan.dataset.gazetteer.Tally;
import org.portolan.dataset.gazetteer.Wanted;
import org.portolan.domain.place.Place;

/** A gazetteer is read to its end, its rows counted; or it is none. */
final class GazetteerFuzz implements FuzzTarget.Body {
  private static final String PLACE =
      "2042645\tRajin\tRajin\tNajin,Наджин\t42.25559\t130.28308\tP\tPPL\tKP\t\t\t\t\t\t0\t\t9\tAsia/Pyongyang\t2020-01-01\n";
  private static final String CODE =
      ",\"KP\",\"NAJ\",\"Najin\",\"Najin\",,\"AI\",\"1-------\",\"0001\",,\"4215N 13018E\",\n";
  private static final String PORT =
      "World Port Index Number,Main Port Name,UN/LOCODE,Country Code,Latitude,Longitude\n60410,Najin,KP NAJ,North Korea,42.25,130.3\n";
  private static final int FAULTS = 5;

  private static final Wanted WANTED =
      new Wanted(
          List.of(
              new Sought(
                  "rajin",
                  Set.of("Rajin", "Najin"),
                  Optional.of("KP"),
                  Optional.empty(),
                  Optional.empty(),
                  new Place.Register(
                      Optional.of("2042645"), Optional.of("KPNAJ"), Optional.of("Q1"))),
              new Sought(
                  "any",
                  Set.of("a", "Наджин", "b c"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  new Place.Register(Optional.empty(), Optional.empty(), Optional.empty()))));

  private final String beside;
  private final String head;

  private GazetteerFuzz(String beside, String head) {
    this.beside = beside;
    this.head = head;
  }

  static GazetteerFuzz anything() {
    return new GazetteerFuzz("", "");
  }

  static GazetteerFuzz alternateNames() {
    return new GazetteerFuzz(PLACE, "1\t2042645\tru\tНаджин\t\t\t\t\t\t\n");
  }

  static GazetteerFuzz unLocode() {
    return new GazetteerFuzz("", CODE);
  }

  static GazetteerFuzz portIndex() {
    return new GazetteerFuzz("", PORT);
  }

  @Override
  public void take(byte[] input) throws IOException {
    byte[] first = head.getBytes(UTF_8);
    byte[] content = new byte[first.length + input.length];
    System.arraycopy(first, 0, content, 0, first.length);
    System.arraycopy(input, 0, content, first.length, input.length);
    List<Path> files = new ArrayList<>();
    if (!beside.isEmpty()) {
      files.add(FuzzFile.of("places.txt", beside.getBytes(UTF_8)));
    }
    files.add(FuzzFile.of("gazetteer.txt", content));
    Gathered gathered;
    try {
      gathered = GazetteerReader.read(files, WANTED, FAULTS, (file, rows, bytes, size) -> {});
    } catch (NoGazetteer none) {
      String told = String.valueOf(none.getMessage());
      Holds.that(
          head.isEmpty() && !told.contains("null") && !told.contains("Exception"), "%s", told);
      return;
    }
    gathered.entries().forEach(GazetteerFuzz::check);
    long rows = 0;
    for (Tally tally : gathered.tallies()) {
      rows += tally.rows();
      Holds.that(tally.faults().size() <= FAULTS, "%s faults", tally.faults().size());
      Holds.that(tally.broken() >= tally.faults().size(), "%s", tally);
      Holds.that(tally.names() >= tally.rows(), "%s", tally);
    }
    Holds.that(gathered.entries().size() <= rows, "more entries than rows");
  }

  private static void check(Entry entry) {
    entry
        .coordinates()
        .ifPresent(
            at ->
                Holds.that(
                    Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180, "%s", at));
    Holds.that(!entry.name().isEmpty() && entry.line() >= 1, "%s", entry);
    Holds.that(entry.countries().stream().allMatch(code -> code.matches("[A-Z]{2}")), "%s", entry);
  }
}
