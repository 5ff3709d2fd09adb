package org.portolan.neo4j.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file has to be before anything is restored from it. */
class BackupFileTest {
  @TempDir private Path folder;

  private Path file;
  private Backup written;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("graph.portolan");
    written = write("rajin", "dunay");
  }

  private Backup write(String... places) throws IOException {
    BackupHeader header =
        new BackupHeader(
            BackupHeader.VERSION,
            "0.1.0",
            Instant.parse("2024-05-01T12:00:00Z"),
            places.length,
            places.length - 1L);
    try (BackupWriter writer = new BackupWriter(Files.newOutputStream(file), header)) {
      for (String place : places) {
        writer.node(List.of("Place"), Map.of("id", place, "note", "x".repeat(5_000)));
      }
      for (int i = 1; i < places.length; i++) {
        writer.relationship("LEG", i - 1, i, Map.of("documents", 4L));
      }
      return writer.finish();
    }
  }

  private Backup read() {
    return new BackupFile(file).read(GraphTaker.NOBODY, Set.of("Place"), (done, total) -> {});
  }

  private void refused(String... why) {
    assertThatExceptionOfType(BadBackup.class)
        .isThrownBy(this::read)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .startsWith(file + ": ")
                    .satisfies(
                        message -> List.of(why).forEach(part -> assertThat(message).contains(part)))
                    .doesNotContain("\n"));
  }

  private String content() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void pack(String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatWasWrittenIsRead() {
    assertThat(read()).isEqualTo(written);
    assertThat(written.header().nodes()).isEqualTo(2);
    assertThat(written.header().relationships()).isEqualTo(1);
  }

  @Test
  void theHashOfTheGraphHangsOnWhatIsInItAlone() throws IOException {
    GraphHash one = new GraphHash();
    one.node(List.of("A", "B"), Map.of("id", "1", "n", 1L));
    one.node(List.of("C"), Map.of("id", "2"));
    one.relationship("R", 0, 1, Map.of());
    GraphHash other = new GraphHash();
    other.node(List.of("C"), Map.of("id", "2"));
    other.node(List.of("B", "A"), Map.of("n", 1L, "id", "1"));
    other.relationship("R", 1, 0, Map.of());
    GraphHash turned = new GraphHash();
    turned.node(List.of("A", "B"), Map.of("id", "1", "n", 1L));
    turned.node(List.of("C"), Map.of("id", "2"));
    turned.relationship("R", 1, 0, Map.of());
    GraphHash typed = new GraphHash();
    typed.node(List.of("A", "B"), Map.of("id", "1", "n", 1.0));
    typed.node(List.of("C"), Map.of("id", "2"));
    typed.relationship("R", 0, 1, Map.of());

    assertThat(one.hex()).isEqualTo(other.hex());
    assertThat(Set.of(one.hex(), turned.hex(), typed.hex(), new GraphHash().hex())).hasSize(4);
  }

  @Test
  void oneThatIsCutShortAnywhereIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length - 20));
    refused("cut short", "take another copy");
  }

  @Test
  void oneWithAChangedByteIsRefusedUnlessItUnpacksToTheSame() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String content = content();
    int same = 0;
    // What stands before is the head of gzip, and says nothing of the content.
    for (int at = 10; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x40;
      Files.write(file, changed);
      try {
        assertThat(read()).isEqualTo(written);
        assertThat(content()).isEqualTo(content);
        same++;
      } catch (BadBackup refused) {
        assertThat(refused.getMessage()).startsWith(file + ": ").doesNotContain("\n");
      }
    }
    // Bits that fill the last byte of what is packed mean nothing.
    assertThat(same).isLessThanOrEqualTo(1);
  }

  @Test
  void oneThatWasEditedIsRefused() throws IOException {
    pack(content().replace("\"documents\":4", "\"documents\":5"));
    refused("its content is not what was written", "SHA-256");
  }

  @Test
  void oneWithAChangedHashOfTheGraphIsRefused() throws IOException {
    pack(content().replace("\"graph\":\"", "\"graph\":\"0"));
    refused("the hash of the graph");
  }

  @Test
  void oneWithMoreBehindItsEndIsRefused() throws IOException {
    pack(content() + "{}\n");
    refused("something follows");
  }

  @Test
  void oneOfAnotherVersionSaysWhichPortolanReadsIt() throws IOException {
    pack("{\"portolanBackup\":2,\"portolan\":\"9.9.9\",\"what\":\"ever\"}\n");
    refused("version 2", "version 1", "Portolan 9.9.9");
  }

  @Test
  void whatIsNoBackupIsCalledThat() throws IOException {
    Files.writeString(file, "id,name\nrajin,Rajin\n");
    refused("not a backup of Portolan");
    pack("{\"id\":1}\n");
    refused("not a backup of Portolan");
    pack("no JSON\n");
    refused("not a backup of Portolan");
    Files.delete(file);
    refused("no such file");
    Files.createDirectory(file);
    refused("not a file");
  }

  @Test
  void twoNodesOfOneIdAreRefused() throws IOException {
    write("rajin", "rajin");
    refused("two nodes Place with the id rajin");
  }

  @Test
  void aRelationshipOfANodeThatIsNotThereIsRefused() throws IOException {
    pack(content().replace("\"end\":1", "\"end\":7"));
    refused("line 4");
  }

  @Test
  void aLineWithoutEndIsNoReasonToTakeAllMemory() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) ' ');
      for (int i = 0; i <= BackupLines.LONGEST >> 20; i++) {
        out.write(block);
      }
    }
    Files.write(file, bomb.toByteArray());
    refused("longer than any");
  }
}
