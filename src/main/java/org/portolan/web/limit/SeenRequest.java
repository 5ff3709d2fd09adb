package org.portolan.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.portolan.usecase.limit.Watch;

/** What of a request can be seen while it is answered. */
record SeenRequest(Optional<SocketWrapperBase<?>> connection, HttpServletResponse response)
    implements Watch.Seen {
  static SeenRequest of(HttpServletRequest request, HttpServletResponse response) {
    return new SeenRequest(ProbedProtocol.connection(request), response);
  }

  @Override
  public boolean isGone() {
    return connection.isPresent() && ProbedProtocol.isClosed(connection.get());
  }

  @Override
  public boolean isSending() {
    return response.isCommitted();
  }
}
