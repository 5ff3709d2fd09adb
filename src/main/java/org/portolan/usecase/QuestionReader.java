package org.portolan.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.chain.Filters;
import org.portolan.chain.Rank;
import org.portolan.chain.Verdict;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;

/** Reads questions from parameters as people give them, over REST and on the command line alike. */
public final class QuestionReader {
  private static final int MOST_ORIGINS = 1000;
  private static final int MOST_DAYS = 36_500;

  private static final String ANY = "ANY";
  private static final String OR_ANY = ", or ANY with 'from' alone";

  private final Snapshot snapshot;

  /**
   * Reads questions to a snapshot.
   *
   * @param snapshot the evidence, for its names
   */
  public QuestionReader(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Reads a question for chains.
   *
   * @param values the values of a parameter by its name as in REST; empty where it is not given
   * @return the question
   * @throws BadQuestion naming the first parameter that is wrong
   */
  public ChainQuestion read(Function<String, List<String>> values) {
    Optional<Id> from =
        Values.one("from", values).map(name -> Values.resolve("from", name, snapshot.places()));
    Optional<Id> to =
        Values.one("to", values).map(name -> Values.resolve("to", name, snapshot.places()));
    if (from.isEmpty() && to.isEmpty()) {
      throw new BadQuestion.BadValue("from", "", "a place for 'from', for 'to' or for both");
    }
    Filters filters =
        Filters.NONE
            .withModes(Values.constants("mode", values.apply("mode"), Mode.class))
            .withVessel(
                Values.one("vessel", values)
                    .map(name -> Values.resolve("vessel", name, snapshot.vessels())))
            .withDepartAfter(Values.day("departAfter", values, Bounds::earliest))
            .withDepartBefore(Values.day("departBefore", values, Bounds::latest))
            .withArriveBefore(Values.day("arriveBefore", values, Bounds::latest))
            .withVia(values.apply("via").stream().map(this::passed).toList())
            .withMaxWait(
                Values.one("maxWait", values)
                    .map(value -> Values.number("maxWait", value, 0, MOST_DAYS)))
            .withWorst(
                Values.one("timing", values)
                    .map(value -> Values.constant("timing", value, Verdict.class))
                    .orElse(Verdict.POSSIBLE))
            .withMaxLegs(maxLegs(values, from.isPresent() && to.isEmpty()))
            .withMinOrigins(minOrigins(values));
    requireOrder(filters, values);
    if (from.isEmpty() || to.isEmpty()) {
      requireAbsent("rank", values);
      requireAbsent("group", values);
    }
    return new ChainQuestion(from, to, lens(values), filters).ranked(rank(values), byRoute(values));
  }

  /** One of the places that chains pass. */
  private Id passed(String name) {
    if (name.isBlank()) {
      throw new BadQuestion.BadValue("via", name, "a place");
    }
    return Values.resolve("via", name, snapshot.places());
  }

  /** Places reached from one may be so by any number of legs; chains are told leg by leg. */
  private static int maxLegs(Function<String, List<String>> values, boolean anyAllowed) {
    return Values.one("maxLegs", values)
        .map(
            value ->
                anyAllowed && ANY.equalsIgnoreCase(value)
                    ? Filters.ANY_LEGS
                    : Values.number("maxLegs", value, 1, Filters.LEGS_LIMIT, OR_ANY))
        .orElse(Filters.USUAL_MAX_LEGS);
  }

  private static void requireOrder(Filters filters, Function<String, List<String>> values) {
    if (filters.departAfter().isPresent()
        && filters.departBefore().filter(filters.departAfter().get()::isAfter).isPresent()) {
      throw new BadQuestion.BadValue(
          "departBefore",
          String.join(",", values.apply("departBefore")),
          "a day not before departAfter, " + filters.departAfter().get());
    }
  }

  /** Places reached are in order of time, each once; another order would be ignored. */
  private static void requireAbsent(String parameter, Function<String, List<String>> values) {
    Values.one(parameter, values)
        .ifPresent(
            value -> {
              throw new BadQuestion.BadValue(parameter, value, "both 'from' and 'to' beside it");
            });
  }

  private static Rank rank(Function<String, List<String>> values) {
    return Values.one("rank", values)
        .map(value -> Values.constant("rank", value, Rank.class))
        .orElse(Rank.EVIDENCE);
  }

  private static boolean byRoute(Function<String, List<String>> values) {
    return Values.one("group", values)
        .map(value -> Values.constant("group", value, Group.class) == Group.ROUTE)
        .orElse(true);
  }

  /** How chains are put together in an answer. */
  public enum Group {
    /** Those along the same places by the same modes, as sailings of one route. */
    ROUTE,
    /** Each stands for itself. */
    NONE
  }

  /**
   * Reads a question for chains between two places.
   *
   * @param values the values of a parameter by its name as in REST; empty where it is not given
   * @return the question, both ends given
   * @throws BadQuestion naming the first parameter that is wrong or missing
   */
  public ChainQuestion readBothEnds(Function<String, List<String>> values) {
    for (String end : List.of("from", "to")) {
      if (Values.one(end, values).isEmpty()) {
        throw new BadQuestion.BadValue(end, "", "a place; both 'from' and 'to' are needed");
      }
    }
    return read(values);
  }

  /**
   * Reads which claims count.
   *
   * @param values the values of a parameter by its name
   * @return the lens
   * @throws BadQuestion naming the parameter that is wrong
   */
  public Lens lens(Function<String, List<String>> values) {
    return Lens.EVERYTHING
        .withAsOf(Values.day("asOf", values, Bounds::latest))
        .withExclude(Values.words(values.apply("exclude")).stream().map(this::source).toList())
        .withCertainty(
            Values.one("certainty", values)
                .map(word -> Values.constant("certainty", word, Certainty.class)))
        .withBases(Values.constants("basis", values.apply("basis"), Basis.class))
        .withGrade(Values.one("grade", values).map(QuestionReader::grade))
        .withDeprecated(
            Values.one("deprecated", values)
                .map(value -> Values.isTrue("deprecated", value))
                .orElse(false));
  }

  /**
   * Reads how many independent origins are asked for.
   *
   * @param values the values of a parameter by its name
   * @return the fewest; 0 when not asked for
   * @throws BadQuestion if it is no number, or out of range
   */
  public static int minOrigins(Function<String, List<String>> values) {
    return Values.one("minOrigins", values)
        .map(value -> Values.number("minOrigins", value, 0, MOST_ORIGINS))
        .orElse(0);
  }

  /** What can be excluded: a document or claim by its id, an actor by its id or any name. */
  private Id source(String text) {
    if (text.isBlank()) {
      throw new BadQuestion.BadValue("exclude", text, "a document, a claim or an actor");
    }
    if (Id.isSlug(text)) {
      Id id = new Id(text);
      if (snapshot.corpus().documents().containsKey(id)
          || snapshot.corpus().claims().containsKey(id)
          || id.equals(Attribution.UNKNOWN)) {
        return id;
      }
    }
    return Values.resolve("exclude", text, snapshot.actors());
  }

  private static Grade grade(String text) {
    return Grade.find(text)
        .orElseThrow(
            () ->
                new BadQuestion.BadValue(
                    "grade", text, "a letter A to F and a digit 1 to 6, such as B2"));
  }
}
