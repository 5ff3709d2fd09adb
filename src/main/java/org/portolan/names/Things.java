package org.portolan.names;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.transport.ImoNumber;

/** The things that have names, by numbers in the order of their ids, and what is known of them. */
final class Things {
  private final NamedType type;
  private final Id[] ids;
  private final @Nullable String[] countries;
  private final @Nullable String[] kinds;
  private final @Nullable Coordinates[] coordinates;
  private final @Nullable ImoNumber[] imos;
  private final Map<ImoNumber, List<Integer>> byImo = new HashMap<>();
  private final Object2IntMap<Id> numbers;

  Things(NamedType type, Collection<Id> all, Function<Id, Traits> traits) {
    this.type = type;
    ids = new TreeSet<>(all).toArray(Id[]::new);
    countries = new String[ids.length];
    kinds = new String[ids.length];
    coordinates = new Coordinates[ids.length];
    imos = new ImoNumber[ids.length];
    numbers = new Object2IntOpenHashMap<>(ids.length);
    numbers.defaultReturnValue(-1);
    Map<String, String> words = new HashMap<>();
    for (int thing = 0; thing < ids.length; thing++) {
      numbers.put(ids[thing], thing);
      Traits known = traits.apply(ids[thing]);
      countries[thing] = known.country().map(word -> once(words, word)).orElse(null);
      kinds[thing] = known.kind().map(word -> once(words, word)).orElse(null);
      coordinates[thing] = known.coordinates().orElse(null);
      if (known.imo().isPresent()) {
        imos[thing] = known.imo().get();
        byImo.computeIfAbsent(known.imo().get(), key -> new ArrayList<>()).add(thing);
      }
    }
  }

  private static String once(Map<String, String> words, String word) {
    return words.computeIfAbsent(word, same -> same);
  }

  NamedType type() {
    return type;
  }

  int size() {
    return ids.length;
  }

  Id id(int thing) {
    return ids[thing];
  }

  /** The number of a thing; −1 for none. */
  int find(Id id) {
    return numbers.getInt(id);
  }

  /** The ships with a number; a mistaken number may be of several. */
  List<Integer> list(ImoNumber imo) {
    return byImo.getOrDefault(imo, List.of());
  }

  Optional<String> country(int thing) {
    return Optional.ofNullable(countries[thing]);
  }

  Optional<String> kind(int thing) {
    return Optional.ofNullable(kinds[thing]);
  }

  Optional<Coordinates> coordinates(int thing) {
    return Optional.ofNullable(coordinates[thing]);
  }

  Optional<ImoNumber> imo(int thing) {
    return Optional.ofNullable(imos[thing]);
  }
}
