package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.web.contract.Example;
import org.portolan.web.contract.Examples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** The committed description is what the service does. */
@WebTest
@Import({BrowserFilesTest.WithBrowser.class, ExampleStage.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired private Asking asking;
  @Autowired private ExampleStage stage;

  @BeforeEach
  @AfterEach
  void holdTheCase() {
    stage.clear();
  }

  static List<Example> examples() {
    return Examples.read().list();
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("examples")
  void whatAnExampleShowsIsWhatComes(Example example) {
    Asking.Answer answer = stage.play(example);
    String type = answer.header("Content-Type").replaceFirst(";.*", "");
    JsonNode body =
        type.endsWith("json") ? JSON.readTree(answer.body()) : StringNode.valueOf(answer.body());
    String link = answer.result().getResponse().getHeader("Link");
    assertThat(answer.status()).as(answer.body()).isEqualTo(example.status());
    if (Committed.isToBeWritten()) {
      Committed.write(example, type, link, body);
      return;
    }

    assertThat(type).isEqualTo(example.mediaType());
    assertThat(link).isEqualTo(example.link());
    assertThat(Committed.pretty(body))
        .as(Committed.HOW)
        .isEqualTo(Committed.pretty(example.body()));
  }

  @Order(2)
  @Test
  void theCommittedDescriptionIsThatOfTheService() {
    JsonNode described = api();
    if (Committed.isToBeWritten()) {
      Committed.write(described);
    }

    assertThat(Difference.between(Committed.document(), described)).as(Committed.HOW).isEmpty();
  }

  @Test
  void theDescriptionShowsEveryExampleAsItIs() {
    JsonNode document = Committed.document();
    for (Example example : examples()) {
      assertThat(document.findValues("examples"))
          .as(example.file())
          .anySatisfy(
              shown ->
                  assertThat(shown)
                      .anySatisfy(one -> assertThat(one.path("value")).isEqualTo(example.body())));
    }
  }

  private JsonNode api() {
    Asking.Answer answer = asking.at("/v3/api-docs");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  @Test
  void theDescriptionIsValidOpenApi31() throws IOException {
    String rules = Files.readString(Path.of("src/test/resources/openapi/oas-3.1.schema.json"));

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules)
                .validate(Files.readString(Committed.DOCUMENT), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theDescriptionNamesNoMachine() throws IOException {
    assertThat(Committed.document().at("/servers/0/url").asString()).isEqualTo("/");
    assertThat(Files.readString(Committed.DOCUMENT)).doesNotContain("127.0.0.1", "/home/", "file:");
  }

  /** Calls with each operation of the committed description. */
  private static void eachOperation(Consumer<JsonNode> taker) {
    for (JsonNode path : Committed.document().path("paths")) {
      path.forEach(taker);
    }
  }

  @Test
  void everyOperationHasATagAndANameOfItsOwn() {
    Set<String> names = new TreeSet<>();
    eachOperation(
        operation -> {
          String name = operation.path("operationId").asString();
          assertThat(name).matches("[a-z]+([A-Z0-9][a-z0-9]*)+");
          assertThat(names.add(name)).as(name).isTrue();
          assertThat(operation.path("tags").size()).as(name).isEqualTo(1);
        });
  }

  @Test
  void everyParameterTellsItsValuesAndShowsOne() {
    List<String> faults = new ArrayList<>();
    eachOperation(
        operation -> {
          for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.has("example") || !isBounded(parameter.path("schema"))) {
              faults.add(operation.path("operationId").asString() + " " + parameter);
            }
          }
        });

    assertThat(faults).isEmpty();
  }

  private static boolean isBounded(JsonNode schema) {
    JsonNode value = schema.has("items") ? schema.path("items") : schema;
    if (value.has("$ref")) {
      value = Committed.document().at(value.path("$ref").asString().substring(1));
    }
    return switch (value.path("type").asString()) {
      case "boolean" -> true;
      case "integer" -> value.has("minimum") && value.has("maximum");
      case "string" -> value.has("enum") || value.has("pattern") || value.has("format");
      default -> false;
    };
  }

  @Test
  void everyAnswerWithABodyHasASchemaAndAnExample() {
    List<String> faults = new ArrayList<>();
    eachOperation(
        operation -> {
          for (var answer : operation.path("responses").properties()) {
            JsonNode response = answer.getValue();
            if (response.has("$ref")) {
              response = Committed.document().at(response.path("$ref").asString().substring(1));
            }
            for (JsonNode media : response.path("content")) {
              if (!media.has("schema") || media.path("examples").isEmpty()) {
                faults.add(operation.path("operationId").asString() + " " + answer.getKey());
              }
            }
          }
        });

    assertThat(faults).isEmpty();
  }

  /** Each is sent beside an example's other parameters, or in place of what the example has. */
  @Test
  void theExampleOfEveryParameterIsTaken() {
    List<String> faults = new ArrayList<>();
    eachOperation(
        operation -> {
          String name = operation.path("operationId").asString();
          for (JsonNode parameter : operation.path("parameters")) {
            if (examples().stream()
                .filter(example -> example.operation().equals(name) && example.status() == 200)
                .noneMatch(example -> takes(example, parameter))) {
              faults.add(name + " " + parameter.path("name").asString());
            }
          }
        });

    assertThat(faults).isEmpty();
  }

  private boolean takes(Example example, JsonNode parameter) {
    if (parameter.path("in").asString().equals("path")) {
      return example.request().uri().endsWith("/" + parameter.path("example").asString());
    }
    JsonNode value = parameter.path("example");
    Object[] values =
        value.isArray()
            ? value.valueStream().map(JsonNode::asString).toArray()
            : new Object[] {value.asString()};
    String request =
        UriComponentsBuilder.fromUriString(example.request().uri())
            .replaceQueryParam(parameter.path("name").asString(), values)
            .build()
            .toUriString();
    return stage.play(example, example.request().at(encoded(request))).status() == 200;
  }

  private static String encoded(String request) {
    StringBuilder ascii = new StringBuilder();
    for (byte unit : request.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      if (unit < 0) {
        ascii.append("%%%02X".formatted(unit & 0xff));
      } else {
        ascii.append(unit == ' ' ? "%20" : String.valueOf((char) unit));
      }
    }
    return ascii.toString();
  }
}
