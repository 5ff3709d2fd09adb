package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.CountedTime;
import org.portolan.usecase.QuestionLimit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every question that may take long, asked where there is no time for any. */
@SpringBootTest(classes = WebTestApplication.class)
@AutoConfigureMockMvc
@Import(BoundsTest.NoTime.class)
class BoundsTest {
  /** Lets no question look at the clock more than once. */
  static class NoTime {
    @Bean
    @Primary
    QuestionLimit noTime() {
      return new CountedTime().limit(1);
    }
  }

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/chains?from=rajin&to=tikhoretsk&asOf=2023-10-31",
        "/api/v1/chokepoints?from=rajin&to=tikhoretsk",
        "/api/v1/history?from=rajin&to=tikhoretsk",
        "/api/v1/discrepancies",
        "/api/v1/timeline?from=rajin&to=tikhoretsk",
        "/api/v1/evidence?about=angara-rajin-dunay",
        "/api/v1/sightings",
        "/api/v1/totals",
        "/api/v1/claims",
        "/api/v1/places/rajin",
        "/api/v1/vessels/mv-angara",
        "/api/v1/actors/white-house",
        "/api/v1/documents/yonhap-2023-10-14"
      })
  void theAnswerIsPartialAndSaysWhy(String question) {
    assertThat(mvc.get().uri(question))
        .hasStatusOk()
        .doesNotContainHeader("ETag")
        .hasHeader("Cache-Control", "no-store")
        .bodyJson()
        .satisfies(
            body -> {
              assertThat(body).extractingPath("$.partial").isEqualTo(true);
              assertThat(body).extractingPath("$.reason").asString().isNotBlank();
            });
  }
}
