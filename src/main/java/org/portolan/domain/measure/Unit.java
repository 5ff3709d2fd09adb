package org.portolan.domain.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a quantity counts or measures.
 *
 * <p>The miles are exact by definition: the international mile is 1,609.344 m by the international
 * yard and pound agreement of 1959, the nautical mile 1,852 m. Source: NIST, Guide to the SI, <a
 * href="http://physics.nist.gov/Pubs/SP811/appenB8.html">Appendix B.8</a>.
 */
public enum Unit {
  /** Shipping containers of whatever size. */
  CONTAINERS("containers", Kind.COUNT),

  /** Freight cars of a train. */
  FREIGHT_CARS("freight cars", Kind.COUNT),

  /** Rounds of ammunition. */
  ROUNDS("rounds", Kind.COUNT),

  /** Kilometres. */
  KILOMETRES("km", "1"),

  /** International miles, of 1.609344 km. */
  MILES("mi", "1.609344"),

  /** Nautical miles, of 1.852 km. */
  NAUTICAL_MILES("nmi", "1.852"),

  /** Metric tonnes. */
  TONNES("tonnes", Kind.MASS),

  /** Twenty-foot equivalent units, by which the capacity for containers is told. */
  TEU("TEU", Kind.CAPACITY),

  /** How many times as much as before: a twofold increase is 2 times. */
  TIMES("times", Kind.RATIO);

  /** What a unit is a unit of. Only quantities of one kind can be compared. */
  public enum Kind {
    /** Things that are counted, one by one. A count said without a qualifier is exact. */
    COUNT,

    /** Distance. */
    LENGTH,

    /** Mass. */
    MASS,

    /** Room for cargo. */
    CAPACITY,

    /** One quantity relative to another. */
    RATIO
  }

  private final String symbol;
  private final Kind kind;
  private final Optional<BigDecimal> kilometres;

  Unit(String symbol, Kind kind) {
    this.symbol = symbol;
    this.kind = kind;
    this.kilometres = Optional.empty();
  }

  Unit(String symbol, String kilometres) {
    this.symbol = symbol;
    this.kind = Kind.LENGTH;
    this.kilometres = Optional.of(new BigDecimal(kilometres));
  }

  /**
   * Looks a unit up by its symbol.
   *
   * @param symbol the symbol, in its letter case
   * @return the unit, or empty if none has that symbol
   */
  public static Optional<Unit> find(String symbol) {
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
  }

  /**
   * The unit as data set files write it.
   *
   * @return the symbol, such as {@code km} or {@code freight cars}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * What this is a unit of.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * How long one of this unit is.
   *
   * @return its exact length in kilometres, or empty if it is no unit of length
   */
  public Optional<BigDecimal> kilometres() {
    return kilometres;
  }
}
