package org.portolan.web;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;

/** Reads texts out of answers. */
final class RestText {
  private RestText() {}

  static List<String> strings(MockHttpServletResponse response, String path) {
    return JsonPath.read(
        new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), path);
  }
}
