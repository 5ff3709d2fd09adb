package org.portolan.web;

import java.util.List;
import java.util.Optional;
import org.apache.catalina.core.StandardHost;
import org.portolan.usecase.Neo4jBrowser;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up how requests are read, and how the server reports those that it cannot read. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final Optional<Neo4jBrowser> browser;

  WebConfiguration(Optional<Neo4jBrowser> browser) {
    this.browser = browser;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ParametersResolver());
  }

  /** Neo4j Browser is of another origin, and asks for guides with headers of its own. */
  @Override
  public void addCorsMappings(CorsRegistry registry) {
    browser.ifPresent(
        there ->
            registry
                .addMapping(Neo4jBrowser.FILES + "**")
                .allowedOrigins(there.origins().toArray(String[]::new))
                .allowedMethods("GET", "HEAD")
                .allowCredentials(false));
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReport() {
    return server ->
        server.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReport.class.getName());
              }
            });
  }
}
