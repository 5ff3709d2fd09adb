package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.AtTheDesk.Ran;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.evidence.Corpus;

/** docs/AUTHORING.md, followed to the letter. */
class AuthoringTest {
  private static final Pattern FILE =
      Pattern.compile("(?ms)^`([^`]+\\.(?:csv|yaml))`[^\\n]*\\n```(?:csv|yaml)\\n(.*?)^```$");

  @TempDir private Path folder;

  private List<String> write() throws IOException {
    String page = Files.readString(Path.of("docs", "AUTHORING.md"));
    List<MatchResult> files = FILE.matcher(page).results().toList();
    for (MatchResult file : files) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(folder.resolve("documents"));
      Files.writeString(path, file.group(2));
    }
    return files.stream().map(file -> file.group(1)).toList();
  }

  @Test
  void itsFilesHaveNoFaultsAndGiveTheChainThatItPromises() throws IOException {
    assertThat(write()).hasSize(6);

    Ran checked = new AtTheDesk(Corpus.EMPTY).run("validate", folder.toString());
    assertThat(checked).isEqualTo(new Ran(0, "Containers from Port Alba: no faults\n", ""));

    ReadResult read = DataSetReader.read(DataSetFiles.ofFolder(folder));
    Corpus corpus = ((ReadResult.Complete) read).dataSet().corpus();
    assertThat(new AtTheDesk(corpus).run("chain", "Port Alba", "Gamma").out())
        .contains(
            "Port Alba → Beta Bay → Gamma",
            "1 document (gazette-2024-05-03), 1 origin (the-ministry)");
  }
}
