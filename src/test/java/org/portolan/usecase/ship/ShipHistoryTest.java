package org.portolan.usecase.ship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Vessel;

/** What a ship was called, and whose flag it flew, when. */
class ShipHistoryTest {
  private static final Id SHIP = new Id("ship");

  private final CorpusBuilder corpus = Corpus.builder();

  ShipHistoryTest() {
    Optional<String> none = Optional.empty();
    corpus.add(new Vessel(SHIP, "Shown", Optional.empty(), none, none, none, none, none));
    corpus.add(new Subject(new Id("seen"), Subject.Type.SIGHTING, none));
  }

  private ShipHistoryTest claim(String id, String published, StatedBuilder stated) {
    return claim(id, published, "ASSERTED", Rank.NORMAL, stated);
  }

  private ShipHistoryTest claim(
      String id, String published, String certainty, Rank rank, StatedBuilder stated) {
    Optional<String> none = Optional.empty();
    Id document = new Id("doc-" + id);
    corpus.add(
        new Document(
            document,
            "A report",
            Optional.empty(),
            Optional.of(published).filter(date -> !date.isEmpty()).map(Edtf::parse),
            false,
            none,
            none,
            none));
    Stated what = stated.build();
    corpus.add(
        Claim.of(
            what.field().isPresent() ? ClaimType.ATTRIBUTE : ClaimType.SIGHTING,
            new Id(id),
            what.field().isPresent() ? SHIP : new Id("seen"),
            new Provenance(
                document,
                List.of(),
                new Attribution(List.of(new Id("someone"))),
                Basis.TOLD,
                Certainty.valueOf(certainty),
                rank,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            what));
    return this;
  }

  private static StatedBuilder name(String value) {
    return Stated.builder().field("name").value(value);
  }

  private static StatedBuilder flag(String value) {
    return Stated.builder().field("flag").value(value);
  }

  private static StatedBuilder seen(String as, String flag) {
    return Stated.builder()
        .vessel(
            new VesselMention(
                Optional.of(SHIP),
                Optional.of(as),
                Optional.of(flag).filter(state -> !state.isEmpty())));
  }

  private static StatedBuilder at(StatedBuilder stated, String dates) {
    for (String date : dates.split(" ", -1)) {
      if (!date.isEmpty()) {
        String[] parts = date.split("=", -1);
        stated.date(StatedField.find(parts[0]).orElseThrow(), ReportedDate.of(parts[1]));
      }
    }
    return stated;
  }

  private List<String> names(String on) {
    return list(ShipHistory.Field.NAME, on);
  }

  private List<String> list(ShipHistory.Field field, String on) {
    Optional<Edtf> asked = Optional.of(on).filter(date -> !date.isEmpty()).map(Edtf::parse);
    return new ShipHistory(corpus.build(), Lens.EVERYTHING)
        .list(SHIP, field, asked.map(Edtf::bounds)).stream()
            .map(
                held ->
                    "%s%s %s"
                        .formatted(
                            held.then().map(then -> then + " ").orElse(""),
                            held.value(),
                            held.claims().stream().map(Claim::id).toList()))
            .toList();
  }

  @ParameterizedTest(name = "{0} published {1}, asked for {2}: {3}")
  @CsvSource(
      textBlock =
          """
          during=2023-03,            2024-01-01, 2023-03,    THEN
          during=2023-03-05,         2024-01-01, 2023-03,    THEN
          during=2023-03,            2024-01-01, 2023-03-15, POSSIBLY
          during=2023-01/2023-06,    2024-01-01, 2023-03-15, THEN
          during=2023-01/2023-06,    2024-01-01, 2023-06-15, POSSIBLY
          during=2023-XX,            2024-01-01, 2023-03,    POSSIBLY
          during=2023-03~,           2024-01-01, 2023-03,    POSSIBLY
          during=2022-12,            2024-01-01, 2023-03,    BEFORE
          during=2023-04,            2024-01-01, 2023-03,    AFTER
          since=2022-06,             2023-10-14, 2023-03,    THEN
          since=2022-06,             2023-10-14, 2022-06-10, POSSIBLY
          since=2022-06,             2023-10-14, 2023-12,    POSSIBLY
          since=2023-04,             2023-10-14, 2023-03,    AFTER
          since=2022-06,             '',         2023-03,    POSSIBLY
          until=2023-02,             2023-10-14, 2023-03,    BEFORE
          until=2023-04,             2023-10-14, 2023-03,    POSSIBLY
          since=2022 until=2023-04,  2023-10-14, 2023-03,    THEN
          since=2022 until=2023-04,  2023-10-14, 2023-05,    BEFORE
          since=2022/.. until=2025,  2023-10-14, 2023-05,    POSSIBLY
          '',                        2023-03-10, 2023-03,    THEN
          '',                        2023,       2023-03,    POSSIBLY
          '',                        2022-12-01, 2023-03,    BEFORE
          '',                        '',         2023-03,    POSSIBLY
          """)
  void aNameWasTheShipsThen(String dates, String published, String on, Then then) {
    claim("c", published, at(name("Lady R"), dates));

    assertThat(names(on)).containsExactly(then + " Lady R [c]");
  }

  @Test
  void whatWasThenComesFirstAndNothingIsHidden() {
    claim("a", "2024-01-01", at(name("Old"), "during=2021"));
    claim("b", "2024-01-01", at(name("New"), "since=2023-05"));
    claim("c", "2024-01-01", at(name("Middle"), "since=2022 until=2023-05"));
    claim("d", "2024-01-01", at(name("Other"), "during=2023-XX"));

    assertThat(names("2023-03"))
        .containsExactly(
            "THEN Middle [c]", "POSSIBLY Other [d]", "BEFORE Old [a]", "AFTER New [b]");
  }

  @Test
  void withoutATimeAskedAboutItIsInOrderOfTime() {
    claim("b", "2024-01-01", at(name("New"), "since=2023-05"));
    claim("a", "2024-01-01", at(name("Old"), "during=2021"));

    assertThat(names("")).containsExactly("Old [a]", "New [b]");
  }

  @Test
  void claimsThatSayTheSameStandTogether() {
    claim("a", "2024-01-01", at(name("Old"), "during=2021"));
    claim("b", "2024-02-01", at(name("Old"), "during=2021"));

    assertThat(names("")).containsExactly("Old [a, b]");
  }

  @Test
  void contradictoryFlagsOfOneTimeStandSideBySide() {
    claim("a", "2024-01-01", at(flag("RU"), "during=2023-03"));
    claim("b", "2024-01-01", at(flag("KP"), "during=2023-03"));

    assertThat(list(ShipHistory.Field.FLAG, "2023-03"))
        .containsExactly("THEN KP [b]", "THEN RU [a]");
  }

  @Test
  void aPreferredClaimSettlesTheTimeThatItSpeaksOfAndNoOther() {
    Rank preferred = new Rank(Rank.Level.PREFERRED, Optional.of("a test"));
    claim("a", "2024-01-01", at(flag("RU"), "during=2023-03"));
    claim("b", "2024-01-01", "ASSERTED", preferred, at(flag("KP"), "during=2023-03"));
    claim("c", "2024-01-01", at(flag("MN"), "during=2021"));

    assertThat(list(ShipHistory.Field.FLAG, "")).containsExactly("MN [c]", "KP [b]");
  }

  @Test
  void whatIsDeniedOrDeprecatedIsNoName() {
    Rank deprecated = new Rank(Rank.Level.DEPRECATED, Optional.of("a test"));
    claim("a", "2024-01-01", "DENIED", Rank.NORMAL, name("Never"));
    claim("b", "2024-01-01", "ASSERTED", deprecated, name("Withdrawn"));

    assertThat(names("")).isEmpty();
  }

  @Test
  void aReportThatCallsItSoWhileItTellsSomethingElseIsToldApart() {
    claim("a", "2024-01-01", at(seen("the Sample", "RU"), "during=2023-03-05"));
    claim("b", "2023-04-01", seen("Sample II", ""));

    assertThat(names("2023-03")).containsExactly("THEN the Sample [a]", "AFTER Sample II [b]");
    assertThat(list(ShipHistory.Field.FLAG, "2023-03")).containsExactly("THEN RU [a]");
    assertThat(
            new ShipHistory(corpus.build(), Lens.EVERYTHING)
                .list(SHIP, ShipHistory.Field.NAME, Optional.empty()))
        .extracting(Held::basis)
        .containsOnly(Held.Basis.USED);
  }

  @Test
  void anOwnerIsThatOfItsTime() {
    claim("a", "2024-01-01", at(Stated.builder().field("owner").value("MG-Flot"), "since=2022-05"));

    assertThat(list(ShipHistory.Field.OWNER, "2023-03")).containsExactly("THEN MG-Flot [a]");
    assertThat(list(ShipHistory.Field.OWNER, "2022-03")).containsExactly("AFTER MG-Flot [a]");
  }

  @Test
  void aShipOfWhichNothingIsSaidHasNoHistory() {
    for (ShipHistory.Field field : ShipHistory.Field.values()) {
      assertThat(list(field, "2023-03")).isEmpty();
    }
  }
}
