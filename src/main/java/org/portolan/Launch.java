package org.portolan;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.portolan.domain.evidence.DataSet;
import org.portolan.usecase.Neo4jBrowser;
import org.portolan.usecase.Pulse;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Vault;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Doors;
import org.portolan.usecase.access.OwnerToken;
import org.portolan.usecase.backup.Backups;
import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.loading.RecordedLoader;
import org.portolan.usecase.loading.UploadRoom;
import org.portolan.usecase.server.Office;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts Portolan: first its own Neo4j and the graph, as soon as the settings are known, then
 * Spring. So the first chain does not share the processor with a web server that nobody asks yet.
 */
final class Launch
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
        ApplicationContextInitializer<GenericApplicationContext> {
  private final GraphAccess access = new GraphAccess();
  private final Snapshots snapshots = new Snapshots(access);
  private final boolean web;
  private final WhenOpen whenOpen;
  private Optional<OwnNeo4j> own = Optional.empty();

  /** What is done once the graph answers. */
  @FunctionalInterface
  interface WhenOpen {
    void at(Opening opening, Settings settings, Snapshots snapshots);
  }

  private Launch(boolean web, WhenOpen whenOpen) {
    this.web = web;
    this.whenOpen = whenOpen;
  }

  /**
   * Starts Portolan.
   *
   * @param type with or without the web
   * @param settings Spring properties as {@code --name=value}
   * @param whenOpen is called once the graph answers; with Portolan's own Neo4j before the web does
   * @throws org.portolan.neo4j.child.ChildFailure if its own Neo4j does not start
   */
  static ConfigurableApplicationContext run(
      WebApplicationType type, String[] settings, WhenOpen whenOpen) {
    Launch launch = new Launch(type != WebApplicationType.NONE, whenOpen);
    SpringApplication application = new SpringApplication(Portolan.class);
    application.setWebApplicationType(type);
    // A command uses little of it.
    application.setLazyInitialization(List.of(settings).contains(Settings.ATTACHING));
    application.addListeners(launch);
    application.addInitializers(launch);
    try {
      ConfigurableApplicationContext context = application.run(settings);
      if (launch.own.isEmpty()) {
        Settings read = context.getBean(Settings.class);
        launch.open(
            read, () -> read.bundledCase().map(BundledCase::read), context.getBean(Driver.class));
      }
      return context;
    } catch (RuntimeException e) {
      launch.own.ifPresent(OwnNeo4j::close);
      throw e;
    }
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    if (web) {
      WebAddress.choosePort(event.getEnvironment());
    }
    Settings settings = Settings.of(event.getEnvironment());
    if (settings.attach()) {
      CommandLog.toStandardError();
    }
    if (web) {
      Entrance.requireSafe(event.getEnvironment(), settings);
    }
    if (!settings.external()) {
      // Read while Neo4j starts, which leaves a processor half idle.
      CompletableFuture<Optional<DataSet>> bundled =
          CompletableFuture.supplyAsync(() -> settings.bundledCase().map(BundledCase::read));
      OwnNeo4j neo4j = OwnNeo4j.start(settings, web);
      own = Optional.of(neo4j);
      access.watch(neo4j::findTrouble);
      open(settings, bundled::join, neo4j.driver());
    }
  }

  private void open(Settings settings, Supplier<Optional<DataSet>> bundled, Driver driver) {
    whenOpen.at(new Opening(settings, bundled, driver, access), settings, snapshots);
  }

  @Override
  public void initialize(GenericApplicationContext context) {
    register(context, access, snapshots);
    findBrowser(Settings.of(context.getEnvironment()))
        .ifPresent(browser -> context.registerBean(Neo4jBrowser.class, () -> browser));
    DriverPool pool = own.map(OwnNeo4j::pool).orElseGet(DriverPool::new);
    context.registerBean(DriverPool.class, () -> pool);
    context.registerBean(ConfigBuilderCustomizer.class, () -> pool::watch);
    own.ifPresent(
        neo4j -> {
          // Made at once even where beans are lazy, so that it is closed with the context.
          context.registerBean(OwnNeo4j.class, () -> neo4j, bean -> bean.setLazyInit(false));
          context.registerBean(Driver.class, neo4j::driver, bean -> bean.setDestroyMethodName(""));
        });
  }

  /** Registers what the web asks for, whichever graph is behind it. */
  static void register(GenericApplicationContext context, GraphAccess access, Snapshots snapshots) {
    context.registerBean(Settings.class, () -> Settings.of(context.getEnvironment()));
    context.registerBean(
        QuestionLimit.class, () -> context.getBean(Settings.class).questionLimit());
    context.registerBean(Limits.class, () -> context.getBean(Settings.class).limits());
    context.registerBean(GraphAccess.class, () -> access);
    context.registerBean(Pulse.class, access::pulse);
    context.registerBean(
        RecordedLoader.class,
        () ->
            new RecordedLoader(
                access, context.getBean(Settings.class).auditLog(), Clock.systemUTC()),
        bean -> bean.setPrimary(true));
    context.registerBean(
        Vault.class,
        () -> new Backups(access, context.getBean(Settings.class).auditLog(), Clock.systemUTC()));
    context.registerBean(
        Access.class,
        () -> Entrance.access(context.getEnvironment(), context.getBean(Settings.class)));
    context.registerBean(OwnerToken.class, OwnerToken::fresh);
    context.registerBean(Office.class, () -> new ServerOffice(context));
    context.registerBean(Doors.class, () -> Entrance.doors(context.getEnvironment()));
    context.registerBean(UploadRoom.class, () -> context.getBean(Settings.class).uploadRoom());
    context.registerBean(Snapshots.class, () -> snapshots);
  }

  /** Where Neo4j Browser is: where people say, or that of Portolan's own Neo4j. */
  private Optional<Neo4jBrowser> findBrowser(Settings settings) {
    Optional<URI> bolt = own.map(neo4j -> neo4j.endpoint().browserBoltUri());
    return settings
        .browserUrl()
        .or(() -> own.map(neo4j -> neo4j.endpoint().httpUri().resolve("/browser/")))
        .map(address -> new Neo4jBrowser(address, bolt, settings.url()));
  }
}
