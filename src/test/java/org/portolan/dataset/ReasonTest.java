package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ReasonTest {
  @Test
  void whatHasNoMessageIsNotToldByItsClass() {
    assertThat(Reason.of(new EOFException())).isEqualTo("it ends too soon");
    assertThat(Reason.of(new IOException())).isEqualTo("the system gives no reason");
    assertThat(Reason.of(new UncheckedIOException("a reason", new IOException())))
        .isEqualTo("a reason");
  }
}
