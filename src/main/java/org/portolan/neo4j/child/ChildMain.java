package org.portolan.neo4j.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.portolan.neo4j.child.watch.CommitWatch;

/**
 * What the child process runs: Neo4j, until the standard input ends. The system closes that when
 * the parent ends, however it ends.
 *
 * <p>It runs on Neo4j's class path, so it and what it uses need nothing but the JDK; {@link
 * ChildFolder} copies it out. Its arguments are Neo4j's home and configuration folders; the first
 * line of its input is the password to set before the first start, or empty.
 */
final class ChildMain {
  private static final int FORCED_END_AFTER_SECONDS = 60;

  /** Keeps the lock reachable: the collector closes a forgotten channel, and frees its lock. */
  private static final List<FileLock> HELD = new ArrayList<>();

  private ChildMain() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path home = Path.of(args[0]);
    Path conf = Path.of(args[1]);
    BufferedReader parent =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String initialPassword = parent.readLine();
    if (initialPassword == null) {
      return;
    }
    daemon("ends with Portolan", () -> endAfter(parent));
    holdUntilTheEnd(home.resolve("child.lock"));
    try {
      if (!initialPassword.isEmpty()) {
        setInitialPassword(initialPassword, home, conf);
      }
      Object neo4j = startNeo4j(home, conf);
      leaveTerminalSignalsToTheParent();
      Object service = neo4j.getClass().getMethod("getDatabaseManagementService").invoke(neo4j);
      daemon("tells what commits touch", () -> watch(service, home.resolve("changes")));
    } catch (InvocationTargetException e) {
      e.printStackTrace();
      // Neo4j may have left threads behind that would keep this process.
      System.exit(1);
    }
  }

  /** Does what Neo4j's own {@code CommunityEntryPoint} does, and keeps what that started. */
  private static Object startNeo4j(Path home, Path conf) throws ReflectiveOperationException {
    Object neo4j =
        Class.forName("org.neo4j.server.CommunityBootstrapper").getConstructor().newInstance();
    Object exitCode =
        Class.forName("org.neo4j.server.NeoBootstrapper")
            .getMethod("start", Class.forName("org.neo4j.server.Bootstrapper"), String[].class)
            .invoke(
                null,
                neo4j,
                new String[] {"--home-dir=" + home, "--config-dir=" + conf, "--console-mode"});
    if (!Integer.valueOf(0).equals(exitCode)) {
      System.exit((Integer) exitCode);
    }
    return neo4j;
  }

  private static void watch(Object service, Path file) {
    try {
      CommitWatch.watch(service, file);
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      System.err.println("Portolan is not told what commits touch: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endAfter(BufferedReader parent) {
    try {
      while (parent.readLine() != null) {
        // The parent has nothing more to say; only the end counts.
      }
    } catch (IOException e) {
      // An input that cannot be read has ended too.
    }
    daemon("forces the end", ChildMain::forceEnd);
    System.exit(0);
  }

  private static void forceEnd() {
    try {
      Thread.sleep(FORCED_END_AFTER_SECONDS * 1000L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  /** The system takes the lock back when this process has ended; until then a restart waits. */
  private static void holdUntilTheEnd(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    HELD.add(channel.lock());
  }

  /** Runs Neo4j's own admin command in this process, since a process of its own costs seconds. */
  private static void setInitialPassword(String password, Path home, Path conf)
      throws ReflectiveOperationException {
    Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
    Object command =
        Class.forName("org.neo4j.commandline.admin.security.SetInitialPasswordCommand")
            .getConstructor(context)
            .newInstance(context.getConstructor(Path.class, Path.class).newInstance(home, conf));
    Class<?> commandLine = Class.forName("picocli.CommandLine");
    Object exitCode =
        commandLine
            .getMethod("execute", String[].class)
            .invoke(
                commandLine.getConstructor(Object.class).newInstance(command),
                (Object) new String[] {"--", password});
    if (!Integer.valueOf(0).equals(exitCode)) {
      System.err.println("Neo4j did not set the initial password: exit code " + exitCode);
      System.exit(1);
    }
  }

  /**
   * A terminal sends Ctrl-C and its own end to us and to the parent at once. We leave them to the
   * parent, so that it can finish what it does with Neo4j still there.
   */
  private static void leaveTerminalSignalsToTheParent() throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object ignore = handler.getField("SIG_IGN").get(null);
    for (String name : new String[] {"INT", "HUP"}) {
      try {
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), ignore);
      } catch (InvocationTargetException e) {
        // This system has no such signal.
      }
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
