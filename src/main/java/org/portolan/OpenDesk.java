package org.portolan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Rest;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Vault;
import org.portolan.usecase.loading.RecordedLoader;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Portolan opened for one command, beside a running server if there is one. */
final class OpenDesk implements Desk {
  /** Where a server would serve, which is none of a command's business. */
  private static final Pattern OF_SERVERS =
      Pattern.compile(
          "--(server\\.(port|address|ssl|servlet)|spring\\.ssl|management\\.server)\\b.*",
          Pattern.DOTALL);

  private static final String CASE = "--portolan.case=";

  private final ConfigurableApplicationContext context;

  private OpenDesk(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Opens the graph alone. */
  static Desk open(String... settings) {
    return open(WebApplicationType.NONE, Stream.of(settings));
  }

  /** Opens the graph alone, and leaves an empty one empty. */
  static Desk openUnfilled(String... settings) {
    return open(
        WebApplicationType.NONE,
        Stream.concat(
            Stream.of(settings).filter(setting -> !setting.startsWith(CASE)),
            Stream.of(CASE + "none")));
  }

  /** Opens it with REST, on a free port that nobody is told of. */
  static Desk openWithRest(String... settings) {
    return open(
        WebApplicationType.SERVLET,
        Stream.concat(
            Stream.of(settings).filter(setting -> !OF_SERVERS.matcher(setting).matches()),
            List.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--server.ssl.enabled=false",
                "--server.servlet.context-path=")
                .stream()));
  }

  private static Desk open(WebApplicationType type, Stream<String> settings) {
    return new OpenDesk(
        Launch.run(
            type,
            Stream.concat(Stream.of(Settings.ATTACHING), settings).toArray(String[]::new),
            (opening, set, snapshots) -> {
              opening.fill();
              opening.finish();
            }));
  }

  @Override
  public Snapshots snapshots() {
    return context.getBean(Snapshots.class);
  }

  @Override
  public Loader loader() {
    return context.getBean(RecordedLoader.class);
  }

  @Override
  public QuestionLimit questionLimit() {
    return context.getBean(QuestionLimit.class);
  }

  @Override
  public Rest rest() {
    return OwnRest.of(context);
  }

  @Override
  public Vault vault() {
    return context.getBean(Vault.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
