package org.portolan.usecase.compare;

import org.portolan.names.NameFold;

/** Compares spellings of the name of one thing. */
final class Spelled implements Comparer<String> {
  /** How a name is spelled the document decides, whoever said what it reports. */
  @Override
  public boolean hasOrigins() {
    return false;
  }

  @Override
  public String key(String spelling) {
    return spelling;
  }

  @Override
  public String text(String spelling) {
    return spelling;
  }

  @Override
  public Finding compare(String one, String other) {
    String pair = "'%s' and '%s'".formatted(one, other);
    return one.equals(other) || NameFold.fold(one).equals(NameFold.fold(other))
        ? Finding.agree(
            pair + " are one name but for letter case, accents, punctuation or a ship's MV.")
        : Finding.compatible(pair + " are two spellings or names of one thing.");
  }
}
