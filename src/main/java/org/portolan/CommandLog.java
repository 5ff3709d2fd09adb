package org.portolan;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of commands goes to standard error, since standard output has the answer alone. */
final class CommandLog {
  private CommandLog() {}

  /** Turns what is logged on the console to standard error. */
  static void toStandardError() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
      Iterator<Appender<ILoggingEvent>> all =
          logging.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders();
      while (all.hasNext()) {
        if (all.next() instanceof ConsoleAppender<ILoggingEvent> console) {
          console.stop();
          console.setTarget(ConsoleTarget.SystemErr.getName());
          console.start();
        }
      }
    }
  }
}
