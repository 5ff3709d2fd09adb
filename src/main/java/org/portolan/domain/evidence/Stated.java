package org.portolan.domain.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.InOrder;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.transport.Mode;

/**
 * What a claim says, in its own words and precision. A claim states what its type needs and no
 * more; what it does not state is unknown to it.
 *
 * @param mode how it was carried; empty when not said
 * @param places the places, under FROM, TO, AT and VIA
 * @param parties the actors of a total, under FROM and TO
 * @param vessel the ship; empty when none is spoken of
 * @param after movements that it says came before, in order of id
 * @param dates the dates, under DURING, LOADED, DEPARTED, ARRIVED, SINCE and UNTIL
 * @param quantity how much; empty when not said
 * @param distance how far, once for each unit that it is given in
 * @param contents what is carried or prohibited, in words
 * @param field which attribute; empty but for attributes
 * @param value what the attribute, event or rule is, in a word or two; empty when not said
 * @param actors who took part or is bound, in order of id
 */
public record Stated(
    Optional<Mode> mode,
    Map<StatedField, PlaceMention> places,
    Map<StatedField, Id> parties,
    Optional<VesselMention> vessel,
    List<Id> after,
    Map<StatedField, ReportedDate> dates,
    Optional<Quantity> quantity,
    List<Quantity> distance,
    List<String> contents,
    Optional<String> field,
    Optional<String> value,
    List<Id> actors) {

  /**
   * Copies the collections.
   *
   * @param mode how it was carried; empty when not said
   * @param places the places, under FROM, TO, AT and VIA
   * @param parties the actors of a total, under FROM and TO
   * @param vessel the ship; empty when none is spoken of
   * @param after movements that it says came before, in order of id
   * @param dates the dates, under DURING, LOADED, DEPARTED, ARRIVED, SINCE and UNTIL
   * @param quantity how much; empty when not said
   * @param distance how far, once for each unit that it is given in
   * @param contents what is carried or prohibited, in words
   * @param field which attribute; empty but for attributes
   * @param value what the attribute, event or rule is, in a word or two; empty when not said
   * @param actors who took part or is bound, in order of id
   */
  public Stated {
    places = copy(places);
    parties = copy(parties);
    after = InOrder.once(after);
    dates = copy(dates);
    distance = List.copyOf(distance);
    contents = List.copyOf(contents);
    actors = InOrder.once(actors);
  }

  private static <V> Map<StatedField, V> copy(Map<StatedField, V> map) {
    if (map.isEmpty()) {
      return Map.of();
    }
    Map<StatedField, V> copy = new EnumMap<>(StatedField.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Lists the fields that are stated.
   *
   * @return the fields, in their usual order
   */
  public Set<StatedField> fields() {
    Set<StatedField> fields = EnumSet.noneOf(StatedField.class);
    fields.addAll(places.keySet());
    fields.addAll(parties.keySet());
    fields.addAll(dates.keySet());
    addIf(fields, mode.isPresent(), StatedField.MODE);
    addIf(fields, vessel.isPresent(), StatedField.VESSEL);
    addIf(fields, !after.isEmpty(), StatedField.AFTER);
    addIf(fields, quantity.isPresent(), StatedField.QUANTITY);
    addIf(fields, !distance.isEmpty(), StatedField.DISTANCE);
    addIf(fields, !contents.isEmpty(), StatedField.CONTENTS);
    addIf(fields, field.isPresent(), StatedField.FIELD);
    addIf(fields, value.isPresent(), StatedField.VALUE);
    addIf(fields, !actors.isEmpty(), StatedField.ACTORS);
    return fields;
  }

  private static void addIf(Set<StatedField> fields, boolean stated, StatedField field) {
    if (stated) {
      fields.add(field);
    }
  }

  /**
   * Finds the place stated under a field.
   *
   * @param field FROM, TO, AT or VIA
   * @return the place, if stated
   */
  public Optional<PlaceMention> place(StatedField field) {
    return Optional.ofNullable(places.get(field));
  }

  /**
   * Finds the actor of a total stated under a field.
   *
   * @param field FROM or TO
   * @return the actor, if stated
   */
  public Optional<Id> party(StatedField field) {
    return Optional.ofNullable(parties.get(field));
  }

  /**
   * Finds the date stated under a field.
   *
   * @param field DURING, LOADED, DEPARTED, ARRIVED, SINCE or UNTIL
   * @return the date, if stated
   */
  public Optional<ReportedDate> date(StatedField field) {
    return Optional.ofNullable(dates.get(field));
  }

  /**
   * Starts from nothing stated.
   *
   * @return a builder
   */
  public static StatedBuilder builder() {
    return new StatedBuilder();
  }
}
