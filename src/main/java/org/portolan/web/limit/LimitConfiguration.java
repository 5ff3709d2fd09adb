package org.portolan.web.limit;

import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.limit.Turnstile;
import org.portolan.usecase.limit.Watch;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up what keeps the bounds. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {
  @Bean
  Turnstile turnstile(Limits limits) {
    return new Turnstile(limits);
  }

  @Bean
  Watch watch(Limits limits) {
    return new Watch(limits);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatWebServerFactory> probedConnections() {
    return server -> server.setProtocol(ProbedProtocol.class.getName());
  }
}
