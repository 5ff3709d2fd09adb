package org.portolan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ThisMachineTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.2, 127.0.0.1, true",
    "0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:1, true",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.8, 192.0.2.7, false",
    "10.0.0.1, 127.0.0.1, false"
  })
  void onlyWhatThisMachineSentToItselfIsItsOwn(String from, String to, boolean own) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    request.setLocalAddr(to);

    assertThat(ThisMachine.sent(request)).isEqualTo(own);
  }
}
