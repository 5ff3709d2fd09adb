package org.portolan.usecase.compare;

/**
 * Compares what two claims say in one field. Symmetric, and a value agrees with itself.
 *
 * @param <T> what the field holds
 */
interface Comparer<T> {
  /** What makes two values one version, wherever they are said. */
  String key(T value);

  /** The value for people to read. */
  String text(T value);

  /** Whether two values can both be true, with the working. */
  Finding compare(T one, T other);

  /** Whether the origin of a claim answers for the value, rather than the document alone. */
  default boolean hasOrigins() {
    return true;
  }
}
