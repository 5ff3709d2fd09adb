package org.portolan.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedNetworkTest {
  private static final GeneratedNetwork NETWORK = GeneratedNetwork.of(NetworkSize.S, 1);
  private static final double PART = 0.015;

  @Test
  void theSameSeedMakesTheSameNetworkOnEveryMachine() {
    assertThat(NETWORK.checksum()).isEqualTo(3_575_956_309_586_493_121L);
  }

  @Test
  void anotherSeedMakesAnotherNetwork() {
    assertThat(GeneratedNetwork.of(NetworkSize.S, 2).checksum()).isNotEqualTo(NETWORK.checksum());
  }

  @Test
  void itHasAsManyLegsAsItsSizeSays() {
    assertThat(NETWORK.from()).hasSize(NETWORK.legs()).hasSize(10_000);
  }

  @Test
  void everyLegJoinsTwoOfItsPlaces() {
    assertThat(every(leg -> NETWORK.from()[leg] != NETWORK.to()[leg])).isTrue();
    assertThat(Arrays.stream(NETWORK.from())).allMatch(place -> place >= 0 && place < 1_000);
    assertThat(Arrays.stream(NETWORK.to())).allMatch(place -> place >= 0 && place < 1_000);
  }

  @Test
  void noWindowEndsBeforeItStartsNorBeforeTheOneAheadOfIt() {
    assertThat(every(leg -> width(leg) >= 0)).isTrue();
    assertThat(every(leg -> NETWORK.departEarliest()[leg] <= NETWORK.arriveEarliest()[leg]))
        .isTrue();
    assertThat(every(leg -> NETWORK.departLatest()[leg] <= NETWORK.arriveLatest()[leg])).isTrue();
  }

  @Test
  void anArrivalIsKnownAsCloselyAsItsDeparture() {
    assertThat(
            every(leg -> width(leg) == NETWORK.arriveLatest()[leg] - NETWORK.arriveEarliest()[leg]))
        .isTrue();
  }

  @Test
  void windowsAreAsWideAsThoseThatReportsGive() {
    assertThat(part(leg -> width(leg) == 0)).isCloseTo(0.45, within(PART));
    assertThat(part(leg -> 1 <= width(leg) && width(leg) <= 6)).isCloseTo(0.30, within(PART));
    assertThat(part(leg -> 7 <= width(leg) && width(leg) <= 30)).isCloseTo(0.18, within(PART));
    assertThat(part(leg -> 31 <= width(leg) && width(leg) <= 90)).isCloseTo(0.07, within(PART));
  }

  @Test
  void sevenLegsOfTenAreVoyagesBetweenPorts() {
    assertThat(part(leg -> NETWORK.mode()[leg] == GeneratedNetwork.SEA)).isEqualTo(0.7);
    assertThat(
            every(
                leg ->
                    NETWORK.mode()[leg] != GeneratedNetwork.SEA
                        || (isPort(NETWORK.from()[leg]) && isPort(NETWORK.to()[leg]))))
        .isTrue();
  }

  @Test
  void trainsRunBetweenAPortAndAnInlandPlace() {
    assertThat(
            every(
                leg ->
                    NETWORK.mode()[leg] != GeneratedNetwork.RAIL
                        || isPort(NETWORK.from()[leg]) != isPort(NETWORK.to()[leg])))
        .isTrue();
  }

  @Test
  void anInlandPlaceHasRailwaysToAtMostThreePorts() {
    int[] inland = {NETWORK.ports(), NETWORK.ports() + 1, NETWORK.places() - 1};
    assertThat(Arrays.stream(inland))
        .allSatisfy(
            place ->
                assertThat(
                        legs()
                            .filter(leg -> NETWORK.from()[leg] == place)
                            .map(leg -> NETWORK.to()[leg])
                            .distinct()
                            .count())
                    .isLessThanOrEqualTo(3));
  }

  @Test
  void aVesselsNextVoyageLeavesWhereItsLastOneEnded() {
    assertThat(everyContinuation(leg -> NETWORK.from()[leg] == NETWORK.to()[leg - 1])).isTrue();
  }

  @Test
  void aVesselsNextVoyageCanLeaveAfterItsLastOneEnded() {
    assertThat(
            everyContinuation(
                leg -> NETWORK.departLatest()[leg] >= NETWORK.arriveEarliest()[leg - 1]))
        .isTrue();
  }

  @Test
  void aFewPortsHaveMostOfTheCalls() {
    int[] calls = new int[NETWORK.ports()];
    legs()
        .filter(leg -> NETWORK.mode()[leg] == GeneratedNetwork.SEA)
        .forEach(leg -> calls[NETWORK.to()[leg]]++);
    int[] sorted = Arrays.stream(calls).sorted().toArray();

    int busiestTenth = Arrays.stream(sorted, sorted.length * 9 / 10, sorted.length).sum();

    assertThat(busiestTenth / 7_000.0).isBetween(0.35, 0.55);
    assertThat(sorted[0]).isPositive();
  }

  @Test
  void busyPortsLieAnywhereAmongTheNumbers() {
    long early =
        legs()
            .filter(leg -> NETWORK.mode()[leg] == GeneratedNetwork.SEA)
            .filter(leg -> NETWORK.to()[leg] < NETWORK.ports() / 2)
            .count();

    assertThat(early / 7_000.0).isBetween(0.3, 0.7);
  }

  @Test
  void departuresFillTheWholeSpan() {
    assertThat(NETWORK.lastDay() - NETWORK.firstDay() + 1).isEqualTo(731);
    int middle = (NETWORK.firstDay() + NETWORK.lastDay()) / 2;
    assertThat(part(leg -> NETWORK.departEarliest()[leg] <= middle)).isBetween(0.45, 0.6);
  }

  private static boolean everyContinuation(IntPredicate holds) {
    return every(
        leg ->
            leg == 0
                || NETWORK.vessel()[leg] == GeneratedNetwork.NO_VESSEL
                || NETWORK.vessel()[leg] != NETWORK.vessel()[leg - 1]
                || holds.test(leg));
  }

  private static boolean isPort(int place) {
    return place < NETWORK.ports();
  }

  private static int width(int leg) {
    return NETWORK.departLatest()[leg] - NETWORK.departEarliest()[leg];
  }

  private static IntStream legs() {
    return IntStream.range(0, NETWORK.legs());
  }

  private static boolean every(IntPredicate holds) {
    return legs().allMatch(holds);
  }

  private static double part(IntPredicate holds) {
    return legs().filter(holds).count() / (double) NETWORK.legs();
  }
}
