package org.portolan.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what cypher/README.md says, from the headers of the scripts. */
final class Catalogue {
  static final Path FILE = Path.of("cypher", "README.md");
  private static final int WIDTH = 120;

  private static final String START =
      """
      # Cypher

      Every statement is a file here, and one file is one statement. Its header says what it is for, each parameter with its
      type and unit, the columns and the order.

      | folder | holds |
      |---|---|
      | `query` | the library for people: open a file, read it, run it. All of it only reads |
      | `query/portolan`, `load` | what Portolan itself runs to read the graph and to write it |
      | `browser` | a style, a guide and queries to save, for Neo4j Browser |
      | `migrations` | constraints and indexes, in the order in which they were added |

      This page is written from the headers; a test fails while it differs from them. To write it anew:

      ```
      mvn test -Dtest=CypherCatalogueTest -Dcatalogue=write
      ```

      ## How to run one

      In **Neo4j Browser** (<http://localhost:7474/browser/>): paste the `:param` lines of its example below into the editor and
      run them, then paste the file and run it. A parameter keeps its value until it is set again.

      In **cypher-shell** of Neo4j 5 (it comes with Neo4j, not with Portolan), beside a running Portolan:

      ```
      cypher-shell -a bolt://localhost:7687 -u neo4j -p "$(cat data/neo4j/password)"
      :param about => 'rajin';
      :source cypher/query/list-spellings.cypher
      ```

      or in one line, with `-P "{about: 'rajin'}" -f cypher/query/list-spellings.cypher`. From a program, send the file as it is
      with its parameters: the example in its header is a comment. The `;` at the end of its lines is for Browser, which takes
      several at once only so; cypher-shell takes it as well. A parameter that a file names must be given, be it `null`.

      The examples ask the bundled case `dprk-russia`. Ids of places, vessels and actors are found with `search-names`.

      ## For people

      """;

  private Catalogue() {}

  static String text() {
    StringBuilder text = new StringBuilder(START);
    text.append("| file | is for |\n|---|---|\n");
    ForPeople.ALL.forEach(
        script -> text.append("| [%1$s](#%1$s) | %2$s |%n".formatted(file(script), gist(script))));
    ForPeople.ALL.forEach(script -> describe(script, text));
    text.append("\n## What Portolan runs\n\n| file | is for |\n|---|---|\n");
    CypherScript.ALL.stream()
        .sorted(java.util.Comparator.comparing(CypherScript::name))
        .forEach(
            script -> text.append("| `%s.cypher` | %s |%n".formatted(script.name(), gist(script))));
    text.append("\n## Migrations\n\n| file | does |\n|---|---|\n");
    migrations().forEach(file -> text.append("| `%s` | %s |%n".formatted(file, comment(file))));
    return text.toString().replace("\r", "");
  }

  private static void describe(CypherScript script, StringBuilder text) {
    ScriptHeader header = ScriptHeader.of(script);
    text.append("\n### ").append(file(script)).append("\n\n");
    text.append(wrapped(sentence(header.part("Purpose")))).append("\n\n");
    text.append(wrapped("- **Parameters**: " + header.part("Parameters"))).append("\n");
    text.append(wrapped("- **Columns**: " + header.part("Columns"))).append("\n");
    text.append(wrapped("- **Order**: " + header.part("Order"))).append("\n");
    if (!header.examples().isEmpty()) {
      text.append("\n```\n");
      header.examples().forEach(line -> text.append(line).append("\n"));
      text.append("```\n");
    }
  }

  /** The first sentence, or what stands before its colon. */
  private static String gist(CypherScript script) {
    String purpose = ScriptHeader.of(script).part("Purpose");
    return purpose.split("(?<=\\.) |: |; ", 2)[0].replaceAll("\\.$", "").replace("|", "\\|");
  }

  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** In lines of at most so many characters, those after the first of a list item set in. */
  private static String wrapped(String text) {
    String margin = text.startsWith("- ") ? "\n  " : "\n";
    StringBuilder wrapped = new StringBuilder();
    int length = 0;
    for (String word : text.split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > WIDTH) {
        wrapped.append(margin).append(word);
        length = margin.length() - 1 + word.length();
      } else {
        wrapped.append(length == 0 ? "" : " ").append(word);
        length += word.length() + (length == 0 ? 0 : 1);
      }
    }
    return wrapped.toString();
  }

  private static String file(CypherScript script) {
    return script.name().substring(script.name().lastIndexOf('/') + 1);
  }

  private static List<String> migrations() {
    try (Stream<Path> files = Files.list(Path.of("cypher", "migrations"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String comment(String migration) {
    try {
      return Files.readString(Path.of("cypher", "migrations", migration))
          .lines()
          .takeWhile(line -> line.startsWith("// "))
          .map(line -> line.substring(3))
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
