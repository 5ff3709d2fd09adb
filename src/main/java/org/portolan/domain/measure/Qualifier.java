package org.portolan.domain.measure;

/**
 * How a report hedges a number <i>x</i>. Quantities are never negative, so that what has no other
 * lower bound begins at 0.
 */
public enum Qualifier {
  /**
   * "290 kilometres": <i>x</i>. A count is just that; anything measured lies within the rounding of
   * the number as written.
   */
  EXACT,

  /** "about", "roughly", "some": <i>x</i> ± 10 %, or its rounding if that is wider. */
  ABOUT,

  /** "more than", "over": above <i>x</i>, without it. */
  MORE_THAN,

  /** "at least": <i>x</i> and above. */
  AT_LEAST,

  /** "less than", "under": from 0 to <i>x</i>, without it. */
  LESS_THAN,

  /** "at most", "up to": from 0 to <i>x</i>. */
  AT_MOST,

  /** "between <i>x</i> and <i>y</i>": both and what is between them. */
  RANGE
}
