package org.portolan.cli;

import picocli.CommandLine.Option;

/** The option to have JSON, for commands that people and programs read. */
final class JsonOption {
  @Option(
      names = "--json",
      description =
          "Prints JSON alone; where REST has the same question, the very bytes of its body.")
  private boolean asked;

  boolean isAsked() {
    return asked;
  }
}
