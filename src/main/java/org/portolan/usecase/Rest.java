package org.portolan.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The port through which commands ask REST, so that their JSON is REST's own. */
@FunctionalInterface
public interface Rest {
  /**
   * Asks.
   *
   * @param path the path under {@code /api/v1}, such as {@code /chains}
   * @param parameters each value of each parameter; those without a value are not sent
   * @return what came back, to be closed
   * @throws IOException if REST does not answer
   */
  Answer get(String path, Map<String, List<String>> parameters) throws IOException;

  /**
   * What came back.
   *
   * @param status the HTTP status
   * @param body the body, byte by byte as REST gives it
   * @param partial why it is not whole, where the body has no place to say so
   * @param more whether there is a next page
   */
  record Answer(int status, InputStream body, Optional<String> partial, boolean more)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
