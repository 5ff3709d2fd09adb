package org.portolan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portolan.dataset.OneLine;
import org.portolan.dataset.scaffold.NewDocument;
import org.portolan.domain.Id;
import org.portolan.domain.Sha256;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins the file of a document. */
@Command(
    name = "new-document",
    description =
        "Begins the file of a document in a data set, for an editor to complete and check.",
    mixinStandardHelpOptions = true)
final class NewDocumentCommand implements Callable<Integer> {
  private static final int BLOCK = 65_536;

  private final PrintWriter out;

  @Parameters(paramLabel = "ID", description = "Its id, such as paper-2024-05-01.")
  private String id = "";

  @Option(
      names = "--data-set",
      paramLabel = "DIR",
      description = "The folder of the data set (default: where you are).")
  private Path dataSet = Path.of(".");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      required = true,
      interactive = true,
      arity = "0..1",
      echo = true,
      prompt = "Its title as published: ",
      description = "Its title as published; asked for where it is not given.")
  private String title = "";

  @Option(
      names = "--publisher",
      paramLabel = "ACTOR",
      description = "The id of the actor that published it; none where it names none.")
  private @Nullable String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When it was published, in EDTF; none where it is unknown.")
  private @Nullable String published;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language it is in, such as en.")
  private @Nullable String language;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "The file that you read, of which the SHA-256 is noted.")
  private @Nullable Path file;

  @Mixin private JsonOption json = new JsonOption();

  NewDocumentCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    // Several lines of a page are one title.
    title = title.strip().replaceAll("\\s+", " ");
    if (title.isEmpty() || !OneLine.fits(title)) {
      throw new BadQuestion.BadValue(
          "--title",
          title,
          "its title as published, of at most %d characters and without control characters"
              .formatted(OneLine.LONGEST));
    }
    NewDocument document =
        new NewDocument(
            id("ID", id),
            title,
            Optional.ofNullable(publisher).map(actor -> id("--publisher", actor)),
            Optional.ofNullable(published).map(date -> Values.date("--published", date)),
            Optional.ofNullable(language),
            Optional.ofNullable(file).map(NewDocumentCommand::sha256));
    try {
      List<Path> written = document.write(dataSet);
      if (json.isAsked()) {
        out.print(Json.of(Map.of("written", written.stream().map(Path::toString).toList())));
        out.flush();
        return ExitCode.DONE;
      }
      written.forEach(path -> out.println("Wrote " + path));
      out.println("Fill in its claims, then: portolan validate " + dataSet);
      out.flush();
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      out.printf("%s is there already, and stays as it is.%n", e.getFile());
      out.flush();
      return ExitCode.NOT_SO;
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written: %s".formatted(dataSet, e), e);
    }
  }

  private static Id id(String parameter, String text) {
    if (!Id.isSlug(text)) {
      throw new BadQuestion.BadValue(
          parameter, text, "small letters, digits and single hyphens, at most 80");
    }
    return new Id(text);
  }

  private static String sha256(Path file) {
    byte[] block = new byte[BLOCK];
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new BadQuestion.BadValue("--file", file.toString(), "a file that can be read");
    }
  }
}
