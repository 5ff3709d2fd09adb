package org.portolan.fuzz;

import java.time.LocalDate;
import org.portolan.chain.network.Days;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.time.EdtfException;
import org.portolan.domain.transport.Window;

/** A date is read, or refused with a column in it; what is read can be counted and written. */
final class EdtfFuzz implements FuzzTarget.Body {
  private static final int LAST = Edtf.LAST_YEAR + 1;

  @Override
  public void take(byte[] input) {
    String text = Holds.text(input);
    Edtf read;
    try {
      read = Edtf.parse(text);
    } catch (EdtfException refused) {
      Holds.that(refused.value().equals(text), "the value is %s", refused.value());
      Holds.that(
          refused.column() >= 1 && refused.column() <= text.length() + 1,
          "column %s of '%s'",
          refused.column(),
          text);
      return;
    }
    Holds.that(read.text().equals(text), "'%s' is kept as '%s'", text, read.text());
    Bounds bounds = read.bounds();
    bounds.earliest().ifPresent(EdtfFuzz::isCountable);
    bounds.latest().ifPresent(EdtfFuzz::isCountable);
    Holds.that(
        bounds.contains(read.startBounds())
            || read.startBounds().latest().isEmpty()
            || bounds.latest().filter(read.startBounds().latest().get()::isAfter).isPresent(),
        "%s does not hold its start",
        text);
    Days.of(new Window(bounds, bounds));
    Edtf.of(bounds)
        .ifPresent(
            written ->
                Holds.that(written.bounds().equals(bounds), "%s is written as %s", text, written));
  }

  private static void isCountable(LocalDate day) {
    Holds.that(Math.abs(day.getYear()) <= LAST, "the year %s", day.getYear());
  }
}
