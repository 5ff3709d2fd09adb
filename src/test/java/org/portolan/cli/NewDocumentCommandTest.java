package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.domain.evidence.Corpus;

/** What an author begins with. */
class NewDocumentCommandTest {
  private static final String ID = "paper-2024-05-01";

  private final AtTheDesk desk = new AtTheDesk(Corpus.EMPTY);

  @TempDir private Path folder;

  private Ran begin(String... more) {
    String[] command = new String[more.length + 4];
    command[0] = "new-document";
    command[1] = ID;
    command[2] = "--data-set";
    command[3] = folder.toString();
    System.arraycopy(more, 0, command, 4, more.length);
    return desk.run(command);
  }

  @Test
  void whatIsBegunHasNoFaults() {
    Ran ran =
        begin(
            "--title",
            "Ships \"and\" trains: a \\ report",
            "--published",
            "2024-05~",
            "--language",
            "en");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Wrote " + folder.resolve("documents/%s.yaml".formatted(ID)));
    assertThat(desk.run("validate", folder.toString()))
        .isEqualTo(new Ran(0, "My case: no faults\n", ""));
  }

  @Test
  void editorsFindTheSchemaBesideIt() throws IOException {
    begin("--title", "T");

    Path document = folder.resolve("documents/%s.yaml".formatted(ID));
    String first = Files.readAllLines(document).get(0);
    assertThat(first).startsWith("# yaml-language-server: $schema=");
    assertThat(document.resolveSibling(first.replaceFirst(".*=", "")))
        .exists()
        .content()
        .isEqualTo(Files.readString(Path.of("src/main/resources/schema/document.schema.json")));
  }

  @Test
  void editorsFindTheSchemaOfTheDataSetToo() throws IOException {
    begin("--title", "T");

    String first = Files.readAllLines(folder.resolve("dataset.yaml")).get(0);
    assertThat(first).startsWith("# yaml-language-server: $schema=");
    assertThat(folder.resolve(first.replaceFirst(".*=", "")))
        .content()
        .isEqualTo(Files.readString(Path.of("src/main/resources/schema/dataset.schema.json")));
  }

  @Test
  void theFileThatWasReadIsNoted() throws IOException {
    Path read = Files.writeString(folder.resolve("article.txt"), "abc");

    begin("--title", "T", "--file", read.toString());

    assertThat(folder.resolve("documents/%s.yaml".formatted(ID)))
        .content()
        .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Path document = Files.writeString(folder.resolve("documents/%s.yaml".formatted(ID)), "mine");

    Ran ran = begin("--title", "T");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("is there already, and stays as it is");
    assertThat(document).content().isEqualTo("mine");
  }

  @Test
  void whatIsWrongIsNamedAndNothingIsWritten() {
    assertThat(desk.run("new-document", "Not An Id", "--title", "T").err())
        .contains("ID", "Not An Id");
    assertThat(begin("--title", "T", "--published", "May").err()).contains("--published", "May");
    assertThat(begin("--title", "T", "--publisher", "The Paper").err()).contains("--publisher");
    assertThat(begin("--title", "T", "--file", "/nowhere").err()).contains("--file", "/nowhere");
    assertThat(begin("--title", " ").err()).contains("--title");
    assertThat(begin("--title", "x".repeat(501)).err()).contains("--title", "500 characters");
    assertThat(begin("--title", "a\u0007b").err()).contains("--title", "control characters");
    assertThat(begin("--title", "a\ud800b").err()).contains("--title");
    assertThat(folder).isEmptyDirectory();
  }
}
