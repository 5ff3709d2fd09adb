package org.portolan.usecase.measure;

/** A distance that was measured, or why it was not. */
public sealed interface Computed permits Measurement, NotComputed {
  /**
   * Tells how it was measured, or would have been.
   *
   * @return the method
   */
  Method method();
}
