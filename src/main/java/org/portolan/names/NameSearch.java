package org.portolan.names;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.portolan.domain.Id;

/** Gathers what one search finds, the closest first: what is known by it, then what may be. */
final class NameSearch {
  /** The most things that are offered behind those that are known by what is asked for. */
  static final int MOST_OFFERED = 50;

  private final Things things;
  private final NameTable names;
  private final BitSet found = new BitSet();
  private final List<Match> matches = new ArrayList<>();

  NameSearch(Things things, NameTable names) {
    this.things = things;
    this.names = names;
  }

  void addById(Id id) {
    found.set(things.find(id));
    matches.add(new Match(id, id.value(), Match.Reason.ID));
  }

  void addByName(String fold) {
    add(Match.Reason.EXACT, action -> Arrays.stream(names.withFold(fold)).forEach(action));
    add(Match.Reason.PREFIX, action -> names.startingWith(fold, Integer.MAX_VALUE, action));
    add(Match.Reason.WORD, action -> names.withWordStarting(fold, Integer.MAX_VALUE, action));
  }

  /** Things are numbered in the order of their ids. */
  private void add(Match.Reason reason, Consumer<IntConsumer> each) {
    Int2IntMap nameOf = new Int2IntOpenHashMap();
    each.accept(
        name -> {
          if (!found.get(names.thing(name))) {
            nameOf.putIfAbsent(names.thing(name), name);
          }
        });
    int[] inOrder = nameOf.keySet().toIntArray();
    Arrays.sort(inOrder);
    for (int thing : inOrder) {
      found.set(thing);
      matches.add(new Match(things.id(thing), names.text(nameOf.get(thing)), reason));
    }
  }

  void addOffered(Matcher matcher, String text) {
    matcher.match(Asked.of(text), matches.size() + MOST_OFFERED).stream()
        .filter(candidate -> !found.get(things.find(candidate.id())))
        .limit(MOST_OFFERED)
        .map(Match::of)
        .forEach(matches::add);
  }

  List<Match> matches() {
    return List.copyOf(matches);
  }
}
