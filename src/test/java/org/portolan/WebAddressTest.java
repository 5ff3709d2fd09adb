package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class WebAddressTest {
  private static final String URL = "portolan.url";

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://localhost:9090",
    "0.0.0.0, http://localhost:9090",
    "::1, http://localhost:9090",
    "192.0.2.7, http://192.0.2.7:9090",
    "2001:db8::7, http://[2001:db8::7]:9090"
  })
  void peopleFindPortolanWhereItServes(String address, URI found) {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("server.address", address)
            .withProperty("server.port", "9090");

    assertThat(Settings.of(environment).url()).isEqualTo(found);
  }

  @Test
  void orWhereTheyAreToldTo() {
    assertThat(
            Settings.of(new MockEnvironment().withProperty(URL, "https://portolan.example")).url())
        .isEqualTo(URI.create("https://portolan.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:8080", "ftp://localhost", "http://", "http://a b", "http://a?q", "x"})
  void whatIsNoAddressIsRefusedByTheNameOfItsProperty(String url) {
    assertThatThrownBy(() -> Settings.of(new MockEnvironment().withProperty(URL, url)))
        .hasMessage(
            "portolan.url: '%s' is not an address such as http://localhost:8080".formatted(url));
  }

  @Test
  void aFreePortTakesThePlaceOfPortZero() {
    MockEnvironment environment = new MockEnvironment().withProperty("server.port", "0");

    WebAddress.choosePort(environment);

    assertThat(environment.getProperty("server.port", Integer.class)).isBetween(1, 65_535);
  }

  @Test
  void anyOtherPortStays() {
    MockEnvironment environment = new MockEnvironment().withProperty("server.port", "9090");

    WebAddress.choosePort(environment);

    assertThat(environment.getProperty("server.port")).isEqualTo("9090");
  }
}
