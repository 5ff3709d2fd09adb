package org.portolan.client;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.portolan.client.api.ChainsApi;
import org.portolan.client.api.DataSetsApi;
import org.portolan.client.api.PlacesApi;
import org.portolan.client.model.BriefChainsView;
import org.portolan.client.model.ChainsView;
import org.portolan.client.model.ReachableView;

/** Uses the generated client as its users do; compiled and called by GeneratedClientTest. */
public final class Caller {
  private Caller() {}

  /** What the client reads from a Portolan at an address. */
  public static List<String> ask(String address) throws ApiException {
    // The mapper that refuses keys which a view does not have tells the answers of /chains apart.
    ApiClient client =
        new ApiClient(HttpClient.newBuilder(), JSON.getDefault().getMapper(), address);
    ChainsApi chains = new ChainsApi(client);
    List<String> told = new ArrayList<>();

    ChainsView found = chains.findChains(between().build()).getChainsView();
    found
        .getChains()
        .get(0)
        .getLegs()
        .forEach(
            leg ->
                told.add(
                    leg.getFrom().getId() + " " + leg.getMode() + " " + leg.getTo().getId()));

    BriefChainsView brief =
        chains.findChains(between().detail("BRIEF").build()).getBriefChainsView();
    var first = brief.getChains().get(0).getLegs().get(0);
    told.add(
        "in short: "
            + first.getFrom().getId()
            + " "
            + first.getMode()
            + " "
            + first.getTo().getId());

    ReachableView reached =
        chains
            .findChains(ChainsApi.APIFindChainsRequest.newBuilder().from("Najin").limit(1).build())
            .getReachableView();
    told.add("reached: " + reached.getReached().get(0).getPlace().getId());

    PlacesApi places = new PlacesApi(client);
    told.add(
        "place: "
            + places.getPlace(PlacesApi.APIGetPlaceRequest.newBuilder().id("rajin").build()).getName());
    try {
      places.getPlace(PlacesApi.APIGetPlaceRequest.newBuilder().id("najin").build());
    } catch (ApiException problem) {
      told.add(problem(problem, "UNKNOWN_ID"));
    }

    told.add("loading: " + new DataSetsApi(client).getLoading().getLoading());
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer no-key"));
    try {
      new DataSetsApi(client).getLoading();
    } catch (ApiException problem) {
      told.add(problem(problem, "UNAUTHORIZED"));
    }
    return told;
  }

  private static String problem(ApiException problem, String code) {
    String body = problem.getResponseBody();
    return problem.getCode() + ": " + (body.contains(code) ? code : body);
  }

  private static ChainsApi.APIFindChainsRequest.Builder between() {
    return ChainsApi.APIFindChainsRequest.newBuilder().from("Rajin").to("Tikhoretsk");
  }
}
