package org.portolan.geo.border;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An area that maps draw with different countries and that the map in use has no line around, so
 * that the other drawing cannot be computed, only named.
 */
public enum UndrawnDispute {
  /** Four regions that Russia declared its own in 2022. */
  REGIONS_OF_UKRAINE(
      "the Donetsk, Kherson, Luhansk and Zaporizhzhia regions",
      Set.of("UA", "RU"),
      "UN General Assembly resolution ES-11/4 of 12 October 2022"),
  /** Jammu and Kashmir, drawn along the line of control. */
  KASHMIR(
      "Jammu and Kashmir",
      Set.of("IN", "PK", "CN"),
      "UN Security Council resolution 47 of 21 April 1948"),
  /** Western Sahara, of which the part that Morocco holds is drawn with Morocco. */
  WESTERN_SAHARA("Western Sahara", Set.of("MA", "EH"), "UN list of Non-Self-Governing Territories"),
  /** The Golan Heights. */
  GOLAN(
      "the Golan Heights",
      Set.of("IL", "SY"),
      "UN Security Council resolution 497 of 17 December 1981");

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> countries;

  private final String source;

  UndrawnDispute(String text, Set<String> countries, String source) {
    this.text = text;
    this.countries = countries;
    this.source = source;
  }

  /**
   * Lists the disputes that leave a country's border in doubt.
   *
   * @param country ISO 3166-1 alpha-2
   * @return those that it is a party to
   */
  public static List<UndrawnDispute> of(String country) {
    return Arrays.stream(values()).filter(dispute -> dispute.countries.contains(country)).toList();
  }

  /**
   * Names the area.
   *
   * @return its name in English, for the middle of a sentence
   */
  public String text() {
    return text;
  }

  /**
   * Cites why maps disagree.
   *
   * @return a public document
   */
  public String source() {
    return source;
  }
}
