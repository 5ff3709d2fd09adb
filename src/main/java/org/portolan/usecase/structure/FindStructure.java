package org.portolan.usecase.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.chain.Network;
import org.portolan.chain.StructureSearch;
import org.portolan.chain.search.Budget;
import org.portolan.chain.structure.MapAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Snapshot;

/** Answers what the map says of two places. */
public final class FindStructure {
  /** How many routes are shown unless asked otherwise. */
  public static final int USUAL_ROUTES = 5;

  /** The most routes that can be asked for. */
  public static final int MOST_ROUTES = 50;

  private FindStructure() {}

  /**
   * Answers a question.
   *
   * @param snapshot the evidence
   * @param question both ends given; the lens, modes, vessel and origins say which legs the map
   *     has, the most legs how long a route may be; all of it which chains may take one
   * @param routes the most routes
   * @param budget how long it may take; is told what is left out
   * @return what was found out in that time
   */
  public static MapAnswer between(
      Snapshot snapshot, ChainQuestion question, int routes, Budget budget) {
    Optional<Network> network = snapshot.network(question.lens(), budget);
    if (network.isEmpty()) {
      return new MapAnswer(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          EnumSet.allOf(MapAnswer.Part.class));
    }
    MapAnswer answer =
        StructureSearch.between(
            network.get(),
            question.filters(),
            question.from().orElseThrow(),
            question.to().orElseThrow(),
            routes,
            budget);
    if (!answer.missing().isEmpty()) {
      budget.leaveOutSinceSpent(
          "so this was not found out, or not all of it: %s; ask more narrowly."
              .formatted(
                  answer.missing().stream()
                      .sorted()
                      .map(FindStructure::name)
                      .collect(Collectors.joining(", "))));
    }
    return answer;
  }

  /**
   * Puts the answer in a sentence.
   *
   * @param answer the answer
   * @return what it comes to
   */
  public static String sentence(MapAnswer answer) {
    if (answer.component().isEmpty()) {
      return "Time was up before it was known whether the map connects the two.";
    }
    MapAnswer.Component component = answer.component().get();
    if (!component.together()) {
      return "No legs connect the two, in whatever direction.";
    }
    if (!component.forth()) {
      return component.back()
          ? "Legs lead only the other way."
          : "Legs connect the two, but no way leads from the one to the other.";
    }
    if (answer.routes().stream().anyMatch(route -> route.taken() == MapAnswer.Taken.YES)) {
      return "The map connects the two, and chains take a route shown.";
    }
    return answer.missing().isEmpty() && !answer.routes().isEmpty()
        ? "The map connects the two, but no chain takes a route shown: dates, a stated sequence or"
            + " a filter forbid it."
        : "The map connects the two; no chain was found on a route shown.";
  }

  private static String name(MapAnswer.Part part) {
    return switch (part) {
      case COMPONENT -> "what is connected";
      case ARTICULATIONS -> "the places on every way";
      case BRIDGES -> "the lanes on every way";
      case CUT -> "the smallest cut";
      case ROUTES -> "the shortest routes";
      case CHAINS -> "which of them chains take";
    };
  }
}
