package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WebTest
class ApiDescriptionTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired private Asking asking;

  private JsonNode api() {
    return JSON.readTree(asking.at("/v3/api-docs").body());
  }

  @Test
  void theDescriptionIsOpenApi31OfEveryPath() {
    JsonNode api = api();

    assertThat(api.path("openapi").asString()).startsWith("3.1.");
    assertThat(api.path("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/chains",
            "/api/v1/places",
            "/api/v1/places/{id}",
            "/api/v1/vessels",
            "/api/v1/vessels/{id}",
            "/api/v1/actors",
            "/api/v1/actors/{id}",
            "/api/v1/datasets",
            "/api/v1/datasets/loading",
            "/api/v1/documents",
            "/api/v1/documents/{id}",
            "/api/v1/claims",
            "/api/v1/claims/{id}",
            "/api/v1/decisions",
            "/api/v1/decisions/{id}",
            "/api/v1/totals",
            "/api/v1/chokepoints",
            "/api/v1/structure",
            "/api/v1/match",
            "/api/v1/discrepancies",
            "/api/v1/history",
            "/api/v1/timeline",
            "/api/v1/evidence",
            "/api/v1/export",
            "/api/v1/neo4j-browser",
            "/api/v1/sightings",
            "/api/v1/health/data");
  }

  @Test
  void everyOperationIsSummarizedAndTellsItsProblems() {
    for (JsonNode path : api().path("paths")) {
      JsonNode operation = path.has("get") ? path.path("get") : path.path("post");
      assertThat(operation.path("summary").asString()).isNotBlank();
      assertThat(operation.path("responses").propertyNames()).contains("200", "400", "406");
      // The links into Neo4j Browser are told without reading the graph.
      if (!operation.path("operationId").asString().equals("getNeo4jBrowser")) {
        assertThat(operation.path("responses").propertyNames()).contains("500", "503");
      }
      for (JsonNode parameter : operation.path("parameters")) {
        assertThat(parameter.path("description").asString()).isNotBlank();
        assertThat(parameter.path("name").asString()).isNotEqualTo("given");
      }
    }
  }

  @Test
  void everyParameterOfChainsIsDescribed() {
    assertThat(api().path("paths").path("/api/v1/chains").path("get").path("parameters"))
        .extracting(parameter -> parameter.path("name").asString())
        .containsExactlyInAnyOrder(
            "decisions",
            "from",
            "to",
            "asOf",
            "rank",
            "group",
            "via",
            "maxWait",
            "departBefore",
            "departAfter",
            "arriveBefore",
            "mode",
            "vessel",
            "timing",
            "maxLegs",
            "exclude",
            "certainty",
            "basis",
            "grade",
            "minOrigins",
            "deprecated",
            "explain",
            "includeLinks",
            "cite",
            "detail",
            "limit",
            "cursor");
  }

  @ParameterizedTest
  @CsvSource({
    "/chains?from=Najin&to=Tikhorestk, ChainsView",
    "/chains?from=Najin&to=Tikhorestk&asOf=2023-10-13, ChainsView",
    "/chains?from=Najin&to=Tikhorestk&mode=RAIL, ChainsView",
    "/chains?from=Najin&to=Tikhorestk&detail=BRIEF, BriefChainsView",
    "/chains?from=Najin&to=Tikhorestk&detail=BRIEF&asOf=2023-10-13, BriefChainsView",
    "/chains?from=rajin, ReachableView",
    "/chains?from=rajin&limit=1000000, ReachableView",
    "/chains?to=tikhoretsk, ReachableView",
    "/places?limit=200, ListViewPlaceView",
    "/places?q=Rajim, ListViewPlaceView",
    "/places/rajin, PlaceDetailView",
    "/vessels, ListViewVesselView",
    "/vessels/mv-angara, VesselDetailView",
    "/actors?q=white, ListViewActorView",
    "/actors/white-house, ActorDetailView",
    "/documents, ListViewDocumentView",
    "/documents?q=yonhap, ListViewDocumentView",
    "/documents?q=%3F, Problem",
    "/documents/kbs-2023-10-16, DocumentDetailView",
    "/claims?limit=200, ListViewClaimView",
    "/claims?document=yonhap-2024-08-27&limit=200, ListViewClaimView",
    "/claims/yonhap-2023-10-14-sea, ClaimView",
    "/chains?from=Najin&to=Tikhorestk&explain=true, ChainsView",
    "/totals, TotalsView",
    "/chokepoints?from=Najin&to=Tikhorestk, ChokepointsView",
    "/chokepoints?from=Tikhoretsk&to=Najin, ChokepointsView",
    "/structure?from=Najin&to=Tikhoretsk, StructureView",
    "/structure?from=Tikhoretsk&to=Najin&limit=50, StructureView",
    "/structure?from=Najin, Problem",
    "/chains?from=Najin&to=Tikhorestk&certainty=ASSERTED&grade=F6&exclude=kcna, ChainsView",
    "/discrepancies?limit=200, DiscrepanciesView",
    "/discrepancies?about=tikhoretsk&asOf=2023-10-15, DiscrepanciesView",
    "/discrepancies?about=North%20Korea, Problem",
    "/history?from=Najin&to=Tikhoretsk, HistoryView",
    "/history?from=Najin&to=Tikhoretsk&mode=RAIL, HistoryView",
    "/history?from=Najin, Problem",
    "/timeline?limit=200, TimelineView",
    "/timeline?about=rajin, TimelineView",
    "/timeline?from=Najin&to=Tikhoretsk&limit=200, TimelineView",
    "/evidence?about=containers-1000, StandingView",
    "/evidence?about=rail-dunay-tikhoretsk, StandingView",
    "/evidence?about=Najinn, Problem",
    "/sightings, SightingsView",
    "/health/data, HealthView",
    "/sightings?at=Najinn, Problem",
    "/neo4j-browser, Neo4jBrowserView",
    "/neo4j-browser?x=1, Problem",
    "/chains?from=Najinn, Problem",
    "/claims?about=North%20Korea, Problem",
    "/match?name=Najin, MatchesView",
    "/match?name=Раджин, MatchesView",
    "/match?name=Najin&near=Nowhere, Problem",
    "/places?x=1, Problem",
    "/places/najin, Problem"
  })
  void answersAreAsDescribed(String path, String schema) {
    assertThat(faults(schema, asking.get(path).body())).isEmpty();
  }

  /** What in an answer is not as its schema says; a key that no schema names is a fault too. */
  private List<String> faults(String schema, String answer) {
    ObjectNode api = (ObjectNode) api();
    for (JsonNode described : api.path("components").path("schemas")) {
      if (described.has("properties")) {
        ((ObjectNode) described).put("additionalProperties", false);
      }
    }
    api.put("$ref", "#/components/schemas/" + schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(api.toString())
        .validate(answer, InputFormat.JSON)
        .stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }

  @Test
  void theDocumentationPageNeedsNoOtherHost() {
    assertThat(asking.at("/swagger-ui/index.html").body()).doesNotContain("http://", "https://");
    assertThat(asking.at("/v3/api-docs/swagger-config").at("$.validatorUrl")).isEqualTo("");
  }
}
