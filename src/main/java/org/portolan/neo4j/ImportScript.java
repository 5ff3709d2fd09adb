package org.portolan.neo4j;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command that gives the files to Neo4j's importer. */
final class ImportScript {
  /** The importer's own, {@code --read-buffer-size}: no value may be longer. */
  private static final int USUAL_BUFFER_BYTES = 4 << 20;

  private static final int MOST_BYTES_OF_A_CHARACTER = 4;

  private ImportScript() {}

  /** The arguments, one a line, as a file that the importer takes with {@code @}. */
  static String arguments(ImportTables tables) {
    List<String> arguments = new ArrayList<>(tables.arguments());
    arguments.add("--array-delimiter=U+%04X".formatted((int) ImportType.BETWEEN));
    String severalLines =
        tables.all().stream()
            .filter(ImportTable::hasLineBreaks)
            .map(ImportTable::values)
            .collect(Collectors.joining(","));
    if (!severalLines.isEmpty()) {
      arguments.add("--multiline-fields-format=v2");
      arguments.add("--multiline-fields=" + severalLines);
    }
    long longest =
        MOST_BYTES_OF_A_CHARACTER
            * tables.all().stream().mapToLong(ImportTable::longestCell).max().orElse(0);
    if (longest > USUAL_BUFFER_BYTES) {
      arguments.add("--read-buffer-size=" + longest);
    }
    arguments.add("--strict=true");
    arguments.add("--bad-tolerance=0");
    return arguments.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /**
   * The script that runs the importer.
   *
   * @param jars the folder of the jars of Portolan's own Neo4j
   */
  static String text(Path jars) {
    return """
        #!/bin/sh
        # Gives this folder to the importer of Neo4j 5.26. Written by Portolan.
        #   sh import.sh         runs neo4j-admin from the path, as the user whom Neo4j runs as;
        #                        the database 'neo4j' must be empty, and Neo4j stopped
        #   sh import.sh DATA    imports into Portolan's own Neo4j under the data folder DATA,
        #                        which must have no graph yet
        set -eu
        if [ $# -gt 0 ]; then
          (umask 077 && mkdir -p "$1/neo4j/conf")
          NEO4J_HOME=$(cd "$1/neo4j" && pwd)
          NEO4J_CONF=$NEO4J_HOME/conf
          export NEO4J_HOME NEO4J_CONF
          cd "$(dirname "$0")"
          exec "${JAVA_HOME:-%s}/bin/java" -cp %s \\
            org.neo4j.cli.AdminTool database import full @import.args neo4j
        fi
        cd "$(dirname "$0")"
        exec neo4j-admin database import full @import.args neo4j
        """
        .formatted(System.getProperty("java.home"), quoted(jars + "/*"));
  }

  private static String quoted(String path) {
    return "'" + path.replace("'", "'\\''") + "'";
  }
}
