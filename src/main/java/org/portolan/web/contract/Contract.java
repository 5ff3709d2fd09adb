package org.portolan.web.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Completes the description that is read off the operations, in a stable order. */
public final class Contract {
  /** The operations that answer one of several views, and what any of these is called. */
  private static final Map<String, String> ANY_OF = Map.of("findChains", "ChainsAnswer");

  private final Map<String, Reading> readings;
  private final ParameterRules parameters;
  private final Responses responses;
  private final RequestBodies requests;

  /**
   * Makes what completes descriptions.
   *
   * @param examples those to show
   * @param readings the ids of the operations that do not answer of a snapshot, and of what instead
   */
  public Contract(Examples examples, Map<String, Reading> readings) {
    this.readings = Map.copyOf(readings);
    this.parameters = new ParameterRules(examples);
    this.responses = new Responses(examples);
    this.requests = new RequestBodies(examples);
  }

  /**
   * Completes a description.
   *
   * @param api what is known of the operations so far
   */
  public void complete(OpenAPI api) {
    ProblemSchema.addTo(api.getComponents());
    new ViewSchemas(api).complete();
    api.getComponents().addSchemas("Problem", ProblemSchema.problem());
    GeoJsonSchema.addTo(api.getComponents());
    responses.addShared(api.getComponents());
    WaysIn.addTo(api);
    api.getPaths().values().forEach(item -> name(item, api));
    Paths paths = new Paths();
    new TreeMap<>(api.getPaths())
        .forEach((path, item) -> paths.addPathItem(path, done(path, item)));
    api.setPaths(paths);
    api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    if (api.getTags() != null) {
      api.setTags(
          api.getTags().stream().distinct().sorted(Comparator.comparing(Tag::getName)).toList());
    }
  }

  /** What has no name is named by generators, after the operation and the status. */
  private static void name(PathItem item, OpenAPI api) {
    for (Operation operation : item.readOperations()) {
      Optional.ofNullable(ANY_OF.get(operation.getOperationId()))
          .ifPresent(
              name -> {
                MediaType json =
                    Objects.requireNonNull(
                        Objects.requireNonNull(operation.getResponses().get("200"))
                            .getContent()
                            .get("application/json"));
                api.getComponents().addSchemas(name, json.getSchema());
                json.setSchema(Schemas.ref(name));
              });
    }
  }

  private PathItem done(String path, PathItem item) {
    for (Operation operation : item.readOperations()) {
      Reading reading = readings.getOrDefault(operation.getOperationId(), Reading.OF_A_SNAPSHOT);
      parameters.complete(operation);
      responses.complete(path, operation, reading);
      requests.complete(operation);
      WaysIn.complete(operation, reading);
    }
    return item;
  }
}
