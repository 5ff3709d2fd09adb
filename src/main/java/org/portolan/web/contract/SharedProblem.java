package org.portolan.web.contract;

import java.util.List;
import org.springframework.http.HttpHeaders;

/** A problem that can occur at every operation, and means the same at each. */
enum SharedProblem {
  /** Who asks is not known, or not any more. */
  UNAUTHORIZED(
      "Unauthorized",
      401,
      "Nobody who is known: what was shown is not right, or nothing was where a right is needed",
      List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.CACHE_CONTROL)),
  /** Who asks is known, and may not. */
  FORBIDDEN(
      "Forbidden",
      403,
      "Somebody without the right, or a page of another site that would change something",
      List.of(HttpHeaders.CACHE_CONTROL)),
  /** No such media type. */
  UNACCEPTABLE(
      "NotAcceptable", 406, "None of the media types asked for is to be had", List.of()),
  /** Portolan has no such name. */
  MISDIRECTED(
      "Misdirected",
      421,
      "Portolan is not called what the header Host says; only on loopback",
      List.of(HttpHeaders.CACHE_CONTROL)),
  /** A fault of Portolan's own. */
  FAULT("Fault", 500, "A fault of Portolan's own; its log says why", List.of()),
  /** Not now. */
  UNAVAILABLE(
      "Unavailable",
      503,
      "Not to be had now; Retry-After says when to ask again, where that is known",
      List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.CACHE_CONTROL));

  private final String key;
  private final int status;
  private final String description;
  private final List<String> headers;

  SharedProblem(String key, int status, String description, List<String> headers) {
    this.key = key;
    this.status = status;
    this.description = description;
    this.headers = headers;
  }

  /** The name under which the description holds it. */
  String key() {
    return key;
  }

  int status() {
    return status;
  }

  String description() {
    return description;
  }

  /** The headers that it can have. */
  List<String> headers() {
    return headers;
  }

  /** Whether it can occur where nothing of the graph is read. */
  boolean isBesideTheGraph() {
    return this != FAULT;
  }
}
