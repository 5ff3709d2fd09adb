package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive, unpacked and run as a user does it; its launcher is one for POSIX shells. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {
  private static final String FREE_PORTS =
      "--portolan.neo4j.bolt-port=0 --portolan.neo4j.http-port=0";

  @TempDir private static Path folder;
  private static Path home;

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    Path archive;
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      archive = built.filter(one -> one.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
    assertThat(run(folder, Map.of(), "tar", "-xzf", archive.toAbsolutePath().toString()).code())
        .isZero();
    try (Stream<Path> unpacked = Files.list(folder)) {
      home =
          unpacked
              .filter(one -> one.getFileName().toString().startsWith("portolan-"))
              .findFirst()
              .orElseThrow();
    }
  }

  private static Ran run(Path in, Map<String, String> environment, String... command) {
    try {
      Path out = Files.createTempFile(folder, "out", "");
      Path err = Files.createTempFile(folder, "err", "");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      int code = builder.start().waitFor();
      return new Ran(
          code,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Ran portolan(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("portolan").toString()));
    command.addAll(List.of(arguments));
    return run(folder, environment, command.toArray(String[]::new));
  }

  /** A Java that says what it is, and is none. */
  private static String javaHome(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"%s\"' >&2\n".formatted(version));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home.toString();
  }

  @Test
  void itAnswersAQuestionWithNothingButAJava() {
    Ran ran = portolan(Map.of(), ("chain Najin Tikhoretsk " + FREE_PORTS).split(" "));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Rajin → Dunay → Tikhoretsk");
    assertThat(home.resolve("data").resolve("neo4j")).isDirectory();
  }

  @Test
  void itRunsThroughALinkOnThePath() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("portolan"));

    Ran ran = run(folder, Map.of(), link.toString(), "--version");

    assertThat(ran.out()).startsWith("Portolan ");
    assertThat(ran.code()).isZero();
  }

  @Test
  void commandsAreCompletedInBash() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("completion"), portolan(Map.of(), "generate-completion").out());

    Ran ran =
        run(
            folder,
            Map.of(),
            "bash",
            "-c",
            "source %s; COMP_WORDS=(portolan chok); COMP_CWORD=1; _complete_portolan; echo ${COMPREPLY[@]}"
                .formatted(script));

    assertThat(ran.out()).isEqualTo("chokepoints\n");
  }

  @Test
  void neo4jStandsApartWithItsLicence() throws IOException {
    assertThat(Files.readString(home.resolve("neo4j/LICENSE.txt")))
        .contains("GNU GENERAL PUBLIC LICENSE");
    try (Stream<Path> jars = Files.list(home.resolve("neo4j/lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .anyMatch(name -> name.startsWith("neo4j-kernel-"))
          .noneMatch(name -> name.startsWith("spring-"));
    }
    assertThat(home.resolve("LICENSE")).content().contains("Apache License");
  }

  @Test
  void itTellsWhatItIsMadeOfAndUnderWhatLicences() throws IOException {
    String materials = Files.readString(home.resolve("portolan.cdx.json"));

    assertThat(materials)
        .contains("\"bomFormat\" : \"CycloneDX\"")
        .contains("pkg:maven/org.neo4j.driver/neo4j-java-driver@")
        .doesNotContain("pkg:maven/org.neo4j/neo4j-kernel", "pkg:maven/org.junit.jupiter/");
    assertThat(home.resolve("THIRD-PARTY.txt"))
        .content()
        .contains("org.springframework:spring-core");
    try (FileSystem jar = FileSystems.newFileSystem(home.resolve("portolan.jar"))) {
      assertThat(jar.getPath("META-INF/sbom/application.cdx.json")).content().isEqualTo(materials);
    }
  }

  @Test
  void withoutAJavaOneLineSaysSo() {
    Ran ran = portolan(Map.of("JAVA_HOME", "/nowhere"), "--version");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualTo(
            "portolan: there is no Java in JAVA_HOME=/nowhere; expected /nowhere/bin/java, of"
                + " version 17 or later\n");
  }

  @Test
  void aJavaTooOldIsNamedWithItsVersion() throws IOException {
    for (String version : List.of("1.8.0_392", "11.0.21", "16")) {
      Ran ran = portolan(Map.of("JAVA_HOME", javaHome("java-" + version, version)), "--version");

      assertThat(ran.code()).isEqualTo(3);
      assertThat(ran.err()).contains("Java " + version, "is too old; expected version 17 or later");
    }
  }

  @Test
  void aJavaThatOnlySaysThatThereIsNoneIsNotCalledTooOld() throws IOException {
    Path stub = Files.createDirectories(folder.resolve("stub/bin")).resolve("java");
    Files.writeString(stub, "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n");
    Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));

    Ran ran = portolan(Map.of("JAVA_HOME", folder.resolve("stub").toString()), "--version");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("is no Java that runs").doesNotContain("too old");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void whereNothingCanBeWrittenOneLineSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("occupied"), "");

    Ran ran = portolan(Map.of("PORTOLAN_DATA", file.resolve("data").toString()), "totals");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains(file.toString());
  }

  @Test
  void aFolderIsReadFromWhereTheUserStands() {
    Ran ran = portolan(Map.of(), "validate", home.resolve("cases/dprk-russia").toString());

    assertThat(ran.code()).isZero();
  }
}
