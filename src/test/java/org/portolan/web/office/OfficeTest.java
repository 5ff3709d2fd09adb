package org.portolan.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.OwnerToken;
import org.portolan.usecase.access.Right;
import org.portolan.usecase.server.Frames;
import org.portolan.web.GuardedWebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may have a server that has people configured run commands. */
@GuardedWebTest
class OfficeTest {
  private static final String COMMANDS = "/internal/commands";
  private static final String PLACES = "/api/v1/places?limit=1";
  private static final String ERRAND =
      "{\"arguments\":[\"chain\",\"Najin\"],\"folder\":\"/somewhere\",\"terminal\":false}";

  /** What the tests' office ends everything with. */
  private static final int OFFICE_CODE = 5;

  @LocalServerPort private int port;
  @Autowired private OwnerToken owner;
  @Autowired private Access access;

  private HttpResponse<byte[]> send(HttpRequest.Builder request, String path, String token)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            request
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> run(String token) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(ERRAND)),
        COMMANDS,
        token);
  }

  @Test
  void theOwnerOfTheDataFolderIsServed() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = run(owner.secret());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Frames.read(new DataInputStream(new ByteArrayInputStream(answer.body())), out, err);

    assertThat(answer.headers().firstValue("Content-Type")).contains(Frames.TYPE);
    assertThat(code).isEqualTo(OFFICE_CODE);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[chain, Najin]");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("/somewhere");
  }

  @Test
  void theOwnerMayReadWithoutBeingListed() throws IOException, InterruptedException {
    assertThat(send(HttpRequest.newBuilder(), PLACES, owner.secret()).statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenOfAnotherRunLetsNobodyIn() throws IOException, InterruptedException {
    String other = OwnerToken.fresh().secret();

    assertThat(run(other).statusCode()).isEqualTo(401);
    assertThat(send(HttpRequest.newBuilder(), PLACES, other).statusCode()).isEqualTo(401);
    assertThat(run(owner.secret() + "x").statusCode()).isEqualTo(401);
    assertThat(run("x").statusCode()).isEqualTo(401);
  }

  @Test
  void aKeyThatMayLoadMayRunNoCommands() throws IOException, InterruptedException {
    String key = access.makeKey("a loader", Right.LOAD, Optional.empty()).key();

    assertThat(run(key).statusCode()).isEqualTo(403);
  }

  @Test
  void itIsNoPartOfTheDescribedInterface() throws IOException, InterruptedException {
    HttpResponse<byte[]> api = send(HttpRequest.newBuilder(), "/v3/api-docs", owner.secret());

    assertThat(api.statusCode()).isEqualTo(200);
    assertThat(new String(api.body(), StandardCharsets.UTF_8))
        .contains("/api/v1/chains")
        .doesNotContain("/internal");
  }
}
