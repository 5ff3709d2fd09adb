package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The client that OpenAPI Generator makes of the committed description compiles, and works. */
@SpringBootTest(
    classes = WebTestApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.address=127.0.0.1")
class GeneratedClientTest {
  /** Written by the build before its tests; not on their class path. */
  private static final Path GENERATED = Path.of("target/generated-client/src/main/java");

  private static final Path CALLER = Path.of("src/test/client/Caller.java");

  @LocalServerPort private int port;

  @Test
  void theGeneratedClientAsksForChainsAndPlaces(@TempDir Path classes) throws Exception {
    assertThat(GENERATED).as("run mvn generate-test-resources first").isDirectory();
    compile(classes);

    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, GeneratedClientTest.class.getClassLoader())) {
      Method ask = loader.loadClass("org.portolan.client.Caller").getMethod("ask", String.class);

      assertThat(ask.invoke(null, "http://127.0.0.1:" + port))
          .isEqualTo(
              List.of(
                  "rajin SEA dunay",
                  "dunay RAIL tikhoretsk",
                  "in short: rajin SEA dunay",
                  "reached: dunay",
                  "place: Rajin",
                  "404: UNKNOWN_ID",
                  "loading: null",
                  "401: UNAUTHORIZED"));
    }
  }

  private static void compile(Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      boolean compiled =
          javac
              .getTask(
                  null,
                  files,
                  found,
                  List.of("-proc:none", "-nowarn", "--release", "17", "-d", classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()))
              .call();
      assertThat(compiled).as(found.getDiagnostics().toString()).isTrue();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(GENERATED)) {
      List<Path> sources =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
      sources.add(CALLER);
      return sources;
    }
  }
}
