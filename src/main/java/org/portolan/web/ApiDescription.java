package org.portolan.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Map;
import org.portolan.web.contract.Contract;
import org.portolan.web.contract.Examples;
import org.portolan.web.contract.Reading;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the interface in OpenAPI beyond what stands at each operation. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  /** The operations that answer of something else than a snapshot of the graph. */
  private static final Map<String, Reading> READINGS =
      Map.of(
          "getLoading", Reading.OF_THE_SERVER,
          "getNeo4jBrowser", Reading.NOTHING,
          "listDefects", Reading.OF_THIS_MOMENT,
          "loadDataSet", Reading.CHANGING);

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Parameters.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Portolan")
                .version("1")
                .description(
                    "Logistics routes and shipment chains from public reporting, each with its"
                        + " evidence. What is unknown is null. Errors are problems after RFC 9457;"
                        + " their `code` tells the sorts apart.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addServersItem(new Server().url("/").description("This server"))
        .components(new Components());
  }

  @Bean
  OpenApiCustomizer contract() {
    // Examples are read when the description is asked for, which most never do.
    return api -> new Contract(Examples.read(), READINGS).complete(api);
  }
}
