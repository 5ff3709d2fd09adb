package org.portolan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for all dates and bounds. */
class TimePropertyTest {

  private static final int FIRST_DAY = Math.toIntExact(LocalDate.of(-9999, 1, 1).toEpochDay());
  private static final int LAST_DAY = Math.toIntExact(LocalDate.of(9999, 12, 31).toEpochDay());

  @Property
  void anExpressionKeepsItsText(@ForAll("expressions") String text) {
    assertThat(Edtf.parse(text).text()).isEqualTo(text);
    assertThat(Edtf.parse(text)).isEqualTo(Edtf.parse(text));
  }

  @Property
  void anExpressionsBoundsContainThoseOfItsDates(@ForAll("expressions") String text) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.startBounds().hull(edtf.endBounds()).contains(edtf.bounds())).isTrue();
    if (!edtf.isInterval()) {
      assertThat(edtf.bounds()).isEqualTo(edtf.startBounds()).isEqualTo(edtf.endBounds());
    }
  }

  @Property(tries = 20_000)
  void anyTextIsReadOrRefusedWithAColumnWithinIt(@ForAll("almostEdtf") String text) {
    Optional<EdtfException> fault = faultOf(text);

    fault.ifPresent(f -> assertThat(f.column()).isBetween(1, text.length() + 1));
    assertThat(fault.isPresent() || Edtf.parse(text).text().equals(text)).isTrue();
  }

  @Property
  void anyTextOfAnyScriptIsReadOrRefused(@ForAll String text) {
    Optional<EdtfException> fault = faultOf(text);

    assertThat(fault.isPresent() || Edtf.parse(text).text().equals(text)).isTrue();
  }

  @Property
  void aNarrowerPrecisionLiesWithinTheWider(@ForAll("days") LocalDate day) {
    String text = day.toString();
    String year = text.substring(0, text.length() - 6);
    String[] narrowing = {
      year.substring(0, year.length() - 2) + "XX",
      year.substring(0, year.length() - 1) + "X",
      year,
      YearMonth.from(day).toString(),
      text
    };

    // The year zero has no sign, so it is in no negative decade, and the other way round.
    for (int i = year.equals("0000") ? 3 : 1; i < narrowing.length; i++) {
      Bounds wider = Edtf.parse(narrowing[i - 1]).bounds();
      assertThat(wider.contains(Edtf.parse(narrowing[i]).bounds())).isTrue();
    }
  }

  @Property
  void anApproximateDateContainsTheDateAsWritten(
      @ForAll("dates") String date, @ForAll("approximate") String mark) {
    Bounds written = Edtf.parse(date).bounds();
    Bounds widened = Edtf.parse(date + mark).bounds();

    assertThat(widened.contains(written)).isTrue();
    assertThat(written.contains(widened)).isFalse();
    assertThat(Edtf.parse(date + "?").bounds()).isEqualTo(written);
  }

  @Property
  void anUnspecifiedDayOrMonthHasTheBoundsOfTheMonthOrYear(@ForAll("days") LocalDate day) {
    String month = YearMonth.from(day).toString();
    String year = month.substring(0, month.length() - 3);

    assertThat(Edtf.parse(month + "-XX").bounds()).isEqualTo(Edtf.parse(month).bounds());
    assertThat(Edtf.parse(year + "-XX").bounds()).isEqualTo(Edtf.parse(year).bounds());
    assertThat(Edtf.parse(year + "-XX-XX").bounds()).isEqualTo(Edtf.parse(year).bounds());
  }

  @Property
  void boundsComeBackFromTheirText(@ForAll("bounds") Bounds bounds) {
    assertThat(Edtf.of(bounds).map(Edtf::bounds).orElse(Bounds.UNBOUNDED)).isEqualTo(bounds);
  }

  @Property
  void theHullIsTheSameBothWaysAndContainsBoth(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
    Bounds hull = one.hull(other);

    assertThat(hull).isEqualTo(other.hull(one));
    assertThat(hull.contains(one)).isTrue();
    assertThat(hull.contains(other)).isTrue();
    assertThat(one.hull(one)).isEqualTo(one);
  }

  @Property
  void theHullIsTheNarrowestThatContainsBoth(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other, @ForAll("bounds") Bounds any) {
    boolean containsBoth = any.contains(one) && any.contains(other);

    assertThat(any.contains(one.hull(other))).isEqualTo(containsBoth);
  }

  @Property
  void theIntersectionIsTheSameBothWaysAndWithinBoth(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
    Optional<Bounds> shared = one.intersect(other);

    assertThat(shared).isEqualTo(other.intersect(one));
    assertThat(shared.isPresent()).isEqualTo(one.overlaps(other));
    assertThat(shared.map(s -> one.contains(s) && other.contains(s)).orElse(true)).isTrue();
  }

  @Property
  void aDayIsInTheIntersectionIfItIsInBoth(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other, @ForAll("days") LocalDate day) {
    assertThat(one.intersect(other).map(s -> s.contains(day)).orElse(false))
        .isEqualTo(one.contains(day) && other.contains(day));
  }

  @Property
  void whatBoundsContainOverlapsThemAndAddsNothing(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
    boolean contains = one.contains(other);

    assertThat(contains).isEqualTo(one.hull(other).equals(one));
    assertThat(contains).isEqualTo(one.intersect(other).equals(Optional.of(other)));
  }

  private static Optional<EdtfException> faultOf(String text) {
    try {
      Edtf.parse(text);
      return Optional.empty();
    } catch (EdtfException e) {
      return Optional.of(e);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    Arbitrary<Integer> far = Arbitraries.integers().between(FIRST_DAY, LAST_DAY);
    Arbitrary<Integer> near = Arbitraries.integers().between(19_600, 19_640);
    return Arbitraries.oneOf(far, near).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    return Combinators.combine(days().optional(0.8), days().optional(0.8))
        .as(
            (one, other) ->
                one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                    ? new Bounds(other, one)
                    : new Bounds(one, other));
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(-9998, 9998);
    Arbitrary<String> longYears =
        Arbitraries.integers()
            .between(10_000, Edtf.LAST_YEAR)
            .flatMap(year -> Arbitraries.of("Y" + year, "Y-" + year));
    return Arbitraries.oneOf(
        days().map(LocalDate::toString),
        days().map(day -> YearMonth.from(day).toString()),
        years.map(TimePropertyTest::year),
        Combinators.combine(years, Arbitraries.of("-21", "-22", "-23", "-24"))
            .as((year, season) -> year(year) + season),
        longYears);
  }

  @Provide
  Arbitrary<String> approximate() {
    return Arbitraries.of("~", "%");
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> qualified =
        Combinators.combine(dates(), Arbitraries.of("", "?", "~", "%")).as(String::concat);
    Arbitrary<String> unspecified =
        Combinators.combine(
                Arbitraries.integers().between(0, 9899).map(TimePropertyTest::year),
                Arbitraries.of("-XX", "-XX-XX", "-02-XX", "-12-XX~", "-XX?"))
            .as(String::concat);
    Arbitrary<String> halfOpen =
        Combinators.combine(qualified, Arbitraries.of("/", "/..", "<", "<.."))
            .as(
                (date, mark) ->
                    mark.startsWith("<") ? mark.substring(1) + "/" + date : date + mark);
    Arbitrary<String> closed =
        bounds().map(b -> Edtf.of(b).map(Edtf::text).orElse("2023-09~/2023-10?"));
    return Arbitraries.oneOf(qualified, unspecified, halfOpen, closed);
  }

  /** Texts of EDTF's characters, some of which are EDTF. */
  @Provide
  Arbitrary<String> almostEdtf(@ForAll @From("expressions") String expression) {
    Arbitrary<String> noise =
        Arbitraries.of('0', '1', '2', '9', '-', '/', '.', 'X', 'Y', 'T', 'Z', ':', '?', '~', '%')
            .list()
            .ofMaxSize(12)
            .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining()));
    Arbitrary<String> spoilt =
        Combinators.combine(
                Arbitraries.integers().between(0, expression.length()),
                Arbitraries.of("", "X", "-", "0", "9", "/", "~", "T", " ", "E", "S", "[", "\u0000"))
            .as((at, bit) -> expression.substring(0, at) + bit + expression.substring(at));
    return Arbitraries.oneOf(noise, spoilt);
  }

  private static String year(int year) {
    return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
  }
}
