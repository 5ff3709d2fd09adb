package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.domain.evidence.ClaimType.ATTRIBUTE;
import static org.portolan.domain.evidence.ClaimType.EVENT;
import static org.portolan.domain.evidence.ClaimType.MOVEMENT;
import static org.portolan.usecase.compare.SmallCase.find;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.compare.SmallCase.From;

/** Which claims are compared, and in which order the result stands. */
class DiscrepanciesTest {
  private static Consumer<StatedBuilder> attribute(String field, String value) {
    return stated -> stated.field(field).value(value);
  }

  private static Consumer<StatedBuilder> during(String date) {
    return stated -> stated.date(StatedField.DURING, ReportedDate.of(date));
  }

  private static From who(String name) {
    return new From().by(name);
  }

  @Test
  void withoutClaimsThereIsNothingToCompare() {
    assertThat(new SmallCase().discrepancies()).isEmpty();
  }

  @Test
  void oneClaimAloneOrTheSameTwiceIsNoDiscrepancy() {
    assertThat(
            new SmallCase()
                .claim("a", ATTRIBUTE, "ship", "doc-a", attribute("flag", "RU"))
                .claim("b", ATTRIBUTE, "ship", "doc-b", attribute("flag", "RU"))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void whatAReportDoesNotSayIsNoVersionOfIt() {
    assertThat(
            new SmallCase()
                .claim("a", MOVEMENT, "trip", "doc-a", stated -> stated.mode(Mode.UNKNOWN))
                .claim("b", MOVEMENT, "trip", "doc-b", stated -> stated.mode(Mode.SEA))
                .claim("c", MOVEMENT, "trip", "doc-c", during("2023"))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void twoFlagsDifferWithTheirDocumentsAndOrigins() {
    Discrepancy flag =
        find(
            new SmallCase()
                .claim("a", ATTRIBUTE, "ship", "doc-a", attribute("flag", "RU"), who("x"))
                .claim("b", ATTRIBUTE, "ship", "doc-b", attribute("flag", "KP"), who("y"))
                .claim("c", ATTRIBUTE, "ship", "doc-c", attribute("flag", "RU"), who("x"))
                .discrepancies(),
            "ship.flag");

    assertThat(flag.verdict()).isEqualTo(Agreement.DIFFER);
    assertThat(flag.about()).isEqualTo(new Id("ship"));
    assertThat(flag.versions()).extracting(Version::value).containsExactly("RU", "KP");
    assertThat(flag.versions().get(0).documents())
        .containsExactly(new Id("doc-a"), new Id("doc-c"));
    assertThat(flag.versions().get(0).origins()).containsExactly(new Id("x"));
    assertThat(flag.comparisons().get(0).text())
        .isEqualTo("'RU' and 'KP': a thing has one of these at a time.");
  }

  @Test
  void theWorstPairGivesTheVerdictAndComesFirst() {
    Discrepancy when =
        find(
            new SmallCase()
                .claim("a", EVENT, "talk", "doc-a", during("2023-09"))
                .claim("b", EVENT, "talk", "doc-b", during("2023-09-13"))
                .claim("c", EVENT, "talk", "doc-c", during("2023-09-20"))
                .discrepancies(),
            "talk.during");

    assertThat(when.comparisons())
        .extracting(Comparison::verdict)
        .containsExactly(Agreement.DIFFER, Agreement.COMPATIBLE, Agreement.COMPATIBLE);
    assertThat(when.verdict()).isEqualTo(Agreement.DIFFER);
    assertThat(when.comparisons().get(0).size()).contains(Size.days(7, "apart"));
  }

  @Test
  void asOfComparesOnlyWhatWasPublished() {
    SmallCase later =
        new SmallCase()
            .claim("a", ATTRIBUTE, "ship", "doc-2022", attribute("flag", "RU"))
            .claim("b", ATTRIBUTE, "ship", "doc-2023", attribute("flag", "KP"));
    Lens before = Lens.asOf(LocalDate.parse("2022-12-31"));

    assertThat(new Discrepancies(later.corpus(), before, Budget.endless()).list(Wanted.ALL))
        .isEmpty();
    assertThat(later.discrepancies()).hasSize(1);
  }
}
