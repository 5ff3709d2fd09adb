package org.portolan.web;

import java.time.Duration;
import java.util.Optional;
import org.portolan.usecase.Snapshot;
import org.portolan.web.contract.ResponseHeaders;
import org.portolan.web.view.Bounded;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends answers with the headers that all of them have. */
final class Answers {
  /** The number of the graph's change that the answer is the state after. */
  static final String REVISION = ResponseHeaders.REVISION;

  /** The hash of the content that the answer was read from. */
  static final String SNAPSHOT = ResponseHeaders.SNAPSHOT;

  /** Another Portolan may give the same content another form. */
  private static final String FORM =
      Optional.ofNullable(Answers.class.getPackage().getImplementationVersion()).orElse("built");

  private Answers() {}

  static <T> ResponseEntity<T> of(T body, Snapshot snapshot) {
    return head(snapshot, isWhole(body)).body(body);
  }

  static <T> ResponseEntity<T> of(
      T body, Snapshot snapshot, Optional<String> next, Parameters given) {
    return linked(head(snapshot, isWhole(body)), next, given).body(body);
  }

  /** What the snapshot does not tell, so that the same snapshot does not mean the same answer. */
  static <T> ResponseEntity<T> ofThisMoment(
      T body, Snapshot snapshot, Optional<String> next, Parameters given) {
    return linked(head(snapshot, false), next, given).body(body);
  }

  /** A file, which has no place for what is left out. */
  static <T> ResponseEntity<T> file(
      T body,
      MediaType type,
      Optional<String> lacks,
      Snapshot snapshot,
      Optional<String> next,
      Parameters given) {
    ResponseEntity.BodyBuilder head = head(snapshot, lacks.isEmpty()).contentType(type);
    lacks.ifPresent(reason -> head.header(ExportController.PARTIAL, reason));
    return linked(head, next, given).body(body);
  }

  private static ResponseEntity.BodyBuilder linked(
      ResponseEntity.BodyBuilder head, Optional<String> next, Parameters given) {
    return next.map(
            cursor ->
                head.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(link(cursor, given))))
        .orElse(head);
  }

  /** What lacks something now may be whole when it is asked for again. */
  private static boolean isWhole(Object body) {
    return !(body instanceof Bounded bounded && Boolean.TRUE.equals(bounded.partial()));
  }

  private static ResponseEntity.BodyBuilder head(Snapshot snapshot, boolean whole) {
    ResponseEntity.BodyBuilder head =
        ResponseEntity.ok()
            .header(REVISION, Long.toString(snapshot.revision()))
            .header(SNAPSHOT, snapshot.hash());
    snapshot
        .findStaleness()
        .ifPresent(age -> head.header(ResponseHeaders.STALE, Long.toString(seconds(age))));
    return whole && snapshot.findStaleness().isEmpty()
        ? head.eTag("W/\"%s-%s\"".formatted(FORM, snapshot.hash()))
            .cacheControl(CacheControl.noCache())
        : head.cacheControl(CacheControl.noStore());
  }

  /** Of what is begun, so that nothing is 0 s old. */
  private static long seconds(Duration age) {
    return age.plusSeconds(1).minusNanos(1).toSeconds();
  }

  private static String link(String cursor, Parameters given) {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    given.values().forEach((name, values) -> address.queryParam(name, values.toArray()));
    String query = address.replaceQueryParam("cursor", cursor).encode().build().getQuery();
    return given.path() + "?" + query;
  }
}
