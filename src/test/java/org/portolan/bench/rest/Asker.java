package org.portolan.bench.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Asks over HTTP and reads the answer to its end, without taking it apart: what the client makes of
 * it is not Portolan's time. It can be used by several threads.
 */
final class Asker {
  private static final int OK = 200;
  private static final int CHUNK = 1 << 16;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * Asks once.
   *
   * @return how many bytes the answer has
   * @throws IllegalStateException if the answer is not 200, or nothing
   */
  long ask(URI uri) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("Accept", "application/json").GET().build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      long bytes = length(response);
      if (response.statusCode() != OK || bytes == 0) {
        throw new IllegalStateException(response.statusCode() + " for " + uri);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(HttpResponse<InputStream> response) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    try (InputStream body = response.body()) {
      for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
        bytes += read;
      }
    }
    return bytes;
  }
}
