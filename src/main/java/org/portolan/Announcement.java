package org.portolan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.usecase.access.OwnerToken;
import org.portolan.usecase.server.RunningServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** Tells commands of the server that runs on their data folder, and which is theirs to ask. */
final class Announcement {
  private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
  private static final String OWN_NEO4J = "own";

  private Announcement() {}

  /** Leaves word of a server that serves, until it ends. */
  static void of(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (isEncrypted(environment)) {
      // Its certificate is not for this machine's name; commands work beside it instead.
      return;
    }
    Settings settings = context.getBean(Settings.class);
    RunningServer server =
        new RunningServer(
            WebAddress.ofThisMachine(environment),
            context.getBean(OwnerToken.class).secret(),
            ProcessHandle.current().pid(),
            environment.getProperty(Settings.NEO4J_URI, OWN_NEO4J),
            settings.database().orElse(""),
            settings.questionLimit().time().toString());
    Path data = settings.data();
    try {
      server.announce(data);
      context.addApplicationListener(
          (ApplicationListener<ContextClosedEvent>) event -> leave(server, data));
    } catch (IOException e) {
      LOG.warn("{} cannot be written to, so that commands do not find this server: {}", data, e);
    }
  }

  private static boolean isEncrypted(Environment environment) {
    return environment.getProperty("server.ssl.enabled", Boolean.class, true)
        && Stream.of("bundle", "key-store", "certificate")
            .anyMatch(name -> environment.containsProperty("server.ssl." + name));
  }

  private static void leave(RunningServer server, Path data) {
    try {
      server.leave(data);
    } catch (IOException e) {
      LOG.warn("server.json in {} cannot be removed: {}", data, e.toString());
    }
  }

  /**
   * Finds the server that a command with such settings asks: the one on its data folder, unless the
   * command is set to another Neo4j or another limit.
   */
  static Optional<RunningServer> find(String... settings) {
    Environment environment = Settings.environment(settings);
    Settings read = Settings.of(environment);
    return RunningServer.find(read.data())
        .filter(
            server ->
                isUnsetOr(environment, Settings.NEO4J_URI, server.neo4j())
                    && isUnsetOr(environment, Settings.DATABASE, server.database())
                    && (!environment.containsProperty(Settings.QUESTION_LIMIT)
                        || read.questionLimit().time().toString().equals(server.questionLimit())));
  }

  private static boolean isUnsetOr(Environment environment, String property, String value) {
    return value.equals(environment.getProperty(property, value));
  }
}
