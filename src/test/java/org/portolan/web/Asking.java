package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.portolan.web.contract.ExampleRequest;
import org.springframework.http.HttpMethod;
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
    return answer(mvc.get().uri(URI.create(path)));
  }

  /** Sends what an example shows, with some keys for those that it names. */
  Answer send(ExampleRequest sent, byte[] body, UnaryOperator<String> withKeys) {
    var request = mvc.method(HttpMethod.valueOf(sent.method())).uri(URI.create(sent.uri()));
    sent.headers().forEach((name, value) -> request.header(name, withKeys.apply(value)));
    return answer(request.content(body));
  }

  Answer post(String path) {
    return answer(mvc.post().uri(URI.create("/api/v1" + path)));
  }

  static Answer answer(MockMvcTester.MockMvcRequestBuilder request) {
    return answer(request.exchange().getMvcResult());
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
