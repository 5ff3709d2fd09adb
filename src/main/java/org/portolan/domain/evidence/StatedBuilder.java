package org.portolan.domain.evidence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.transport.Mode;

/** Collects what a claim states, one field at a time. */
public final class StatedBuilder {
  private final Map<StatedField, PlaceMention> places = new EnumMap<>(StatedField.class);
  private final Map<StatedField, Id> parties = new EnumMap<>(StatedField.class);
  private final Map<StatedField, ReportedDate> dates = new EnumMap<>(StatedField.class);
  private Optional<Mode> mode = Optional.empty();
  private Optional<VesselMention> vessel = Optional.empty();
  private List<Id> after = List.of();
  private Optional<Quantity> quantity = Optional.empty();
  private List<Quantity> distance = List.of();
  private List<String> contents = List.of();
  private Optional<String> field = Optional.empty();
  private Optional<String> value = Optional.empty();
  private List<Id> actors = List.of();

  StatedBuilder() {}

  /**
   * States how it was carried.
   *
   * @param stated how
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder mode(Mode stated) {
    mode = Optional.of(stated);
    return this;
  }

  /**
   * States a place.
   *
   * @param under FROM, TO, AT or VIA
   * @param stated the place
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder place(StatedField under, PlaceMention stated) {
    places.put(under, stated);
    return this;
  }

  /**
   * States an actor of a total.
   *
   * @param under FROM or TO
   * @param stated the actor
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder party(StatedField under, Id stated) {
    parties.put(under, stated);
    return this;
  }

  /**
   * States a date.
   *
   * @param under DURING, LOADED, DEPARTED, ARRIVED, SINCE or UNTIL
   * @param stated the date
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder date(StatedField under, ReportedDate stated) {
    dates.put(under, stated);
    return this;
  }

  /**
   * States the ship.
   *
   * @param stated the ship
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder vessel(VesselMention stated) {
    vessel = Optional.of(stated);
    return this;
  }

  /**
   * States what came before.
   *
   * @param stated movements
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder after(List<Id> stated) {
    after = stated;
    return this;
  }

  /**
   * States how much.
   *
   * @param stated the quantity
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder quantity(Quantity stated) {
    quantity = Optional.of(stated);
    return this;
  }

  /**
   * States how far.
   *
   * @param stated the distance, once for each unit
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder distance(List<Quantity> stated) {
    distance = stated;
    return this;
  }

  /**
   * States what is carried or prohibited.
   *
   * @param stated words for goods
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder contents(List<String> stated) {
    contents = stated;
    return this;
  }

  /**
   * States which attribute.
   *
   * @param stated its name
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder field(String stated) {
    field = Optional.of(stated);
    return this;
  }

  /**
   * States what the attribute, event or rule is.
   *
   * @param stated a word or two
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder value(String stated) {
    value = Optional.of(stated);
    return this;
  }

  /**
   * States who took part or is bound.
   *
   * @param stated actors
   * @return this builder
   */
  @CanIgnoreReturnValue
  public StatedBuilder actors(List<Id> stated) {
    actors = stated;
    return this;
  }

  /**
   * Finishes.
   *
   * @return what was stated
   */
  public Stated build() {
    return new Stated(
        mode, places, parties, vessel, after, dates, quantity, distance, contents, field, value,
        actors);
  }
}
