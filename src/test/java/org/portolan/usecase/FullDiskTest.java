package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.dataset.scaffold.NewDocument;
import org.portolan.domain.Id;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.Restored;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.AccessFile;
import org.portolan.usecase.access.Right;
import org.portolan.usecase.audit.AuditEntry;
import org.portolan.usecase.audit.AuditLog;
import org.portolan.usecase.backup.Backups;
import org.portolan.usecase.backup.GraphStore;
import org.portolan.usecase.loading.UploadRoom;

/** A disk that is full, and one that must not be written to: nothing that was there is lost. */
class FullDiskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private SmallDisk disk;

  @BeforeEach
  void mount() throws IOException {
    disk = SmallDisk.on(folder);
  }

  @AfterEach
  void unmount() {
    if (disk != null) {
      disk.close();
    }
  }

  private static AuditEntry entry(String why) {
    return new AuditEntry(
        CLOCK.instant(),
        Submission.byCommand(Optional.empty()),
        AuditEntry.Event.LOAD_FAILED,
        Optional.of(new Id("small")),
        Optional.empty(),
        Optional.of(why));
  }

  private Access access() {
    return new Access(new AccessFile(folder.resolve("access.json")), CLOCK);
  }

  private void makeKey() {
    access().makeKey("of a reader", Right.READ, Optional.empty());
  }

  /** Every file with its content. */
  private Map<String, String> held() throws IOException {
    Map<String, String> held = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        held.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return held;
  }

  /** Writes more than the disk has. */
  private static final GraphStore LARGE =
      new GraphStore() {
        @Override
        public Backup write(Opener to, String portolan, Instant at, Loader.Progress progress)
            throws IOException {
          try (OutputStream out = to.open()) {
            out.write(new byte[1 << 20]);
          }
          throw new IllegalStateException("the disk is not small");
        }

        @Override
        public Backup verify(BackupFile file, Loader.Progress progress) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Restored restore(
            BackupFile file, Backup verified, boolean replace, Loader.Progress progress) {
          throw new UnsupportedOperationException();
        }
      };

  @Test
  void aBackupThatDoesNotFitLeavesTheEarlierOneAndNoHalf() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.portolan"), "an earlier one");
    Map<String, String> before = held();
    Backups backups = new Backups(LARGE, new AuditLog(folder.resolve("audit.jsonl")), CLOCK);

    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(() -> backups.write(file, true, "0.1.0", (doing, done, total) -> {}))
        .withMessageContaining(file + ": the backup cannot be written (No space left on device)");
    assertThat(held()).isEqualTo(before);
  }

  @Test
  void aFullDiskLeavesTheRecordAsItWas() throws IOException {
    Path record = folder.resolve("audit.jsonl");
    AuditLog log = new AuditLog(record);
    log.add(entry("first"));
    disk.fill();
    String before = Files.readString(record);

    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(() -> log.add(entry("x".repeat(10_000))))
        .withMessage(record + ": the record of loads cannot be written (No space left on device)");

    assertThat(record).content().isEqualTo(before);
    Files.delete(folder.resolve("filling"));
    log.add(entry("second"));
    assertThat(record).content().startsWith(before).contains("second");
  }

  @Test
  void aFullDiskLeavesTheListOfWhoIsLetInAsItWas() throws IOException {
    makeKey();
    disk.fill();
    Map<String, String> before = held();

    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(this::makeKey)
        .withMessageContaining("access.json")
        .withMessageContaining("(No space left on device); nothing was changed");

    assertThat(held()).isEqualTo(before);
  }

  @Test
  void aFullDiskTakesNoArchiveAndKeepsNoneOfIt() throws IOException {
    UploadRoom room = new UploadRoom(folder.resolve("uploads"), 1_000_000);
    disk.fill();
    Map<String, String> before = held();

    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(() -> room.read(new ByteArrayInputStream(new byte[100_000])))
        .withMessageContaining("(No space left on device); nothing was loaded");

    assertThat(held()).isEqualTo(before);
  }

  @Test
  void aFullDiskHasNoHalfOfADocument() throws IOException {
    disk.fill();
    Map<String, String> before = held();
    NewDocument document =
        new NewDocument(
            new Id("paper"),
            "A title",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> document.write(folder))
        .withMessageContaining("No space left on device");

    assertThat(held()).isEqualTo(before);
  }

  @Test
  void aReadOnlyFolderIsTold() throws IOException {
    makeKey();
    disk.makeReadOnly();
    Map<String, String> before = held();

    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(this::makeKey)
        .withMessageContaining("(Read-only file system); nothing was changed");
    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(() -> new AuditLog(folder.resolve("audit.jsonl")).add(entry("x")))
        .withMessageContaining("the record of loads cannot be written (Read-only file system)");
    assertThatExceptionOfType(CannotWrite.class)
        .isThrownBy(
            () ->
                new UploadRoom(folder.resolve("uploads"), 100)
                    .read(new ByteArrayInputStream(new byte[1])))
        .withMessageContaining("what is sent cannot be written (Read-only file system)");

    assertThat(held()).isEqualTo(before);
  }
}
