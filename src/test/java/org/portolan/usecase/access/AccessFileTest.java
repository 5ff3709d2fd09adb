package org.portolan.usecase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.usecase.BadQuestion;

class AccessFileTest {
  private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("access.json");
  }

  /** Each has its own memory, as two processes do. */
  private Access open() {
    return new Access(new AccessFile(file()), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void withoutAFileNobodyIsLetIn() {
    assertThat(open().list().hasNobody()).isTrue();
    assertThat(open().findKey("ptl_anything")).isEmpty();
  }

  @Test
  void aKeyIsFoundAgainAndIsNotInTheFile() throws IOException {
    Access.Made made = open().makeKey("a program", Right.LOAD, Optional.empty());

    assertThat(open().findKey(made.key()))
        .hasValueSatisfying(
            key -> {
              assertThat(key.name()).isEqualTo("a program");
              assertThat(key.right()).isEqualTo(Right.LOAD);
            });
    assertThat(Files.readString(file())).doesNotContain(made.key());
    assertThat(made.key()).startsWith(ApiKey.PREFIX).hasSizeGreaterThan(40);
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws IOException {
    open().makeKey("a program", Right.READ, Optional.empty());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatAnotherProcessChangesIsSeenAtOnce() {
    Access server = open();
    assertThat(server.list().keys()).isEmpty();

    Access.Made made = open().makeKey("a program", Right.READ, Optional.empty());
    assertThat(server.findKey(made.key())).isPresent();

    open().revokeKey(made.kept().id());
    assertThat(server.findKey(made.key())).isEmpty();
  }

  @Test
  void aKeyLetsInUpToTheMomentItExpires() {
    String later = open().makeKey("a", Right.READ, Optional.of(NOW.plusMillis(1))).key();
    String now = open().makeKey("b", Right.READ, Optional.of(NOW)).key();

    assertThat(open().findKey(later)).isPresent();
    assertThat(open().findKey(now)).isEmpty();
  }

  @Test
  void aPasswordIsKnownAgainAndIsNotInTheFile() throws IOException {
    open().addPerson("anna", Right.READ, "a long password");

    assertThat(open().findPerson("anna", "a long password")).isPresent();
    assertThat(open().findPerson("anna", "another password")).isEmpty();
    assertThat(open().findPerson("nobody", "a long password")).isEmpty();
    assertThat(Files.readString(file())).doesNotContain("a long password");
  }

  @Test
  void aShortPasswordIsRefusedAndNotSaidBack() {
    assertThatThrownBy(() -> open().addPerson("anna", Right.READ, "short"))
        .isInstanceOf(BadQuestion.BadValue.class)
        .hasMessageContaining("at least 8")
        .hasMessageNotContaining("short");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a:b", "a\nb"})
  void aNameThatCannotBeOneIsRefused(String name) {
    assertThatThrownBy(() -> open().addPerson(name, Right.READ, "a long password"))
        .isInstanceOf(BadQuestion.BadValue.class)
        .hasMessageContaining("NAME");
  }

  @Test
  void whatIsNotThereCannotBeTakenAway() {
    assertThatThrownBy(() -> open().revokeKey("nothing")).isInstanceOf(BadQuestion.BadValue.class);
    assertThatThrownBy(() -> open().removePerson("nobody"))
        .isInstanceOf(BadQuestion.BadValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"keys\":null,\"people\":null}",
        "{\"keys\":[null],\"people\":[]}",
        "{\"keys\":[{\"id\":\"x\",\"name\":\"n\",\"right\":\"READ\",\"sha256\":\"ptl_x\",\"made\":\"2026-01-01T00:00:00Z\"}],\"people\":[]}",
        "{\"keys\":[],\"people\":[],\"more\":1}",
        "{\"keys\":[{\"id\":\"x\"}],\"people\":[]}",
        "{\"keys\":[{\"id\":\"x\",\"name\":\"n\",\"right\":\"EVERYTHING\",\"sha256\":\"\",\"made\":\"2026-01-01T00:00:00Z\"}],\"people\":[]}"
      })
  void aDamagedFileIsNamedAndLetsNobodyIn(String content) throws IOException {
    open().makeKey("a program", Right.READ, Optional.empty());
    Files.writeString(file(), content);

    assertThatThrownBy(() -> open().list())
        .isInstanceOf(AccessFile.Unreadable.class)
        .hasMessageContaining("access.json");
    assertThatThrownBy(() -> open().makeKey("another", Right.READ, Optional.empty()))
        .isInstanceOf(AccessFile.Unreadable.class);
    assertThat(file()).hasContent(content);
  }

  @Test
  void aPasswordThatIsNotHashedLetsNobodyInAndIsNotSaidBack() throws IOException {
    open().addPerson("anna", Right.READ, "a long password");
    Files.writeString(
        file(),
        Files.readString(file())
            .replaceAll("\"password\" : \"[^\"]*\"", "\"password\" : \"open\""));

    assertThat(file()).content().contains("\"open\"");
    assertThatThrownBy(() -> open().findPerson("anna", "open"))
        .isInstanceOf(AccessFile.Unreadable.class)
        .hasMessageContaining("'anna' is not hashed")
        .hasMessageNotContaining("open");
  }

  @Test
  void aFileThatOthersCanReadLetsNobodyIn() throws IOException {
    open().makeKey("a program", Right.READ, Optional.empty());
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> open().list())
        .isInstanceOf(AccessFile.Unreadable.class)
        .hasMessageContaining("rw-r--r--");
  }
}
