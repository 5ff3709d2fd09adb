package org.portolan;

import java.util.stream.Stream;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.loading.RecordedLoader;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Portolan opened for one command: without the web, beside a running server if there is one. */
final class OpenDesk implements Desk {
  private final ConfigurableApplicationContext context;

  private OpenDesk(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Desk open(String... settings) {
    String[] attaching =
        Stream.concat(Stream.of("--" + Settings.ATTACH + "=true"), Stream.of(settings))
            .toArray(String[]::new);
    return new OpenDesk(
        Launch.run(
            WebApplicationType.NONE,
            attaching,
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
  public void close() {
    context.close();
  }
}
