package org.portolan.web;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asks the REST interface. */
final class Asking {
  private final MockMvcTester mvc;

  Asking(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  /** Asks for a path under {@code /api/v1}, percent-encoded. */
  Answer get(String path) {
    return at("/api/v1" + path);
  }

  Answer at(String path) {
    return answer(mvc.get().uri(URI.create(path)).exchange().getMvcResult());
  }

  Answer post(String path) {
    return answer(mvc.post().uri(URI.create("/api/v1" + path)).exchange().getMvcResult());
  }

  private static Answer answer(MvcResult result) {
    return new Answer(
        result.getResponse().getStatus(),
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
        result);
  }

  /** What came back. */
  record Answer(int status, String body, MvcResult result) {
    /** What stands at a JSONPath; a definite one fails where there is nothing. */
    Object at(String path) {
      return JsonPath.read(body, path);
    }

    String header(String name) {
      return String.valueOf(result.getResponse().getHeader(name));
    }
  }
}
