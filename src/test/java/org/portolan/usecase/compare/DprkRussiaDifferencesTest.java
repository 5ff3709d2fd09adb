package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.TheCase;
import org.portolan.chain.Chain;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Filters;
import org.portolan.chain.Network;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

/** What docs/cases/dprk-russia.md lists by hand is found by comparing claims. */
class DprkRussiaDifferencesTest {
  private static final Corpus CORPUS = TheCase.dataSet().corpus();
  private static final List<Discrepancy> ALL =
      new Discrepancies(CORPUS, Lens.EVERYTHING, Budget.endless()).list(Wanted.ALL);
  private static final List<Calculation> CALCULATIONS =
      new Arithmetic(CORPUS, Lens.EVERYTHING, Budget.endless()).list(Wanted.ALL);

  /** The rows of the list, each with the discrepancies or the calculation that show it. */
  private static final Map<String, List<String>> FOUND =
      Map.ofEntries(
          row("name of the port", "rajin.name"),
          row("what the port is", "rajin.kind angara-rajin-dunay.from.kind.rajin-at"),
          row(
              "where the train went",
              "rail-dunay-tikhoretsk.to rail-dunay-tikhoretsk.to.relation.tikhoretsk"
                  + " tikhoretsk.rail-destination"),
          row("spelling of the town", "tikhoretsk.name"),
          row("what the 290 km end at", "tikhoretsk.distance.to.ua-line"),
          row("how exact they are", "tikhoretsk.distance.ua-line"),
          row("what the 290 km start at", "tikhoretsk.distance.from.relation.tikhoretsk"),
          row("the figure of 2023", "containers-1000.quantity.containers"),
          row("who gave that figure", "containers-1000.saidBy"),
          row("what rests it", "containers-1000.basis"),
          row(
              "what was in them",
              "containers-1000.contents deliveries-2023.contents"
                  + " containers-1000.contents.certainty.military-equipment-munitions"),
          row("which ship", "angara-rajin-dunay.vessel mv-angara.name"),
          row("when", "angara-rajin-dunay.window deliveries-2023.during"),
          row("who dates it", "angara-rajin-dunay.basis deliveries-2023.saidBy"),
          row(
              "who released what",
              "arms-delivery-disclosure.actors arms-delivery-disclosure.contents"
                  + " arms-delivery-disclosure.value"),
          row("what Kirby offered", "arms-delivery-disclosure.contents deliveries-2023.saidBy"),
          row("who Kirby is", "john-kirby.office"),
          row(
              "what the arms are for",
              "deliveries-2023.use"
                  + " deliveries-2023.use.certainty.against-ukrainian-cities-and-civilians"),
          row("who unloaded in North Korea", "russian-ships-to-north-korea.contents"),
          row(
              "whether the leaders agreed",
              "kim-putin-arms-agreement.certainty.agreement"
                  + " kim-putin-arms-agreement.saidBy.agreement"),
          row(
              "what North Korea wants or gets",
              "north-korea-government.seeks russia-government.offers"),
          row("what was sent", "deliveries-2023.contents containers-13000.contents"),
          row("what Resolution 1874 forbids", "unsc-resolution-1874.contents"),
          row(
              "when Seoul's Foreign Ministry spoke",
              "unsc-resolutions.said.south-korea-foreign-ministry-official-clearly-violated"),
          row(
              "where and when the summit was",
              "vostochny-summit.at vostochny-summit.during vostochny-cosmodrome.name"),
          row("who gave the 13,000", "containers-13000.saidBy"),
          row("growth since February 2024", "yonhap-2024-08-27-growth"));

  /** The rows that comparing claims about one thing cannot show, with the reason. */
  private static final Map<String, String> NOT_FOUND =
      Map.of(
          "what came before the summit",
          "one report dates a decision, which is an event, the other the deliveries",
          "which rule is broken",
          "the claims are about three rules; that one breach is meant no claim says",
          "how Russia stood to them",
          "two attributes, voted-for and supported; that they mean the same is a reading",
          "when the briefing was",
          "two events in the data set; whether they are one briefing no report says");

  private static Map.Entry<String, List<String>> row(String what, String ids) {
    return Map.entry(what, List.of(ids.split(" ", -1)));
  }

  static Stream<String> rows() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/cases/dprk-russia.md"));
    int start = lines.indexOf("## Where the reports disagree");
    int end = lines.indexOf("## How we read");
    return lines.subList(start, end).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"))
        .map(line -> Arrays.asList(line.split("\\|", -1)).get(1).strip());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowOfTheListIsFoundOrThereIsAReason(String what) {
    if (NOT_FOUND.containsKey(what)) {
      assertThat(FOUND).doesNotContainKey(what);
      return;
    }
    assertThat(Stream.concat(ids(ALL), CALCULATIONS.stream().map(c -> c.claim().value())))
        .containsAll(Optional.ofNullable(FOUND.get(what)).orElseThrow());
  }

  @Test
  void theListHasNoOtherRows() throws IOException {
    assertThat(rows()).hasSize(FOUND.size() + NOT_FOUND.size());
  }

  private static Stream<String> ids(List<Discrepancy> discrepancies) {
    return discrepancies.stream().map(Discrepancy::id);
  }

  private static Discrepancy find(String id) {
    return SmallCase.find(ALL, id);
  }

  @Test
  void everyIdStandsOnce() {
    assertThat(ids(ALL)).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBothBeTrueIsWhereTheDepotLiesAndWhatIsMeasuredTo() {
    assertThat(ids(ALL.stream().filter(d -> d.verdict() == Agreement.DIFFER).toList()))
        .containsExactly(
            "rail-dunay-tikhoretsk.to.relation.tikhoretsk",
            "tikhoretsk.distance.from.relation.tikhoretsk",
            "tikhoretsk.distance.to.ua-line");
  }

  @Test
  void theDistancesAgreeWithinTheirRoundingWhateverTheyEndAt() {
    Discrepancy distance = find("tikhoretsk.distance.ua-line");

    assertThat(distance.verdict()).isEqualTo(Agreement.AGREE);
    assertThat(distance.versions())
        .extracting(Version::value)
        .containsExactly(
            "about 290 km to Ukrainian border",
            "180 mi to Ukraine front line",
            "290 km to Ukraine front line");
    assertThat(distance.comparisons().get(0).size().map(Size::amount))
        .contains(new BigDecimal("0.3"));
    assertThat(distance.comparisons().get(0).text())
        .startsWith("about 290 km (261 to 319 km) and 180 mi (282 to 298 km)")
        .endsWith("compare with that caveat only.");
  }

  @Test
  void thePortIsADepotInOneReportOfOneOriginAndAPortInTwoOfTwo() {
    List<Version> kinds = find("rajin.kind").versions();

    assertThat(kinds).extracting(Version::value).containsExactly("PORT", "DEPOT");
    assertThat(kinds.get(0).origins()).containsExactly(new Id("dia"), new Id("us-government"));
    assertThat(kinds.get(1).documents()).containsExactly(new Id("joongang-2023-10-15"));
  }

  @Test
  void moreThanAndAtLeastAThousandAreOneBound() {
    assertThat(find("containers-1000.quantity.containers").comparisons())
        .filteredOn(pair -> pair.verdict() == Agreement.AGREE)
        .extracting(Comparison::text)
        .containsExactly(
            "more than 1,000 containers and at least 1,000 containers set the same bound.");
  }

  @Test
  void theThreeSharedWordsOfTheWindowAllowBothReports() {
    assertThat(find("angara-rajin-dunay.window").comparisons().get(0).text())
        .isEqualTo(
            "By 'during 2023-09-07/2023-10-01' it left 2023-09-07 to 2023-10-01, by 'loaded"
                + " 2023-09' from 2023-09-01 on; both are true if it left 2023-09-07 to"
                + " 2023-10-01.");
  }

  @Test
  void theCalculationsAreShownWithTheirWorkingAndOneThatNoFigureGrounds() {
    assertThat(CALCULATIONS)
        .extracting(Calculation::working)
        .containsExactly(
            "100,000 to 1,000,000 rounds from no figure",
            "100,000 to 1,000,000 rounds / more than 1,000 containers: 100 to 1,000 rounds a"
                + " container",
            "more than 6,000,000 rounds / more than 13,000 containers: about 462 rounds a"
                + " container",
            "13,000 / 6,700 = 1.94; the figures allow above 1.76; the report says 2 times (1.5 to"
                + " 2.5)");
    assertThat(CALCULATIONS)
        .extracting(Calculation::verdict)
        .containsExactly(
            Optional.empty(),
            Optional.of(Agreement.COMPATIBLE),
            Optional.of(Agreement.COMPATIBLE),
            Optional.of(Agreement.AGREE));
  }

  @Test
  void theChainIsTouchedByWhatIsSaidOfItsLegsShipAndStops() {
    Chain chain =
        new ChainSearch(new Network(CORPUS, Lens.EVERYTHING), Filters.NONE)
            .find(Optional.of(new Id("rajin")), Optional.of(new Id("tikhoretsk")))
            .chains()
            .get(0);

    assertThat(ids(new Discrepancies(CORPUS, Lens.EVERYTHING, Budget.endless()).along(chain)))
        .startsWith("rail-dunay-tikhoretsk.to.relation.tikhoretsk")
        .contains("rajin.kind", "angara-rajin-dunay.vessel", "tikhoretsk.distance.to.ua-line")
        .doesNotContain("mv-angara.name", "tikhoretsk.distance.ua-line", "john-kirby.office");
  }

  @Test
  void onTheDayOfTheFirstReportThereIsNothingToCompareItWith() {
    Lens first = Lens.asOf(LocalDate.parse("2023-10-14"));

    assertThat(
            new Discrepancies(CORPUS, first, Budget.endless()).list(Wanted.about(new Id("rajin"))))
        .isEmpty();
    assertThat(new Arithmetic(CORPUS, first, Budget.endless()).list(Wanted.ALL)).isEmpty();
  }

  @Test
  void beforeTheFirstReportThereIsNothingAtAll() {
    Lens before = Lens.asOf(LocalDate.parse("2023-10-13"));

    assertThat(new Discrepancies(CORPUS, before, Budget.endless()).list(Wanted.ALL)).isEmpty();
  }
}
