package org.portolan.cli;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.chain.Chain;
import org.portolan.chain.Continuity;
import org.portolan.chain.Join;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Window;
import org.portolan.usecase.LegDates;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.ReportedDistance;
import org.portolan.usecase.Spellings;
import org.portolan.usecase.measure.Patience;

/** A chain as text for people to read. */
final class ChainText {
  private final Corpus corpus;
  private final Lens lens;
  private final Patience patience;
  private final StringBuilder out = new StringBuilder();

  ChainText(Corpus corpus, Lens lens, Patience patience) {
    this.patience = patience;
    this.corpus = corpus;
    this.lens = lens;
  }

  String of(Chain chain) {
    out.setLength(0);
    String route =
        Stream.concat(Stream.of(chain.from()), chain.legs().stream().map(Leg::to))
            .map(this::name)
            .collect(Collectors.joining(" → "));
    line("%s", route);
    if (!chain.joins().isEmpty()) {
      line("  in time: %s (%s)", chain.timing().verdict(), words(chain.timing().basis()));
    }
    for (int i = 0; i < chain.legs().size(); i++) {
      leg(i + 1, chain.legs().get(i));
      if (i < chain.joins().size()) {
        join(chain.joins().get(i));
      }
    }
    distances(chain);
    if (!chain.joins().isEmpty()) {
      line("");
      line("Weakest leg: %d", chain.weakestLeg());
    }
    return out.toString();
  }

  private void leg(int number, Leg leg) {
    line("");
    line(
        "%d. %s  %s → %s%s",
        number, leg.reading().mode(), end(leg, leg.from()), end(leg, leg.to()), vessel(leg));
    line("   dates as reported   %s", dates(leg));
    line("   so it took place    %s", window(leg.window()));
    DistanceText distances = new DistanceText(corpus, lens, patience);
    line("   distance            %s", distances.of(leg));
    distances.warning(leg).ifPresent(warning -> line("   warning             %s", warning));
    line("   evidence            %s", evidence(leg.reading().support()));
  }

  private String end(Leg leg, Id place) {
    List<String> spellings = Spellings.of(place, leg.reading().support(), corpus);
    String name = name(place);
    return spellings.isEmpty() || spellings.equals(List.of(name))
        ? name
        : "%s (reported as %s)".formatted(name, String.join(", ", spellings));
  }

  private String vessel(Leg leg) {
    return leg.reading()
        .vessel()
        .map(
            id ->
                "  aboard %s%s, named by %s"
                    .formatted(
                        name(id),
                        flag(id),
                        Phrases.count(leg.reading().vesselDocuments().size(), "document")))
        .orElse("");
  }

  private String flag(Id vessel) {
    return Optional.ofNullable(corpus.vessels().get(vessel))
        .flatMap(new Readings(corpus, lens)::flag)
        .map(flag -> " (flag " + flag + ")")
        .orElse("");
  }

  private String dates(Leg leg) {
    List<LegDates> dates = LegDates.of(leg, corpus);
    if (dates.isEmpty()) {
      return "none";
    }
    return dates.stream()
        .map(
            date ->
                "%s %s%s by %s"
                    .formatted(
                        date.field().key(),
                        date.date(),
                        date.date().relative() ? " (told relative to publication)" : "",
                        Phrases.ids(date.documents())))
        .collect(Collectors.joining("\n                       "));
  }

  private static String window(Window window) {
    return window.equals(Window.OPEN)
        ? "at a time unknown"
        : "left %s, arrived %s".formatted(bounds(window.departure()), bounds(window.arrival()));
  }

  private static String bounds(Bounds bounds) {
    return Edtf.of(bounds).map(Edtf::text).orElse("at a time unknown");
  }

  private static String evidence(Support support) {
    if (support.claims().isEmpty()) {
      return "none: UNSOURCED";
    }
    String coarser =
        support.coarser().isEmpty()
            ? ""
            : " and %d coarser (%s)"
                .formatted(support.coarser().size(), Phrases.ids(support.coarser()));
    return "%s (%s)%s, %s (%s)"
        .formatted(
            Phrases.count(support.documents().size(), "document"),
            Phrases.ids(support.documents()),
            coarser,
            Phrases.count(support.origins().size(), "origin"),
            Phrases.ids(support.origins()));
  }

  private void join(Join join) {
    line("");
    line(
        "   at %s: %s in time (%s); %s",
        name(join.at()),
        join.timing().verdict(),
        words(join.timing().basis()),
        join.continuity() == Continuity.STATED
            ? "a source says that the cargo went on"
            : "that it is the same cargo is inferred");
  }

  private void distances(Chain chain) {
    List<ReportedDistance> distances = ReportedDistance.along(chain, corpus, lens);
    if (distances.isEmpty()) {
      return;
    }
    line("");
    line("Distances reported along it:");
    for (ReportedDistance distance : distances) {
      line(
          "   %s – %s: %s by %s",
          name(distance.from()),
          name(distance.to()),
          Phrases.quantity(distance.distance()),
          Phrases.ids(distance.documents()));
      new DistanceText(corpus, lens, patience)
          .beside(distance, chain.legs())
          .forEach(beside -> line("      %s", beside));
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String name(Id id) {
    return corpus.findName(id).orElse(id.value());
  }

  @FormatMethod
  private void line(String format, Object... arguments) {
    out.append(format.formatted(arguments)).append('\n');
  }
}
