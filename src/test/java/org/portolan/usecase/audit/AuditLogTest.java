package org.portolan.usecase.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Submission;
import org.portolan.usecase.audit.AuditEntry.Event;

class AuditLogTest {
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("audit.jsonl");
  }

  private static AuditEntry entry(String by, Difference changed) {
    return new AuditEntry(
        AT,
        new Submission(by, Submission.Via.REST, Optional.of("ab12")),
        Event.LOAD_DONE,
        Optional.of(new Id("a-case")),
        Optional.of(changed),
        Optional.empty());
  }

  private static Change change(Change.Thing thing, String id) {
    return new Change(thing, new Id(id), Optional.empty(), Change.Kind.ADDED);
  }

  private void add(String by) {
    new AuditLog(file()).add(entry(by, new Difference(List.of())));
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file());
  }

  private List<String> wrong() throws IOException {
    return AuditChain.check(file(), line -> {});
  }

  @Test
  void aLineTellsWhoWhenWhatAndFromWhichInput() throws IOException {
    new AuditLog(file())
        .add(entry("anna", new Difference(List.of(change(Change.Thing.PLACE, "rajin")))));

    assertThat(lines())
        .containsExactly(
            "{\"at\":\"2026-01-02T03:04:05Z\",\"by\":\"anna\",\"via\":\"REST\",\"event\":\"LOAD_DONE\","
                + "\"dataSet\":\"a-case\",\"sha256\":\"ab12\",\"added\":1,\"changed\":0,\"removed\":0,"
                + "\"changes\":[\"ADDED PLACE rajin\"],\"previous\":\"\"}");
  }

  @Test
  void everyDecisionIsNamedHoweverMuchElseChanged() throws IOException {
    List<Change> changes =
        new ArrayList<>(
            IntStream.range(0, 1_500)
                .mapToObj(i -> change(Change.Thing.CLAIM, "claim-" + i))
                .toList());
    changes.add(change(Change.Thing.DECISION, "one-ship"));

    new AuditLog(file()).add(entry("anna", new Difference(changes)));

    assertThat(lines().get(0)).contains("ADDED DECISION one-ship", "\"notNamed\":500");
  }

  @Test
  void onlyItsOwnerReadsIt() throws IOException {
    add("anna");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatIsAddedFollowsWhatWasThere() throws IOException {
    add("anna");
    add("bela");
    add("cleo");

    assertThat(lines()).hasSize(3);
    assertThat(wrong()).isEmpty();
  }

  @Test
  void aChangedLineIsFound() throws IOException {
    add("anna");
    add("bela");
    add("cleo");

    Files.writeString(file(), Files.readString(file()).replace("bela", "dora"));

    assertThat(wrong()).singleElement().asString().contains(":3:");
  }

  @Test
  void aLineThatIsTakenAwayIsFound() throws IOException {
    add("anna");
    add("bela");
    add("cleo");

    Files.write(file(), List.of(lines().get(0), lines().get(2)), UTF_8);

    assertThat(wrong()).singleElement().asString().contains(":2:");
  }

  @Test
  void whatIsNoLineOfTheRecordIsFound() throws IOException {
    add("anna");
    Files.writeString(file(), "by hand\n", StandardOpenOption.APPEND);

    assertThat(wrong()).singleElement().asString().contains(":2:");
  }

  @Test
  void whatAKilledProcessLeftOfALineIsWrittenOver() throws IOException {
    add("anna");
    Files.writeString(file(), "{\"at\":\"2026", StandardOpenOption.APPEND);

    add("bela");

    assertThat(lines()).hasSize(2);
    assertThat(wrong()).isEmpty();
  }

  @Test
  void aTornLastLineIsToldFromOneThatWasChanged() throws IOException {
    add("anna");
    Files.writeString(file(), "{\"at\":\"2026", StandardOpenOption.APPEND);

    assertThat(wrong()).singleElement().asString().contains(":2: cut short");
  }

  @Test
  void bytesThatAreNoTextAreALineThatWasChanged() throws IOException {
    add("anna");
    Files.write(file(), new byte[] {(byte) 0xff, '\n'}, StandardOpenOption.APPEND);

    assertThat(wrong()).singleElement().asString().contains(":2:");
  }

  @Test
  void aClockThatWasSetBackDoesNotChangeTheOrder() throws IOException {
    Submission submission = new Submission("anna", Submission.Via.REST, Optional.empty());
    for (long seconds : new long[] {100, 40, 60, 200}) {
      new AuditLog(file())
          .add(
              new AuditEntry(
                  AT.plusSeconds(seconds),
                  submission,
                  Event.LOAD_BEGUN,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    }

    assertThat(lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"at\":\"2026-01-02T03:05:45Z\",\"by\""),
            line ->
                assertThat(line)
                    .contains(
                        "\"at\":\"2026-01-02T03:05:45Z\",\"clockWas\":\"2026-01-02T03:04:45Z\""),
            line ->
                assertThat(line)
                    .contains(
                        "\"at\":\"2026-01-02T03:05:45Z\",\"clockWas\":\"2026-01-02T03:05:05Z\""),
            line -> assertThat(line).contains("\"at\":\"2026-01-02T03:07:25Z\",\"by\""));
    assertThat(wrong()).isEmpty();
  }

  @Test
  void aLineLongerThanABlockIsFollowed() throws IOException {
    add("a".repeat(20_000));
    add("bela");

    assertThat(wrong()).isEmpty();
  }

  @Test
  void severalAtOnceLoseNothing() throws IOException {
    CompletableFuture.allOf(
            IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(() -> add("person-" + i)))
                .toArray(CompletableFuture[]::new))
        .join();

    assertThat(lines()).hasSize(20);
    assertThat(wrong()).isEmpty();
  }

  @Test
  void withoutAFileThereIsNothingWrong() throws IOException {
    assertThat(wrong()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectory(file());

    assertThatThrownBy(() -> add("anna"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("audit.jsonl");
  }
}
