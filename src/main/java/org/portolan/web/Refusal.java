package org.portolan.web;

import java.util.Collection;
import java.util.List;
import org.portolan.dataset.Fault;
import org.portolan.names.Candidate;
import org.portolan.usecase.BadQuestion;
import org.portolan.web.view.FaultView;
import org.portolan.web.view.SuggestionView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Says why a request cannot be answered as asked. Becomes a problem after RFC 9457 that names the
 * parameter and its value; {@code code} tells the sorts apart.
 */
final class Refusal extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private Refusal(HttpStatus status, String code, String detail) {
    super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    getBody().setProperty("code", code);
  }

  private Refusal with(String key, Object value) {
    getBody().setProperty(key, value);
    return this;
  }

  private Refusal with(String parameter, String value) {
    return with("parameter", (Object) parameter).with("value", (Object) value);
  }

  /** A question that the use cases refuse. */
  static Refusal of(BadQuestion bad) {
    String detail = bad.getMessage() + ".";
    if (bad instanceof BadQuestion.UnknownName unknown) {
      return new Refusal(HttpStatus.NOT_FOUND, "UNKNOWN_NAME", detail)
          .with(bad.parameter(), bad.value())
          .with("suggestions", SuggestionView.all(unknown.suggestions()));
    }
    if (bad instanceof BadQuestion.AmbiguousName ambiguous) {
      return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "AMBIGUOUS_NAME", detail)
          .with(bad.parameter(), bad.value())
          .with("candidates", SuggestionView.all(ambiguous.candidates()));
    }
    return new Refusal(HttpStatus.BAD_REQUEST, "BAD_VALUE", detail)
        .with(bad.parameter(), bad.value());
  }

  /** There is no such parameter; to ignore it could answer another question than was asked. */
  static Refusal unknownParameter(String parameter, List<String> values, Collection<String> known) {
    String there = known.isEmpty() ? "there are none" : "there are " + String.join(", ", known);
    return new Refusal(
            HttpStatus.BAD_REQUEST,
            "UNKNOWN_PARAMETER",
            "There is no parameter '%s' here; %s.".formatted(parameter, there))
        .with(parameter, String.join(",", values))
        .with("known", List.copyOf(known));
  }

  /** The query cannot be read at all. */
  static Refusal unreadable() {
    return new Refusal(
        HttpStatus.BAD_REQUEST,
        "UNREADABLE_QUERY",
        "The query cannot be read; expected UTF-8, percent-encoded.");
  }

  /** A data set that is sent has faults. */
  static Refusal faulty(List<Fault> faults) {
    return new Refusal(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "FAULTY_DATA_SET",
            "Nothing was loaded: the data set has %d fault%s, the first %s."
                .formatted(faults.size(), faults.size() == 1 ? "" : "s", faults.get(0)))
        .with("faults", faults.stream().map(FaultView::of).toList());
  }

  /** Another data set is being loaded. */
  static Refusal busyLoading() {
    Refusal refusal =
        new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "LOADING",
            "Another data set is being loaded; /api/v1/datasets/loading tells how far it is.");
    refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Problems.RETRY_SECONDS);
    return refusal;
  }

  /** Nothing has the id in the path. */
  static Refusal unknownId(String what, String id, List<Candidate> near) {
    return new Refusal(
            HttpStatus.NOT_FOUND, "UNKNOWN_ID", "No %s has the id '%s'.".formatted(what, id))
        .with("id", id)
        .with("suggestions", SuggestionView.all(near));
  }
}
