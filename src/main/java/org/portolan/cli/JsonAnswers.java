package org.portolan.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Rest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what REST answers to the same question; of a problem the detail goes to the complaints.
 */
final class JsonAnswers {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  private final Supplier<Desk> desks;
  private final PrintWriter out;
  private final PrintWriter err;

  JsonAnswers(Supplier<Desk> desks, PrintWriter out, PrintWriter err) {
    this.desks = desks;
    this.out = out;
    this.err = err;
  }

  /** Opens the graph with REST. */
  Desk open() {
    return desks.get();
  }

  /** Asks and prints; gives the exit code. */
  int print(String path, Map<String, List<String>> values) {
    try (Desk desk = open()) {
      return print(desk.rest(), path, values, out);
    }
  }

  /** The same where an empty list means that there is no such thing. */
  int printUnlessEmpty(String path, Map<String, List<String>> values, String list) {
    try (Desk desk = open()) {
      StringWriter body = new StringWriter();
      int code = print(desk.rest(), path, values, body);
      out.print(body);
      out.flush();
      return code == ExitCode.DONE && parse(body.toString()).path(list).isEmpty()
          ? ExitCode.NOT_SO
          : code;
    }
  }

  /** Asks and writes the body somewhere. */
  int print(Rest rest, String path, Map<String, List<String>> values, Writer to) {
    try (Rest.Answer answer = rest.get(path, values);
        InputStreamReader body = new InputStreamReader(answer.body(), StandardCharsets.UTF_8)) {
      if (answer.status() == OK) {
        body.transferTo(to);
        to.flush();
        remark(answer);
        return ExitCode.DONE;
      }
      StringWriter problem = new StringWriter();
      body.transferTo(problem);
      new StringReader(problem.toString()).transferTo(out);
      out.flush();
      err.println(
          parse(problem.toString()).path("detail").asString("REST answers " + answer.status()));
      err.flush();
      return code(answer.status());
    } catch (IOException e) {
      throw new UncheckedIOException("REST does not answer: " + e.getMessage(), e);
    }
  }

  /** What a body that is a file has no place for. */
  private void remark(Rest.Answer answer) {
    answer.partial().ifPresent(why -> err.println("Partial: " + why));
    err.flush();
  }

  private static JsonNode parse(String body) {
    try {
      return JsonMapper.shared().readTree(body);
    } catch (JacksonException e) {
      return JsonMapper.shared().createObjectNode();
    }
  }

  private static int code(int status) {
    if (status == BAD_REQUEST) {
      return ExitCode.USAGE;
    }
    return status < SERVER_ERROR ? ExitCode.NOT_SO : ExitCode.CANNOT_RUN;
  }
}
