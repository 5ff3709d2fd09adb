package org.portolan.neo4j.child;

import java.io.IOException;
import java.nio.file.Path;
import org.portolan.TestClassPath;

/** A parent in a process of its own, to be killed. It prints the child's process id when ready. */
final class ParentMain {
  private ParentMain() {}

  public static void main(String[] args) throws InterruptedException {
    Neo4jChild child =
        Neo4jChild.start(new ChildSettings(Path.of(args[0]), Neo4jJars.besidePortolan(), 0, 0));
    System.out.println("child " + child.pid());
    Thread.sleep(600_000);
  }

  /** Starts one on a data folder; its errors are in its output. */
  static Process spawn(Path data) throws IOException {
    String classPath = TestClassPath.get();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            ParentMain.class.getName(),
            data.toString())
        .redirectErrorStream(true)
        .start();
  }
}
