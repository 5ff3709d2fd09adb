package org.portolan.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP/1.1 as Tomcat speaks it, where each request knows its connection, so that somebody can see
 * whether the client is still there. Made by Tomcat, by its name.
 */
public final class ProbedProtocol extends Http11NioProtocol {
  private static final String CONNECTION = ProbedProtocol.class.getName() + ".connection";

  /** Made by Tomcat. */
  public ProbedProtocol() {}

  @Override
  protected Processor createProcessor() {
    return new ProbedProcessor(this, getAdapter());
  }

  private static final class ProbedProcessor extends Http11Processor {
    ProbedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
      super(protocol, adapter);
    }

    /** What Tomcat reads of every request before it hands it on. */
    @Override
    protected void parseHost(MessageBytes value) {
      super.parseHost(value);
      request.setAttribute(CONNECTION, getSocketWrapper());
    }
  }

  /**
   * Finds the connection that a request without a body came over.
   *
   * @return empty for one with a body, which the connection still has to give
   */
  static Optional<SocketWrapperBase<?>> connection(HttpServletRequest request) {
    boolean hasBody =
        request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    return !hasBody && request.getAttribute(CONNECTION) instanceof SocketWrapperBase<?> found
        ? Optional.of(found)
        : Optional.empty();
  }

  /**
   * Looks whether the client has closed its end. What it sent beforehand is kept for Tomcat to read
   * afterwards; only while a request is answered does nobody else read.
   */
  static boolean isClosed(SocketWrapperBase<?> connection) {
    try {
      connection.isReadyForRead();
      return connection.isClosed();
    } catch (IOException gone) {
      return true;
    }
  }
}
