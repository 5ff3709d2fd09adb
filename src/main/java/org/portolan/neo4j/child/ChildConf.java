package org.portolan.neo4j.child;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The child's {@code neo4j.conf}, written anew at each start. */
final class ChildConf {
  private static final List<String> HERE = List.of("localhost", "127.0.0.1");

  /** Where Portolan serves the style, which Browser loads whenever it has connected. */
  private static final String STYLE = "/neo4j-browser/portolan.grass";

  private ChildConf() {}

  static void write(
      ChildFolder folder, int boltPort, int httpPort, ListenAddress listen, Optional<URI> page)
      throws IOException {
    Files.writeString(folder.conf().resolve("neo4j.conf"), text(boltPort, httpPort, listen, page));
  }

  static String text(int boltPort, int httpPort, ListenAddress listen, Optional<URI> page) {
    return """
        # Written by Portolan at each start: edits here are lost.
        server.default_listen_address=%6$s
        server.default_advertised_address=localhost
        server.bolt.listen_address=%6$s:%1$d
        server.bolt.advertised_address=localhost:%1$d
        server.bolt.tls_level=DISABLED
        server.http.listen_address=%6$s:%2$d
        server.http.advertised_address=localhost:%2$d
        server.https.enabled=false
        server.http_enabled_modules=TRANSACTIONAL_ENDPOINTS,BROWSER
        dbms.usage_report.enabled=false
        client.allow_telemetry=false
        server.memory.pagecache.size=128m
        db.tx_log.preallocate=false
        # Drivers hear of a query every 10 s, and take 20 s of silence for a lost server.
        server.bolt.connection_keep_alive=10s
        # Else a stop waits 10 s for connections that nobody uses.
        internal.dbms.bolt.netty_server_shutdown_quiet_period=0
        browser.remote_content_hostname_whitelist=%4$s
        browser.post_connect_cmd=%5$s
        # Keeps Browser from reaching hosts for fonts, analytics and feedback.
        dbms.security.http_static_content_security_policy_header=%3$s
        """
        .formatted(
            boltPort,
            httpPort,
            contentSecurityPolicy(boltPort, page),
            page.map(URI::getHost)
                .filter(host -> !HERE.contains(host))
                .map(host -> String.join(",", HERE) + "," + host)
                .orElse(String.join(",", HERE)),
            page.map(there -> "style " + there.resolve(STYLE)).orElse(""),
            listen.number());
  }

  private static String contentSecurityPolicy(int boltPort, Optional<URI> page) {
    String andPage =
        page.map(there -> " " + there.getScheme() + "://" + there.getRawAuthority()).orElse("");
    return "default-src 'self'; script-src 'self'; img-src 'self' data:%2$s;"
        .concat(" style-src 'self' 'unsafe-inline'; font-src 'self' data:;")
        .concat(" connect-src 'self' ws://localhost:%1$d http://localhost:%1$d")
        .concat(" ws://127.0.0.1:%1$d http://127.0.0.1:%1$d%2$s;")
        .concat(" base-uri 'none'; object-src 'none'; frame-ancestors 'none'")
        .formatted(boltPort, andPage);
  }
}
