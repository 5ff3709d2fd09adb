package org.portolan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.bound.Bound;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.limit.Sizes;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Reads the bounds, each with what it may be, from Spring's properties. */
final class LimitSettings {
  private static final int MOST_COUNT = 1_000_000;
  private static final int MOST_RUNNING = 1_000;
  private static final Duration LEAST_TIME = Duration.ofMillis(1);
  private static final Duration MOST_TIME = Duration.ofDays(7);
  private static final long LEAST_MEMORY = 1L << 20;

  private final Environment environment;

  private LimitSettings(Environment environment) {
    this.environment = environment;
  }

  /**
   * Reads them.
   *
   * @throws BadSetting if one is not what it may be
   */
  static Limits read(Environment environment, QuestionLimit question) {
    LimitSettings given = new LimitSettings(environment);
    Limits usual = Limits.USUAL;
    return new Limits(
        given.count("portolan.requests-per-second", 0, MOST_COUNT, usual.requestsPerSecond()),
        given.count("portolan.burst", 1, MOST_COUNT, usual.burst()),
        given.count("portolan.running", 1, MOST_RUNNING, usual.running()),
        given.count("portolan.queue", 0, MOST_RUNNING, usual.queue()),
        given.time("portolan.queue-wait", usual.queueWait()),
        given.answer(question),
        given.time(Bound.SENDING_LIMIT.setting(), usual.sending()),
        given.memory(usual.memory()),
        given.count(Bound.RESULT_LIMIT.setting(), 1, Limits.MOST_RESULTS, usual.results()),
        given.time(Bound.READING_LIMIT.setting(), usual.reading()),
        given.time(Bound.LOAD_LIMIT.setting(), usual.load()),
        given.count("portolan.failed-logins", 1, MOST_COUNT, usual.failedLogins()));
  }

  /** What answers in part at one bound must not be refused at another before. */
  private Duration answer(QuestionLimit question) {
    String name = Bound.ANSWER_LIMIT.setting();
    Duration margin = Limits.USUAL.answer().minus(QuestionLimit.USUAL);
    Duration limit = time(name, question.time().plus(margin));
    if (limit.compareTo(question.time()) <= 0) {
      throw new BadSetting(
          "%s: '%s' is not longer than %s, %s"
              .formatted(
                  name,
                  environment.getProperty(name),
                  Settings.QUESTION_LIMIT,
                  Sizes.of(question.time())));
    }
    return limit;
  }

  private int count(String name, int least, int most, int usual) {
    String given = environment.getProperty(name);
    if (given == null) {
      return usual;
    }
    try {
      int count = Integer.parseInt(given.strip());
      if (count >= least && count <= most) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw noCount(name, given, least, most, e);
    }
    throw noCount(name, given, least, most, null);
  }

  private static BadSetting noCount(
      String name, String given, int least, int most, @Nullable Throwable cause) {
    return new BadSetting(
        "%s: '%s' is not a whole number from %d to %d".formatted(name, given, least, most), cause);
  }

  private Duration time(String name, Duration usual) {
    String given = environment.getProperty(name);
    if (given == null) {
      return usual;
    }
    try {
      Duration time = DurationStyle.detectAndParse(given.strip());
      if (time.compareTo(LEAST_TIME) >= 0 && time.compareTo(MOST_TIME) <= 0) {
        return time;
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw noTime(name, given, e);
    }
    throw noTime(name, given, null);
  }

  private static BadSetting noTime(String name, String given, @Nullable Throwable cause) {
    return new BadSetting(
        "%s: '%s' is not a duration from 1ms to 7d, such as 30s".formatted(name, given), cause);
  }

  private long memory(long usual) {
    String name = Bound.QUESTION_MEMORY.setting();
    String given = environment.getProperty(name);
    if (given == null) {
      return usual;
    }
    try {
      long bytes = DataSize.parse(given.strip()).toBytes();
      if (bytes >= LEAST_MEMORY) {
        return bytes;
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw noMemory(name, given, e);
    }
    throw noMemory(name, given, null);
  }

  private static BadSetting noMemory(String name, String given, @Nullable Throwable cause) {
    return new BadSetting(
        "%s: '%s' is not a size of at least 1MB, such as 512MB".formatted(name, given), cause);
  }
}
