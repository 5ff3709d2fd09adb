package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.web.contract.Example;
import org.portolan.web.contract.Examples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** What is packaged keeps the contract, with the case in a real graph. */
@PageTest
class ContractIT {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String ACCEPT = "Accept";

  private static APIResponse get(Desk.Window window, String path, String accept) {
    return window
        .page()
        .request()
        .get(
            window.address() + path.substring(1),
            RequestOptions.create().setHeader(ACCEPT, accept));
  }

  @Test
  void theDescriptionServedIsTheCommittedOne(Desk.Window window) {
    JsonNode served = JSON.readTree(get(window, "/v3/api-docs", "*/*").body());

    assertThat(Difference.between(Committed.document(), served)).isEmpty();
  }

  @Test
  void whatAnExampleOfTheCaseShowsIsWhatComes(Desk.Window window) {
    for (Example example : Examples.read().list()) {
      Map<String, String> sent = example.request().headers();
      if (!example.isSupposed() && Set.of(ACCEPT).containsAll(sent.keySet())) {
        String accept = sent.getOrDefault(ACCEPT, "*/*");
        APIResponse answer = get(window, example.request().uri(), accept);

        assertThat(answer.status()).as(example.file()).isEqualTo(example.status());
        assertThat(
                example.mediaType().endsWith("json")
                    ? JSON.readTree(answer.body())
                    : StringNode.valueOf(answer.text()))
            .as(example.file())
            .isEqualTo(example.body());
      }
    }
  }
}
