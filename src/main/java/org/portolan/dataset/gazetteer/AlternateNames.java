package org.portolan.dataset.gazetteer;

import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.portolan.domain.place.Place;

/**
 * Reads more names of places of GeoNames: alternateNameId, geonameid, isolanguage, alternate name,
 * isPreferredName, isShortName, isColloquial, isHistoric, from, to. The files are gone through
 * twice: before the places, for which of them have a name that is asked for, and after them, for
 * all names and numbers of those that were kept.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">GeoNames readme</a>
 */
final class AlternateNames {
  static final int COLUMNS = 10;
  private static final int COLUMNS_ONCE = 8;
  private static final int ID = 0;
  private static final int GEONAMEID = 1;
  private static final int LANGUAGE = 2;
  private static final int NAME = 3;
  private static final int HISTORIC = 7;

  /** What stands for a language and marks what is no name. */
  private static final Set<String> NO_NAMES =
      Set.of("link", "post", "iata", "icao", "faac", "tcid", "phon");

  private static final byte[] UNLOCODE = "unlc".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] WIKIDATA = "wkdt".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern UNLOCODE_FORM = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
  private static final Pattern WIKIDATA_FORM = Pattern.compile("Q[1-9][0-9]{0,11}");

  private final Wanted wanted;
  private final LongSet linked = new LongOpenHashSet();
  private final Long2ObjectMap<More> gathered = new Long2ObjectOpenHashMap<>();

  /** What the files say of one place. */
  private static final class More {
    private final NavigableSet<Spelling> names = new TreeSet<>();
    private Optional<String> unlocode = Optional.empty();
    private Optional<String> wikidata = Optional.empty();
  }

  AlternateNames(Wanted wanted) {
    this.wanted = wanted;
  }

  static boolean isWhole(Cells cells) {
    return cells.count() == COLUMNS || cells.count() == COLUMNS_ONCE;
  }

  /** Tells whether a place has a name or number there that is asked for. */
  boolean isLinked(long geonameid) {
    return linked.contains(geonameid);
  }

  /** Remembers a place that is kept, so that its names are gathered. */
  void keep(Entry entry) {
    gathered.put(Long.parseLong(entry.register().geonames().orElseThrow()), new More());
  }

  boolean hasKept() {
    return !gathered.isEmpty();
  }

  /** Gives a place with all that was gathered of it. */
  Entry complete(Entry entry) {
    More more = gathered.get(Long.parseLong(entry.register().geonames().orElseThrow()));
    return entry.with(
        more.names, new Place.Register(Optional.empty(), more.unlocode, more.wikidata));
  }

  /** Looks for the places that are asked for. */
  Part.LineReader linking(Lines lines, Count count) {
    return new Rows(lines, count) {
      @Override
      void row(Cells cells, Lines line) {
        boolean meant;
        if (cells.is(LANGUAGE, UNLOCODE)) {
          meant = wanted.hasUnlocode(Optional.of(cells.text(NAME)));
        } else if (cells.is(LANGUAGE, WIKIDATA)) {
          meant = wanted.hasWikidata(cells.text(NAME));
        } else {
          boolean called = wanted.names().holds(line, cells.start(NAME), cells.end(NAME));
          meant = called && !NO_NAMES.contains(cells.text(LANGUAGE));
        }
        count.row(1);
        if (meant) {
          linked.add(cells.number(GEONAMEID));
        }
      }
    };
  }

  /** Gathers the names of the places that are kept. Faults were counted the first time. */
  Part.LineReader gathering(Part part, Lines lines) {
    return new Rows(lines, new Count(part, 0)) {
      @Override
      void row(Cells cells, Lines line) {
        More more = gathered.get(cells.number(GEONAMEID));
        if (more != null) {
          add(more, cells);
        }
      }
    };
  }

  private static void add(More more, Cells cells) {
    String language = cells.text(LANGUAGE);
    String text = cells.text(NAME);
    if (language.equals("unlc")) {
      more.unlocode =
          more.unlocode.or(() -> Optional.of(text).filter(UNLOCODE_FORM.asMatchPredicate()));
    } else if (language.equals("wkdt")) {
      more.wikidata =
          more.wikidata.or(() -> Optional.of(text).filter(WIKIDATA_FORM.asMatchPredicate()));
    } else if (!NO_NAMES.contains(language)) {
      more.names.add(
          new Spelling(
              text,
              Optional.of(language).filter(lang -> !lang.isEmpty() && !lang.equals("abbr")),
              cells.text(HISTORIC).equals("1")));
    }
  }

  /** Goes through the rows, and skips the broken ones. */
  private abstract static class Rows implements Part.LineReader {
    private final Count count;
    private final Lines line;
    private final Cells cells;

    Rows(Lines lines, Count count) {
      this.count = count;
      this.line = lines;
      this.cells = new Cells(lines, COLUMNS);
    }

    abstract void row(Cells cells, Lines line);

    @Override
    public void read() {
      if (count.isUnreadable(line)) {
        return;
      }
      cells.split();
      if (!isWhole(cells)) {
        count.broken(
            line, 1, "a row of %d cells".formatted(cells.count()), "", COLUMNS + " between tabs");
      } else if (cells.number(ID) < 0) {
        count.broken(line, 1, "alternateNameId", cells.text(ID), "a positive number");
      } else if (cells.number(GEONAMEID) < 0) {
        int column = cells.start(GEONAMEID) - line.start() + 1;
        count.broken(line, column, "geonameid", cells.text(GEONAMEID), "a positive number");
      } else if (cells.isEmpty(NAME)) {
        String before = line.text(line.start(), cells.start(NAME));
        count.broken(
            line,
            before.codePointCount(0, before.length()) + 1,
            "an empty alternate name",
            "",
            "a name");
      } else {
        row(cells, line);
      }
    }
  }
}
