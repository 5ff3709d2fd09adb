package org.portolan.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Chain;
import org.portolan.chain.Join;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.transport.Window;

/**
 * A leg as a row of a spreadsheet, of a chain or by itself. Lists are separated by semicolons, as
 * in data sets; what is not known is empty.
 */
@JsonPropertyOrder(alphabetic = false)
record LegRow(
    @Nullable String chain,
    @Nullable Integer sequence,
    String movement,
    String mode,
    String from,
    @Nullable String fromName,
    String to,
    @Nullable String toName,
    @Nullable String vessel,
    @Nullable String departEarliest,
    @Nullable String departLatest,
    @Nullable String arriveEarliest,
    @Nullable String arriveLatest,
    @Nullable String joinVerdict,
    @Nullable String joinContinuity,
    int documents,
    int origins,
    @Nullable String certainty,
    String claims,
    String documentIds,
    String originIds) {

  /** The legs of a chain. */
  static Stream<LegRow> of(Chain chain, Corpus corpus) {
    return IntStream.range(0, chain.legs().size())
        .mapToObj(
            at ->
                of(
                    chain.legs().get(at),
                    corpus,
                    chain.id(),
                    at + 1,
                    at == 0 ? null : chain.joins().get(at - 1)));
  }

  /** A leg by itself. */
  static LegRow of(Leg leg, Corpus corpus) {
    return of(leg, corpus, null, null, null);
  }

  private static LegRow of(
      Leg leg,
      Corpus corpus,
      @Nullable String chain,
      @Nullable Integer sequence,
      @Nullable Join join) {
    Support support = leg.reading().support();
    Map<String, @Nullable String> dates = dates(leg.window());
    return new LegRow(
        chain,
        sequence,
        leg.id().value(),
        leg.reading().mode().name(),
        leg.from().value(),
        name(leg.from(), corpus),
        leg.to().value(),
        name(leg.to(), corpus),
        leg.reading().vessel().map(Id::value).orElse(null),
        dates.get("departEarliest"),
        dates.get("departLatest"),
        dates.get("arriveEarliest"),
        dates.get("arriveLatest"),
        join == null ? null : join.timing().verdict().name(),
        join == null ? null : join.continuity().name(),
        support.documents().size(),
        support.origins().size(),
        support.certainty().map(Enum::name).orElse(null),
        list(support.claims()),
        list(support.documents()),
        list(support.origins()));
  }

  static @Nullable String name(Id place, Corpus corpus) {
    return corpus.findName(place).orElse(null);
  }

  /** The four ends of a window by name; null for an open one. */
  static Map<String, @Nullable String> dates(Window window) {
    Map<String, @Nullable String> dates = new LinkedHashMap<>();
    dates.put("departEarliest", text(window.departEarliest()));
    dates.put("departLatest", text(window.departLatest()));
    dates.put("arriveEarliest", text(window.arriveEarliest()));
    dates.put("arriveLatest", text(window.arriveLatest()));
    return dates;
  }

  private static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static String list(Iterable<Id> ids) {
    List<String> texts = new ArrayList<>();
    ids.forEach(id -> texts.add(id.value()));
    return String.join(";", texts);
  }
}
