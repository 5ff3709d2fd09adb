package org.portolan.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Reports as a problem after RFC 9457 what the server refuses before Spring sees it, such as an
 * address with characters that are not percent-encoded. Tomcat's own report is a page.
 */
public final class ProblemReport extends ErrorReportValve {
  private static final String PROBLEM =
      """
      {"title":"%s","status":%d,"detail":"%s","code":"%s"}""";

  /** Made by Tomcat. */
  public ProblemReport() {}

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < HttpStatus.BAD_REQUEST.value()
        || response.getContentWritten() > 0
        || !response.setErrorReported()
        || !mayWrite(response)) {
      return;
    }
    String title =
        Optional.ofNullable(HttpStatus.resolve(status))
            .map(HttpStatus::getReasonPhrase)
            .orElse("Error");
    String detail =
        status == HttpStatus.BAD_REQUEST.value()
            ? "The address cannot be read; expected UTF-8, percent-encoded (curl: -G --data-urlencode)."
            : "The request cannot be served.";
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(PROBLEM.formatted(title, status, detail, ProblemCode.of(status)));
        response.finishResponse();
      }
    } catch (IOException e) {
      // The asker has gone; there is nobody to tell.
      container.getLogger().debug("cannot report a problem", e);
    }
  }

  private static boolean mayWrite(Response response) {
    AtomicBoolean allowed = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
    return allowed.get();
  }
}
