package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

/**
 * Places and ships that were recorded twice, by chance under one id or the other, and decided to be
 * one: they chain as brute force chains what was never recorded twice.
 */
class DecidedChainsPropertyTest {
  private static final Pattern THING = Pattern.compile("\\b([pv][0-9])\\b");
  private static final int SHIPS = 2;
  private static final String TWIN = "-twin";

  @Provide
  Arbitrary<Question> questions() {
    return Question.any();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatIsDecidedToBeOneChainsAsOne(@ForAll("questions") Question question, @ForAll long seed) {
    List<String> recorded = recordedTwice(question.network(), new Random(seed));
    Corpus decided = NetworkText.corpus(with(recorded, question.network(), "")).decided();

    List<String> told = told(question.ask(new Network(decided, Lens.EVERYTHING), Verdict.POSSIBLE));

    assertThat(told).isEqualTo(expected(question));
    Statistics.label("joined by decisions")
        .collect(isJoined(question, decided))
        .coverage(seen -> seen.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsUndoneChainsAsIfItHadNeverBeenDecided(
      @ForAll("questions") Question question, @ForAll long seed) {
    List<String> recorded = recordedTwice(question.network(), new Random(seed));
    Corpus never = NetworkText.corpus(with(recorded, question.network(), null));
    Corpus undone =
        NetworkText.corpus(with(recorded, question.network(), "  undone 2024-07")).decided();
    Corpus decided = NetworkText.corpus(with(recorded, question.network(), "")).decided();

    Found expected = question.ask(new Network(never, Lens.EVERYTHING), Verdict.IMPOSSIBLE);

    assertThat(question.ask(new Network(undone, Lens.EVERYTHING), Verdict.IMPOSSIBLE))
        .isEqualTo(expected);
    assertThat(question.ask(new Network(decided.recorded(), Lens.EVERYTHING), Verdict.IMPOSSIBLE))
        .isEqualTo(expected);
  }

  /** A chain that goes on only because two places are one. */
  private static boolean isJoined(Question question, Corpus decided) {
    return question.ask(new Network(decided, Lens.EVERYTHING), Verdict.POSSIBLE).chains().stream()
        .anyMatch(
            chain ->
                chain.legs().size() > 1
                    && chain.legs().stream()
                        .anyMatch(leg -> !decided.decisionsOn(leg.id()).isEmpty()));
  }

  private static List<String> recordedTwice(RandomNetwork network, Random random) {
    List<String> lines = new ArrayList<>();
    for (String line : network.lines()) {
      if (line.startsWith("place ")) {
        String[] parts = line.split("  ", 2);
        String inner = parts.length > 1 ? "  " + eitherOf(parts[1], random) : "";
        lines.add(parts[0] + inner);
        String kind = random.nextBoolean() ? "REGION" : "CITY";
        String container =
            Pattern.compile("  in \\S+")
                .matcher(line)
                .results()
                .map(found -> eitherOf(found.group(), random))
                .findFirst()
                .orElse("");
        lines.add(
            "place %s%s %s%s"
                .formatted(
                    line.split(" ", -1)[1], TWIN, kind, random.nextBoolean() ? container : ""));
      } else {
        lines.add(eitherOf(line, random));
      }
    }
    for (int ship = 1; ship <= SHIPS; ship++) {
      String known = "aboard v" + ship;
      if (!isAboard(lines, "v" + ship)) {
        lines.replaceAll(line -> line.replace(known + TWIN, known));
      }
    }
    return lines;
  }

  private static String eitherOf(String line, Random random) {
    return THING
        .matcher(line)
        .replaceAll(found -> found.group() + (random.nextInt(3) == 0 ? TWIN : ""));
  }

  /** With decisions on every place, and on every ship that is recorded twice; null for none. */
  private static List<String> with(
      List<String> recorded, RandomNetwork network, @Nullable String undone) {
    List<String> lines = new ArrayList<>(recorded);
    if (undone == null) {
      return lines;
    }
    for (int place = 0; place < network.places().size(); place++) {
      lines.add("decision d%d SAME p%d p%d%s%s".formatted(place, place, place, TWIN, undone));
    }
    for (int ship = 1; ship <= SHIPS; ship++) {
      if (isAboard(recorded, "v" + ship) && isAboard(recorded, "v" + ship + TWIN)) {
        lines.add("decision e%d SAME v%d v%d%s%s".formatted(ship, ship, ship, TWIN, undone));
      }
    }
    return lines;
  }

  private static boolean isAboard(List<String> lines, String ship) {
    return lines.stream().anyMatch(line -> (line + "  ").contains("  aboard " + ship + "  "));
  }

  private static List<String> told(Found found) {
    assertThat(found.complete()).isTrue();
    return found.chains().stream()
        .map(chain -> chain.id() + " " + chain.timing().verdict() + places(chain))
        .toList();
  }

  private static String places(Chain chain) {
    StringBuilder places = new StringBuilder(" " + chain.from());
    chain.legs().forEach(leg -> places.append(' ').append(leg.to()));
    return places.toString();
  }

  private static List<String> expected(Question question) {
    return new Oracle(question)
        .answers().stream()
            .filter(answer -> answer.verdict().compareTo(Verdict.POSSIBLE) <= 0)
            .map(answer -> answer.id() + " " + answer.verdict() + places(question, answer))
            .toList();
  }

  private static String places(Question question, Oracle.Answer answer) {
    List<RandomNetwork.Hop> hops =
        answer.hops().stream().map(question.network().hops()::get).toList();
    StringBuilder places = new StringBuilder(" " + new Id("p" + hops.get(0).from()));
    hops.forEach(hop -> places.append(" p").append(hop.to()));
    return places.toString();
  }
}
