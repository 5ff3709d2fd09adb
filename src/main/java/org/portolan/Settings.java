package org.portolan;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.neo4j.child.ListenAddress;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.access.AccessFile;
import org.portolan.usecase.audit.AuditLog;
import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.loading.UploadRoom;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

/**
 * How this Portolan runs, from Spring's properties, and so from environment variables too.
 *
 * @param data {@code portolan.data}: the folder that everything is written under
 * @param boltPort {@code portolan.neo4j.bolt-port}: where its own Neo4j speaks Bolt; 0 picks a free
 *     port
 * @param httpPort {@code portolan.neo4j.http-port}: where Neo4j Browser is; 0 likewise
 * @param listenAddress {@code portolan.neo4j.listen-address}: where its own Neo4j listens,
 *     127.0.0.1 or, in a container, 0.0.0.0
 * @param bundledCase {@code portolan.case}: the bundled case that an empty graph is filled with;
 *     empty for {@code none}
 * @param database {@code portolan.neo4j.database}: the database to use; empty for the user's home
 *     database
 * @param url {@code portolan.url}: where people's browsers find Portolan
 * @param browserUrl {@code portolan.neo4j.browser-url}: where people's browsers find Neo4j Browser;
 *     empty for that of its own Neo4j
 * @param external {@code spring.neo4j.uri}: true if that is set, so that no Neo4j of its own is
 *     started
 * @param questionLimit {@code portolan.question-limit}: how long a question may take
 * @param uploadLimit {@code portolan.upload-limit}: the most bytes of an archive that is sent to be
 *     loaded
 * @param limits what may be asked for at once, and what one question may cost
 * @param attach true for a command, which may use the Neo4j of a Portolan that runs on the same
 *     folder
 */
record Settings(
    Path data,
    int boltPort,
    int httpPort,
    ListenAddress listenAddress,
    Optional<Id> bundledCase,
    Optional<String> database,
    URI url,
    Optional<URI> browserUrl,
    boolean external,
    QuestionLimit questionLimit,
    DataSize uploadLimit,
    Limits limits,
    boolean attach) {
  /** Set by commands. */
  static final String ATTACH = "portolan.attach";

  /** The same as a setting. */
  static final String ATTACHING = "--" + ATTACH + "=true";

  static final String NEO4J_URI = "spring.neo4j.uri";
  static final String DATABASE = "portolan.neo4j.database";

  private static final String NO_CASE = "none";

  static final String QUESTION_LIMIT = "portolan.question-limit";

  private static final String UPLOAD_LIMIT = "portolan.upload-limit";

  /** Reads the settings without starting anything. */
  static Settings read(String... settings) {
    return of(environment(settings));
  }

  /** What is set, without starting anything. */
  static Environment environment(String... settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }

  static Settings of(Environment environment) {
    QuestionLimit questionLimit = questionLimit(environment);
    return new Settings(
        Path.of(environment.getProperty("portolan.data", "data")),
        environment.getProperty("portolan.neo4j.bolt-port", Integer.class, 7687),
        environment.getProperty("portolan.neo4j.http-port", Integer.class, 7474),
        ListenAddress.of(
            "portolan.neo4j.listen-address",
            environment.getProperty("portolan.neo4j.listen-address", "127.0.0.1")),
        Optional.of(environment.getProperty("portolan.case", "dprk-russia"))
            .filter(name -> !name.equals(NO_CASE))
            .map(Id::new),
        Optional.ofNullable(environment.getProperty(DATABASE)).filter(name -> !name.isBlank()),
        WebAddress.find("portolan.url", environment)
            .orElseGet(() -> WebAddress.served(environment)),
        WebAddress.find("portolan.neo4j.browser-url", environment),
        environment.containsProperty(NEO4J_URI),
        questionLimit,
        uploadLimit(environment),
        LimitSettings.read(environment, questionLimit),
        environment.getProperty(ATTACH, Boolean.class, false));
  }

  /** Where the record of what changed the graph is. */
  Path audit() {
    return data.resolve("audit.jsonl");
  }

  /** The record of what changed the graph. */
  AuditLog auditLog() {
    return new AuditLog(audit());
  }

  /** Where archives are kept while they are read. */
  UploadRoom uploadRoom() {
    return new UploadRoom(data.resolve("uploads"), uploadLimit.toBytes());
  }

  /** Who is let in. */
  AccessFile accessFile() {
    return new AccessFile(data.resolve("access.json"));
  }

  private static DataSize uploadLimit(Environment environment) {
    String given = environment.getProperty(UPLOAD_LIMIT, "64MB").strip();
    try {
      DataSize size = DataSize.parse(given);
      if (size.toBytes() > 0) {
        return size;
      }
    } catch (IllegalArgumentException e) {
      throw noSize(given, e);
    }
    throw noSize(given, null);
  }

  private static BadSetting noSize(String given, @Nullable Throwable cause) {
    return new BadSetting(
        "%s: '%s' is not a size above 0, such as 64MB".formatted(UPLOAD_LIMIT, given), cause);
  }

  private static QuestionLimit questionLimit(Environment environment) {
    String given = environment.getProperty(QUESTION_LIMIT);
    if (given == null) {
      return new QuestionLimit(QuestionLimit.USUAL);
    }
    try {
      return new QuestionLimit(DurationStyle.detectAndParse(given.strip()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new BadSetting(
          "%s: '%s' is not %s".formatted(QUESTION_LIMIT, given, QuestionLimit.EXPECTED), e);
    }
  }
}
