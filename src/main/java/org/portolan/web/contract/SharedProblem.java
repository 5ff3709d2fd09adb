package org.portolan.web.contract;

import java.util.List;
import org.springframework.http.HttpHeaders;

/**
 * A problem that means the same at each operation.
 *
 * @param key the name under which the description holds it
 * @param status the status of HTTP
 * @param description when it occurs
 * @param headers those that it can have
 */
record SharedProblem(String key, int status, String description, List<String> headers) {
  /** Those that can occur whatever is asked. */
  static final List<SharedProblem> EVERYWHERE =
      List.of(
          new SharedProblem(
              "Unauthorized",
              401,
              "What was shown is not right, or nothing was shown where a right is needed",
              List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.CACHE_CONTROL)),
          new SharedProblem(
              "Forbidden",
              403,
              "Somebody without the right, or a page of another site that would change something",
              List.of(HttpHeaders.CACHE_CONTROL)),
          new SharedProblem(
              "NotAcceptable", 406, "None of the media types asked for is to be had", List.of()),
          new SharedProblem(
              "Misdirected",
              421,
              "Portolan is not called what the header Host says; on loopback alone",
              List.of(HttpHeaders.CACHE_CONTROL)),
          new SharedProblem(
              "TooManyRequests",
              429,
              "One client asks too often, too much at once, or with too many wrong keys",
              List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.CACHE_CONTROL)),
          new SharedProblem(
              "Unavailable",
              503,
              "Not to be had now; Retry-After says when to ask again, where that is known",
              List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.CACHE_CONTROL)));

  /** What can occur where results are found, unless an operation says more of it. */
  static final SharedProblem TOO_MUCH =
      new SharedProblem(
          "TooMuch",
          422,
          "The answer would be larger, or need more memory, than is set; setting and bound say which",
          List.of(HttpHeaders.CACHE_CONTROL));

  /** What can occur where something is worked out. */
  static final SharedProblem FAULT =
      new SharedProblem("Fault", 500, "A fault of Portolan's own; its log says why", List.of());

  SharedProblem {
    headers = List.copyOf(headers);
  }
}
