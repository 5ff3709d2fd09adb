package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The JSON Schemas, for editors. */
@WebTest
class SchemaServedTest {
  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(strings = {"document", "dataset"})
  void aSchemaStandsAtAPathThatStays(String name) throws Exception {
    MockHttpServletResponse answer =
        Asking.answer(mvc.get().uri("/schema/%s.json".formatted(name))).result().getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/schema+json");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(
            Files.readString(Path.of("src/main/resources/schema/%s.schema.json".formatted(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/schema/document.schema.json", "/schema/", "/schema/other.json"})
  void thereIsNothingElse(String path) {
    assertThat(Asking.answer(mvc.get().uri(path)).result().getResponse().getStatus())
        .isEqualTo(404);
  }
}
