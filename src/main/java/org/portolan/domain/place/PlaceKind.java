package org.portolan.domain.place;

/** What sort of place a place is, by a gazetteer's or a document's word. */
public enum PlaceKind {
  /** Where ships load and unload. */
  PORT,
  /** Where goods, ammunition among them, are stored. */
  DEPOT,
  /** Sidings and tracks where freight cars stand or are sorted. */
  RAIL_YARD,
  /** A railway station. */
  STATION,
  /** A populated place of any size. */
  CITY,
  /** A bridge. */
  BRIDGE,
  /** Where rockets are launched. */
  SPACEPORT,
  /** A base of a navy. */
  NAVAL_BASE,
  /** A building, factory or other place not named here. */
  SITE,
  /** A river. */
  RIVER,
  /** A part of a country, or of several. */
  REGION,
  /** A country. */
  COUNTRY,
  /** A border between countries; it has no inside. */
  BORDER,
  /** A line of battle at some time; it has no inside. */
  FRONT_LINE;

  /**
   * Tells whether cargo that arrives somewhere inside such a place can be taken to leave from it.
   *
   * @return false for {@link #REGION} and {@link #COUNTRY}, where only a stated sequence joins
   */
  public boolean isFinerThanRegion() {
    return this != REGION && this != COUNTRY;
  }
}
