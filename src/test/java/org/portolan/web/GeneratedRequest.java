package org.portolan.web;

/**
 * A request made from the description.
 *
 * @param method the method
 * @param path the path, percent-encoded
 * @param query the query, percent-encoded or broken; without question mark, may be empty
 * @param headers lines of headers, each ended
 * @param body the body, each letter a byte; may be empty
 * @param mustFail whether it breaks what the description says, so that it must be refused
 * @param what in words what was done to it
 */
// Nobody compares requests.
@SuppressWarnings("ArrayRecordComponent")
record GeneratedRequest(
    String method,
    String path,
    String query,
    String headers,
    String body,
    boolean mustFail,
    String what) {

  byte[] bytes() {
    String head =
        "%s %s%s HTTP/1.0\r\nHost: localhost\r\n%s%s\r\n"
            .formatted(
                method,
                path,
                query.isEmpty() ? "" : "?" + query,
                headers,
                body.isEmpty() ? "" : "Content-Length: %d\r\n".formatted(body.length()));
    return RawHttp.bytes(head + body);
  }

  @Override
  public String toString() {
    return "%s: %s %s?%s %s (%d bytes)"
        .formatted(what, method, path, query, headers.strip(), body.length());
  }
}
