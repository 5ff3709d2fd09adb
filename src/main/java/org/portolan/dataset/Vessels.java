package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Vessel;

/** Reads vessels.csv. */
final class Vessels implements Spreadsheet {
  private static final Pattern MMSI = Pattern.compile("[0-9]{9}");

  private final Draft draft;

  Vessels(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of("vessels.csv", "id,name,imo,mmsi,call_sign,flag,kind,note", "id", "name");
  }

  @Override
  public Set<Sort> defines() {
    return Set.of(Sort.VESSEL);
  }

  @Override
  public void read(CsvRow row) {
    Checks checks = draft.checks;
    int before = draft.faults.count();
    Optional<Id> id = Rows.id(row, draft, defines());
    Optional<String> name = Rows.name(row, draft, id);
    Optional<ImoNumber> imo = row.find("imo").flatMap(this::imo);
    Optional<String> mmsi =
        row.find("mmsi").flatMap(cell -> checks.matching(cell, MMSI, "nine digits"));
    Optional<String> callSign = row.find("call_sign").flatMap(checks::line);
    Optional<String> flag = row.find("flag").flatMap(checks::country);
    if (id.isPresent() && flag.isPresent()) {
      draft.claimed.requireFlag(id.get(), row.find("flag").orElseThrow());
    }
    Optional<String> kind = row.find("kind").flatMap(checks::line);
    Optional<String> note = row.find("note").flatMap(checks::text);
    if (draft.faults.count() == before) {
      draft.corpus.add(
          new Vessel(id.orElseThrow(), name.orElseThrow(), imo, mmsi, callSign, flag, kind, note));
    }
  }

  private Optional<ImoNumber> imo(Value cell) {
    try {
      return Optional.of(new ImoNumber(cell.text()));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      draft.faults.add(cell.fault(message.substring(message.indexOf("expected ") + 9)));
      return Optional.empty();
    }
  }
}
