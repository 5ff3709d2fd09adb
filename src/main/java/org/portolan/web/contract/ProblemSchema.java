package org.portolan.web.contract;

import static org.portolan.web.contract.Schemas.listOf;
import static org.portolan.web.contract.Schemas.ref;
import static org.portolan.web.contract.Schemas.typed;
import static org.portolan.web.contract.Schemas.word;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.portolan.names.Level;
import org.portolan.names.Reason;
import org.portolan.names.spelling.SpellingRule;

/** The schema of problems after RFC 9457, and of what stands in them. */
final class ProblemSchema {
  private ProblemSchema() {}

  static void addTo(Components components) {
    components.addSchemas("SuggestionView", suggestion());
    components.addSchemas("MatchReasonView", matchReason());
  }

  static Schema<Object> problem() {
    Schema<Object> problem = typed("object");
    problem.description("A problem after RFC 9457.");
    problem.setRequired(List.of("title", "status", "detail", "code"));
    for (String text : List.of("type", "title", "detail", "instance")) {
      problem.addProperty(text, typed("string"));
    }
    problem.addProperty("status", typed("integer"));
    problem.addProperty("code", typed("string").description("The sort of problem"));
    problem.addProperty("parameter", typed("string").description("Which parameter is wrong"));
    problem.addProperty("value", typed("string").description("The value that it had"));
    problem.addProperty(
        "setting", typed("string").description("The setting that moves the bound that was hit"));
    problem.addProperty("bound", typed("string").description("What that is set to"));
    problem.addProperty("id", typed("string").description("The id in the path that nothing has"));
    problem.addProperty("known", listOf(typed("string")).description("The parameters there are"));
    problem.addProperty(
        "suggestions", listOf(thing()).description("Things with a similar id or name"));
    problem.addProperty(
        "faults",
        listOf(ref("FaultView")).description("All that is wrong in the files that were sent"));
    problem.addProperty("candidates", listOf(thing()).description("The things with this name"));
    return problem;
  }

  private static Schema<Object> suggestion() {
    Schema<Object> suggestion = typed("object");
    suggestion.addProperty("id", typed("string"));
    suggestion.addProperty("name", typed("string").description("Its name that is near"));
    suggestion.addProperty("level", words(Level.values()));
    suggestion.addProperty("score", typed("number").description("0 to 1, to order by"));
    suggestion.addProperty("reasons", listOf(ref("MatchReasonView")));
    return suggestion;
  }

  private static Schema<Object> matchReason() {
    Schema<Object> reason = typed("object");
    reason.addProperty("kind", words(Reason.Kind.values()));
    reason.addProperty("rule", words(SpellingRule.values()));
    reason.addProperty("text", typed("string").description("The reason in words"));
    return reason;
  }

  private static Schema<Object> words(Enum<?>[] values) {
    return word(Arrays.stream(values).map(Enum::name).toList());
  }

  private static Schema<Object> thing() {
    return ref("SuggestionView");
  }
}
