package org.portolan.bench.crowd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.portolan.bench.DataSetGenerator;

/** Loads a small data set over REST again and again, each time other claims. */
final class Loader implements Callable<@Nullable Void> {
  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final int VARIANTS = 2;
  private static final int OK = 200;

  private final URI address;
  private final List<byte[]> archives;
  private final Tally tally;
  private final long until;

  Loader(URI server, Path work, Tally tally, long until) throws IOException {
    this.address = server.resolve("/api/v1/datasets");
    this.tally = tally;
    this.until = until;
    List<byte[]> made = new ArrayList<>();
    for (int seed = 1; seed <= VARIANTS; seed++) {
      Path folder = work.resolve("data-set-" + seed);
      DataSetGenerator.main(
          new String[] {folder.toString(), "100", "500", "10", Integer.toString(seed)});
      made.add(zip(folder));
    }
    archives = List.copyOf(made);
  }

  private static byte[] zip(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public @Nullable Void call() throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (int number = 0; System.nanoTime() < until; number++) {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/zip")
              .POST(HttpRequest.BodyPublishers.ofByteArray(archives.get(number % archives.size())))
              .build();
      long start = System.nanoTime();
      try {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
          throw new IOException(answer.statusCode() + " " + answer.body());
        }
        tally.add("load of a data set of 500 movements", System.nanoTime() - start);
      } catch (IOException refused) {
        tally.fail("load", refused);
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return null;
  }
}
