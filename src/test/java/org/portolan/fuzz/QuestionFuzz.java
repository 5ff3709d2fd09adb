package org.portolan.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.TheCase;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.DocumentSearch;
import org.portolan.usecase.ListLegs;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Subjects;
import org.portolan.usecase.Values;
import org.portolan.usecase.matching.MatchReader;
import org.portolan.usecase.timeline.TimelineReader;

/** A question is answered, or refused by the name of a parameter. */
final class QuestionFuzz implements FuzzTarget.Body {
  private static final Snapshot CASE = new Snapshot(TheCase.dataSet().corpus(), 1);

  @Override
  public void take(byte[] input) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String pair : Holds.text(input).split("&", -1)) {
      int equals = pair.indexOf('=');
      given
          .computeIfAbsent(pair.substring(0, Math.max(0, equals)), key -> new ArrayList<>())
          .add(pair.substring(equals + 1));
    }
    Function<String, List<String>> values = name -> given.getOrDefault(name, List.of());
    asked(given, () -> Answers.ask(CASE, values));
    asked(given, () -> new TimelineReader(CASE, values, Budget.endless()).timeline());
    asked(
        given,
        () ->
            ListLegs.read(CASE, values)
                .of(CASE, CASE.corpus().movements().values())
                .forEach(leg -> Holds.that(!leg.toString().isEmpty(), "a leg without words")));
    asked(given, () -> new MatchReader(CASE, values).read().answer(CASE));
    asked(given, () -> new QuestionReader(CASE).lens(values));
    asked(
        given,
        () -> {
          Optional<String> words = Values.one("q", values);
          new DocumentSearch(CASE.corpus()).list(words);
          words.ifPresent(CASE.places()::search);
          Values.one("on", values).ifPresent(on -> Values.date("on", on));
          Values.one("unit", values).ifPresent(unit -> Values.unit("unit", unit));
          Values.one("about", values).ifPresent(about -> new Subjects(CASE).find("about", about));
        });
  }

  private static void asked(Map<String, List<String>> given, Runnable question) {
    try {
      question.run();
    } catch (BadQuestion bad) {
      Holds.that(!bad.parameter().isEmpty(), "no parameter: %s", bad);
      Holds.that(
          bad.value().isEmpty() || given.containsKey(bad.parameter()),
          "'%s' was not given: %s",
          bad.parameter(),
          bad);
      Holds.that(String.valueOf(bad.getMessage()).contains(bad.value()), "%s", bad);
    }
  }
}
