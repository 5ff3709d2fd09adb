package org.portolan.web;

import org.portolan.web.contract.ExampleRequest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * A Portolan that only those with a right may ask, and that trusts whatever is no key for a token
 * without a scope.
 */
final class GuardedPortolan {
  private GuardedPortolan() {}

  /** Starts one, sends it something, and ends it. */
  static Asking.Answer send(ExampleRequest request) {
    return send(request, 1, "test.reading=USERS");
  }

  /** Starts one with settings, sends it something so many times, and ends it. */
  static Asking.Answer send(ExampleRequest request, int times, String... settings) {
    try (var context =
        new SpringApplicationBuilder(WebTestApplication.class)
            .properties("server.port=0", "server.address=127.0.0.1")
            .properties(settings)
            .initializers(
                (GenericApplicationContext starting) ->
                    starting.registerBean(JwtDecoder.class, () -> GuardedPortolan::withoutScope))
            .run()) {
      WebApplicationContext web = (WebApplicationContext) context;
      MockMvcTester mvc =
          MockMvcTester.from(
              web,
              builder -> {
                new SpringBootMockMvcBuilderCustomizer(web).customize(builder);
                return builder.build();
              });
      Asking asking = new Asking(mvc);
      for (int sent = 1; sent < times; sent++) {
        asking.send(request, new byte[0], value -> value);
      }
      return asking.send(request, new byte[0], value -> value);
    }
  }

  private static Jwt withoutScope(String token) {
    return Jwt.withTokenValue(token).header("alg", "none").subject("somebody").build();
  }
}
