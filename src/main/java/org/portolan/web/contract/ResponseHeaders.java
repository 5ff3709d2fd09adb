package org.portolan.web.contract;

import io.swagger.v3.oas.models.headers.Header;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The headers that answers have, and what each says. */
public final class ResponseHeaders {
  /** The number of the graph's change that the answer is the state after. */
  public static final String REVISION = "Portolan-Revision";

  /** The hash of the content that the answer was read from. */
  public static final String SNAPSHOT = "Portolan-Snapshot";

  /** Tells of a file, which has no place for it, why the answer is not whole. */
  public static final String PARTIAL = "Portolan-Partial";

  /** How old an answer is that was given without looking at the graph. */
  public static final String STALE = "Portolan-Stale";

  /** Those of what is read from the graph. */
  static final List<String> READ = List.of(REVISION, SNAPSHOT, STALE, HttpHeaders.CACHE_CONTROL);

  private static final Map<String, Header> ALL =
      Map.of(
          REVISION,
          header("integer", "The number of the graph's change that this is the state after"),
          SNAPSHOT,
          header("string", "The hash of the content that this was read from, to cite it by"),
          STALE,
          header(
              "integer",
              "How many seconds ago this was last seen to be current, where the graph cannot be looked"
                  + " at and the last that was read of it answers; absent where it can"),
          PARTIAL,
          header("string", "Why the file is not whole; absent where it is"),
          HttpHeaders.CACHE_CONTROL,
          header(
              "string",
              "no-cache: ask again with the ETag; no-store: partial, stale, or of this moment"),
          HttpHeaders.ETAG,
          header(
              "string",
              "The state of the answer, to send as If-None-Match; absent where partial or stale"),
          HttpHeaders.LINK,
          header(
              "string", "The address of the next page, with rel=\"next\"; absent on the last page"),
          HttpHeaders.RETRY_AFTER,
          header("integer", "After how many seconds to ask again"),
          HttpHeaders.WWW_AUTHENTICATE,
          header("string", "The ways in (RFC 9110): Basic and Bearer"));

  private ResponseHeaders() {}

  /** The description of a header. */
  static Header get(String name) {
    Header header = ALL.get(name);
    if (header == null) {
      throw new IllegalArgumentException("no header is described by the name " + name);
    }
    return header;
  }

  private static Header header(String type, String description) {
    return new Header().description(description).schema(Schemas.typed(type));
  }
}
