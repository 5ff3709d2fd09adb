package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.names.Candidate;
import org.portolan.names.NameIndex;
import org.portolan.names.Resolution;

/** What the files define: every id, once, and where. */
final class Definitions {
  private static final String FORM =
      "lower-case letters a-z, digits and single hyphens, at most %d characters"
          .formatted(Id.MAX_LENGTH);
  private static final int MOST_SUGGESTIONS = 3;

  /** Among more things than these nobody is told what was probably meant: the search takes long. */
  private static final int MOST_SEARCHED = 100_000;

  /** What stands under an id: of one sort, or of several possible when its type is at fault. */
  record Entry(Position at, Set<Sort> sorts) {}

  private final Map<Id, Entry> entries = new TreeMap<>();
  private final Map<Id, List<String>> names = new TreeMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<Sort> incomplete = EnumSet.noneOf(Sort.class);
  private final Map<Set<Sort>, NameIndex> indexes = new HashMap<>();
  private final Faults faults;

  Definitions(Faults faults) {
    this.faults = faults;
  }

  /** Checks the form of an id; a fault and empty if it has another. */
  Optional<Id> check(Value value) {
    Optional<Id> id = value.id();
    if (id.isEmpty()) {
      faults.add(value.fault(FORM, slug(value.text()).map(Id::value).stream().toList()));
    } else if (id.get().equals(Attribution.UNKNOWN)) {
      faults.add(
          value.fault("another id: this one stands for a speaker whom a document does not name"));
      return Optional.empty();
    }
    return id;
  }

  /** Takes an id for a thing; a fault and empty if it is no id, or taken. */
  Optional<Id> define(Value value, Set<Sort> sorts) {
    Optional<Id> checked = check(value);
    if (checked.isEmpty()) {
      breakOff(value.text());
      return Optional.empty();
    }
    Id id = checked.get();
    Entry first = entries.putIfAbsent(id, new Entry(value.at(), Set.copyOf(sorts)));
    if (first != null) {
      faults.add(value.fault("an id of its own; this one stands at " + first.at() + " already"));
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /** Remembers a name of a thing, to tell what a wrong reference may mean. */
  void name(Id id, String name) {
    names.computeIfAbsent(id, key -> new ArrayList<>()).add(name);
  }

  /** Remembers that a thing was to be defined but is at fault, so that references to it are not. */
  void breakOff(String text) {
    broken.add(text);
    slug(text).ifPresent(id -> broken.add(id.value()));
  }

  /** Remembers that things of these sorts may be missing, since their file could not be read. */
  void missSome(Set<Sort> sorts) {
    incomplete.addAll(sorts);
  }

  boolean mayMissSome(Set<Sort> sorts) {
    return !Collections.disjoint(incomplete, sorts);
  }

  boolean isBroken(String text) {
    return broken.contains(text);
  }

  Optional<Entry> find(Id id) {
    return Optional.ofNullable(entries.get(id));
  }

  boolean isA(Id id, Sort sort) {
    return find(id).filter(entry -> entry.sorts().contains(sort)).isPresent();
  }

  /** Tells which things of some sorts a wrong reference may mean, the most likely first. */
  List<Id> near(String text, Set<Sort> sorts) {
    if (text.length() > Id.MAX_LENGTH || entries.size() > MOST_SEARCHED) {
      return List.of();
    }
    Resolution resolution = indexes.computeIfAbsent(sorts, this::index).resolve(text);
    if (resolution instanceof Resolution.Found found) {
      return List.of(found.id());
    }
    List<Candidate> candidates =
        resolution instanceof Resolution.Ambiguous ambiguous
            ? ambiguous.candidates()
            : ((Resolution.Unknown) resolution).suggestions();
    List<Id> near = candidates.stream().map(Candidate::id).limit(MOST_SUGGESTIONS).toList();
    return near.isEmpty() ? nearById(text, sorts) : near;
  }

  private List<Id> nearById(String text, Set<Sort> sorts) {
    List<String> ids =
        entries.entrySet().stream()
            .filter(entry -> !Collections.disjoint(entry.getValue().sorts(), sorts))
            .map(entry -> entry.getKey().value())
            .toList();
    return Nearest.to(text, ids).stream().map(Id::new).toList();
  }

  private NameIndex index(Set<Sort> sorts) {
    List<NameIndex.Entry> all = new ArrayList<>();
    entries.forEach(
        (id, entry) -> {
          if (!Collections.disjoint(entry.sorts(), sorts)) {
            all.add(new NameIndex.Entry(id, id.value()));
            names
                .getOrDefault(id, List.of())
                .forEach(name -> all.add(new NameIndex.Entry(id, name)));
          }
        });
    return new NameIndex(all);
  }

  private static Optional<Id> slug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Optional.of(slug).filter(Id::isSlug).map(Id::new);
  }
}
