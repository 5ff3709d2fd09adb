package org.portolan.web.contract;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** How what an operation answers hangs on the graph. */
public enum Reading {
  /** On nothing in it. */
  NOTHING,
  /** On what the server is doing just now. */
  OF_THE_SERVER,
  /** On the graph, which it changes. */
  CHANGING,
  /** On the graph and on more, such as how far a check has come. */
  OF_THIS_MOMENT,
  /** On the graph's content alone. */
  OF_A_SNAPSHOT;

  /** The headers of what is answered. */
  List<String> headers() {
    return switch (this) {
      case NOTHING -> List.of();
      case OF_THE_SERVER, CHANGING -> List.of(HttpHeaders.CACHE_CONTROL);
      case OF_THIS_MOMENT -> ResponseHeaders.READ;
      case OF_A_SNAPSHOT ->
          Stream.concat(ResponseHeaders.READ.stream(), Stream.of(HttpHeaders.ETAG)).toList();
    };
  }
}
