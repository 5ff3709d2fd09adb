package org.portolan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.Id;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.names.Match.Reason;

/** Which thing a name means; never a guess. */
class NameIndexTest {
  private static final NameIndex INDEX =
      index(
          "rajin=Rajin",
          "rajin=Najin",
          "rajin=나진",
          "tikhoretsk=Tikhoretsk",
          "tikhoretsk=Тихорецк",
          "dunay=Dunay",
          "dunay-crimea=Dunay",
          "mv-angara=MV Angara",
          "vladivostok=Vladivostok",
          "vladivostok-base=Naval base of Vladivostok",
          "lady-r=Lady R",
          "nameless=?");

  private static NameIndex index(String... entries) {
    return new NameIndex(entries(entries));
  }

  private static List<NameIndex.Entry> entries(String... entries) {
    return Arrays.stream(entries)
        .map(entry -> entry.split("=", 2))
        .map(parts -> new NameIndex.Entry(new Id(parts[0]), parts[1]))
        .toList();
  }

  private static Candidate shared(String id, String name) {
    return new Candidate(
        new Id(id),
        name,
        Level.LIKELY,
        0.97,
        List.of(new org.portolan.names.Reason.SameName(), new org.portolan.names.Reason.Shared(2)));
  }

  private static Resolution.Found found(String id) {
    return new Resolution.Found(new Id(id));
  }

  private static List<String> suggestions(String text) {
    return INDEX.resolve(text) instanceof Resolution.Unknown unknown
        ? unknown.suggestions().stream().map(match -> match.id().value()).toList()
        : List.of("resolved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rajin", "Rajin", "RAJÍN", "Najin", " najin ", "나진"})
  void anyKnownSpellingMeansTheThing(String text) {
    assertThat(INDEX.resolve(text)).isEqualTo(found("rajin"));
  }

  @Test
  void aNameInAnotherScriptMeansTheThingOnlyWhereItIsListed() {
    assertThat(INDEX.resolve("тихорецк")).isEqualTo(found("tikhoretsk"));
    assertThat(suggestions("Раджин")).containsExactly("rajin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mv-angara", "MV Angara", "M/V Angara", "Angara", "ANGARA"})
  void aShipIsKnownWithItsPrefixAndWithout(String text) {
    assertThat(INDEX.resolve(text)).isEqualTo(found("mv-angara"));
  }

  @Test
  void anIdComesBeforeNames() {
    assertThat(INDEX.resolve("dunay")).isEqualTo(found("dunay"));
  }

  @Test
  void aNameOfSeveralThingsIsAmbiguous() {
    assertThat(INDEX.resolve("Dunay"))
        .isEqualTo(
            new Resolution.Ambiguous(
                List.of(shared("dunay", "Dunay"), shared("dunay-crimea", "Dunay"))));
  }

  @Test
  void aMisspeltNameIsSuggestedAndNeverTaken() {
    assertThat(INDEX.resolve("Tikhorestk"))
        .isInstanceOfSatisfying(
            Resolution.Unknown.class,
            unknown ->
                assertThat(unknown.suggestions())
                    .singleElement()
                    .satisfies(
                        near -> {
                          assertThat(near.id()).isEqualTo(new Id("tikhoretsk"));
                          assertThat(near.name()).isEqualTo("Tikhoretsk");
                          assertThat(near.level()).isEqualTo(Level.POSSIBLE);
                          assertThat(near.reasons())
                              .containsExactly(new org.portolan.names.Reason.Slip(1));
                        }));
    assertThat(suggestions("Lady D")).containsExactly("lady-r");
    assertThat(suggestions("Vladivostock")).containsExactly("vladivostok");
  }

  @Test
  void theStartOfANameIsSuggestedAndNeverTaken() {
    assertThat(suggestions("Vladi")).containsExactly("vladivostok", "vladivostok-base");
  }

  @Test
  void aThingIsSuggestedOnce() {
    assertThat(suggestions("ajin")).containsExactly("rajin");
  }

  @Test
  void atMostFiveThingsAreSuggested() {
    NameIndex many =
        index("a1=Port 1", "a2=Port 2", "a3=Port 3", "a4=Port 4", "a5=Port 5", "a6=Port 6");

    assertThat(many.resolve("Port 7"))
        .isInstanceOfSatisfying(
            Resolution.Unknown.class,
            unknown ->
                assertThat(unknown.suggestions())
                    .extracting(match -> match.id().value())
                    .containsExactly("a1", "a2", "a3", "a4", "a5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "—"})
  void anEmptyTextMeansNothing(String text) {
    assertThat(INDEX.resolve(text)).isEqualTo(new Resolution.Unknown(List.of()));
    assertThat(INDEX.search(text)).isEmpty();
  }

  @Test
  void aThingWithoutALetterInItsNameIsFoundByItsId() {
    assertThat(INDEX.resolve("nameless")).isEqualTo(found("nameless"));
  }

  @Test
  void searchTellsWhyEachThingMatched() {
    assertThat(INDEX.search("vladivostok"))
        .containsExactly(
            new Match(new Id("vladivostok"), "vladivostok", Reason.ID),
            new Match(new Id("vladivostok-base"), "Naval base of Vladivostok", Reason.WORD));
    assertThat(INDEX.search("Naj"))
        .containsExactly(new Match(new Id("rajin"), "Najin", Reason.PREFIX));
    assertThat(INDEX.search("DUNAY"))
        .extracting(Match::reason)
        .containsExactly(Reason.EXACT, Reason.EXACT);
  }

  private static Match offered(String id, String name, Reason reason, Level level) {
    return new Match(new Id(id), name, reason, Optional.of(level));
  }

  @Test
  void searchOffersWhatAnotherScriptSpellingOrSlipMayMean() {
    assertThat(INDEX.search("Раджин"))
        .containsExactly(offered("rajin", "Rajin", Reason.SCRIPT, Level.LIKELY));
    assertThat(INDEX.search("Radzhin"))
        .containsExactly(offered("rajin", "Rajin", Reason.SPELLING, Level.LIKELY));
    assertThat(INDEX.search("Tikhorestk"))
        .containsExactly(offered("tikhoretsk", "Tikhoretsk", Reason.SLIP, Level.POSSIBLE));
    assertThat(INDEX.search("Rajin and beyond"))
        .containsExactly(offered("rajin", "Rajin", Reason.PART, Level.POSSIBLE));
  }

  @Test
  void whatSearchOffersStandsBehindWhatItKnowsAndOnce() {
    NameIndex near = index("a=Radzhin", "b=Rajin", "c=Port Rajin", "d=Rajina", "b=Раджин");

    assertThat(near.search("Rajin"))
        .extracting(Match::reason)
        .containsExactly(Reason.EXACT, Reason.PREFIX, Reason.WORD, Reason.SPELLING);
    assertThat(near.search("Rajin"))
        .extracting(match -> match.id().value())
        .containsExactly("b", "d", "c", "a");
  }

  @Test
  void searchReachesAllThatStartSoAndOffersFiftyMore() {
    List<NameIndex.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      entries.add(new NameIndex.Entry(new Id("start-" + i), "Rajin " + Integer.toString(i, 36)));
      entries.add(new NameIndex.Entry(new Id("spelled-" + i), "Radzhin"));
    }

    List<Match> matches = new NameIndex(entries).search("Rajin");

    assertThat(matches).filteredOn(match -> match.level().isEmpty()).hasSize(300);
    assertThat(matches).hasSize(350).extracting(Match::id).doesNotHaveDuplicates();
  }

  @Test
  void searchFindsAShipByItsNumber() {
    ImoNumber imo = new ImoNumber("9179842");
    NameIndex ships =
        new NameIndex(
            NamedType.VESSEL,
            entries("lady-r=Lady R"),
            id ->
                new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(imo)));

    assertThat(ships.search("IMO 9179842")).extracting(Match::reason).containsExactly(Reason.IMO);
  }

  @Test
  void searchAnswersTheSameInWhateverOrderNamesCome() {
    List<NameIndex.Entry> entries =
        new ArrayList<>(entries("b=Port B", "a=Port A", "c=Old port", "port=Something"));
    List<Match> matches = new NameIndex(entries).search("port");
    Collections.reverse(entries);

    assertThat(new NameIndex(entries).search("port")).isEqualTo(matches);
    assertThat(matches)
        .extracting(match -> match.id().value())
        .containsExactly("port", "a", "b", "c");
  }

  @Test
  void aSlipIsFoundInAnIdAmongVeryMany() {
    List<NameIndex.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 25_000; i++) {
      entries.add(new NameIndex.Entry(new Id("claim-" + i), "claim-" + i));
    }
    entries.add(new NameIndex.Entry(new Id("yonhap-2023-10-14-sea"), "yonhap-2023-10-14-sea"));
    NameIndex many = new NameIndex(entries);

    assertThat(many.near("yonhap-2023-10-14-see"))
        .extracting(Candidate::id)
        .containsExactly(new Id("yonhap-2023-10-14-sea"));
  }

  @Test
  void nearWhatHasTheNameIsThatAlone() {
    assertThat(INDEX.near("Najin"))
        .containsExactly(
            new Candidate(
                new Id("rajin"),
                "Najin",
                Level.CERTAIN,
                1,
                List.of(new org.portolan.names.Reason.SameName())));
    assertThat(INDEX.near("mv-angara")).extracting(Candidate::name).containsExactly("MV Angara");
    assertThat(INDEX.near("Dunay")).hasSize(2);
  }
}
