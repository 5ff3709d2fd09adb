package org.portolan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Right;
import org.portolan.web.Described;
import org.portolan.web.GuardedWebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server that lets in only those with a right, and trusts an issuer whose keys are local. */
@GuardedWebTest
@ExtendWith(OutputCaptureExtension.class)
class AccessTest {
  private static final String PLACES = "/api/v1/places?limit=1";
  private static final String PASSWORD = "a long password";
  private static final RSAKey SIGNING = rsa("one");
  private static final HttpServer ISSUER = issuer();

  @LocalServerPort private int port;
  @Autowired private Access access;
  @Autowired private Path folder;

  private static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Publishes where its keys are, as OpenID Connect Discovery has it, and the keys. */
  private static HttpServer issuer() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      publish(
          server,
          "/.well-known/openid-configuration",
          "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(address(server)));
      publish(server, "/keys", new JWKSet(SIGNING.toPublicJWK()).toString());
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void publish(HttpServer server, String path, String json) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static String address(HttpServer server) {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @DynamicPropertySource
  static void trustTheIssuer(DynamicPropertyRegistry registry) {
    registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> address(ISSUER));
  }

  @AfterAll
  static void closeTheIssuer() {
    ISSUER.stop(0);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  request.uri(URI.create("http://localhost:" + port + path)).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(Described.faults(answer)).isEmpty();
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private int ask(String authorization) {
    return send(HttpRequest.newBuilder().header("Authorization", authorization), PLACES)
        .statusCode();
  }

  private int load(String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Authorization", authorization)
            .header("Content-Type", "application/zip")
            .POST(HttpRequest.BodyPublishers.ofString("no archive"));
    return send(request, "/api/v1/datasets?dryRun=true").statusCode();
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  private static String basic(String name, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private String key(Right right) {
    return access.makeKey("of a test", right, Optional.empty()).key();
  }

  private static String token(RSAKey key, String issuer, String scope, Instant expires) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              new JWTClaimsSet.Builder()
                  .subject("somebody")
                  .issuer(issuer)
                  .claim("scope", scope)
                  .expirationTime(Date.from(expires))
                  .build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant soon() {
    return Instant.now().plus(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLACES,
        "/",
        "/js/main.js",
        "/v3/api-docs",
        "/swagger-ui/index.html",
        "/actuator",
        "/actuator/prometheus",
        "/api/v1/nothing",
        "/api/v1/datasets/loading"
      })
  void withoutARightNothingIsToldAndTheWaysInAre(String path) {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(), path);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
        .contains("Basic", "Bearer");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("UNAUTHORIZED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/neo4j-browser/portolan.grass"
      })
  void whatTellsNothingOfTheGraphNeedsNoRight(String path) {
    assertThat(send(HttpRequest.newBuilder(), path).statusCode()).isEqualTo(200);
  }

  @Test
  void aKeyToReadReadsAndDoesNotLoad() {
    String key = key(Right.READ);

    assertThat(ask(bearer(key))).isEqualTo(200);
    assertThat(load(bearer(key))).isEqualTo(403);
  }

  @Test
  void aKeyToLoadReadsAndLoads() {
    String key = key(Right.LOAD);

    assertThat(ask(bearer(key))).isEqualTo(200);
    // Let in, and then found not to be an archive.
    assertThat(load(bearer(key))).isEqualTo(422);
  }

  @Test
  void aKeyThatIsRevokedOrExpiredLetsNobodyIn() {
    Access.Made made = access.makeKey("of a test", Right.READ, Optional.empty());
    String expired =
        access.makeKey("of a test", Right.READ, Optional.of(Instant.now().minusSeconds(1))).key();
    assertThat(ask(bearer(made.key()))).isEqualTo(200);

    access.revokeKey(made.kept().id());

    assertThat(ask(bearer(made.key()))).isEqualTo(401);
    assertThat(ask(bearer(expired))).isEqualTo(401);
  }

  @Test
  void peopleLogInWithTheirPassword() {
    access.addPerson("anna", Right.READ, PASSWORD);

    assertThat(ask(basic("anna", PASSWORD))).isEqualTo(200);
    assertThat(ask(basic("anna", "another password"))).isEqualTo(401);
    assertThat(ask(basic("nobody", PASSWORD))).isEqualTo(401);
    assertThat(load(basic("anna", PASSWORD))).isEqualTo(403);
  }

  @Test
  void aPasswordThatWasRightIsForgottenWhenItIsChangedOrThePersonRemoved() {
    access.addPerson("bela", Right.READ, PASSWORD);
    assertThat(ask(basic("bela", PASSWORD))).isEqualTo(200);

    access.addPerson("bela", Right.READ, "another password");
    assertThat(ask(basic("bela", PASSWORD))).isEqualTo(401);
    assertThat(ask(basic("bela", "another password"))).isEqualTo(200);

    access.removePerson("bela");
    assertThat(ask(basic("bela", "another password"))).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "portolan.read, 200, 403",
    "openid portolan.load, 200, 422",
    "openid, 403, 403",
    "'', 403, 403"
  })
  void aTokenOfTheIssuerHasTheRightsOfItsScopes(String scope, int reading, int loading) {
    String token = token(SIGNING, address(ISSUER), scope, soon());

    assertThat(ask(bearer(token))).isEqualTo(reading);
    assertThat(load(bearer(token))).isEqualTo(loading);
  }

  @Test
  void aTokenOfAnotherSignerIssuerOrTimeLetsNobodyIn() {
    String scope = "portolan.load";

    assertThat(ask(bearer(token(rsa("one"), address(ISSUER), scope, soon())))).isEqualTo(401);
    assertThat(ask(bearer(token(SIGNING, "http://elsewhere.example", scope, soon()))))
        .isEqualTo(401);
    assertThat(
            ask(
                bearer(
                    token(
                        SIGNING,
                        address(ISSUER),
                        scope,
                        Instant.now().minus(Duration.ofHours(1))))))
        .isEqualTo(401);
    assertThat(ask(bearer("no.token.atall"))).isEqualTo(401);
  }

  @Test
  void aPageOfAnotherSiteChangesNothingEvenWithItsReadersPassword() {
    access.addPerson("cleo", Right.LOAD, PASSWORD);

    for (String header :
        new String[] {"Origin: http://evil.example", "Sec-Fetch-Site: cross-site"}) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder()
              .header("Authorization", basic("cleo", PASSWORD))
              .header("Content-Type", "application/zip")
              .header(header.split(": ", 2)[0], header.split(": ", 2)[1])
              .POST(HttpRequest.BodyPublishers.ofString("no archive"));
      HttpResponse<String> answer = send(request, "/api/v1/datasets");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("FOREIGN_PAGE");
    }
  }

  @Test
  void noPageOfAnotherOriginMayReadAnAnswer() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Authorization", bearer(key(Right.READ)))
            .header("Origin", "http://evil.example");

    assertThat(send(request, PLACES).headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void everyAnswerCarriesTheHeadersThatKeepABrowserSafe() {
    for (String path : new String[] {PLACES, "/", "/api/v1/nothing"}) {
      HttpResponse<String> answer = send(HttpRequest.newBuilder(), path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
      assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
      assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
  }

  @Test
  void aDamagedListLetsNobodyInAndTheAnswerDoesNotTellWhereItIs() throws IOException {
    String key = key(Right.READ);
    Path list = folder.resolve("access.json");
    String before = Files.readString(list);
    try {
      Files.writeString(list, "{\"keys\": [");

      HttpResponse<String> answer =
          send(HttpRequest.newBuilder().header("Authorization", bearer(key)), PLACES);

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("ACCESS_UNKNOWN").doesNotContain("access.json");
    } finally {
      Files.writeString(list, before);
    }
    assertThat(ask(bearer(key))).isEqualTo(200);
  }

  @Test
  void noSecretStandsInTheLog(CapturedOutput output) {
    String key = key(Right.READ);
    access.addPerson("dora", Right.READ, PASSWORD);
    String token = token(rsa("one"), address(ISSUER), "portolan.read", soon());

    ask(bearer(key));
    ask(bearer(key + "x"));
    ask(basic("dora", PASSWORD));
    ask(basic("dora", "a wrong password"));
    ask(bearer(token));

    assertThat(output.getAll()).doesNotContain(key, PASSWORD, "a wrong password", token);
    assertThat(folder.resolve("access.json")).content().doesNotContain(key, PASSWORD);
  }
}
