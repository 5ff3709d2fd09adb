package org.portolan.names;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portolan.names.packed.EditDistance;
import org.portolan.names.spelling.Spelling;
import org.portolan.names.spelling.SpellingRule;
import org.portolan.names.spelling.Tradition;

/** Gathers the things that one name may mean, each with the best of its names. */
final class Hits {
  private static final double SAME = 0.97;
  private static final double SPELLED = 0.92;
  private static final double SCRIPT_COST = 0.02;
  private static final double SHORT_COST = 0.2;
  private static final double ASTRAY_COST = 0.1;
  private static final double LEAST = 0.3;
  private static final double SLIPPED = 0.7;
  private static final int SHORT = 4;
  private static final int MOST_HABITS = 3;
  private static final int MOST_STARTS = 50;
  private static final int LEAST_START = 3;
  private static final int LEAST_PART = 4;

  private final Things things;
  private final NameTable names;
  private final Supplier<SpellingIndex> spelling;
  private final String fold;
  private final String latin;
  private final List<String> numbers;
  private final Int2ObjectOpenHashMap<Hit> best = new Int2ObjectOpenHashMap<>();
  private final Map<String, Optional<List<SpellingRule>>> explained = new HashMap<>();

  Hits(Things things, NameTable names, Supplier<SpellingIndex> spelling, String name) {
    this.things = things;
    this.names = names;
    this.spelling = spelling;
    fold = NameFold.fold(things.type(), name);
    latin = NameFold.bare(things.type(), Spelling.latin(name));
    numbers = Spelling.numbers(latin);
  }

  Collection<Hit> all() {
    return best.values();
  }

  void add(Hit hit) {
    best.merge(hit.thing(), hit, Hit::better);
  }

  void sameName() {
    for (int name : fold.isEmpty() ? new int[0] : names.withFold(fold)) {
      add(new Hit(names.thing(name), name, Hit.Way.EXACT, SAME, List.of(), 0));
    }
  }

  void otherSpellings() {
    for (Tradition tradition : Tradition.values()) {
      for (String skeleton : skeletons(tradition)) {
        spelling
            .get()
            .same(tradition, skeleton, (name, edits) -> addSpelled(tradition, skeleton, name));
      }
    }
  }

  private void addSpelled(Tradition tradition, String skeleton, int name) {
    int thing = names.thing(name);
    if (isExact(thing) || numbersDiffer(name)) {
      return;
    }
    String known = spelling.get().latin(name);
    Optional<List<SpellingRule>> rules =
        explained.computeIfAbsent(
            tradition + known, key -> Spelling.explain(latin, known, tradition));
    if (rules.isPresent()
        && rules.get().stream().allMatch(rule -> rule.holdsIn(things.country(thing)))) {
      double score = SPELLED - Spelling.cost(rules.get());
      // Habits of another part of the world are no more than a hint.
      score -= isAstray(tradition, thing) && !rules.get().isEmpty() ? ASTRAY_COST : 0;
      score -= skeleton.length() < SHORT && !rules.get().isEmpty() ? SHORT_COST : 0;
      // A name in another script is worth as much as the table that turned it into Latin.
      score -= isLatin(names.text(name)) == isLatin(fold) ? 0 : SCRIPT_COST;
      add(new Hit(thing, name, Hit.Way.SPELLING, Math.max(LEAST, score), rules.get(), 0));
    }
  }

  /** Compares with every name, where nothing is laid out to be looked up in. */
  void compareAll() {
    byte[] wanted = fold.getBytes(StandardCharsets.UTF_8);
    if (wanted.length > 0) {
      names.compareAll(
          wanted,
          (name, edits) -> {
            double score = SLIPPED * (1 - 1.5 * edits / wanted.length);
            add(
                new Hit(
                    names.thing(name),
                    name,
                    Hit.Way.SLIP,
                    Math.max(LEAST, score),
                    List.of(),
                    edits));
          });
    }
  }

  void slips() {
    byte[] letters = latin.getBytes(StandardCharsets.US_ASCII);
    for (Tradition tradition : Tradition.values()) {
      for (String skeleton : skeletons(tradition)) {
        spelling
            .get()
            .near(
                tradition,
                skeleton,
                (name, edits) -> addSlip(letters, skeleton.length(), name, edits));
      }
    }
  }

  private void addSlip(byte[] letters, int length, int name, int edits) {
    int thing = names.thing(name);
    Hit known = best.get(thing);
    double score = SLIPPED * (1 - 1.5 * edits / Math.max(length, 1));
    if ((known != null && known.score() >= score) || numbersDiffer(name)) {
      return;
    }
    // Among names as near by habit, the one that is nearer as it is written.
    byte[] other = spelling.get().latinBytes(name);
    int written =
        EditDistance.between(letters, letters.length, other, other.length, edits + MOST_HABITS);
    if (written > edits + MOST_HABITS) {
      return;
    }
    score -= 0.02 * Math.max(0, written - edits);
    add(new Hit(thing, name, Hit.Way.SLIP, Math.max(LEAST, score), List.of(), edits));
  }

  void starts() {
    if (fold.length() < (isLatin(fold) ? LEAST_START : 1)) {
      return;
    }
    names.startingWith(fold, MOST_STARTS, name -> addStart(name, Hit.Way.START, 0.1));
    names.withWordStarting(fold, MOST_STARTS, name -> addStart(name, Hit.Way.WORD, 0.05));
  }

  /** The first or last words of what is asked for, as names of their own. */
  void parts() {
    String[] words = fold.split(" ", -1);
    int start = 0;
    int end = fold.length();
    for (int word = 0; word < words.length - 1; word++) {
      start += words[word].length() + 1;
      end -= words[words.length - 1 - word].length() + 1;
      addPart(fold.substring(start));
      addPart(fold.substring(0, end));
    }
  }

  private void addPart(String part) {
    if (part.length() >= LEAST_PART) {
      double score = LEAST + 0.25 * part.length() / fold.length();
      for (int name : names.withFold(part)) {
        if (!numbersDiffer(name)) {
          add(new Hit(names.thing(name), name, Hit.Way.PART, score, List.of(), 0));
        }
      }
    }
  }

  private void addStart(int name, Hit.Way way, double more) {
    double share = (double) fold.length() / Math.max(fold.length(), names.text(name).length());
    add(new Hit(names.thing(name), name, way, LEAST + more + 0.15 * share, List.of(), 0));
  }

  private Set<String> skeletons(Tradition tradition) {
    return latin.isEmpty() ? Set.of() : Spelling.skeletons(latin, tradition);
  }

  private boolean isAstray(Tradition tradition, int thing) {
    Optional<String> country = things.country(thing);
    return tradition == Tradition.GENERAL
        && country.isPresent()
        && Tradition.EAST_ASIAN.holdsIn(country);
  }

  private boolean isExact(int thing) {
    Hit known = best.get(thing);
    return known != null && known.isExact();
  }

  private boolean numbersDiffer(int name) {
    return things.type() != NamedType.OTHER
        && !numbers.equals(Spelling.numbers(spelling.get().latin(name)));
  }

  private static boolean isLatin(String text) {
    return text.isEmpty() || Spelling.script(text).equals("Latin");
  }

  /** The hits by what they are worth. */
  List<Hit> ranked() {
    List<Hit> hits = new ArrayList<>(best.values());
    hits.sort(
        (a, b) ->
            a.score() != b.score()
                ? Double.compare(b.score(), a.score())
                : Integer.compare(a.thing(), b.thing()));
    return hits;
  }
}
