package org.portolan.web.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * What is sent in an example.
 *
 * @param method the method of HTTP
 * @param uri the path with its query, percent-encoded
 * @param headers what is sent beside; in Authorization KEY-TO-READ and KEY-TO-LOAD stand for keys
 *     with these rights
 * @param files what the archive in the body holds, by name; empty if no archive is sent
 */
public record ExampleRequest(
    String method, String uri, Map<String, String> headers, Map<String, String> files) {
  /** The first moment that a zip holds takes a second field, which hangs on the time zone. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  /**
   * Copies what is sent.
   *
   * @param method the method of HTTP
   * @param uri the path with its query
   * @param headers what is sent beside
   * @param files what the archive in the body holds
   */
  public ExampleRequest {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Reads {@code METHOD URI}, or the URI alone of what is asked with GET. */
  static ExampleRequest read(String line, JsonNode headers, JsonNode files) {
    int space = line.indexOf(' ');
    return new ExampleRequest(
        space < 0 ? "GET" : line.substring(0, space),
        line.substring(space + 1),
        texts(headers),
        texts(files));
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
    return texts;
  }

  /**
   * The same for another address.
   *
   * @param other the path with its query
   * @return the request
   */
  public ExampleRequest at(String other) {
    return new ExampleRequest(method, other, headers, files);
  }

  /**
   * The first line, as it is read.
   *
   * @return the method and the URI; the URI alone where the method is GET
   */
  public String line() {
    return method.equals("GET") ? uri : method + " " + uri;
  }

  /** What is sent, as a person reads it: the first line and the headers. */
  String described() {
    return method
        + " "
        + uri
        + headers.entrySet().stream()
            .map(header -> "\n" + header.getKey() + ": " + header.getValue())
            .collect(Collectors.joining());
  }

  /** The files as a person reads them, in Markdown. */
  String describedFiles() {
    return files.entrySet().stream()
        .map(file -> "`%s`:\n\n```\n%s```\n".formatted(file.getKey(), file.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The archive in the body: a zip, not packed, so that its bytes are the same on every machine.
   *
   * @return its bytes
   */
  public byte[] archive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(entry(file.getKey(), content));
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 check = new CRC32();
    check.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(content.length);
    entry.setCrc(check.getValue());
    entry.setTimeLocal(ANY_TIME);
    return entry;
  }
}
