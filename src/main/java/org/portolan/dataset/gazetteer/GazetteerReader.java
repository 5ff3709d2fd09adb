package org.portolan.dataset.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads gazetteers, keeping what is wanted. */
public final class GazetteerReader {
  private final Wanted wanted;
  private final int faults;
  private final Progress progress;
  private final AlternateNames more;
  private final IdentityHashMap<Part, Tally> tallies = new IdentityHashMap<>();
  private final Map<String, Entry> ofGeonames = new LinkedHashMap<>();
  private final List<Entry> ofOthers = new ArrayList<>();

  private GazetteerReader(Wanted wanted, int faults, Progress progress) {
    this.wanted = wanted;
    this.faults = faults;
    this.progress = progress;
    this.more = new AlternateNames(wanted);
  }

  /**
   * Reads files in one go. The memory it takes grows with what is wanted and found, not with the
   * files. A place that stands in two GeoNames files is taken from the first.
   *
   * @param files the files, plain or zipped as published
   * @param wanted what to keep
   * @param faults how many faults of each file to keep; the others are counted
   * @param progress is told how far it is
   * @return what was found and counted
   * @throws NoGazetteer if a file cannot be read to its end, or is no gazetteer known here; then
   *     nothing is answered
   */
  public static Gathered read(List<Path> files, Wanted wanted, int faults, Progress progress) {
    try (Parts parts = Parts.of(files)) {
      return new GazetteerReader(wanted, faults, progress).read(parts);
    }
  }

  private Gathered read(Parts parts) {
    List<Part> names = parts.of(Form.ALTERNATE_NAMES);
    for (Part part : names) {
      Count count = new Count(part, faults);
      each(part, progress, lines -> more.linking(lines, count));
      tallies.put(part, count.done());
    }
    for (Part part : parts.all()) {
      if (part.form() != Form.ALTERNATE_NAMES) {
        read(part);
      }
    }
    if (more.hasKept()) {
      names.forEach(part -> each(part, progress, lines -> more.gathering(part, lines)));
    }
    List<Entry> entries = new ArrayList<>();
    ofGeonames.values().forEach(entry -> entries.add(more.complete(entry)));
    entries.addAll(ofOthers);
    return new Gathered(entries, parts.all().stream().map(part -> tally(part, parts)).toList());
  }

  private void read(Part part) {
    Count count = new Count(part, faults);
    Part.Reading rows =
        lines ->
            switch (part.form()) {
              case GEONAMES ->
                  new GeoNamesRows(part, lines, wanted, more, count, this::keepGeonames);
              case WORLD_PORT_INDEX -> new PortIndexRows(part, lines, wanted, count, ofOthers::add);
              default -> new UnLocodeRows(part, lines, wanted, count, ofOthers::add);
            };
    each(part, progress, rows);
    tallies.put(part, count.done());
  }

  private void keepGeonames(Entry entry) {
    if (ofGeonames.putIfAbsent(entry.register().geonames().orElseThrow(), entry) == null) {
      more.keep(entry);
    }
  }

  private static void each(Part part, Progress progress, Part.Reading rows) {
    try {
      part.each(progress, rows);
    } catch (IOException e) {
      throw NoGazetteer.unreadable(part.name(), e);
    }
  }

  private Tally tally(Part part, Parts parts) {
    Tally tally = Objects.requireNonNull(tallies.get(part));
    boolean useless = part.form() == Form.ALTERNATE_NAMES && parts.of(Form.GEONAMES).isEmpty();
    return useless
        ? new Tally(
            tally.file(),
            tally.publisher(),
            tally.rows(),
            tally.names(),
            tally.countries(),
            tally.headings(),
            tally.broken(),
            tally.faults(),
            tally.encoding(),
            Optional.of(
                "names without places: give a GeoNames dump, such as allCountries, beside it"))
        : tally;
  }
}
