package org.portolan.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.time.Edtf;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.ship.Held;
import org.portolan.usecase.ship.ShipHistory;

/** A ship's names, flags and owners over time, as text for people to read. */
final class VesselText {
  private final Snapshot snapshot;
  private final ShipHistory history;

  VesselText(Snapshot snapshot, Lens lens) {
    this.snapshot = snapshot;
    this.history = new ShipHistory(snapshot.corpus(), lens);
  }

  String of(Id ship, Optional<Edtf> on) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s (%s)%s%n"
            .formatted(
                snapshot.corpus().findName(ship).orElse(ship.value()),
                ship,
                on.map(date -> ", asked for " + date.text()).orElse("")));
    for (ShipHistory.Field field : ShipHistory.Field.values()) {
      List<Held> held = history.list(ship, field, on.map(Edtf::bounds));
      text.append("%n%s%n".formatted(words(field)));
      held.forEach(one -> text.append("   ").append(line(one)).append('\n'));
      if (held.isEmpty()) {
        text.append("   no claim gives one\n");
      }
    }
    text.append(new DecisionText(snapshot.corpus()).acting(snapshot.corpus().decisions().on(ship)));
    return text.append("%nSnapshot %s%n".formatted(snapshot.hash())).toString();
  }

  private static String words(ShipHistory.Field field) {
    return switch (field) {
      case NAME -> "Names";
      case FLAG -> "Flags";
      case OWNER -> "Owners";
    };
  }

  private static String line(Held held) {
    return "%s%s  %s%s  [%s]"
        .formatted(
            held.then().map(then -> "%-8s  ".formatted(then)).orElse(""),
            held.value(),
            time(held),
            held.basis() == Held.Basis.USED ? ", called so" : "",
            held.claims().stream().map(Claim::id).map(Id::value).collect(Collectors.joining(", ")));
  }

  private static String time(Held held) {
    String stated =
        Stream.of(
                held.during().map(date -> "during " + date),
                held.since().map(date -> "since " + date),
                held.until().map(date -> "until " + date))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return stated.isEmpty()
        ? Edtf.textOf(held.told()).map(days -> "told of " + days).orElse("at a time unknown")
        : stated;
  }
}
