package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Filters;
import org.portolan.chain.Verdict;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;
import org.portolan.names.Candidate;

class QuestionReaderTest {
  private final QuestionReader reader =
      new QuestionReader(new Snapshot(TheCase.dataSet().corpus(), 1));

  private ChainQuestion read(String... keysAndValues) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], List.of(keysAndValues[i + 1]));
    }
    return reader.read(key -> values.getOrDefault(key, List.of()));
  }

  @Test
  void anySpellingThatTheDataSetListsNamesThePlace() {
    for (String name : List.of("rajin", "Najin", "NAJIN", "Rajin", "나진", "Наджин")) {
      assertThat(read("from", name).from()).as(name).contains(new Id("rajin"));
    }
  }

  @Test
  void theLeadingMvOfAShipIsAside() {
    for (String name : List.of("mv-angara", "Angara", "MV Angara", "M/V ANGARA")) {
      assertThat(read("from", "rajin", "vessel", name).filters().vessel())
          .as(name)
          .contains(new Id("mv-angara"));
    }
  }

  @Test
  void aMonthAsOfWhichToAnswerIsItsLastDay() {
    assertThat(read("from", "rajin", "asOf", "2023-10").lens().asOf())
        .contains(LocalDate.of(2023, 10, 31));
  }

  @Test
  void aMonthToDepartAfterIsItsFirstDayAndOneToArriveBeforeItsLast() {
    ChainQuestion question =
        read("from", "rajin", "departAfter", "2023-09", "arriveBefore", "2023-09");

    assertThat(question.filters().departAfter()).contains(LocalDate.of(2023, 9, 1));
    assertThat(question.filters().arriveBefore()).contains(LocalDate.of(2023, 9, 30));
  }

  @Test
  void modesMayBeListedInAnyCase() {
    assertThat(read("from", "rajin", "mode", "sea,Rail").filters().modes())
        .containsExactlyInAnyOrder(Mode.SEA, Mode.RAIL);
  }

  @Test
  void impossibleChainsAreLeftOutUnlessAskedFor() {
    assertThat(read("from", "rajin").filters().worst()).isEqualTo(Verdict.POSSIBLE);
    assertThat(read("from", "rajin", "timing", "impossible").filters().worst())
        .isEqualTo(Verdict.IMPOSSIBLE);
  }

  @Test
  void aNameThatNothingHasComesWithSuggestions() {
    assertThatThrownBy(() -> read("from", "Tikhoretzk"))
        .isInstanceOfSatisfying(
            BadQuestion.UnknownName.class,
            unknown -> {
              assertThat(unknown.parameter()).isEqualTo("from");
              assertThat(unknown.value()).isEqualTo("Tikhoretzk");
              assertThat(unknown.suggestions())
                  .extracting(Candidate::id)
                  .contains(new Id("tikhoretsk"));
            });
  }

  @Test
  void aBadDateNamesTheParameterTheValueAndWhatIsExpected() {
    assertThatThrownBy(() -> read("from", "rajin", "asOf", "13.10.2023"))
        .isInstanceOf(BadQuestion.BadValue.class)
        .hasMessageStartingWith("asOf '13.10.2023'; expected an EDTF date such as 2023-10-14");
  }

  @Test
  void aDateThatIsOpenWhereItCountsIsRefused() {
    assertThatThrownBy(() -> read("from", "rajin", "asOf", "2023-10-13/.."))
        .isInstanceOf(BadQuestion.BadValue.class)
        .hasMessageContaining("a date that is not open there");
  }

  @Test
  void tooManyLegsAreRefusedWithTheRange() {
    assertThatThrownBy(() -> read("from", "rajin", "maxLegs", "13"))
        .hasMessage("maxLegs '13'; expected a whole number from 1 to 12, or ANY with 'from' alone");
  }

  @Test
  void anyNumberOfLegsGoesWithTheOriginAlone() {
    assertThat(read("from", "rajin", "maxLegs", "any").filters().maxLegs())
        .isEqualTo(Filters.ANY_LEGS);
    assertThatThrownBy(() -> read("from", "rajin", "to", "dunay", "maxLegs", "any"))
        .hasMessageContaining("maxLegs 'any'; expected a whole number from 1 to 12");
    assertThatThrownBy(() -> read("to", "dunay", "maxLegs", "ANY"))
        .hasMessageContaining("maxLegs 'ANY'");
  }

  @Test
  void anUnknownModeListsTheModes() {
    assertThatThrownBy(() -> read("from", "rajin", "mode", "camel"))
        .hasMessage(
            "mode 'camel'; expected one of SEA, RAIL, ROAD, AIR, INLAND_WATERWAY, PIPELINE, UNKNOWN");
  }

  @Test
  void aQuestionWithoutEitherEndIsRefused() {
    assertThatThrownBy(() -> read("mode", "SEA"))
        .isInstanceOf(BadQuestion.BadValue.class)
        .hasMessageContaining("'from', for 'to' or for both");
  }

  @Test
  void aParameterGivenTwiceIsRefused() {
    assertThatThrownBy(
            () -> reader.read(key -> key.equals("from") ? List.of("rajin", "dunay") : List.of()))
        .hasMessage("from 'rajin, dunay'; expected one value");
  }
}
