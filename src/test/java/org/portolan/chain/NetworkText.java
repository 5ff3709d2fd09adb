package org.portolan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/**
 * Writes evidence in tests as a block of text, one thing a line, its clauses two blanks apart.
 *
 * <pre>
 * place rajin PORT  in north-korea  at 42.26 130.28
 * actor white-house  in us-government
 * rajin -SEA-&gt; dunay  during 2023-09  aboard mv-angara  as sea-leg  said by nyt, white-house in doc-a 2023-10-14
 * dunay -RAIL-&gt; tikhoretsk  after sea-leg  unsourced
 * link tumen-bridge RAIL tumangang khasan  said by nyt in doc-a 2023-10-14
 * decision one-port SAME rajin najin  by an analyst  decided 2024-06-01  undone 2024-07
 * claim about sea-leg  to russia  hedged SUSPECTED  ranked PREFERRED  called c-x  derived from c-y  seen IMAGERY
 * </pre>
 *
 * A leg is a movement with one claim that states all of it; further claims have lines of their own.
 * Places not declared are cities; a leg without a name is called by its ends; what nobody is said
 * to say, {@code someone} asserts in {@code doc}, published on 2024-01-01.
 */
public final class NetworkText {
  private static final Pattern HOP = Pattern.compile("(\\S+) -(\\w+)-> (\\S+)");
  private static final Pattern SAID = Pattern.compile("by (.+?)(?: in (\\S+)(?: (\\S+))?)?");
  private static final List<StatedField> DATES =
      List.of(StatedField.DURING, StatedField.LOADED, StatedField.DEPARTED, StatedField.ARRIVED);

  private final CorpusBuilder corpus = Corpus.builder();
  private final Map<Id, Place> places = new TreeMap<>();
  private final Map<Id, Optional<Edtf>> documents = new TreeMap<>();
  private final Set<Id> ships = new TreeSet<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private NetworkText() {}

  /** Reads the evidence. */
  public static Corpus corpus(String text) {
    return corpus(text.lines().toList());
  }

  /** Reads the evidence off lines. */
  static Corpus corpus(List<String> lines) {
    NetworkText read = new NetworkText();
    lines.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(read::line);
    read.places.values().forEach(read.corpus::add);
    read.documents.forEach((id, published) -> read.corpus.add(document(id, published)));
    return read.corpus.build();
  }

  /** Reads the network of all evidence. */
  static Network network(String text) {
    return new Network(corpus(text), Lens.EVERYTHING);
  }

  /** Reads the network of what was published by a day. */
  static Network networkAsOf(String day, String text) {
    return new Network(corpus(text), Lens.asOf(LocalDate.parse(day)));
  }

  private Id ship(Id id) {
    Optional<String> none = Optional.empty();
    if (ships.add(id)) {
      corpus.add(new Vessel(id, id.value(), Optional.empty(), none, none, none, none, none));
    }
    return id;
  }

  private static Document document(Id id, Optional<Edtf> published) {
    Optional<String> none = Optional.empty();
    return new Document(id, id.value(), Optional.empty(), published, false, none, none, none);
  }

  private void line(String line) {
    List<String> parts = Arrays.asList(line.split(" {2,}", -1));
    Map<String, String> clauses = new HashMap<>();
    for (String clause : parts.subList(1, parts.size())) {
      String[] words = clause.split(" ", 2);
      clauses.put(words[0], words.length > 1 ? words[1] : "");
    }
    String[] head = parts.get(0).split(" ", -1);
    switch (head[0]) {
      case "place" -> place(head, clauses);
      case "decision" -> decision(head, clauses);
      case "actor" -> actor(head[1], clauses);
      case "link" -> link(head, clauses);
      case "claim" -> claim(new Id(head[2]), clauses, stated(clauses));
      default -> leg(parts.get(0), clauses);
    }
  }

  private void place(String[] head, Map<String, String> clauses) {
    Id id = new Id(head[1]);
    Optional<Coordinates> at =
        find(clauses, "at")
            .map(text -> text.split(" ", -1))
            .map(
                point ->
                    new Coordinates(
                        Double.parseDouble(point[0]), Double.parseDouble(point[1]), "test"));
    PlaceKind kind = head.length > 2 ? PlaceKind.valueOf(head[2]) : PlaceKind.CITY;
    places.put(id, place(id, kind, find(clauses, "in").map(Id::new), at));
  }

  private static Place place(
      Id id, PlaceKind kind, Optional<Id> partOf, Optional<Coordinates> coordinates) {
    return new Place(
        id,
        id.value(),
        kind,
        Optional.empty(),
        partOf,
        coordinates,
        Place.Register.NONE,
        Optional.empty());
  }

  private void actor(String id, Map<String, String> clauses) {
    corpus.add(
        new Actor(
            new Id(id),
            id,
            ActorKind.OTHER,
            Optional.empty(),
            find(clauses, "in").map(Id::new),
            Optional.empty()));
  }

  private void link(String[] head, Map<String, String> clauses) {
    Id id = new Id(head[1]);
    corpus.add(
        new Link(
            id,
            Mode.valueOf(head[2]),
            known(head[3]),
            known(head[4]),
            Optional.empty(),
            Optional.empty()));
    if (clauses.containsKey("said")) {
      Id document = documentOf(clauses);
      Id claim = new Id("c-" + numbered("link-" + id.value()));
      Stated stated = Stated.builder().mode(Mode.valueOf(head[2])).build();
      corpus.add(Claim.of(ClaimType.LINK, claim, id, provenance(document, clauses), stated));
    }
  }

  private void decision(String[] head, Map<String, String> clauses) {
    corpus.add(
        new Decision(
            new Id(head[1]),
            Ruling.valueOf(head[2]),
            new Id(head[3]),
            new Id(head[4]),
            clauses.getOrDefault("by", "an analyst"),
            Edtf.parse(clauses.getOrDefault("decided", "2024-06-01")),
            "a test",
            find(clauses, "undone")
                .map(on -> new Undoing(Edtf.parse(on), Optional.empty(), Optional.empty()))));
  }

  private void leg(String hop, Map<String, String> clauses) {
    Matcher ends = HOP.matcher(hop);
    if (!ends.matches()) {
      throw new IllegalArgumentException(hop + "; expected: place -MODE-> place");
    }
    clauses.put("from", ends.group(1));
    clauses.put("mode", ends.group(2));
    clauses.put("to", ends.group(3));
    String id = clauses.getOrDefault("as", numbered(ends.group(1) + "-" + ends.group(3)));
    Stated stated = stated(clauses);
    boolean unsourced = clauses.containsKey("unsourced");
    corpus.add(
        new Movement(
            new Id(id),
            stated.mode().orElseThrow(),
            known(ends.group(1)),
            known(ends.group(3)),
            stated.vessel().flatMap(VesselMention::vessel).map(this::ship),
            stated.after(),
            unsourced ? writtenWindow(stated) : Window.OPEN,
            Optional.empty()));
    if (!unsourced) {
      claim(new Id(id), clauses, stated);
    }
  }

  private static Window writtenWindow(Stated stated) {
    Id any = new Id("any");
    return new MovementClaim(any, any, provenance(any, Map.of()), stated).window();
  }

  /** The first is called so; the second has a 2 behind. */
  private String numbered(String name) {
    int use = uses.merge(name, 1, Integer::sum);
    return use == 1 ? name : name + "-" + use;
  }

  private Id known(String place) {
    Id id = new Id(place);
    places.putIfAbsent(id, place(id, PlaceKind.CITY, Optional.empty(), Optional.empty()));
    return id;
  }

  private void claim(Id about, Map<String, String> clauses, Stated stated) {
    String id = find(clauses, "called").orElseGet(() -> "c-" + numbered("claim-" + about.value()));
    ClaimType type = clauses.containsKey("contents") ? ClaimType.CONTENTS : ClaimType.MOVEMENT;
    Id document = documentOf(clauses);
    corpus.add(Claim.of(type, new Id(id), about, provenance(document, clauses), stated));
  }

  private Id documentOf(Map<String, String> clauses) {
    Matcher said = SAID.matcher(clauses.getOrDefault("said", "by someone in doc 2024-01-01"));
    if (!said.matches()) {
      throw new IllegalArgumentException("said " + clauses.get("said"));
    }
    Optional<Edtf> published = Optional.ofNullable(said.group(3)).map(Edtf::parse);
    Id id = new Id(Optional.ofNullable(said.group(2)).orElse("doc"));
    if (said.group(2) == null) {
      published = Optional.of(Edtf.parse("2024-01-01"));
    }
    documents.merge(id, published, (known, told) -> told.isPresent() ? told : known);
    return id;
  }

  private static Provenance provenance(Id document, Map<String, String> clauses) {
    Matcher said = SAID.matcher(clauses.getOrDefault("said", "by someone"));
    List<Id> speakers = said.matches() ? ids(said.group(1)) : List.of();
    Rank.Level rank = Rank.Level.valueOf(clauses.getOrDefault("ranked", "NORMAL"));
    return new Provenance(
        document,
        List.of(),
        new Attribution(speakers),
        Basis.valueOf(clauses.getOrDefault("seen", "TOLD")),
        Certainty.valueOf(clauses.getOrDefault("hedged", "ASSERTED")),
        new Rank(rank, rank == Rank.Level.NORMAL ? Optional.empty() : Optional.of("a test")),
        Optional.empty(),
        find(clauses, "derived").map(from -> ids(from.replace("from ", ""))).orElse(List.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static Stated stated(Map<String, String> clauses) {
    StatedBuilder stated = Stated.builder();
    find(clauses, "mode").map(Mode::valueOf).ifPresent(stated::mode);
    for (StatedField end : List.of(StatedField.FROM, StatedField.TO)) {
      find(clauses, end.key())
          .ifPresent(place -> stated.place(end, PlaceMention.at(new Id(place))));
    }
    for (StatedField date : DATES) {
      find(clauses, date.key()).ifPresent(edtf -> stated.date(date, ReportedDate.of(edtf)));
    }
    find(clauses, "aboard")
        .ifPresent(
            ship ->
                stated.vessel(
                    new VesselMention(
                        Optional.of(ship).filter(Id::isSlug).map(Id::new),
                        Optional.of(ship),
                        Optional.empty())));
    find(clauses, "after").ifPresent(earlier -> stated.after(ids(earlier)));
    find(clauses, "contents").ifPresent(goods -> stated.contents(List.of(goods)));
    return stated.build();
  }

  private static Optional<String> find(Map<String, String> clauses, String key) {
    return Optional.ofNullable(clauses.get(key));
  }

  private static List<Id> ids(String list) {
    List<Id> ids = new ArrayList<>();
    for (String id : list.split(", *", -1)) {
      ids.add(new Id(id));
    }
    return ids;
  }
}
