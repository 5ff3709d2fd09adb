package org.portolan.usecase.compare;

import java.util.Optional;

/**
 * What comparing two values showed.
 *
 * @param verdict whether both can be true
 * @param size how far they are apart; empty where nothing can be measured
 * @param text a sentence that says why, with the working
 */
record Finding(Agreement verdict, Optional<Size> size, String text) {
  static Finding agree(String text) {
    return new Finding(Agreement.AGREE, Optional.empty(), text);
  }

  static Finding compatible(String text) {
    return new Finding(Agreement.COMPATIBLE, Optional.empty(), text);
  }

  static Finding differ(String text) {
    return new Finding(Agreement.DIFFER, Optional.empty(), text);
  }

  Finding with(Size measured) {
    return new Finding(verdict, Optional.of(measured), text);
  }

  Finding add(String sentence) {
    return new Finding(verdict, size, text + " " + sentence);
  }

  /** The same as one that both can be true after all. */
  Finding atWorstCompatible() {
    return verdict == Agreement.DIFFER ? new Finding(Agreement.COMPATIBLE, size, text) : this;
  }
}
