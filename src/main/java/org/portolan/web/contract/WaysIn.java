package org.portolan.web.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;

/** How those who ask show who they are. */
final class WaysIn {
  private static final String KEY = "key";
  private static final String TOKEN = "token";
  private static final String PASSWORD = "password";

  private WaysIn() {}

  /** Says which ways there are, and that a Portolan on loopback asks nobody who only reads. */
  static void addTo(OpenAPI api) {
    Components components = api.getComponents();
    components.addSecuritySchemes(
        KEY,
        bearer().description("A key of Portolan's own, which `portolan keys make NAME` makes"));
    components.addSecuritySchemes(
        PASSWORD,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("basic")
            .description("A name and password, as `portolan people add NAME` takes them"));
    components.addSecuritySchemes(
        TOKEN,
        bearer()
            .bearerFormat("JWT")
            .description(
                "A token of the issuer that is set, with the scope portolan.read or portolan.load"));
    List<SecurityRequirement> any = new ArrayList<>(List.of(new SecurityRequirement()));
    any.addAll(all());
    api.setSecurity(any);
  }

  /** What changes the graph nobody may use without a right, wherever Portolan listens. */
  static void complete(Operation operation, Reading reading) {
    if (reading == Reading.CHANGING) {
      operation.setSecurity(all());
    }
  }

  private static SecurityScheme bearer() {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
  }

  private static List<SecurityRequirement> all() {
    return List.of(KEY, TOKEN, PASSWORD).stream()
        .map(way -> new SecurityRequirement().addList(way))
        .toList();
  }
}
