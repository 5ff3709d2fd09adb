package org.portolan.domain.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;

/** Two maps in order of id as one; no id is in both. */
final class TwoMaps<V> extends AbstractMap<Id, V> {
  private final Map<Id, V> one;
  private final Map<Id, V> other;

  TwoMaps(Map<Id, V> one, Map<Id, V> other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    V value = one.get(key);
    return value == null ? other.get(key) : value;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return one.containsKey(key) || other.containsKey(key);
  }

  @Override
  public int size() {
    return one.size() + other.size();
  }

  @Override
  public Set<Map.Entry<Id, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<Id, V>> iterator() {
        return new Merged<>(one.entrySet().iterator(), other.entrySet().iterator());
      }

      @Override
      public int size() {
        return TwoMaps.this.size();
      }
    };
  }

  private static final class Merged<V> implements Iterator<Map.Entry<Id, V>> {
    private final Iterator<Map.Entry<Id, V>> left;
    private final Iterator<Map.Entry<Id, V>> right;
    private Map.@Nullable Entry<Id, V> nextLeft;
    private Map.@Nullable Entry<Id, V> nextRight;

    Merged(Iterator<Map.Entry<Id, V>> left, Iterator<Map.Entry<Id, V>> right) {
      this.left = left;
      this.right = right;
      nextLeft = next(left);
      nextRight = next(right);
    }

    private static <V> Map.@Nullable Entry<Id, V> next(Iterator<Map.Entry<Id, V>> from) {
      return from.hasNext() ? from.next() : null;
    }

    @Override
    public boolean hasNext() {
      return nextLeft != null || nextRight != null;
    }

    @Override
    public Map.Entry<Id, V> next() {
      Map.Entry<Id, V> a = nextLeft;
      Map.Entry<Id, V> b = nextRight;
      if (a != null && (b == null || a.getKey().compareTo(b.getKey()) < 0)) {
        nextLeft = next(left);
        return a;
      }
      if (b == null) {
        throw new NoSuchElementException();
      }
      nextRight = next(right);
      return b;
    }
  }
}
