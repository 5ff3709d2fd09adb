package org.portolan.web;

import org.springframework.http.HttpStatus;

/** The {@code code} of a problem of which nothing closer is known than its status. */
final class ProblemCode {
  private ProblemCode() {}

  /**
   * Finds the code of a status.
   *
   * @param status the status of HTTP, 400 to 599
   * @return {@code UNREADABLE_REQUEST} for 400, {@code FAULT} for 500, else the status in words,
   *     such as {@code METHOD_NOT_ALLOWED}; {@code REFUSED} for a status without words
   */
  static String of(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    if (known == HttpStatus.BAD_REQUEST) {
      return "UNREADABLE_REQUEST";
    }
    if (known == HttpStatus.INTERNAL_SERVER_ERROR) {
      return "FAULT";
    }
    return known == null ? "REFUSED" : known.name();
  }
}
