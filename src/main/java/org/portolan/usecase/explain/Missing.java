package org.portolan.usecase.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.chain.Chain;
import org.portolan.chain.Continuity;
import org.portolan.chain.Leg;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.SetAside;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Window;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Comparison;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.compare.Discrepancy;

/** Says what no claim that counts tells of a chain, and what speaks against it. */
final class Missing {
  private final Readings readings;
  private final Discrepancies discrepancies;
  private final Words words;

  Missing(Snapshot snapshot, Lens lens, Words words, Budget budget) {
    this.readings = new Readings(snapshot.corpus(), lens);
    this.discrepancies = new Discrepancies(snapshot.corpus(), lens, budget);
    this.words = words;
  }

  List<Sentence> of(Chain chain) {
    List<Sentence> missing = new ArrayList<>();
    for (int i = 0; i < chain.legs().size(); i++) {
      leg("Leg " + (i + 1), chain.legs().get(i), missing);
    }
    chain.joins().stream()
        .filter(join -> join.continuity() == Continuity.INFERRED)
        .forEach(
            join ->
                missing.add(
                    Sentence.of(
                        "No source says that the cargo went on at %s."
                            .formatted(words.name(join.at())))));
    for (Discrepancy discrepancy : discrepancies.along(chain)) {
      discrepancy.comparisons().stream()
          .filter(comparison -> comparison.verdict() == Agreement.DIFFER)
          .map(comparison -> contradiction(discrepancy, comparison))
          .forEach(missing::add);
    }
    return missing;
  }

  private static Sentence contradiction(Discrepancy discrepancy, Comparison pair) {
    return Sentence.of(
        "Reports contradict each other on %s, %s against %s: %s"
            .formatted(discrepancy.id(), pair.a(), pair.b(), pair.text()),
        discrepancy.versions().stream()
            .filter(version -> Set.of(pair.a(), pair.b()).contains(version.value()))
            .flatMap(version -> version.claims().stream())
            .toList());
  }

  private void leg(String number, Leg leg, List<Sentence> missing) {
    Support support = leg.reading().support();
    if (leg.window().equals(Window.OPEN)) {
      missing.add(Sentence.of("%s is undated: no claim that counts says when.".formatted(number)));
    }
    if (leg.reading().mode() == Mode.UNKNOWN) {
      missing.add(
          Sentence.of(
              "No claim that counts says how the cargo of %s went."
                  .formatted(number.toLowerCase(Locale.ROOT))));
    }
    if (leg.reading().mode() == Mode.SEA && leg.reading().vessel().isEmpty()) {
      missing.add(
          Sentence.of(
              "No claim that counts names the ship of %s."
                  .formatted(number.toLowerCase(Locale.ROOT))));
    }
    if (support.origins().size() == 1) {
      missing.add(
          Sentence.of(
              "%s has one independent origin: nobody else confirms it, however many documents repeat it."
                  .formatted(number)));
    }
    SetAside aside = readings.setAside(leg.id());
    if (!aside.denied().isEmpty()) {
      missing.add(
          Sentence.of(
              "%s is denied by %s."
                  .formatted(number, Phrases.count(aside.denied().size(), "claim")),
              aside.denied()));
    }
    if (!aside.deprecated().isEmpty()) {
      missing.add(
          Sentence.of(
              "Of %s, %s set aside by an analyst and left out."
                  .formatted(
                      number.toLowerCase(Locale.ROOT),
                      aside.deprecated().size() == 1
                          ? "1 claim was"
                          : aside.deprecated().size() + " claims were"),
              aside.deprecated()));
    }
  }
}
