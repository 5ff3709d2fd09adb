package org.portolan.neo4j;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graph model: its labels and relationship types, and which properties and relationships are
 * written as data. What people add beyond it is left alone.
 */
final class Shape {
  static final String PLACE = "Place";
  static final String VESSEL = "Vessel";
  static final String ACTOR = "Actor";
  static final String DOCUMENT = "Document";
  static final String MOVEMENT = "Movement";
  static final String CLAIM = "Claim";
  static final String LINK = "Link";
  static final String NAME = "Name";
  static final String DATASET = "Dataset";
  static final String SIGHTING = "Sighting";
  static final String TOTAL = "Total";
  static final String EVENT = "Event";
  static final String RULE = "Rule";
  static final String DECISION = "Decision";

  /** The one node that loads lock; no part of the model. */
  static final String LOAD_LOCK = "LoadLock";

  static final String FROM = "FROM";
  static final String TO = "TO";
  static final String AT = "AT";
  static final String VIA = "VIA";
  static final String ABOARD = "ABOARD";
  static final String AFTER = "AFTER";
  static final String LEG = "LEG";
  static final String RAIL_LINK = "RAIL_LINK";
  static final String PART_OF = "PART_OF";
  static final String NAMED = "NAMED";
  static final String USED_IN = "USED_IN";
  static final String ABOUT = "ABOUT";
  static final String IN = "IN";
  static final String PUBLISHED_BY = "PUBLISHED_BY";
  static final String SAID_BY = "SAID_BY";
  static final String STATES = "STATES";
  static final String DERIVED_FROM = "DERIVED_FROM";
  static final String CORRECTS = "CORRECTS";
  static final String DISTANCE_FROM = "DISTANCE_FROM";
  static final String DISTANCE_TO = "DISTANCE_TO";
  static final String ON = "ON";

  /** The data sets that a node is from; absent on one added by hand. */
  static final String DATASETS = "datasets";

  static final Set<String> SUBJECTS = Set.of(SIGHTING, TOTAL, EVENT, RULE);

  /** What has names. */
  static final Set<String> NAMED_THINGS = Set.of(PLACE, VESSEL, ACTOR);

  /** The four ends of a movement's window: data while no claim speaks of it, else derived. */
  static final List<String> WINDOW =
      List.of("departEarliest", "departLatest", "arriveEarliest", "arriveLatest");

  /** What has an id that is unique across these labels. */
  static final Set<String> IDENTIFIED =
      Stream.concat(
              Stream.of(PLACE, VESSEL, ACTOR, DOCUMENT, MOVEMENT, CLAIM, LINK, DECISION),
              SUBJECTS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Set<String>> DATA_PROPERTIES =
      Map.ofEntries(
          entry(
              PLACE,
              words(
                  "id name kind country location coordinatesSource geonames unlocode wikidata"
                      + " note")),
          entry(VESSEL, words("id name imo mmsi callSign flag kind note")),
          entry(ACTOR, words("id name kind country note")),
          entry(DOCUMENT, words("id title published publishedInferred language sha256 note")),
          entry(MOVEMENT, words("id mode vessel after note")),
          entry(
              CLAIM,
              words(
                  "id type certainty basis paragraphs rank rankReason said saidRelative"
                      + " saidByUnknown gradeSource gradeCredibility mode vesselAs vesselFlag"
                      + " during duringRelative loaded loadedRelative departed departedRelative"
                      + " arrived arrivedRelative since sinceRelative until untilRelative"
                      + " quantityValue quantityTo quantityUnit quantityQualifier"
                      + " distanceValues distanceTo distanceUnits distanceQualifiers"
                      + " contents field value")),
          entry(LINK, words("id mode name note")),
          entry(NAME, words("text lang note")),
          entry(DATASET, words("id title description")),
          entry(SIGHTING, words("id note")),
          entry(TOTAL, words("id note")),
          entry(EVENT, words("id note")),
          entry(RULE, words("id note")),
          entry(DECISION, words("id verdict by decided why undone undoneBy undoneWhy")));

  /** What is derived; a movement's window likewise, which may be data. */
  private static final Map<String, Set<String>> DERIVED_PROPERTIES =
      Map.of(
          PLACE, Set.of("forms"),
          VESSEL, Set.of("forms"),
          ACTOR, Set.of("forms"),
          NAME, words("forms script"),
          DOCUMENT, Set.of("known"),
          MOVEMENT, Set.copyOf(WINDOW));

  private static final Map<String, Set<String>> DATA_EDGES =
      Map.ofEntries(
          entry(PLACE, Set.of(PART_OF)),
          entry(ACTOR, Set.of(PART_OF)),
          entry(DOCUMENT, Set.of(PUBLISHED_BY)),
          entry(MOVEMENT, Set.of(FROM, TO)),
          entry(LINK, Set.of(FROM, TO)),
          entry(NAME, Set.of(NAMED, USED_IN)),
          entry(DECISION, Set.of(ON)),
          entry(
              CLAIM,
              Set.of(
                  ABOUT, IN, SAID_BY, STATES, DERIVED_FROM, CORRECTS, DISTANCE_FROM, DISTANCE_TO)));

  private static final Map<String, Set<String>> EDGE_PROPERTIES =
      Map.of(
          SAID_BY, words("order"),
          ON, words("order"),
          STATES, words("role as relation kind flag"),
          DISTANCE_FROM, words("as relation kind"),
          DISTANCE_TO, words("as relation kind"),
          RAIL_LINK, words("id name"),
          LEG,
              words(
                  "movement mode vessel departEarliest departLatest arriveEarliest arriveLatest"
                      + " documents coarser origins"));

  private Shape() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  static boolean knows(String label) {
    return DATA_PROPERTIES.containsKey(label);
  }

  /** The properties of a node that are data, but for a movement's window. */
  static Set<String> dataProperties(String label) {
    return DATA_PROPERTIES.getOrDefault(label, Set.of());
  }

  /** All properties that a load can write to a node of a label. */
  static Set<String> writtenProperties(String label) {
    return label.equals(LOAD_LOCK)
        ? words("id held")
        : Stream.of(
                dataProperties(label),
                DERIVED_PROPERTIES.getOrDefault(label, Set.of()),
                Set.of(DATASETS))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The types of relationship that are part of what a node of a label says. */
  static Set<String> dataEdges(String label) {
    return DATA_EDGES.getOrDefault(label, Set.of());
  }

  /** The properties of a relationship that the graph model has. */
  static Set<String> edgeProperties(String type) {
    return EDGE_PROPERTIES.getOrDefault(type, Set.of());
  }
}
