package org.portolan.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns requests away, with a problem after RFC 9457. */
public final class Turned {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Turned() {}

  static void away(HttpServletResponse response, HttpStatus status, String code, String detail)
      throws IOException {
    away(response, status, code, detail, Map.of());
  }

  /**
   * Turns one away for now.
   *
   * @param response what to answer with
   * @param status its status
   * @param code the sort of problem
   * @param detail what is wrong
   * @param retrySeconds after how many seconds to ask again
   * @param setting the setting that moves the bound
   * @param bound what it is set to
   * @throws IOException if nobody hears it
   */
  public static void awayForNow(
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String detail,
      long retrySeconds,
      String setting,
      String bound)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retrySeconds));
    away(response, status, code, detail, Map.of("setting", setting, "bound", bound));
  }

  private static void away(
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String detail,
      Map<String, String> more)
      throws IOException {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    problem.put("code", code);
    more.forEach(problem::put);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(JSON.writeValueAsBytes(problem));
  }
}
