package org.portolan.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.portolan.chain.search.Budget;
import org.portolan.chain.structure.MapAnswer;
import org.portolan.domain.Id;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.structure.FindStructure;

/** What the map says, as text for people to read. */
final class StructureText {
  private final Snapshot snapshot;

  StructureText(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  String of(MapAnswer answer, Budget budget) {
    StringBuilder text = new StringBuilder(FindStructure.sentence(answer)).append('\n');
    answer
        .component()
        .ifPresent(
            component ->
                text.append(Phrases.count(component.places(), "place"))
                    .append(" connected with the origin; a way back: ")
                    .append(component.back() ? "yes" : "no")
                    .append('\n'));
    list(text, "places on every way", answer.articulations().stream().map(this::name).toList());
    list(text, "lanes on every way", answer.bridges().stream().map(this::lane).toList());
    list(text, "a smallest cut", answer.cut().stream().map(this::lane).toList());
    list(text, "shortest routes", answer.routes().stream().map(this::route).toList());
    text.append(Lacks.of(budget));
    return text.append("Snapshot ").append(snapshot.hash()).append('\n').toString();
  }

  private static void list(StringBuilder text, String title, List<String> lines) {
    text.append('\n').append(title).append('\n');
    (lines.isEmpty() ? List.of("none") : lines)
        .forEach(line -> text.append("   ").append(line).append('\n'));
  }

  private String lane(MapAnswer.Lane lane) {
    return "%s → %s by %s, %s"
        .formatted(
            name(lane.from()), name(lane.to()), lane.mode(), Phrases.count(lane.legs(), "leg"));
  }

  private String route(MapAnswer.OnMap route) {
    String places =
        route.lanes().stream()
            .map(lane -> " -%s→ %s".formatted(lane.mode(), name(lane.to())))
            .collect(Collectors.joining("", name(route.lanes().get(0).from()), ""));
    return places
        + switch (route.taken()) {
          case YES -> "  (a chain takes it)";
          case NO -> "  (no chain takes it)";
          case UNKNOWN -> "  (time was up before a chain was found)";
        };
  }

  private String name(Id id) {
    return snapshot.corpus().findName(id).orElse(id.value());
  }
}
