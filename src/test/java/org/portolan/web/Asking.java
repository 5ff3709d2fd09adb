package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asks the REST interface; every answer must be as the committed description has it. */
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
    return at(path, null);
  }

  /** Asks for some media types; null for any. */
  Answer at(String path, @Nullable String accept) {
    var request = mvc.get().uri(URI.create(path));
    return answer(
        (accept == null ? request : request.header(HttpHeaders.ACCEPT, accept))
            .exchange()
            .getMvcResult());
  }

  Answer post(String path) {
    return answer(mvc.post().uri(URI.create("/api/v1" + path)).exchange().getMvcResult());
  }

  private static Answer answer(MvcResult result) {
    String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    if (!Committed.isToBeWritten()) {
      String uri = String.valueOf(result.getRequest().getRequestURI());
      String method = String.valueOf(result.getRequest().getMethod());
      assertThat(Described.faults(method, uri, result.getResponse(), body))
          .as("%s %s is not as docs/openapi.json describes it; %s", method, uri, Committed.HOW)
          .isEmpty();
    }
    return new Answer(result.getResponse().getStatus(), body, result);
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
