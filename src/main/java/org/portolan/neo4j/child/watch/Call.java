package org.portolan.neo4j.child.watch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One method of an interface of Neo4j's, called by reflection. */
final class Call {
  private final Method method;

  private Call(Method method) {
    this.method = method;
  }

  /**
   * Finds a method.
   *
   * @throws IllegalStateException if this Neo4j lacks it
   */
  static Call to(String type, String name, Class<?>... parameters) {
    try {
      return new Call(Class.forName(type).getMethod(name, parameters));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Neo4j has no " + type + "." + name, e);
    }
  }

  /** The answer, which is there. */
  Object on(Object target, @Nullable Object... arguments) {
    return Objects.requireNonNull(find(target, arguments));
  }

  /** The answer; null is one. */
  @Nullable Object find(Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e);
    }
  }

  /** The answer, as a number. */
  long number(Object target) {
    return ((Number) on(target)).longValue();
  }

  /** The answer, one by one. */
  Iterable<?> each(Object target) {
    return (Iterable<?>) on(target);
  }
}
