package org.portolan.web;

import java.time.Duration;
import org.portolan.TheCase;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The REST interface alone, over a graph in memory. Not a stereotype, so that no scan finds it. */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
      "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
      "org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration"
    })
@ComponentScan(basePackageClasses = ChainsController.class)
class WebTestApplication {
  static final long REVISION = 7;

  @Bean
  FakeGraph graph() {
    return new FakeGraph(TheCase.dataSet().corpus(), REVISION);
  }

  @Bean
  @Lazy
  Asking asking(ObjectProvider<MockMvcTester> mvc) {
    return new Asking(mvc.getObject());
  }

  @Bean
  QuestionLimit questionLimit() {
    return new QuestionLimit(Duration.ofMinutes(1));
  }

  @Bean
  Snapshots snapshots(FakeGraph graph) {
    return new Snapshots(graph);
  }
}
