package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the answers on docs/EVIDENCE.md to what Portolan answers. Run with {@code
 * -Dportolan.docs.write=true} to write them anew.
 */
class EvidencePageTest {
  private static final Path PAGE = Path.of("docs", "EVIDENCE.md");

  /** A command in a code span on a line of its own, and its answer in a block below. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "^`portolan ([^`\n]+)` answers\n\n```text\n(.*?)```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void everyAnswerOnThePageIsWhatPortolanAnswers() throws IOException {
    String page = Files.readString(PAGE);
    String current = ANSWER.matcher(page).replaceAll(EvidencePageTest::answered);
    if (Boolean.getBoolean("portolan.docs.write")) {
      Files.writeString(PAGE, current);
    }

    assertThat(ANSWER.matcher(page).results()).hasSizeGreaterThan(5);
    assertThat(Files.readString(PAGE))
        .as("docs/EVIDENCE.md; -Dportolan.docs.write=true writes its answers anew")
        .isEqualTo(current);
  }

  private static String answered(MatchResult block) {
    return Matcher.quoteReplacement(
        "`portolan %s` answers\n\n```text\n%s```"
            .formatted(block.group(1), answer(block.group(1))));
  }

  private static String answer(String command) {
    AtTheDesk.Ran ran = new AtTheDesk(TheCase.dataSet().corpus()).run(command.split(" ", -1));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out().replace(System.lineSeparator(), "\n");
  }
}
