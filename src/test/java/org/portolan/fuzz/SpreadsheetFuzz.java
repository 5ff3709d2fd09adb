package org.portolan.fuzz;

import java.util.Arrays;
import java.util.List;

/** One of the spreadsheets. */
final class SpreadsheetFuzz implements FuzzTarget.Body {
  private static final List<String> SHEETS =
      List.of(
          "places.csv",
          "names.csv",
          "vessels.csv",
          "actors.csv",
          "links.csv",
          "movements.csv",
          "subjects.csv",
          "decisions.csv");

  @Override
  public void take(byte[] input) {
    if (input.length > 0) {
      String sheet = SHEETS.get((input[0] & 0xff) % SHEETS.size());
      SmallDataSet.read(sheet, Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
