package org.portolan;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.usecase.Rest;
import org.portolan.usecase.access.OwnerToken;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Asks the REST of this very process, so that what commands print is what it answers. */
final class OwnRest implements Rest {
  private final URI address;
  private final OwnerToken token;

  private OwnRest(URI address, OwnerToken token) {
    this.address = address;
    this.token = token;
  }

  /**
   * Asks the REST of an application.
   *
   * @throws UnsupportedOperationException if it serves none
   */
  static Rest of(ApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (!environment.containsProperty("local.server.port")) {
      throw new UnsupportedOperationException("this desk was opened without REST");
    }
    return new OwnRest(WebAddress.ofThisMachine(environment), context.getBean(OwnerToken.class));
  }

  @Override
  public Answer get(String path, Map<String, List<String>> parameters) throws IOException {
    HttpURLConnection request =
        (HttpURLConnection)
            URI.create(address + "/api/v1" + path + query(parameters))
                .toURL()
                .openConnection(Proxy.NO_PROXY);
    request.setInstanceFollowRedirects(false);
    request.setRequestProperty("Authorization", "Bearer " + token.secret());
    request.setRequestProperty("Accept", "*/*");
    int status = request.getResponseCode();
    InputStream body = status < 400 ? request.getInputStream() : request.getErrorStream();
    return new Answer(
        status,
        body == null ? InputStream.nullInputStream() : body,
        Optional.ofNullable(request.getHeaderField("Portolan-Partial")),
        request.getHeaderField("Link") != null);
  }

  private static String query(Map<String, List<String>> parameters) {
    String query =
        parameters.entrySet().stream()
            .flatMap(
                one -> one.getValue().stream().map(value -> one.getKey() + "=" + encode(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
