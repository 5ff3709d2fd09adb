package org.portolan.geo.border;

import java.util.Optional;
import org.portolan.geo.LatLon;

/**
 * An area that maps draw with different countries and that the map in use has as polygons of its
 * own, so that it can be drawn either way. Disputes that it does not cut out are {@link
 * UndrawnDispute}s.
 */
public enum DisputedArea {
  /** Crimea with Sevastopol. */
  CRIMEA(
      "Crimea",
      new LatLon(45.2, 34.2),
      Optional.of("RU"),
      "UA",
      "UN General Assembly resolution 68/262 of 27 March 2014"),
  /** Kosovo. */
  KOSOVO(
      "Kosovo",
      new LatLon(42.6, 20.9),
      Optional.empty(),
      "RS",
      "UN Security Council resolution 1244 of 10 June 1999"),
  /** The north of Cyprus; the buffer zone south of it stays apart. */
  NORTHERN_CYPRUS(
      "Northern Cyprus",
      new LatLon(35.3, 33.5),
      Optional.empty(),
      "CY",
      "UN Security Council resolution 541 of 18 November 1983"),
  /** The district around the cosmodrome, which Russia rents from Kazakhstan. */
  BAIKONUR(
      "Baikonur",
      new LatLon(46.0, 63.3),
      Optional.empty(),
      "KZ",
      "lease between Kazakhstan and Russia, prolonged to 2050 on 9 January 2004");

  private final String text;
  private final LatLon inside;
  private final Optional<String> drawnWith;
  private final String alsoDrawnWith;
  private final String source;

  DisputedArea(
      String text, LatLon inside, Optional<String> drawnWith, String alsoDrawnWith, String source) {
    this.text = text;
    this.inside = inside;
    this.drawnWith = drawnWith;
    this.alsoDrawnWith = alsoDrawnWith;
    this.source = source;
  }

  /**
   * Names the area.
   *
   * @return its name in English
   */
  public String text() {
    return text;
  }

  /** A point well inside, to find the polygon by. */
  LatLon inside() {
    return inside;
  }

  /**
   * Tells what the map in use draws it with.
   *
   * @return ISO 3166-1 alpha-2; empty if it is drawn apart, without a code
   */
  public Optional<String> drawnWith() {
    return drawnWith;
  }

  /**
   * Tells what other maps draw it with.
   *
   * @return ISO 3166-1 alpha-2
   */
  public String alsoDrawnWith() {
    return alsoDrawnWith;
  }

  /**
   * Cites why maps disagree.
   *
   * @return a public document
   */
  public String source() {
    return source;
  }

  /** Whether drawing it otherwise moves the border of a country. */
  boolean concerns(String country) {
    return alsoDrawnWith.equals(country) || drawnWith.filter(country::equals).isPresent();
  }
}
