package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;

/** Invents a few claims. A document is published in the year that its name ends with, else 2024. */
final class SmallCase {
  private final CorpusBuilder corpus = Corpus.builder();
  private final NavigableMap<Id, Document> documents = new TreeMap<>();

  SmallCase place(String id, PlaceKind kind, String partOf) {
    return place(id, kind, partOf, Optional.empty());
  }

  SmallCase port(String id, double latitude, double longitude) {
    return place(
        id, PlaceKind.PORT, "", Optional.of(new Coordinates(latitude, longitude, "a test")));
  }

  private SmallCase place(
      String id, PlaceKind kind, String partOf, Optional<Coordinates> coordinates) {
    corpus.add(
        new Place(
            new Id(id),
            id,
            kind,
            id.endsWith("-ua") ? Optional.of("UA") : Optional.empty(),
            Optional.of(partOf).filter(whole -> !whole.isEmpty()).map(Id::new),
            coordinates,
            Place.Register.NONE,
            Optional.empty()));
    return this;
  }

  SmallCase actor(String id, String partOf) {
    corpus.add(
        new Actor(
            new Id(id),
            id,
            ActorKind.OTHER,
            Optional.empty(),
            Optional.of(partOf).filter(whole -> !whole.isEmpty()).map(Id::new),
            Optional.empty()));
    return this;
  }

  SmallCase name(String entity, String spelling, String... in) {
    List<Id> documents = Arrays.stream(in).map(this::document).toList();
    corpus.add(new Name(new Id(entity), spelling, Optional.empty(), documents, Optional.empty()));
    return this;
  }

  private Id document(String name) {
    Id id = new Id(name);
    String year = name.matches(".*-\\d{4}") ? name.substring(name.length() - 4) : "2024";
    documents.put(
        id,
        new Document(
            id,
            name,
            Optional.empty(),
            Optional.of(Edtf.parse(year)),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return id;
  }

  /** A claim of nobody in particular, asserted. */
  SmallCase claim(
      String id, ClaimType type, String about, String document, Consumer<StatedBuilder> says) {
    return claim(id, type, about, document, says, new From());
  }

  SmallCase claim(
      String id,
      ClaimType type,
      String about,
      String document,
      Consumer<StatedBuilder> says,
      From from) {
    StatedBuilder stated = Stated.builder();
    says.accept(stated);
    Provenance provenance =
        new Provenance(
            document(document),
            List.of(),
            new Attribution(from.speakers),
            from.basis,
            from.certainty,
            from.rank,
            Optional.empty(),
            from.derivedFrom,
            from.corrects,
            Optional.empty());
    corpus.add(Claim.of(type, new Id(id), new Id(about), provenance, stated.build()));
    return this;
  }

  /** Where a claim comes from. */
  static final class From {
    private List<Id> speakers = List.of(Attribution.UNKNOWN);
    private Basis basis = Basis.TOLD;
    private Certainty certainty = Certainty.ASSERTED;
    private Rank rank = Rank.NORMAL;
    private List<Id> derivedFrom = List.of();
    private Optional<Id> corrects = Optional.empty();

    From by(String... who) {
      speakers = Arrays.stream(who).map(Id::new).toList();
      return this;
    }

    From hedged(Certainty surely) {
      certainty = surely;
      return this;
    }

    From seen(Basis how) {
      basis = how;
      return this;
    }

    From deprecated() {
      rank = new Rank(Rank.Level.DEPRECATED, Optional.of("a test"));
      return this;
    }

    From computedFrom(String... claims) {
      derivedFrom = Arrays.stream(claims).map(Id::new).toList();
      return this;
    }

    From correcting(String claim) {
      corrects = Optional.of(new Id(claim));
      return this;
    }
  }

  Corpus corpus() {
    documents.values().forEach(corpus::add);
    documents.clear();
    return corpus.build();
  }

  List<Discrepancy> discrepancies() {
    return new Discrepancies(corpus(), Lens.EVERYTHING, Budget.endless()).list(Wanted.ALL);
  }

  List<Calculation> calculations() {
    return new Arithmetic(corpus(), Lens.EVERYTHING, Budget.endless()).list(Wanted.ALL);
  }

  /** The discrepancy with an id, or a failure that lists those there are. */
  static Discrepancy find(List<Discrepancy> all, String id) {
    return all.stream()
        .filter(discrepancy -> discrepancy.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(id + " in " + all.stream().map(Discrepancy::id).toList()));
  }

  static Quantity quantity(String number, Unit unit, Qualifier qualifier) {
    return Quantity.of(new BigDecimal(number), unit, qualifier);
  }
}
