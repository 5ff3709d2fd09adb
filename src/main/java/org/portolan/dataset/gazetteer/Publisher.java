package org.portolan.dataset.gazetteer;

/** Who publishes a gazetteer, and on what terms. */
public enum Publisher {
  /** The dumps of geonames.org. */
  GEONAMES(
      "GeoNames",
      "GeoNames (https://www.geonames.org/), Creative Commons Attribution 4.0"
          + " (https://creativecommons.org/licenses/by/4.0/)"),
  /** The code list of UNECE. */
  UN_LOCODE(
      "UN/LOCODE",
      "UN/LOCODE, United Nations Economic Commission for Europe (https://unece.org/);"
          + " acknowledge UNECE, whose terms apply"),
  /** The list of ports of the United States' National Geospatial-Intelligence Agency. */
  WORLD_PORT_INDEX(
      "World Port Index",
      "World Port Index (Pub. 150), National Geospatial-Intelligence Agency"
          + " (https://msi.nga.mil/); no copyright claimed under Title 17 U.S.C.");

  private final String title;
  private final String licence;

  Publisher(String title, String licence) {
    this.title = title;
    this.licence = licence;
  }

  /**
   * Gives what the gazetteer is called.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * Gives whom to name and on what terms its rows are used.
   *
   * @return one line
   */
  public String licence() {
    return licence;
  }
}
