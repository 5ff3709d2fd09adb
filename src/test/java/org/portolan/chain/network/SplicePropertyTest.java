package org.portolan.chain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;

/** A network that was brought up to date is, array by array, the one that is built of all legs. */
class SplicePropertyTest {
  private static final int PLACES = 7;
  private static final int MOVEMENTS = 25;
  private static final int STEPS = 4;

  private final Map<Id, Place> places = new TreeMap<>();
  private final Set<Id> vessels = new TreeSet<>();
  private final Map<Id, NetworkBuilder.Row> rows = new TreeMap<>();

  @Property(tries = 1_000)
  void changesOfLegsAndPlacesGiveTheNetworkOfAllLegs(@ForAll long seed) {
    Random random = new Random(seed);
    clear();
    for (int place = 0; place < PLACES; place++) {
      putPlace(random, random.nextInt(2 * PLACES));
    }
    vessels.add(new Id("v1"));
    for (int i = random.nextInt(MOVEMENTS); i > 0; i--) {
      put(random);
    }
    TemporalNetwork network = whole();
    for (int step = 0; step < STEPS; step++) {
      Set<Id> changed = new TreeSet<>();
      boolean frame = random.nextInt(3) == 0;
      if (frame) {
        changeFrame(random, changed);
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        change(random, changed);
      }
      network = changed(network, changed, frame);
      assertSame(network, whole());
    }
  }

  @Test
  void aLegMustNotReferToWhatIsNoMore() {
    clear();
    putPlace(new Random(1), 0);
    putPlace(new Random(1), 1);
    rows.put(new Id("m"), row("m", "p0", "p1"));
    TemporalNetwork network = whole();

    NetworkBuilder builder =
        NetworkBuilder.from(
                network, Set.of(), List.of(new Id("p0")), Set.of(), new Atlas(List.of()))
            .orElseThrow();

    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void placesThatBecomeOneStopNeedAllLegs() {
    clear();
    Id inner = new Id("inner");
    Id outer = new Id("outer");
    places.put(inner, place(inner, PlaceKind.CITY, Optional.empty()));
    places.put(outer, place(outer, PlaceKind.CITY, Optional.empty()));
    TemporalNetwork network = whole();
    Atlas nested =
        new Atlas(
            List.of(
                place(inner, PlaceKind.CITY, Optional.of(outer)),
                place(outer, PlaceKind.CITY, Optional.empty())));

    assertThat(NetworkBuilder.from(network, Set.of(), places.keySet(), Set.of(), nested)).isEmpty();
  }

  private static NetworkBuilder.Row row(String id, String from, String to) {
    return new NetworkBuilder.Row(
        new Id(id),
        new Id(from),
        new Id(to),
        Mode.SEA,
        null,
        new Days(1, 2, 3, 4),
        LegStrength.of(1, 1, 0),
        Set.of());
  }

  private void clear() {
    places.clear();
    vessels.clear();
    rows.clear();
  }

  private static Place place(Id id, PlaceKind kind, Optional<Id> parent) {
    return new Place(
        id,
        id.value(),
        kind,
        Optional.empty(),
        parent,
        Optional.empty(),
        Place.Register.NONE,
        Optional.empty());
  }

  private void putPlace(Random random, int number) {
    Id id = new Id("p" + number);
    PlaceKind kind = random.nextInt(4) == 0 ? PlaceKind.REGION : PlaceKind.CITY;
    // Places lie in those of lower number, so that none lies in itself.
    List<Id> outer = places.keySet().stream().filter(p -> number(p) < number).toList();
    Optional<Id> parent =
        outer.isEmpty() || random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(outer.get(random.nextInt(outer.size())));
    places.put(id, place(id, kind, parent));
  }

  private static int number(Id place) {
    return Integer.parseInt(place.value().substring(1));
  }

  private Id put(Random random) {
    Id id = new Id("m" + random.nextInt(MOVEMENTS));
    int departs = random.nextInt(5);
    int later = departs + random.nextInt(3);
    int arrives = departs + random.nextInt(4);
    int last = Math.max(later, arrives) + random.nextInt(3);
    List<Id> known = List.copyOf(places.keySet());
    List<Id> ships = List.copyOf(vessels);
    Set<Id> after = new TreeSet<>();
    for (int i = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      after.add(new Id("m" + random.nextInt(MOVEMENTS)));
    }
    after.remove(id);
    rows.put(
        id,
        new NetworkBuilder.Row(
            id,
            known.get(random.nextInt(known.size())),
            known.get(random.nextInt(known.size())),
            random.nextBoolean() ? Mode.SEA : Mode.RAIL,
            ships.isEmpty() || random.nextBoolean()
                ? null
                : ships.get(random.nextInt(ships.size())),
            new Days(
                random.nextInt(5) == 0 ? TemporalNetwork.UNKNOWN : departs,
                random.nextInt(5) == 0 ? TemporalNetwork.NEVER : later,
                random.nextInt(5) == 0 ? TemporalNetwork.UNKNOWN : arrives,
                random.nextInt(5) == 0 ? TemporalNetwork.NEVER : last),
            LegStrength.of(1 + random.nextInt(3), 1 + random.nextInt(2), random.nextInt(2)),
            after));
    return id;
  }

  private void change(Random random, Set<Id> changed) {
    if (random.nextInt(3) == 0) {
      Id gone = new Id("m" + random.nextInt(MOVEMENTS));
      rows.remove(gone);
      changed.add(gone);
    } else {
      changed.add(put(random));
    }
  }

  /** Places and ships come and go, and with those that go the movements that name them. */
  private void changeFrame(Random random, Set<Id> changed) {
    if (random.nextBoolean()) {
      putPlace(random, random.nextInt(2 * PLACES));
    }
    if (random.nextBoolean()) {
      vessels.add(new Id("v" + random.nextInt(4)));
    }
    List<Id> leaves =
        places.keySet().stream()
            .filter(p -> places.values().stream().noneMatch(o -> isIn(o, p)))
            .toList();
    if (places.size() > 2 && random.nextInt(3) == 0) {
      Id gone = leaves.get(random.nextInt(leaves.size()));
      places.remove(gone);
      drop(row -> row.from().equals(gone) || row.to().equals(gone), changed);
    }
    if (random.nextInt(3) == 0) {
      Id gone = new Id("v" + random.nextInt(4));
      vessels.remove(gone);
      drop(row -> gone.equals(row.vessel()), changed);
    }
  }

  private static boolean isIn(Place inner, Id outer) {
    return inner.partOf().filter(outer::equals).isPresent();
  }

  private void drop(Predicate<NetworkBuilder.Row> which, Set<Id> changed) {
    for (NetworkBuilder.Row row : new ArrayList<>(rows.values())) {
      if (which.test(row)) {
        rows.remove(row.movement());
        changed.add(row.movement());
      }
    }
  }

  private TemporalNetwork changed(TemporalNetwork before, Set<Id> changed, boolean frame) {
    Optional<NetworkBuilder> builder =
        frame
            ? NetworkBuilder.from(
                before, changed, places.keySet(), vessels, new Atlas(places.values()))
            : Optional.of(NetworkBuilder.from(before, changed));
    if (builder.isEmpty()) {
      return whole();
    }
    changed.stream()
        .filter(rows::containsKey)
        .map(rows::get)
        .forEach(row -> builder.get().add(row));
    return builder.get().build();
  }

  private TemporalNetwork whole() {
    NetworkBuilder builder =
        new NetworkBuilder(places.keySet(), vessels, new Atlas(places.values()));
    rows.values().forEach(builder::add);
    return builder.build();
  }

  private static void assertSame(TemporalNetwork one, TemporalNetwork other) {
    assertThat(one)
        .usingRecursiveComparison()
        .ignoringFields("register.atlas", "register.meeting.self")
        .isEqualTo(other);
  }
}
