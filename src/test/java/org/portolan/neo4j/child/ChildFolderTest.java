package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildFolderTest {
  @TempDir private Path data;
  private ChildFolder folder;
  private Path store;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = new ChildFolder(data);
    folder.make();
    store = folder.home().resolve("data/databases/system");
  }

  @Test
  void seesAFirstStartWhereNoStoreIs() throws IOException {
    assertThat(folder.isFirstStart()).isTrue();
  }

  @Test
  void deletesAStoreWhoseFirstStartWasCutShort() throws IOException {
    folder.beginStore();
    Files.writeString(Files.createDirectories(store).resolve("neostore"), "half");

    assertThat(folder.isFirstStart()).isTrue();
    assertThat(folder.home().resolve("data")).doesNotExist();
  }

  @Test
  void keepsAStoreThatHasAnsweredOnce() throws IOException {
    folder.beginStore();
    Path file = Files.writeString(Files.createDirectories(store).resolve("neostore"), "whole");
    folder.finishStore();

    assertThat(folder.isFirstStart()).isFalse();
    assertThat(file).hasContent("whole");
  }

  @Test
  void keepsAStoreThatPortolanDidNotBegin() throws IOException {
    Path file = Files.writeString(Files.createDirectories(store).resolve("neostore"), "restored");

    assertThat(folder.isFirstStart()).isFalse();
    assertThat(file).hasContent("restored");
  }
}
