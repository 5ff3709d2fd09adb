package org.portolan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.context.ApplicationContext;

/** Gets what a server on this machine has at a path. */
public final class Fetch {
  private Fetch() {}

  /**
   * Gets it of a server that Spring has started.
   *
   * @return what it answered, whatever the status
   */
  public static HttpResponse<String> get(
      HttpClient client, ApplicationContext server, String path) {
    return get(
        client,
        server.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
        path);
  }

  /**
   * Gets it.
   *
   * @return what it answered, whatever the status
   */
  public static HttpResponse<String> get(HttpClient client, int port, String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }
}
