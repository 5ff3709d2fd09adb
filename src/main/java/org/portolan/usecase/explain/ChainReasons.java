package org.portolan.usecase.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portolan.chain.Basis;
import org.portolan.chain.Chain;
import org.portolan.chain.Continuity;
import org.portolan.chain.Join;
import org.portolan.chain.Leg;
import org.portolan.chain.Verdict;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.transport.Window;
import org.portolan.usecase.Phrases;

/** Says what each leg and join of a chain rests on. */
final class ChainReasons {
  private final Corpus corpus;
  private final Readings readings;
  private final Words words;

  ChainReasons(Corpus corpus, Lens lens, Words words) {
    this.corpus = corpus;
    this.readings = new Readings(corpus, lens);
    this.words = words;
  }

  List<Sentence> why(Chain chain) {
    List<Sentence> why = new ArrayList<>();
    for (int i = 0; i < chain.legs().size(); i++) {
      Leg leg = chain.legs().get(i);
      why.add(route(i + 1, leg));
      vessel(leg).ifPresent(why::add);
      dates(leg).ifPresent(why::add);
      if (i < chain.joins().size()) {
        why.addAll(join(i + 1, chain.joins().get(i)));
      }
    }
    return why;
  }

  private Sentence route(int number, Leg leg) {
    Support support = leg.reading().support();
    if (leg.reading().isUnsourced()) {
      return Sentence.of(
          "Leg %d goes %s: no claim says so, it was added by hand."
              .formatted(number, words.route(leg)));
    }
    return Sentence.of(
        "Leg %d goes %s: %s, with %s (%s)."
            .formatted(
                number,
                words.route(leg),
                told(support),
                Phrases.count(support.origins().size(), "independent origin"),
                words.names(support.origins())),
        support.claims());
  }

  private static String told(Support support) {
    String further = Phrases.count(support.coarser().size(), "further document");
    if (support.documents().isEmpty()) {
      return "no document says just this, and %s less precisely"
          .formatted(
              Phrases.count(support.coarser().size(), "document")
                  + (support.coarser().size() == 1 ? " does" : " do"));
    }
    return "so it stands in "
        + Phrases.count(support.documents().size(), "document")
        + (support.coarser().isEmpty() ? "" : ", and less precisely in " + further);
  }

  private Optional<Sentence> vessel(Leg leg) {
    if (leg.reading().isUnsourced()) {
      return leg.reading()
          .vessel()
          .map(
              ship ->
                  Sentence.of(
                      "It went aboard %s, as was written by hand.".formatted(words.name(ship))));
    }
    return leg.reading()
        .vessel()
        .map(
            ship ->
                Sentence.of(
                    "It went aboard %s%s, which %s."
                        .formatted(
                            words.name(ship),
                            flag(ship),
                            Phrases.count(leg.reading().vesselDocuments().size(), "document")
                                + (leg.reading().vesselDocuments().size() == 1
                                    ? " names"
                                    : " name")),
                    claims(
                        leg,
                        claim ->
                            leg.reading().vesselDocuments().contains(claim.provenance().document())
                                && claim
                                    .stated()
                                    .vessel()
                                    .filter(told -> told.vessel().equals(Optional.of(ship)))
                                    .isPresent())));
  }

  private String flag(Id ship) {
    return Optional.ofNullable(corpus.vessels().get(ship))
        .flatMap(readings::flag)
        .map(flag -> " (flag " + flag + ")")
        .orElse("");
  }

  private Optional<Sentence> dates(Leg leg) {
    Window window = leg.window();
    if (window.equals(Window.OPEN)) {
      return Optional.empty();
    }
    List<Claim> dated = dated(leg);
    String whence =
        dated.isEmpty()
            ? "as was written by hand"
            : dated.stream().allMatch(Claim::isPreferred)
                ? "by the dates that an analyst prefers"
                : "by the narrowest dates that claims give";
    return Optional.of(
        Sentence.of(
            "It left at %s and arrived at %s, %s."
                .formatted(Words.days(window.departure()), Words.days(window.arrival()), whence),
            dated.stream().map(Claim::id).toList()));
  }

  /** The claims that make the window: the preferred alone, of which none contains another's. */
  private List<Claim> dated(Leg leg) {
    List<Claim> all =
        leg.reading().support().claims().stream()
            .flatMap(id -> Optional.ofNullable(corpus.claims().get(id)).stream())
            .filter(claim -> !window(claim).equals(Window.OPEN))
            .toList();
    List<Claim> preferred = all.stream().filter(Claim::isPreferred).toList();
    List<Claim> counting = preferred.isEmpty() ? all : preferred;
    return counting.stream()
        .filter(
            claim ->
                counting.stream()
                    .map(ChainReasons::window)
                    .noneMatch(
                        other -> !other.equals(window(claim)) && window(claim).contains(other)))
        .toList();
  }

  private static Window window(Claim claim) {
    return claim instanceof MovementClaim movement ? movement.window() : Window.OPEN;
  }

  private NavigableSet<Id> claims(Leg leg, Predicate<Claim> which) {
    NavigableSet<Id> claims = new TreeSet<>();
    for (Id id : leg.reading().support().claims()) {
      Optional.ofNullable(corpus.claims().get(id))
          .filter(which)
          .ifPresent(claim -> claims.add(claim.id()));
    }
    return claims;
  }

  private List<Sentence> join(int number, Join join) {
    Collection<Id> claims = join.claims();
    String meet = "Legs %d and %d meet at %s".formatted(number, number + 1, words.name(join.at()));
    Sentence time =
        switch (join.timing().basis()) {
          case DATES ->
              Sentence.of(
                  "%s, and by their dates that is %s in time."
                      .formatted(meet, Words.word(join.timing().verdict())));
          case STATED_SEQUENCE ->
              join.timing().verdict() == Verdict.IMPOSSIBLE
                  ? Sentence.of(
                      "%s, but by what sources say of the order the later of them came before an earlier leg of this chain: impossible."
                          .formatted(meet))
                  : Sentence.of(
                      "%s; the dates do not settle which came first, but %s. That makes it %s, never certain."
                          .formatted(meet, stated(claims), Words.word(join.timing().verdict())),
                      claims);
          case UNDATED ->
              Sentence.of("%s; a date is missing, so nothing speaks against it.".formatted(meet));
        };
    Sentence cargo =
        join.continuity() == Continuity.STATED
            ? Sentence.of("A source says that the cargo went on there.", claims)
            : Sentence.of("That it is the same cargo is inferred from place and time alone.");
    return join.timing().basis() == Basis.STATED_SEQUENCE && claims.isEmpty()
        ? List.of(time)
        : List.of(time, cargo);
  }

  private static String stated(Collection<Id> claims) {
    return claims.isEmpty()
        ? "whoever added the leg wrote the order down"
        : Phrases.count(claims.size(), "claim")
            + (claims.size() == 1 ? " says" : " say")
            + " that the one came after the other";
  }
}
