package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.claim;
import static org.portolan.dataset.DataSetText.good;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

class CompleteDataSetTest {
  private static Id id(String text) {
    return new Id(text);
  }

  private static <T> Optional<T> some(T value) {
    return Optional.of(value);
  }

  private static Claim claimOf(DataSetText data, String id) {
    return Optional.ofNullable(data.complete().corpus().claims().get(id(id))).orElseThrow();
  }

  /** What the claim that is added to the article states. */
  private static Stated stated(String type, String about, String stated) {
    String text = claim(type, about, stated).replace("type:", "id: added\n    type:");
    return claimOf(good().append(ARTICLE, text), "added").stated();
  }

  @Test
  void theHeadIsReadWhole() {
    DataSet data = good().append("dataset.yaml", "description: >-\n  Two\n  lines.\n").complete();
    assertThat(data.id()).isEqualTo(id("tiny"));
    assertThat(data.title()).isEqualTo("A tiny data set");
    assertThat(data.description()).contains("Two lines.");
  }

  @Test
  void aPlaceIsReadWhole() {
    DataSetText data =
        good()
            .with(
                "places.csv",
                good()
                    .text("places.csv")
                    .replace("unlocode\n", "unlocode,wikidata,note\n")
                    .replace(",,\n", ",,,,\n")
                    .replace("KPRJN\n", "KPRJN,Q42,\"A port.\nIce-free.\"\n"));
    assertThat(data.complete().corpus().places().get(id("rajin")))
        .isEqualTo(
            new Place(
                id("rajin"),
                "Rajin",
                PlaceKind.PORT,
                some("KP"),
                some(id("korea")),
                some(new Coordinates(42.25, 130.28, "GeoNames, about 1 km")),
                new Place.Register(some("2042645"), some("KPRJN"), some("Q42")),
                some("A port.\nIce-free.")));
  }

  @Test
  void anEmptyCellIsNothing() {
    assertThat(good().complete().corpus().places().get(id("dunay")))
        .isEqualTo(
            new Place(
                id("dunay"),
                "Dunay",
                PlaceKind.PORT,
                some("RU"),
                Optional.empty(),
                Optional.empty(),
                Place.Register.NONE,
                Optional.empty()));
  }

  @Test
  void namesAreReadWhole() {
    assertThat(good().complete().corpus().names())
        .containsExactly(
            new Name(id("rajin"), "Najin", some("en"), List.of(id("article")), Optional.empty()),
            new Name(id("rajin"), "나진", some("ko"), List.of(), some("GeoNames")));
  }

  @Test
  void aVesselIsReadWhole() {
    assertThat(good().complete().corpus().vessels().values())
        .containsExactly(
            new Vessel(
                id("angara"),
                "MV Angara",
                some(new ImoNumber("1234567")),
                some("123456789"),
                some("ABCD"),
                some("RU"),
                some("cargo ship"),
                Optional.empty()));
  }

  @Test
  void anActorIsReadWhole() {
    DataSetText data =
        good().append("actors.csv", "defence,Ministry of Defence,MINISTRY,KR,seoul\n");
    assertThat(data.complete().corpus().actors().get(id("defence")))
        .isEqualTo(
            new Actor(
                id("defence"),
                "Ministry of Defence",
                ActorKind.MINISTRY,
                some("KR"),
                some(id("seoul")),
                Optional.empty()));
  }

  @Test
  void aLinkIsReadWhole() {
    DataSetText data =
        good()
            .with("links.csv", "note,name,to,from,mode,id\nOld.,Bridge,dunay,korea,RAIL,bridge\n");
    assertThat(data.complete().corpus().links().values())
        .containsExactly(
            new Link(
                id("bridge"), Mode.RAIL, id("korea"), id("dunay"), some("Bridge"), some("Old.")));
  }

  @Test
  void aLinkWithoutAModeIsOfUnknownMode() {
    assertThat(good().replace("links.csv", "RAIL", "").complete().corpus().links().values())
        .allSatisfy(link -> assertThat(link.mode()).isEqualTo(Mode.UNKNOWN));
  }

  @Test
  void movementsAreReadWhole() {
    assertThat(good().complete().corpus().movements().values())
        .containsExactly(
            new Movement(
                id("rail-leg"),
                Mode.RAIL,
                id("dunay"),
                id("tikhoretsk"),
                Optional.empty(),
                List.of(id("sea-leg")),
                Window.OPEN,
                Optional.empty()),
            new Movement(
                id("sea-leg"),
                Mode.SEA,
                id("rajin"),
                id("dunay"),
                some(id("angara")),
                List.of(),
                Window.OPEN,
                Optional.empty()));
  }

  @Test
  void subjectsAreReadWhole() {
    assertThat(good().complete().corpus().subjects().values())
        .containsExactly(
            new Subject(id("containers"), Subject.Type.SIGHTING, Optional.empty()),
            new Subject(id("sent"), Subject.Type.TOTAL, Optional.empty()));
  }

  @Test
  void aDocumentIsReadWhole() {
    String hash = "0123456789abcdef".repeat(4);
    DataSetText data =
        good()
            .replace(
                ARTICLE,
                "language: en",
                "language: en\n  publishedInferred: true\n  sha256: %s\n  note: A remark."
                    .formatted(hash));
    assertThat(data.complete().corpus().documents().values())
        .containsExactly(
            new Document(
                id("article"),
                "Ships seen",
                some(id("kbs")),
                some(Edtf.parse("2023-10-14")),
                true,
                some("en"),
                some(hash),
                some("A remark.")));
  }

  @Test
  void whereAClaimComesFromIsReadWhole() {
    DataSetText data =
        good()
            .replace(
                ARTICLE,
                "type: sighting",
                """
                type: sighting
                    paragraphs: [3, 1]
                    rank: PREFERRED
                    reason: The picture is clear.
                    said: {date: 2023-10-12, relative: true}
                    derivedFrom: [article-sea]
                    corrects: article-far
                    grade: {source: B, credibility: 2}\
                """)
            .replace(ARTICLE, "saidBy: [unknown]", "saidBy: [kbs, unknown]");
    assertThat(claimOf(data, "article-seen").provenance())
        .isEqualTo(
            new Provenance(
                id("article"),
                List.of(1, 3),
                new Attribution(List.of(id("kbs"), Attribution.UNKNOWN)),
                Basis.IMAGERY,
                Certainty.ESTIMATED,
                new Rank(Rank.Level.PREFERRED, some("The picture is clear.")),
                some(new ReportedDate(Edtf.parse("2023-10-12"), true)),
                List.of(id("article-sea")),
                some(id("article-far")),
                some(new Grade('B', 2))));
  }

  @Test
  void aMovementClaimIsReadWhole() {
    assertThat(
            stated(
                "movement",
                "sea-leg",
                "{mode: SEA, from: {place: rajin, as: Najin, relation: NEAR, kind: DEPOT},"
                    + " to: dunay, via: korea, vessel: {vessel: angara, as: a ship, flag: RU},"
                    + " after: [rail-leg], during: 2023, loaded: 2023-09, departed: 2023-09-07,"
                    + " arrived: {date: 2023-10, relative: false},"
                    + " quantity: {from: 1, to: 2.50, unit: freight cars}, contents: [arms, shells],"
                    + " actors: [seoul]}"))
        .isEqualTo(
            Stated.builder()
                .mode(Mode.SEA)
                .place(
                    StatedField.FROM,
                    new PlaceMention(
                        id("rajin"), some("Najin"), Relation.NEAR, some(PlaceKind.DEPOT)))
                .place(StatedField.TO, PlaceMention.at(id("dunay")))
                .place(StatedField.VIA, PlaceMention.at(id("korea")))
                .vessel(new VesselMention(some(id("angara")), some("a ship"), some("RU")))
                .after(List.of(id("rail-leg")))
                .date(StatedField.DURING, ReportedDate.of("2023"))
                .date(StatedField.LOADED, ReportedDate.of("2023-09"))
                .date(StatedField.DEPARTED, ReportedDate.of("2023-09-07"))
                .date(StatedField.ARRIVED, ReportedDate.of("2023-10"))
                .quantity(Quantity.range(BigDecimal.ONE, new BigDecimal("2.50"), Unit.FREIGHT_CARS))
                .contents(List.of("arms", "shells"))
                .actors(List.of(id("seoul")))
                .build());
  }

  @Test
  void aTotalClaimIsReadWhole() {
    assertThat(
            stated(
                "total",
                "sent",
                "{quantity: {value: 13000, unit: containers, qualifier: MORE_THAN}, from: seoul,"
                    + " to: kbs, via: rajin, since: 2022-06~, until: 2024, contents: [arms]}"))
        .isEqualTo(
            Stated.builder()
                .quantity(
                    Quantity.of(new BigDecimal("13000"), Unit.CONTAINERS, Qualifier.MORE_THAN))
                .party(StatedField.FROM, id("seoul"))
                .party(StatedField.TO, id("kbs"))
                .place(StatedField.VIA, PlaceMention.at(id("rajin")))
                .date(StatedField.SINCE, ReportedDate.of("2022-06~"))
                .date(StatedField.UNTIL, ReportedDate.of("2024"))
                .contents(List.of("arms"))
                .build());
  }

  @Test
  void aDistanceInTwoUnitsIsReadWhole() {
    assertThat(claimOf(good(), "article-far").stated().distance())
        .containsExactly(
            Quantity.of(new BigDecimal("290"), Unit.KILOMETRES, Qualifier.EXACT),
            Quantity.of(new BigDecimal("180"), Unit.MILES, Qualifier.EXACT));
  }

  @Test
  void anAttributeClaimIsReadWhole() {
    assertThat(stated("attribute", "seoul", "{field: seeks, value: 5, during: 2024}"))
        .isEqualTo(
            Stated.builder()
                .field("seeks")
                .value("5")
                .date(StatedField.DURING, ReportedDate.of("2024"))
                .build());
  }

  @Test
  void everyTypeOfClaimIsRead() {
    DataSetText data =
        good()
            .append("subjects.csv", "visit,EVENT\nban,RULE\n")
            .append(ARTICLE, claim("total", "sent", "{quantity: {value: 1, unit: TEU}}"))
            .append(ARTICLE, claim("contents", "sent", "{contents: [arms]}"))
            .append(ARTICLE, claim("attribute", "bridge", "{field: name, value: Old}"))
            .append(ARTICLE, claim("link", "bridge", "{mode: RAIL, at: korea}"))
            .append(ARTICLE, claim("event", "visit", "{value: visit, actors: [seoul]}"))
            .append(ARTICLE, claim("rule", "ban", "{contents: [arms], since: 2006}"));
    assertThat(data.complete().corpus().claims().values())
        .extracting(Claim::type)
        .contains(ClaimType.values());
  }

  @Test
  void aClaimWithoutAnIdIsNamedByWhatItSays() {
    assertThat(good().complete().corpus().claims().keySet())
        .extracting(Id::value)
        .containsExactly("article-effd0802a279", "article-far", "article-sea", "article-seen");
  }

  @Test
  void aDerivedIdStaysWhenTheClaimMovesOrIsGraded() {
    String sighting = claim("sighting", "containers", "{at: rajin}");
    DataSetText one = good().append(ARTICLE, sighting);
    DataSetText other =
        good()
            .append(ARTICLE, claim("sighting", "containers", "{at: dunay}"))
            .append(
                ARTICLE,
                sighting.replace("basis", "grade: {source: A, credibility: 1}\n    basis"));
    assertThat(other.complete().corpus().claims().keySet())
        .containsAll(one.complete().corpus().claims().keySet());
  }

  @Test
  void aDerivedIdOfALongDocumentIdStaysWithinBounds() {
    String longId = "a".repeat(66) + "-" + "b".repeat(13);
    DataSetText data =
        good()
            .with(
                "documents/long.yaml",
                "document: {id: %s, title: Long}\nclaims:\n".formatted(longId)
                    + claim("sighting", "containers", "{at: rajin}"));
    assertThat(data.complete().corpus().claims().keySet())
        .extracting(Id::value)
        .anyMatch(id -> id.matches("a{66}-[0-9a-f]{12}"));
  }
}
