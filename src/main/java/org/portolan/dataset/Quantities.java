package org.portolan.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;

/** Reads quantities. */
final class Quantities {
  static final Map<String, Unit> UNITS = Checks.byWord(Arrays.asList(Unit.values()), Unit::symbol);
  static final Map<String, Unit> LENGTHS =
      Checks.byWord(
          Arrays.stream(Unit.values()).filter(unit -> unit.kind() == Unit.Kind.LENGTH).toList(),
          Unit::symbol);
  static final Map<String, Qualifier> QUALIFIERS =
      Checks.byWord(
          Arrays.stream(Qualifier.values())
              .filter(qualifier -> qualifier != Qualifier.RANGE)
              .toList(),
          Qualifier::name);
  private static final List<String> SINGLE = List.of("value", "unit", "qualifier");
  private static final List<String> RANGE = List.of("from", "to", "unit");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(?:\\.[0-9]{1,9})?");

  private final Draft draft;

  Quantities(Draft draft) {
    this.draft = draft;
  }

  /** Reads a quantity in some of the units. */
  Optional<Quantity> read(Node node, String key, Map<String, Unit> units) {
    boolean range =
        node instanceof Node.Fields fields
            && !fields.fields().containsKey("value")
            && (fields.fields().containsKey("from") || fields.fields().containsKey("to"));
    return Keys.of(node, key, range ? RANGE : SINGLE, draft.faults)
        .flatMap(keys -> range ? range(keys, units) : single(keys, units));
  }

  /** Reads one length, or a list of them. */
  List<Quantity> lengths(Node node, String key) {
    List<Quantity> lengths = new ArrayList<>();
    if (node instanceof Node.Items items && !items.nodes().isEmpty()) {
      items.nodes().forEach(item -> read(item, key, LENGTHS).ifPresent(lengths::add));
    } else {
      read(node, key, LENGTHS).ifPresent(lengths::add);
    }
    return lengths;
  }

  private Optional<Quantity> single(Keys keys, Map<String, Unit> units) {
    Optional<BigDecimal> value = number(keys, "value");
    Optional<Unit> unit = unit(keys, units);
    int before = draft.faults.count();
    Qualifier qualifier =
        keys.text("qualifier")
            .flatMap(text -> draft.checks.oneOf(text, QUALIFIERS))
            .orElse(Qualifier.EXACT);
    if (value.isEmpty() || unit.isEmpty() || draft.faults.count() > before) {
      return Optional.empty();
    }
    if (qualifier == Qualifier.LESS_THAN && value.get().signum() == 0) {
      keys.text("value")
          .ifPresent(text -> draft.faults.add(text.fault("more than 0: nothing is LESS_THAN 0")));
      return Optional.empty();
    }
    return Optional.of(Quantity.of(value.get(), unit.get(), qualifier));
  }

  private Optional<Quantity> range(Keys keys, Map<String, Unit> units) {
    Optional<BigDecimal> from = number(keys, "from");
    Optional<BigDecimal> to = number(keys, "to");
    Optional<Unit> unit = unit(keys, units);
    if (from.isEmpty() || to.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().compareTo(from.get()) < 0) {
      keys.text("to")
          .ifPresent(text -> draft.faults.add(text.fault("no less than from, " + from.get())));
      return Optional.empty();
    }
    return Optional.of(Quantity.range(from.get(), to.get(), unit.get()));
  }

  private Optional<BigDecimal> number(Keys keys, String key) {
    String expected = "a number from 0, of at most 18 digits and 9 decimals";
    return keys.require(key, expected)
        .flatMap(node -> keys.number(node, key, NUMBER, expected))
        .map(number -> new BigDecimal(number.text()));
  }

  private Optional<Unit> unit(Keys keys, Map<String, Unit> units) {
    return keys.requireText("unit", Phrase.either(List.copyOf(units.keySet())))
        .flatMap(text -> draft.checks.oneOf(text, units));
  }
}
