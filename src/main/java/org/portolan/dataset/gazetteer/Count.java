package org.portolan.dataset.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.portolan.dataset.Fault;

/** Counts what is read of one file, and keeps the first faults. */
final class Count {
  private final Part part;
  private final int most;
  private final BitSet countries = new BitSet();
  private final List<Fault> faults = new ArrayList<>();
  private long rows;
  private long names;
  private long headings;
  private long broken;

  /** Of a file, keeping so many faults at most. */
  Count(Part part, int most) {
    this.part = part;
    this.most = most;
  }

  void row(int itsNames) {
    rows++;
    names += itsNames;
  }

  void country(int number) {
    countries.set(number);
  }

  void country(String code) {
    countries.set((code.charAt(0) - 'A') * 26 + code.charAt(1) - 'A');
  }

  void heading() {
    headings++;
  }

  /** Notes a row that is skipped. */
  void broken(Lines line, int column, String what, String value, String expected) {
    broken++;
    if (faults.size() < most) {
      faults.add(
          new Fault(part.name(), (int) line.number(), column, what, value, expected, List.of()));
    }
  }

  /** Notes a line that is no text in its encoding, or endless; false if it can be read on. */
  boolean isUnreadable(Lines line) {
    if (line.isTooLong()) {
      broken(line, 1, "a line of more than %d bytes".formatted(Lines.LONGEST), "", "a shorter row");
      return true;
    }
    OptionalInt bad = line.findBadByte();
    if (bad.isEmpty()) {
      return false;
    }
    int at = bad.getAsInt();
    String before = line.text(line.start(), at);
    broken(
        line,
        before.codePointCount(0, before.length()) + 1,
        "byte",
        "%02X".formatted(line.bytes()[at]),
        "text in %s without control characters".formatted(part.encoding().name()));
    return true;
  }

  Tally done() {
    return new Tally(
        part.name(),
        part.form().publisher(),
        rows,
        names,
        countries.cardinality(),
        headings,
        broken,
        faults,
        part.encoding().name(),
        Optional.empty());
  }
}
