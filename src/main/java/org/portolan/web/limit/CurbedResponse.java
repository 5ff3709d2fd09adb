package org.portolan.web.limit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.bound.Curb;

/** A response that is sent no further once its question is stopped. */
final class CurbedResponse extends HttpServletResponseWrapper {
  private final Curb curb;
  private @Nullable ServletOutputStream out;
  private boolean cut;

  CurbedResponse(HttpServletResponse response, Curb curb) {
    super(response);
    this.curb = curb;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream open = out;
    if (open == null) {
      open = new CurbedOutput(super.getOutputStream());
      out = open;
    }
    return open;
  }

  /** Before anything is sent, the problem can still be told instead. */
  private void check() {
    if (isCommitted() && curb.isStopped()) {
      cut = true;
      curb.check();
    }
  }

  /**
   * Half an answer must not end as if it were a whole one; Tomcat cuts the connection.
   *
   * @throws org.portolan.domain.bound.Stopped if something was not sent
   */
  void requireWhole() {
    if (cut) {
      curb.check();
    }
  }

  private final class CurbedOutput extends ServletOutputStream {
    private final ServletOutputStream to;

    CurbedOutput(ServletOutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      check();
      to.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      check();
      to.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }

    @Override
    public void close() throws IOException {
      to.close();
    }

    @Override
    public boolean isReady() {
      return to.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      to.setWriteListener(listener);
    }
  }
}
