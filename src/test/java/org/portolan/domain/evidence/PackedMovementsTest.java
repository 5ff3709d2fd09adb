package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

class PackedMovementsTest {
  private final Random random = new Random(5);

  @Test
  void whatIsUnpackedIsWhatWasPacked() {
    List<Told> all = drawn(0, 500);

    PackedMovements packed = packed(all);

    assertHolds(packed, all);
  }

  @Test
  void aVersionHoldsWhatHasChangedAndTheOneBeforeDoesNot() {
    NavigableMap<Id, Told> held = new TreeMap<>();
    drawn(0, 300).forEach(told -> held.put(told.movement().id(), told));
    PackedMovements packed = packed(held.values());
    for (int round = 0; round < 60; round++) {
      List<Told> before = List.copyOf(held.values());
      PackedMovements earlier = packed;
      Set<Id> gone = new HashSet<>();
      List<Told> changed = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int number = random.nextInt(350);
        Id id = new Id("m" + number);
        if (random.nextInt(3) == 0) {
          gone.add(id);
        } else if (changed.stream().noneMatch(told -> told.movement().id().equals(id))) {
          changed.add(PlainEvidence.told(number, random.nextInt(8), random));
        }
      }
      changed.forEach(told -> gone.remove(told.movement().id()));
      gone.forEach(held::remove);
      changed.forEach(told -> held.put(told.movement().id(), told));

      packed = earlier.with(changed, gone);

      assertHolds(packed, held.values());
      assertHolds(earlier, before);
    }
  }

  @Test
  void whatIsNoMoreIsThrownAwayInTheEnd() {
    PackedMovements packed = packed(drawn(0, 10));
    long most = 0;
    for (int round = 0; round < 2_000; round++) {
      packed = packed.with(List.of(PlainEvidence.told(round % 10, 0, random)), Set.of());
      most = Math.max(most, packed.heapBytes());
    }

    assertHolds(
        packed, packed.movements().values().stream().map(PackedMovementsTest::none).toList());
    assertThat(most).isLessThan(600_000);
  }

  private static Told none(org.portolan.domain.transport.Movement movement) {
    return new Told(movement, List.of());
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    Told one = PlainEvidence.told(1, 0, random);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> packed(List.of(one, one)))
        .withMessageContaining("'m1' stands twice");
  }

  @Test
  void aClaimThatAnotherMovementHasAlreadyIsRefused() {
    Told one = PlainEvidence.told(1, 0, random);
    Told other = PlainEvidence.told(2, 0, random);
    PackedMovements packed = packed(List.of(one));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> packed.with(List.of(new Told(other.movement(), one.claims())), Set.of()))
        .withMessageContaining("'c1' stands twice");
  }

  @Test
  void claimsAreFoundByWhatTheySpell() {
    List<Told> all = drawn(0, 50);
    Id ship = new Id("ship-1");

    assertThat(packed(all).claimsSpelling(ship))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            all.stream()
                .flatMap(told -> told.claims().stream())
                .filter(
                    claim -> SpelledIn.of(claim).stream().anyMatch(one -> one.thing().equals(ship)))
                .toList());
  }

  private List<Told> drawn(int first, int count) {
    List<Told> all = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      all.add(PlainEvidence.told(i, random.nextInt(8), random));
    }
    return all;
  }

  private static PackedMovements packed(Iterable<Told> all) {
    PackedMovementsBuilder builder = new PackedMovementsBuilder();
    all.forEach(builder::add);
    return PackedMovements.of(builder);
  }

  private static void assertHolds(PackedMovements packed, Iterable<Told> all) {
    NavigableMap<Id, Object> movements = new TreeMap<>();
    NavigableMap<Id, Claim> claims = new TreeMap<>();
    for (Told told : all) {
      movements.put(told.movement().id(), told.movement());
      told.claims().forEach(claim -> claims.put(claim.id(), claim));
      if (!told.claims().isEmpty()) {
        assertThat(packed.claimsAbout(told.movement().id())).contains(told.claims());
      }
    }
    assertThat(Map.copyOf(packed.movements())).isEqualTo(movements);
    assertThat(packed.movements().keySet()).containsExactlyElementsOf(movements.keySet());
    if (!claims.isEmpty()) {
      assertThat(packed.claims().values()).containsExactlyElementsOf(claims.values());
      claims.forEach((id, claim) -> assertThat(packed.claims().get(id)).isEqualTo(claim));
    }
    assertThat(packed.claimsAbout(new Id("no-such-movement"))).isEqualTo(Optional.empty());
  }
}
