package org.portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.portolan.dataset.gazetteer.Gathered;
import org.portolan.dataset.gazetteer.GazetteerReader;
import org.portolan.dataset.gazetteer.NoGazetteer;
import org.portolan.dataset.gazetteer.Sought;
import org.portolan.dataset.gazetteer.Wanted;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.names.NameFold;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.gazetteer.Proposal;
import org.portolan.usecase.gazetteer.Proposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes what public gazetteers say of places. */
@Command(
    name = "gazetteer",
    description = {
      "Proposes coordinates, numbers and spellings of places from public gazetteers.",
      "It changes neither the graph nor the data set; without --data-set and --name it only says"
          + " what the files hold."
    },
    mixinStandardHelpOptions = true)
final class GazetteerCommand implements Callable<Integer> {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "GeoNames dumps and alternate names, UN/LOCODE code lists, the World Port Index; plain"
              + " or zipped as published.")
  private List<Path> files = List.of();

  @Option(
      names = "--data-set",
      paramLabel = "DIR",
      description = "The data set whose places are asked about, a folder or a zip.")
  private Optional<Path> dataSet = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = "One name to ask about instead.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "With --name: the country, ISO 3166-1 alpha-2.")
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "With --name: the kind of place: ${COMPLETION-CANDIDATES}.")
  private Optional<PlaceKind> kind = Optional.empty();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the proposals as a spreadsheet to copy from; a file that is not there.")
  private Optional<Path> write = Optional.empty();

  @Option(
      names = "--broken",
      paramLabel = "N",
      description = "How many broken rows of a file to show, ${DEFAULT-VALUE} if not given.")
  private int broken = 20;

  GazetteerCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Optional<List<Sought>> sought = sought();
    if (sought.isEmpty()) {
      return ExitCode.NOT_SO;
    }
    try {
      Gathered gathered =
          GazetteerReader.read(files, new Wanted(sought.get()), broken, new ReadingProgress(err));
      List<Proposal> proposals = Proposals.of(sought.get(), gathered.entries());
      return print(proposals, gathered);
    } catch (NoGazetteer e) {
      err.println(e.getMessage());
      return ExitCode.NOT_SO;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void check() {
    if (dataSet.isPresent() && name.isPresent()) {
      throw new BadQuestion.BadValue("--name", name.get(), "no --data-set beside it");
    }
    if (name.isPresent() && NameFold.fold(name.get()).isEmpty()) {
      throw new BadQuestion.BadValue("--name", name.get(), "a name with a letter or digit");
    }
    if (name.isEmpty() && (country.isPresent() || kind.isPresent())) {
      String option = country.isPresent() ? "--country" : "--kind";
      String value = country.or(() -> kind.map(PlaceKind::name)).orElse("");
      throw new BadQuestion.BadValue(option, value, "a --name beside it");
    }
    country
        .filter(code -> !COUNTRIES.contains(code))
        .ifPresent(
            code -> {
              throw new BadQuestion.BadValue(
                  "--country", code, "a country code of ISO 3166-1, two capital letters");
            });
    if (broken < 0) {
      throw new BadQuestion.BadValue("--broken", Integer.toString(broken), "0 or more");
    }
    if (write.isPresent() && dataSet.isEmpty() && name.isEmpty()) {
      throw new BadQuestion.BadValue(
          "--write", write.get().toString(), "a --data-set or a --name beside it");
    }
    write
        .filter(Files::exists)
        .ifPresent(
            file -> {
              throw new BadQuestion.BadValue(
                  "--write", file.toString(), "a file that is not there yet");
            });
  }

  /** Gives what is asked; empty when the data set has faults, which are printed. */
  private Optional<List<Sought>> sought() {
    if (dataSet.isPresent()) {
      Optional<DataSet> read = DataSetFolder.read(dataSet.get(), json ? err : out);
      return read.map(DataSet::corpus).map(Proposals::soughtIn);
    }
    return Optional.of(
        name.stream()
            .map(
                text ->
                    new Sought(
                        text, Set.of(text), country, kind, Optional.empty(), Place.Register.NONE))
            .toList());
  }

  private int print(List<Proposal> proposals, Gathered gathered) throws IOException {
    boolean asked = dataSet.isPresent() || name.isPresent();
    if (write.isPresent()) {
      try {
        Files.writeString(
            write.get(),
            GazetteerTable.of(proposals),
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        throw new BadQuestion.BadValue(
            "--write", write.get().toString(), "a file that is not there yet");
      }
    }
    out.print(
        json
            ? GazetteerJson.of(proposals, gathered)
            : GazetteerText.of(proposals, gathered, asked, write));
    boolean nothing = proposals.stream().allMatch(proposal -> proposal.candidates().isEmpty());
    return name.isPresent() && nothing ? ExitCode.NOT_SO : ExitCode.DONE;
  }
}
