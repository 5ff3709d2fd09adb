package org.portolan.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns requests away, with a problem after RFC 9457. */
final class Turned {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Turned() {}

  static void away(HttpServletResponse response, HttpStatus status, String code, String detail)
      throws IOException {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    problem.put("code", code);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(JSON.writeValueAsBytes(problem));
  }
}
