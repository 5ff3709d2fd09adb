package org.portolan.usecase.history;

import com.google.errorprone.annotations.FormatMethod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.chain.Chain;
import org.portolan.chain.Gap;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.history.AnswerChange.What;

/** Says the changes of one day in words. */
final class Wording {
  private static final int MOST_NAMED = 3;

  private final Corpus corpus;
  private final String lead;

  /**
   * Prepares.
   *
   * @param corpus the evidence, for its names
   * @param day the day; empty for documents without a publication date
   * @param documents the documents that became known
   */
  Wording(Corpus corpus, Optional<LocalDate> day, List<Document> documents) {
    this.corpus = corpus;
    this.lead =
        day.map(on -> "%s: %s became known; ".formatted(on, known(documents)))
            .orElse("At no known date: ");
  }

  private String known(List<Document> documents) {
    String named =
        documents.stream().limit(MOST_NAMED).map(this::named).collect(Collectors.joining(", "));
    int more = documents.size() - MOST_NAMED;
    return more > 0 ? "%s and %s".formatted(named, Phrases.count(more, "further document")) : named;
  }

  private String named(Document document) {
    return document
        .publisher()
        .map(publisher -> "%s (%s)".formatted(name(publisher), document.id()))
        .orElse(document.id().value());
  }

  List<Claim> claims(Collection<Id> ids) {
    return ids.stream()
        .sorted()
        .flatMap(id -> Optional.ofNullable(corpus.claims().get(id)).stream())
        .toList();
  }

  /** Since when and by which documents. */
  String lead() {
    return lead;
  }

  String chain(What what, Chain chain) {
    String route =
        Stream.concat(Stream.of(chain.from()), chain.legs().stream().map(Leg::to))
            .map(this::name)
            .collect(Collectors.joining(" → "));
    return what == What.CHAIN_APPEARED
        ? say("the chain %s appears", route)
        : say("the chain %s no longer passes the question", route);
  }

  String gap(Optional<Gap> was, Optional<Gap> is) {
    if (is.isEmpty()) {
      return say("the gap %s is closed", was.map(this::ends).orElse(""));
    }
    return say("there is %s gap %s", was.isEmpty() ? "a" : "still a", ends(is.get()));
  }

  private String ends(Gap gap) {
    return "%s … %s".formatted(name(gap.from()), name(gap.to()));
  }

  String documents(Leg leg, Optional<Leg> before) {
    if (leg.reading().isUnsourced()) {
      return say("no claim speaks for %s", route(leg));
    }
    int documents = leg.reading().support().documents().size();
    int origins = leg.reading().support().origins().size();
    String still = before.isEmpty() ? "" : still(before.get(), origins);
    return say(
        "%s is %sin %s, %s%s",
        route(leg),
        before.isEmpty() ? "" : "now ",
        Phrases.count(documents, "document"),
        still,
        Phrases.count(origins, "origin"));
  }

  private static String still(Leg before, int origins) {
    return before.reading().support().origins().size() == origins ? "still " : "now ";
  }

  String coarser(Leg leg, int coarser) {
    return say(
        "%s is told less precisely by %s", route(leg), Phrases.count(coarser, "further document"));
  }

  String origins(Leg leg, Set<Id> was, Set<Id> is) {
    String names = is.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    if (was.size() == is.size()) {
      Set<Id> gone = new TreeSet<>(was);
      gone.removeAll(is);
      String instead = gone.stream().map(this::name).collect(Collectors.joining(", "));
      return say(
          "%s still has %s: %s, no longer %s",
          route(leg), Phrases.count(is.size(), "independent origin"), names, instead);
    }
    return say(
        "%s has %s%s",
        route(leg),
        Phrases.count(is.size(), "independent origin"),
        is.isEmpty() ? "" : ": " + names);
  }

  String denied(Leg leg, int denied) {
    return say("%s is denied by %s", route(leg), Phrases.count(denied, "claim"));
  }

  String value(What what, Leg leg, Optional<String> was, Optional<String> is) {
    String now = is.map(text -> what == What.VESSEL ? name(new Id(text)) : text).orElse("unknown");
    String then =
        was.map(text -> what == What.VESSEL ? name(new Id(text)) : text)
            .map(", before "::concat)
            .orElse("");
    return switch (what) {
      case CERTAINTY -> say("the surest that is said of %s is %s%s", route(leg), now, then);
      case MODE -> say("the mode of %s is %s%s", places(leg), now, then);
      case VESSEL -> say("the ship of %s is %s%s", route(leg), now, then);
      default -> say("the flag of the ship of %s is %s%s", route(leg), now, then);
    };
  }

  String bounds(What what, Leg leg, Bounds was, Bounds is) {
    String moment = what == What.DEPARTED ? "departure" : "arrival";
    if (was.equals(Bounds.UNBOUNDED)) {
      return say("the %s of %s is dated %s", moment, route(leg), text(is));
    }
    String how = was.contains(is) ? "narrowed" : is.contains(was) ? "widened" : "moved";
    return say("the %s of %s is %s from %s to %s", moment, route(leg), how, text(was), text(is));
  }

  private static String text(Bounds bounds) {
    return Edtf.of(bounds).map(Edtf::text).orElse("an unknown time");
  }

  String join(What what, Id at, Optional<String> was, String is) {
    String then =
        was.map(text -> ", before " + (what == What.JOIN_BASIS ? basis(text) : words(text)))
            .orElse("");
    return switch (what) {
      case JOIN_VERDICT -> say("at %s time makes going on %s%s", name(at), words(is), then);
      case JOIN_BASIS -> say("that verdict at %s rests on %s%s", name(at), basis(is), then);
      default -> say("that the cargo went on at %s is %s%s", name(at), words(is), then);
    };
  }

  private static String basis(String basis) {
    return switch (basis) {
      case "UNDATED" -> "no dates";
      case "STATED_SEQUENCE" -> "a stated sequence";
      default -> words(basis);
    };
  }

  String distance(ToldDistance told) {
    return say(
        "%s – %s is reported as %s",
        name(told.from()), name(told.to()), Phrases.quantity(told.distance()));
  }

  private String route(Leg leg) {
    return leg.reading().mode() == Mode.UNKNOWN
        ? places(leg)
        : leg.reading().mode() + " " + places(leg);
  }

  private String places(Leg leg) {
    return "%s → %s".formatted(name(leg.from()), name(leg.to()));
  }

  private String name(Id id) {
    return corpus.findName(id).orElse(id.value());
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @FormatMethod
  private static String say(String format, Object... arguments) {
    return format.formatted(arguments);
  }
}
