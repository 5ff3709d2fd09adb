package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildConfTest {
  private static String text(ListenAddress listen, Optional<URI> page) {
    return ChildConf.text(7687, 7474, listen, page);
  }

  @Test
  void browserLoadsTheStyleOfThePage() {
    assertThat(text(ListenAddress.LOOPBACK, Optional.of(URI.create("http://localhost:8080"))))
        .contains("post_connect_cmd=style http://localhost:8080/neo4j-browser/portolan.grass\n")
        .contains("hostname_whitelist=localhost,127.0.0.1\n")
        .contains("img-src 'self' data: http://localhost:8080;")
        .contains("http://127.0.0.1:7687 http://localhost:8080;");
  }

  @Test
  void aPageOnAnotherHostIsListedAndItsPathIsNoOrigin() {
    assertThat(text(ListenAddress.LOOPBACK, Optional.of(URI.create("https://a.example/maps"))))
        .contains("hostname_whitelist=localhost,127.0.0.1,a.example\n")
        .contains("http://127.0.0.1:7687 https://a.example;");
  }

  @Test
  void withoutAPageBrowserLoadsNothingButItsOwnFiles() {
    assertThat(text(ListenAddress.LOOPBACK, Optional.empty()))
        .contains("post_connect_cmd=\n")
        .contains("http://127.0.0.1:7687; base-uri");
  }

  @ParameterizedTest
  @CsvSource({"LOOPBACK, 127.0.0.1", "ALL, 0.0.0.0"})
  void bothPortsListenWhereTheyAreToldTo(ListenAddress listen, String number) {
    assertThat(text(listen, Optional.empty()))
        .contains("server.default_listen_address=" + number + "\n")
        .contains("server.bolt.listen_address=" + number + ":7687\n")
        .contains("server.http.listen_address=" + number + ":7474\n")
        .contains("server.bolt.advertised_address=localhost:7687\n");
  }
}
