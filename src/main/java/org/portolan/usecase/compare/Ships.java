package org.portolan.usecase.compare;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.names.NameFold;

/** Compares which ship it was: a named one, one with a flag alone, or one with neither. */
final class Ships implements Comparer<VesselMention> {
  private final Corpus corpus;

  Ships(Corpus corpus) {
    this.corpus = corpus;
  }

  @Override
  public String key(VesselMention ship) {
    String words = ship.vessel().isEmpty() ? ship.as().map(NameFold::fold).orElse("") : "";
    return "%s/%s/%s".formatted(ship.vessel().map(Id::value).orElse(""), flag(ship), words);
  }

  @Override
  public String text(VesselMention ship) {
    String flag = ship.flag().map(state -> "flag " + state).orElse("");
    String name =
        ship.vessel()
            .map(id -> corpus.findName(id).orElse(id.value()))
            .or(ship::as)
            .orElse("a ship");
    return flag.isEmpty() ? name : "%s, %s".formatted(name, flag);
  }

  @Override
  public Finding compare(VesselMention one, VesselMention other) {
    String pair = "'%s' and '%s'".formatted(text(one), text(other));
    if (one.vessel().isPresent()
        && other.vessel().isPresent()
        && !one.vessel().equals(other.vessel())) {
      return Finding.differ(pair + " are two ships.");
    }
    if (one.flag().isPresent() && other.flag().isPresent() && !flag(one).equals(flag(other))) {
      return Finding.differ(pair + " sail under different flags.");
    }
    if (key(one).equals(key(other))) {
      return Finding.agree(pair + " say the same.");
    }
    if (one.vessel().isPresent() && other.vessel().isPresent()) {
      return Finding.agree(pair + " are the same ship; one report leaves out the flag.");
    }
    String flags =
        one.flag().isPresent() && other.flag().isPresent()
            ? "the flags agree"
            : "one gives no flag as such";
    String named =
        one.vessel().isPresent() || other.vessel().isPresent()
            ? "only one of them names a ship"
            : "neither names a ship";
    return Finding.compatible("%s can be the same ship: %s, %s.".formatted(pair, named, flags));
  }

  private static String flag(VesselMention ship) {
    return ship.flag().map(NameFold::fold).orElse("");
  }

  /** The flag that a mention gives a ship that it names. */
  static Optional<String> statedFlag(VesselMention ship) {
    return ship.vessel().flatMap(named -> ship.flag());
  }
}
