package org.portolan.usecase.server;

import java.nio.file.Path;
import java.util.List;

/**
 * A command that a process asks the running server to run for it.
 *
 * @param arguments the command line, without settings
 * @param folder where whoever runs it stands, absolute: paths in the arguments are seen from there
 * @param terminal whether its complaints go to a terminal
 */
public record Errand(List<String> arguments, Path folder, boolean terminal) {
  /**
   * Copies the arguments.
   *
   * @param arguments the command line, without settings
   * @param folder where whoever runs it stands, absolute
   * @param terminal whether its complaints go to a terminal
   * @throws IllegalArgumentException naming a folder that is not absolute
   */
  public Errand {
    arguments = List.copyOf(arguments);
    if (!folder.isAbsolute()) {
      throw new IllegalArgumentException("folder '%s' is not absolute".formatted(folder));
    }
  }
}
