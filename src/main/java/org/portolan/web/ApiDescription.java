package org.portolan.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.names.Level;
import org.portolan.names.Reason;
import org.portolan.names.spelling.SpellingRule;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the interface in OpenAPI beyond what stands at each operation. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String PREFIX = "/api/v1/";

  /** The parameters that take a name, which may be unknown or ambiguous. */
  private static final Set<String> NAMES =
      Set.of("from", "to", "vessel", "about", "at", "document", "saidBy", "near");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Parameters.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Portolan")
                .version("1")
                .description(
                    "Logistics routes and shipment chains from public reporting, each with its"
                        + " evidence. What is unknown is null. Errors are problems after RFC 9457;"
                        + " their `code` tells the sorts apart.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addServersItem(new Server().url("/").description("This server"))
        .components(new Components());
  }

  @Bean
  OpenApiCustomizer portolanResponses() {
    return api -> {
      api.getComponents().addSchemas("SuggestionView", suggestion());
      api.getComponents().addSchemas("MatchReasonView", matchReason());
      new ViewSchemas(api).complete();
      api.getComponents().addSchemas("Problem", problem());
      api.getPaths()
          .forEach(
              (path, item) -> {
                if (path.startsWith(PREFIX)) {
                  item.readOperations().forEach(operation -> complete(path, operation));
                }
              });
    };
  }

  private static void complete(String path, Operation operation) {
    boolean named =
        Stream.ofNullable(operation.getParameters())
            .flatMap(List::stream)
            .anyMatch(given -> NAMES.contains(given.getName()));
    problem(operation, "400", "A parameter that does not exist or cannot have this value");
    if (named || path.endsWith("{id}")) {
      problem(operation, "404", "An unknown id or name, with suggestions");
    }
    if (named) {
      problem(operation, "422", "A name of several things, with the candidates");
    }
    problem(operation, "503", "The graph cannot be read now; Retry-After says when to ask again");
    ApiResponse answer = operation.getResponses().get("200");
    if (answer != null && !path.equals(Neo4jBrowserController.PATH)) {
      answer.addHeaderObject(
          Answers.REVISION,
          header("integer", "The number of the graph's change that this is the state after"));
      answer.addHeaderObject(
          Answers.SNAPSHOT,
          header("string", "The hash of the content that this was read from, to cite it by"));
    }
  }

  private static void problem(Operation operation, String status, String description) {
    Content content = new Content();
    content.addMediaType("application/problem+json", new MediaType().schema(ref("Problem")));
    operation
        .getResponses()
        .addApiResponse(status, new ApiResponse().description(description).content(content));
  }

  private static Header header(String type, String description) {
    return new Header().description(description).schema(typed(type));
  }

  private static Schema<Object> problem() {
    Schema<Object> problem = typed("object");
    problem.description("A problem after RFC 9457.");
    problem.setRequired(List.of("title", "status", "detail"));
    for (String text : List.of("type", "title", "detail", "instance")) {
      problem.addProperty(text, typed("string"));
    }
    problem.addProperty("status", typed("integer"));
    problem.addProperty("code", typed("string").description("The sort of problem"));
    problem.addProperty("parameter", typed("string").description("Which parameter is wrong"));
    problem.addProperty("value", typed("string").description("The value that it had"));
    problem.addProperty("id", typed("string").description("The id in the path that nothing has"));
    problem.addProperty("known", listOf(typed("string")).description("The parameters there are"));
    problem.addProperty(
        "suggestions", listOf(thing()).description("Things with a similar id or name"));
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
    Schema<Object> word = typed("string");
    word.setEnum(Arrays.stream(values).<Object>map(Enum::name).toList());
    return word;
  }

  private static Schema<Object> thing() {
    return ref("SuggestionView");
  }

  private static Schema<Object> ref(String name) {
    Schema<Object> schema = new Schema<>();
    schema.set$ref("#/components/schemas/" + name);
    return schema;
  }

  private static Schema<Object> listOf(Schema<?> items) {
    Schema<Object> list = typed("array");
    list.setItems(items);
    return list;
  }

  /** A schema with its type as OpenAPI 3.1 writes it. */
  private static Schema<Object> typed(String type) {
    Schema<Object> schema = new Schema<>();
    schema.addType(type);
    return schema;
  }
}
