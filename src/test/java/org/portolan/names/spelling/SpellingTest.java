package org.portolan.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are turned into Latin letters, and which habits make two spellings one. */
class SpellingTest {

  private static Optional<List<SpellingRule>> explain(
      String one, String other, Tradition tradition) {
    return Spelling.explain(Spelling.latin(one), Spelling.latin(other), tradition);
  }

  @ParameterizedTest
  @CsvSource({
    "Тихорецк, tikhoretsk",
    "Южно-Сахалинск, yuzhno sakhalinsk",
    "Братск, bratsk",
    "Кильджу, kildzhu",
    "Київ, kyyiv",
    "나진, najin",
    "평양, pyeong yang",
    "원산시, wonsan si",
    "平壤市, ping rang shi",
    "Ch’ŏngjin, chongjin",
    "Plzeň, plzen",
    "Šibenik, shibenik",
    "Łódź, lodz",
    "Malmö, malmo",
    "U.S. Base, us base",
    "Naval-Base  No. 5, naval base no 5"
  })
  void anyScriptBecomesLatin(String name, String latin) {
    assertThat(Spelling.latin(name)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "Tikhoretsk, Tihoretsk, KH_H",
    "Donetsk, Donesk, TSK_SK",
    "Zhitomir, Jitomir, ZH_J",
    "Azerbaidzhan, Azerbaijan, DZH_J",
    "Shchyolkovo, Schyolkovo, SHCH",
    "Cherkassk, Tscherkassk, CH",
    "Jalta, Yalta, J_Y",
    "Novaya, Novaia, YA_IA",
    "Vostochniy, Vostochny, Y_ENDING",
    "Tuapse, Touapse, OU_U",
    "Odessa, Odesa, DOUBLE",
    "Novo Rossiysk, Novorossiysk, WORDS",
    "Saint Malo, St Malo, SAINT",
    "Al Latakia, Latakia, ARTICLE",
    "Port Vostok, Vostok, GENERIC"
  })
  void oneHabitExplainsTwoSpellings(String one, String other, SpellingRule rule) {
    assertThat(explain(one, other, Tradition.GENERAL)).hasValue(List.of(rule));
    assertThat(explain(other, one, Tradition.GENERAL)).hasValue(List.of(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "Rajin, Najin, KOREAN_INITIAL",
    "Nyongbyon, Yongbyon, KOREAN_INITIAL",
    "Pukchin, Pugchin, K_G",
    "Cheongjin, Chongjin, EO_O",
    "Haeju, Heju, AE_E",
    "Sinuiju, Shinuiju, SH_S",
    "Hsian, Xian, HS_X",
    "Tientsin, Tiantsin, IEN_IAN",
    "Sonbon, Sonbong, NG_N",
    "Musan-up, Musan, DISTRICT",
    "Nampkho, Nampo, ASPIRATE"
  })
  void habitsOfEastAsiaExplainTwoSpellings(String one, String other, SpellingRule rule) {
    assertThat(explain(one, other, Tradition.EAST_ASIAN)).hasValue(List.of(rule));
  }

  @ParameterizedTest
  @CsvSource({"Maria, Marta", "Lady R, Lady D", "Port 5, Port 6", "Rajin, Rason", "Maria, Maia 1"})
  void otherNamesAreNotExplained(String one, String other) {
    for (Tradition tradition : Tradition.values()) {
      assertThat(explain(one, other, tradition)).isEmpty();
    }
  }

  @Test
  void theSameLettersNeedNoHabit() {
    assertThat(explain("Тихорецк", "Tikhoretsk", Tradition.GENERAL)).hasValue(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "depot 5, 5",
    "depot no 05, 5",
    "sparta iv, 4",
    "maia i, 1",
    "depot5, 5",
    "i love you, ''",
    "xi an, ''"
  })
  void numbersAreFoundHoweverTheyAreWritten(String latin, String numbers) {
    assertThat(String.join(",", Spelling.numbers(latin))).isEqualTo(numbers);
  }

  @Test
  void aSyllableThatMayBeANumeralIsReadBothWays() {
    assertThat(Spelling.skeletons("jiang xi", Tradition.GENERAL))
        .containsAll(Spelling.skeletons("jiangxi", Tradition.GENERAL))
        .containsAll(Spelling.skeletons("jiang 11", Tradition.GENERAL));
  }

  @Property(tries = 1000)
  void latinIsLowerCaseLettersDigitsAndSingleBlanks(@ForAll String name) {
    String latin = Spelling.latin(name);

    assertThat(latin).matches("(?:[a-z0-9]+(?: [a-z0-9]+)*)?");
    assertThat(Spelling.latin(latin)).isEqualTo(latin);
  }
}
