package org.portolan.domain.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a whole EDTF text: a date, or an interval of two end points. */
final class EdtfParser {

  private EdtfParser() {}

  static Edtf parse(String text) {
    if (text.isEmpty()) {
      throw new EdtfException(text, 1, "a date such as 2023-09-07, or an interval of two");
    }
    int slash = text.indexOf('/');
    if (slash < 0 || text.startsWith("[") || text.startsWith("{")) {
      return Edtf.ofDate(text, EdtfDateParser.alone(text));
    }
    return interval(text, slash);
  }

  private static Edtf interval(String text, int slash) {
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw new EdtfException(text, second + 1, "no second \"/\"");
    }
    EndPoint start = endPoint(text, 0, slash);
    EndPoint end = endPoint(text, slash + 1, text.length());
    if (start instanceof NoDate && end instanceof NoDate) {
      throw new EdtfException(text, 1, "a date on at least one side of the \"/\"");
    }
    Optional<LocalDate> earliest = start.bounds().earliest();
    Optional<LocalDate> latest = end.bounds().latest();
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new EdtfException(
          text,
          slash + 2,
          "an end that is not before the start (it ends by %s, but starts %s at the earliest)"
              .formatted(latest.get(), earliest.get()));
    }
    return Edtf.ofInterval(text, start, end);
  }

  private static EndPoint endPoint(String text, int from, int to) {
    if (from == to) {
      return NoDate.UNKNOWN;
    }
    if (to - from == 2 && text.startsWith("..", from)) {
      return NoDate.OPEN;
    }
    return EdtfDateParser.inInterval(text, from, to);
  }
}
