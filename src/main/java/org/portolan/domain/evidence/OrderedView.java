package org.portolan.domain.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;

/** A map over things that are in order of id and made when asked for. */
final class OrderedView<V> extends AbstractMap<Id, V> {
  private final int size;
  private final ToIntFunction<Id> find;
  private final IntFunction<Id> id;
  private final IntFunction<V> value;

  /**
   * A view.
   *
   * @param size how many there are
   * @param find tells the index of an id, negative if it is not there
   * @param id gives the id of an index
   * @param value makes the thing of an index
   */
  OrderedView(int size, ToIntFunction<Id> find, IntFunction<Id> id, IntFunction<V> value) {
    this.size = size;
    this.find = find;
    this.id = id;
    this.value = value;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int index = key instanceof Id asked ? find.applyAsInt(asked) : -1;
    return index < 0 ? null : value.apply(index);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof Id asked && find.applyAsInt(asked) >= 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Id> keySet() {
    return new Things<>(index -> id.apply(index), this::containsKey);
  }

  @Override
  public Set<Map.Entry<Id, V>> entrySet() {
    return new Things<>(
        index -> Map.entry(id.apply(index), value.apply(index)),
        entry ->
            entry instanceof Map.Entry<?, ?> asked
                && asked.getValue() != null
                && asked.getValue().equals(get(asked.getKey())));
  }

  /** Keys or entries. */
  private final class Things<T> extends AbstractSet<T> {
    private final IntFunction<T> at;
    private final Predicate<@Nullable Object> has;

    Things(IntFunction<T> at, Predicate<@Nullable Object> has) {
      this.at = at;
      this.has = has;
    }

    @Override
    public Iterator<T> iterator() {
      return IntStream.range(0, size).mapToObj(at).iterator();
    }

    @Override
    public boolean contains(@Nullable Object thing) {
      return has.test(thing);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
