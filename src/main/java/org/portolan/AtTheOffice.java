package org.portolan;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.portolan.cli.Errands;
import org.portolan.usecase.server.Errand;
import org.portolan.usecase.server.Frames;
import org.portolan.usecase.server.RunningServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the running server do a command. Where there is none, or what listens in its place does not
 * take the command on, the command works alone; once it is taken on, it is never done twice.
 */
final class AtTheOffice implements Errands {
  private static final int CONNECT_MILLIS = 2_000;

  private final String[] settings;
  private final boolean terminal;
  private final PrintStream out;
  private final PrintStream err;

  AtTheOffice(String[] settings, boolean terminal, PrintStream out, PrintStream err) {
    this.settings = settings.clone();
    this.terminal = terminal;
    this.out = out;
    this.err = err;
  }

  @Override
  public OptionalInt run(List<String> arguments) {
    Optional<RunningServer> server = Announcement.find(settings);
    if (server.isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<HttpURLConnection> taken = send(server.get(), arguments);
    if (taken.isEmpty()) {
      return OptionalInt.empty();
    }
    try (DataInputStream answer =
        new DataInputStream(new BufferedInputStream(taken.get().getInputStream()))) {
      return OptionalInt.of(Frames.read(answer, out, err));
    } catch (IOException e) {
      throw new IllegalStateException(
          "Portolan at %s stopped in the midst of this; 'portolan audit' tells whether it loaded anything."
              .formatted(server.get().address()),
          e);
    }
  }

  /** Gives the answer that begins; empty if the command was not taken on. */
  private Optional<HttpURLConnection> send(RunningServer server, List<String> arguments) {
    byte[] errand =
        JsonMapper.shared()
            .writeValueAsBytes(new Errand(arguments, Path.of("").toAbsolutePath(), terminal));
    try {
      HttpURLConnection request =
          (HttpURLConnection)
              URI.create(server.address() + "/internal/commands")
                  .toURL()
                  .openConnection(Proxy.NO_PROXY);
      request.setConnectTimeout(CONNECT_MILLIS);
      request.setInstanceFollowRedirects(false);
      request.setRequestMethod("POST");
      request.setRequestProperty("Authorization", "Bearer " + server.token());
      request.setRequestProperty("Content-Type", "application/json");
      request.setDoOutput(true);
      // Else Java sends it again by itself when a connection breaks.
      request.setFixedLengthStreamingMode(errand.length);
      try (OutputStream body = request.getOutputStream()) {
        body.write(errand);
      }
      boolean taken =
          request.getResponseCode() == HttpURLConnection.HTTP_OK
              && Frames.TYPE.equals(request.getContentType());
      return taken ? Optional.of(request) : Optional.empty();
    } catch (IOException nobodyTookIt) {
      return Optional.empty();
    }
  }
}
