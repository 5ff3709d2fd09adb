package org.portolan.neo4j.child;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Portolan's own Neo4j, running as a child process that ends with this one, however this one ends.
 * It listens on 127.0.0.1 only unless told otherwise, and its one user has a generated password
 * from the first moment.
 */
public final class Neo4jChild implements AutoCloseable {
  /** A child whose parent was killed writes its checkpoint first; a quick restart waits for it. */
  private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(20);

  /**
   * Memory for one person's graph, and a start that takes a third less processor time: a collector
   * without threads of its own, and the costly second compiler only for code that proves hot, at
   * five times the usual thresholds. Measured in docs/benchmarks/startup.md.
   */
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms256m",
          "-Xmx1g",
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=25000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=75000",
          "-XX:Tier4BackEdgeThreshold=200000",
          "-Dfile.encoding=UTF-8");

  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final ChildSettings settings;
  private final ChildFolder folder;
  private final Process process;
  private final Neo4jEndpoint endpoint;
  private final FolderLock lock;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Neo4jChild(
      ChildSettings settings,
      ChildFolder folder,
      Process process,
      Neo4jEndpoint endpoint,
      FolderLock lock) {
    this.settings = settings;
    this.folder = folder;
    this.process = process;
    this.endpoint = endpoint;
    this.lock = lock;
  }

  /**
   * Starts Neo4j and waits for its first answer over Bolt.
   *
   * @param settings the folders and ports
   * @return the running child
   * @throws ChildFailure if it does not start; the message says why and what to do
   */
  public static Neo4jChild start(ChildSettings settings) {
    Neo4jJars.check(settings.lib());
    ChildFolder folder = new ChildFolder(settings.data());
    try {
      Files.createDirectories(folder.data());
      FolderLock lock = FolderLock.take(folder);
      try {
        return start(settings, folder, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ChildFailure.FolderNotWritable(folder.data(), e);
    }
  }

  private static Neo4jChild start(ChildSettings settings, ChildFolder folder, FolderLock lock)
      throws IOException {
    folder.make();
    Files.deleteIfExists(folder.endpoint());
    awaitEndOfAnOrphan(folder);
    boolean first = folder.isFirstStart();
    String password = PasswordFile.readOrMake(folder);
    int boltPort = Ports.choose(settings.boltPort(), ChildFailure.Connector.BOLT);
    int httpPort = Ports.choose(settings.httpPort(), ChildFailure.Connector.HTTP);
    ChildSettings chosen = settings.onPorts(boltPort, httpPort);
    ChildConf.write(folder, boltPort, httpPort, settings.listen(), settings.page());
    folder.copyWrapper();
    // Ours to make, so that nobody else can read what the child writes in it.
    OwnerOnly.write(folder.changes(), "");
    if (first) {
      folder.beginStore();
    }
    Neo4jEndpoint endpoint = Neo4jEndpoint.of(boltPort, httpPort, password);
    Files.deleteIfExists(folder.console());
    Process process = launch(folder, settings.lib());
    Neo4jChild child = new Neo4jChild(chosen, folder, process, endpoint, lock);
    try {
      child.sayInitialPassword(first ? password : "");
      BoltAnswer.await(process, folder, endpoint, settings);
      folder.finishStore();
      endpoint.write(folder);
    } catch (IOException | RuntimeException e) {
      child.stop();
      throw e;
    }
    return child;
  }

  /**
   * Starts it again on the same store and ports after it has ended unasked. The folder stays locked
   * throughout, also if the start fails, so that this can be tried again.
   *
   * @return the running child that takes the place of this one
   * @throws ChildFailure if it does not start; the message says why and what to do
   */
  Neo4jChild startAgain() {
    try {
      return start(settings, folder, lock);
    } catch (IOException e) {
      throw new ChildFailure.FolderNotWritable(folder.data(), e);
    }
  }

  private static void awaitEndOfAnOrphan(ChildFolder folder) throws IOException {
    Patience.forUpTo(ORPHAN_LIMIT, () -> FolderLock.tryLock(folder.childLock()))
        .orElseThrow(() -> new ChildFailure.StoreLocked(folder.home()))
        .close();
  }

  private static Process launch(ChildFolder folder, Path lib) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(JVM_OPTIONS);
    command.addAll(
        List.of(
            "-cp",
            "wrapper" + File.pathSeparator + lib.resolve("*"),
            ChildMain.class.getName(),
            folder.home().toString(),
            folder.conf().toString()));
    try {
      // Its home is its working folder, where crash reports go too.
      return new ProcessBuilder(command)
          .directory(folder.home().toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.console().toFile())
          .start();
    } catch (IOException e) {
      throw new ChildFailure.JavaMissing(java, e);
    }
  }

  private void sayInitialPassword(String password) {
    try {
      OutputStream input = process.getOutputStream();
      input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
    } catch (IOException e) {
      // It has ended already; the wait for its answer reports why.
    }
  }

  /**
   * Where drivers connect.
   *
   * @return such as {@code bolt://127.0.0.1:7687}
   */
  public URI boltUri() {
    return endpoint.boltUri();
  }

  /**
   * Where people find Neo4j Browser.
   *
   * @return such as {@code http://localhost:7474}
   */
  public URI httpUri() {
    return endpoint.httpUri();
  }

  /**
   * The password of the user {@link Neo4jEndpoint#USER}.
   *
   * @return the password in plain
   */
  public String password() {
    return endpoint.password();
  }

  /**
   * The file that the password is in.
   *
   * @return a file that only its owner can read
   */
  public Path passwordFile() {
    return folder.password();
  }

  /**
   * Whether the process runs.
   *
   * @return false once it has ended, asked for or not
   */
  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Completes when the process ends, asked for or not.
   *
   * @return the reason for the end as far as its log tells it, in one line
   */
  public CompletableFuture<String> onExit() {
    return process
        .onExit()
        .thenApply(
            ended ->
                closed.get()
                    ? "Neo4j was stopped."
                    : "Neo4j ended with exit code "
                        + ended.exitValue()
                        + ": "
                        + ConsoleLog.reasonIn(ConsoleLog.read(folder)));
  }

  long pid() {
    return process.pid();
  }

  /** Stops Neo4j with a checkpoint and waits for its end. Closing twice does nothing more. */
  @Override
  public void close() {
    if (stop()) {
      release();
    }
  }

  /** Ends the process, and keeps the folder locked; false if that was done before. */
  @CanIgnoreReturnValue
  private boolean stop() {
    if (!closed.compareAndSet(false, true)) {
      return false;
    }
    try {
      Files.deleteIfExists(folder.endpoint());
      Files.deleteIfExists(folder.changes());
      endProcess();
    } catch (IOException e) {
      process.destroy();
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private void endProcess() throws IOException {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      // It ends by itself, since its input has.
      Thread.currentThread().interrupt();
    }
  }

  private void release() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
