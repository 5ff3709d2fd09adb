package org.portolan.dataset.gazetteer;

/** In what form a file is. */
enum Form {
  /** Places of GeoNames: 19 columns, no header. */
  GEONAMES(Publisher.GEONAMES),
  /** More names of places of GeoNames: 10 columns, before 2018 eight; no header. */
  ALTERNATE_NAMES(Publisher.GEONAMES),
  /** UN/LOCODE as UNECE publishes it: 12 columns, no header. */
  UN_LOCODE(Publisher.UN_LOCODE),
  /** UN/LOCODE as published again by others: with a header. */
  UN_LOCODE_WITH_HEADER(Publisher.UN_LOCODE),
  /** The World Port Index: with a header. */
  WORLD_PORT_INDEX(Publisher.WORLD_PORT_INDEX);

  private final Publisher publisher;

  Form(Publisher publisher) {
    this.publisher = publisher;
  }

  Publisher publisher() {
    return publisher;
  }

  boolean isCsv() {
    return publisher != Publisher.GEONAMES;
  }
}
