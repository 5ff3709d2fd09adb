package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.portolan.domain.Id;
import org.portolan.domain.transport.CallSign;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Mmsi;
import org.portolan.domain.transport.Vessel;

/** Reads vessels.csv. */
final class Vessels implements Spreadsheet {
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
    Optional<ImoNumber> imo = row.find("imo").flatMap(cell -> as(cell, ImoNumber::new));
    Optional<Mmsi> mmsi = row.find("mmsi").flatMap(cell -> as(cell, Mmsi::new));
    Optional<String> callSign =
        row.find("call_sign").flatMap(cell -> as(cell, CallSign::new)).map(CallSign::text);
    Optional<String> flag = row.find("flag").flatMap(checks::country);
    if (id.isPresent() && flag.isPresent()) {
      draft.claimed.requireFlag(id.get(), row.find("flag").orElseThrow());
    }
    mmsi.ifPresent(number -> compare(number, flag, row.find("mmsi").orElseThrow()));
    Optional<String> kind = row.find("kind").flatMap(checks::line);
    Optional<String> note = row.find("note").flatMap(checks::text);
    if (draft.faults.count() == before) {
      draft.corpus.add(
          new Vessel(
              id.orElseThrow(),
              name.orElseThrow(),
              imo,
              mmsi.map(Mmsi::digits),
              callSign,
              flag,
              kind,
              note));
    }
  }

  private <T> Optional<T> as(Value cell, Function<String, T> number) {
    try {
      return Optional.of(number.apply(cell.text()));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      draft.faults.add(cell.fault(message.substring(message.indexOf("expected ") + 9)));
      return Optional.empty();
    }
  }

  /** Ships change flags, and send numbers that are not theirs, so this is no fault. */
  private void compare(Mmsi mmsi, Optional<String> flag, Value cell) {
    String digits = mmsi.countryDigits();
    if (mmsi.countries().isEmpty()) {
      draft.remarks.add(
          cell.fault("three digits of a country first; %s are nobody's".formatted(digits)));
    } else if (flag.filter(state -> !mmsi.countries().contains(state)).isPresent()) {
      draft.remarks.add(
          cell.fault(
              "three digits of the flag %s first; %s are those of %s"
                  .formatted(flag.get(), digits, Phrase.either(mmsi.countries()))));
    }
  }
}
