package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.claim;
import static org.portolan.dataset.DataSetText.good;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
  private static final String DOCUMENT = "document.schema.json";

  private static String schemaText(String name) {
    try (InputStream in =
        Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/schema/" + name))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode definitions() {
    return JsonMapper.shared().readTree(schemaText(DOCUMENT)).get("$defs");
  }

  private static boolean accepts(String name, String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(name));
    return schema.validate(yaml, InputFormat.YAML).isEmpty();
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(node -> texts.add(node.asString()));
    return texts;
  }

  private static Set<String> names(Enum<?>[] constants) {
    return new TreeSet<>(Arrays.stream(constants).map(Enum::name).toList());
  }

  private static void requireSame(String definition, Collection<String> words) {
    assertThat(texts(definitions().get(definition).get("enum"))).isEqualTo(new TreeSet<>(words));
  }

  @Test
  void theEnumerationsAreThoseOfTheDomain() {
    requireSame("mode", names(Mode.values()));
    requireSame("relation", names(Relation.values()));
    requireSame("placeKind", names(PlaceKind.values()));
    requireSame("basis", names(Basis.values()));
    requireSame("certainty", names(Certainty.values()));
    requireSame("rank", names(Rank.Level.values()));
    requireSame("unit", Quantities.UNITS.keySet());
    requireSame("lengthUnit", Quantities.LENGTHS.keySet());
    requireSame("qualifier", Quantities.QUALIFIERS.keySet());
  }

  @Test
  void theKeysOfAClaimAreThoseThatTheReaderKnows() {
    JsonNode claim = definitions().get("claim");
    assertThat(claim.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(ClaimYaml.KEYS);
    assertThat(texts(claim.get("properties").get("type").get("enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ClaimType.values()).map(ClaimType::key).toList());
  }

  @ParameterizedTest
  @EnumSource
  void whatATypeStatesIsWhatTheDomainAllows(ClaimType type) {
    JsonNode stated = definitions().get(type.key() + "Stated");
    assertThat(stated.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            type.allowed().stream().map(StatedField::key).toList());
    Set<String> required = new TreeSet<>(type.required().stream().map(StatedField::key).toList());
    assertThat(stated.has("required") ? texts(stated.get("required")) : Set.<String>of())
        .isEqualTo(required);
  }

  @Test
  void everythingInTheSchemaIsExplained() {
    definitions()
        .properties()
        .forEach(
            entry -> assertThat(entry.getValue().has("description")).as(entry.getKey()).isTrue());
  }

  @Test
  void theGoodDocumentIsGoodForBoth() {
    assertThat(good().faults()).isEmpty();
    assertThat(accepts(DOCUMENT, good().text(ARTICLE))).isTrue();
    assertThat(accepts("dataset.schema.json", good().text("dataset.yaml"))).isTrue();
  }

  static List<String> goodClaims() {
    return List.of(
        claim("sighting", "containers", "{during: 2023}"),
        claim("sighting", "containers", "{during: {date: 2023-09~, relative: true}}"),
        claim("sighting", "containers", "{vessel: {as: a Russian ship}}"),
        claim(
            "sighting",
            "containers",
            "{at: {place: rajin, as: Najin, relation: NEAR, kind: CITY}}"),
        claim("sighting", "containers", "{quantity: {from: 1, to: 2.5, unit: freight cars}}"),
        claim("contents", "sea-leg", "{contents: [arms]}"),
        claim("movement", "rail-leg", "{after: [sea-leg]}"),
        claim("attribute", "angara", "{field: flag, value: RU}"),
        claim("attribute", "seoul", "{field: capacity, quantity: {value: 2, unit: times}}"),
        claim("total", "sent", "{quantity: {value: 1, unit: TEU}, from: kbs, to: seoul}"),
        claim("distance", "rajin", "{from: rajin, to: dunay, distance: {value: 1, unit: nmi}}"),
        claim("link", "bridge", "{mode: RAIL}")
            .replace("basis", "rank: DEPRECATED\n    reason: old\n    basis"),
        claim("link", "bridge", "{from: korea}")
            .replace("basis", "grade: {source: F, credibility: 6}\n    basis"));
  }

  @ParameterizedTest
  @MethodSource("goodClaims")
  void aGoodClaimIsGoodForBoth(String claim) {
    DataSetText data = good().append(ARTICLE, claim);
    assertThat(data.faults()).isEmpty();
    assertThat(accepts(DOCUMENT, data.text(ARTICLE))).isTrue();
  }

  static List<String> badClaims() {
    String sighting = claim("sighting", "containers", "{at: rajin}");
    return List.of(
        "  - {}\n",
        "  - text\n",
        claim("sight", "containers", "{at: rajin}"),
        claim("sighting", "containers", "{}"),
        claim("sighting", "containers", "rajin"),
        claim("sighting", "containers", "{at: Rajin}"),
        claim("sighting", "containers", "{at: {as: Najin}}"),
        claim("sighting", "containers", "{at: {place: rajin, relation: BY}}"),
        claim("sighting", "containers", "{at: {place: rajin, kind: HARBOUR}}"),
        claim("sighting", "containers", "{since: 2023}"),
        claim("sighting", "containers", "{during: yesterday}"),
        claim("sighting", "containers", "{during: [2023]}"),
        claim("sighting", "containers", "{vessel: {}}"),
        claim("sighting", "containers", "{vessel: {flag: russia}}"),
        claim("sighting", "containers", "{contents: arms}"),
        claim("sighting", "containers", "{contents: []}"),
        claim("sighting", "containers", "{quantity: 300}"),
        claim("sighting", "containers", "{quantity: {value: 300}}"),
        claim("sighting", "containers", "{quantity: {value: -1, unit: TEU}}"),
        claim("sighting", "containers", "{quantity: {value: '1', unit: TEU}}"),
        claim("sighting", "containers", "{quantity: {value: 1, unit: boxes}}"),
        claim("sighting", "containers", "{quantity: {value: 1, unit: TEU, qualifier: RANGE}}"),
        claim("sighting", "containers", "{quantity: {from: 1, unit: TEU}}"),
        claim("distance", "rajin", "{from: rajin, to: dunay}"),
        claim("distance", "rajin", "{from: rajin, to: dunay, distance: {value: 1, unit: TEU}}"),
        claim("total", "sent", "{from: kbs}"),
        claim("total", "sent", "{quantity: {value: 1, unit: TEU}, from: {place: rajin}}"),
        claim("attribute", "angara", "{value: RU}"),
        claim("attribute", "angara", "{field: flag}"),
        claim("attribute", "angara", "{field: flag, value: Russia}"),
        claim("contents", "sent", "{quantity: {value: 1, unit: TEU}}"),
        claim("movement", "rail-leg", "{mode: TRAIN}"),
        sighting.replace("TOLD", "HEARD"),
        sighting.replace("ASSERTED", "SURE"),
        sighting.replace("[kbs]", "kbs"),
        sighting.replace("[kbs]", "[]"),
        sighting.replace("basis: TOLD\n", "\n"),
        sighting.replace("basis", "paragraphs: [0]\n    basis"),
        sighting.replace("basis", "paragraphs: ['1']\n    basis"),
        sighting.replace("basis", "rank: PREFERRED\n    basis"),
        sighting.replace("basis", "reason: why\n    basis"),
        sighting.replace("basis", "grade: {source: B}\n    basis"),
        sighting.replace("basis", "grade: {source: B, credibility: 7}\n    basis"),
        sighting.replace("basis", "corrects: [article-sea]\n    basis"),
        sighting.replace("basis", "sure: true\n    basis"));
  }

  @ParameterizedTest
  @MethodSource("badClaims")
  void aBadClaimIsBadForBoth(String claim) {
    DataSetText data = good().append(ARTICLE, claim);
    assertThat(data.faults()).isNotEmpty();
    assertThat(accepts(DOCUMENT, data.text(ARTICLE))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims: []\n",
        "document: b\n",
        "document: {id: b}\n",
        "document: {title: B}\n",
        "document: {id: b, title: B, published: May}\n",
        "document: {id: b, title: B, publishedInferred: true}\n",
        "document: {id: b, title: B, published: 2023, publishedInferred: 1}\n",
        "document: {id: b, title: B, sha256: abc}\n",
        "document: {id: b, title: B, language: '?'}\n",
        "document: {id: b, title: [B]}\n",
        "document: {id: b, title: ''}\n",
        "document: {id: b, title: B, author: C}\n",
        "document: {id: b, title: B}\nclaims: none\n",
        "document: {id: b, title: B}\nclaim: []\n",
        "- document\n"
      })
  void aBadDocumentIsBadForBoth(String text) {
    assertThat(good().with("documents/b.yaml", text).faults()).isNotEmpty();
    assertThat(accepts(DOCUMENT, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: tiny\n",
        "title: Tiny\n",
        "id: Tiny\ntitle: Tiny\n",
        "id: tiny\ntitle: []\n",
        "id: tiny\ntitle: Tiny\nauthor: me\n",
        "tiny\n"
      })
  void aBadHeadIsBadForBoth(String text) {
    assertThat(good().with("dataset.yaml", text).faults()).isNotEmpty();
    assertThat(accepts("dataset.schema.json", text)).isFalse();
  }
}
