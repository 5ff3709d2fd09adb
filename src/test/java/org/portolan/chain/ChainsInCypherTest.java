package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.neo4j.Library;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

/** The chains that cypher/query/find-chains.cypher gives against those that Portolan gives. */
class ChainsInCypherTest {
  private static final int NETWORKS = 100;
  private static final int QUESTIONS = 4;

  @Provide
  Arbitrary<ManyNetworks> networks() {
    Arbitrary<RandomNetwork> network =
        Arbitraries.frequencyOf(
            Tuple.of(3, RandomNetwork.any()), Tuple.of(1, RandomNetwork.busy()));
    return Combinators.combine(network.list().ofSize(NETWORKS), Arbitraries.longs())
        .as(ManyNetworks::new);
  }

  @Property(
      tries = 3,
      seed = "2023",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void findChainsAnswersAsPortolanDoes(@ForAll("networks") ManyNetworks networks) {
    compare(networks);
  }

  @Tag("thousands")
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void findChainsAnswersAsPortolanDoesOnThousandsOfNetworks(
      @ForAll("networks") ManyNetworks networks) {
    compare(networks);
  }

  private static void compare(ManyNetworks networks) {
    Random random = new Random(NETWORKS);
    Snapshot snapshot = new Snapshot(Library.load(networks.corpus()), 1);
    int found = 0;
    for (int network = 0; network < networks.size(); network++) {
      int places = networks.places(network);
      for (int question = 0; question < QUESTIONS; question++) {
        String from = ManyNetworks.place(network, random.nextInt(places));
        String to = ManyNetworks.place(network, random.nextInt(places));
        int maxLegs = 1 + random.nextInt(5);
        List<String> expected = portolan(snapshot, from, to, maxLegs);
        assertThat(cypher(from, to, maxLegs))
            .as("%s to %s in at most %d legs of %s", from, to, maxLegs, networks.told(network))
            .isEqualTo(expected);
        found += expected.size();
      }
    }
    assertThat(found).isGreaterThan(NETWORKS);
  }

  private static List<String> portolan(Snapshot snapshot, String from, String to, int maxLegs) {
    ChainQuestion question =
        new ChainQuestion(
                Optional.of(new Id(from)),
                Optional.of(new Id(to)),
                Lens.EVERYTHING,
                Filters.NONE.withMaxLegs(maxLegs))
            .ranked(Rank.EVIDENCE, false);
    ChainAnswer answer =
        FindChains.between(snapshot, question, Integer.MAX_VALUE, Budget.endless());
    return answer.alternatives().stream().map(Alternative::chain).map(chain -> told(chain)).toList();
  }

  private static String told(Chain chain) {
    List<String> parts = new ArrayList<>(List.of(chain.id()));
    parts.add(chain.timing().verdict() + " " + chain.timing().basis());
    parts.add(chain.arrival().map(Object::toString).orElse("null"));
    parts.add("leg " + chain.weakestLeg());
    var support = chain.legs().get(chain.weakestLeg() - 1).reading().support();
    parts.add(support.origins().size() + " origins, " + support.documents().size() + " documents");
    parts.add(support.certainty().map(Object::toString).orElse("null"));
    chain
        .joins()
        .forEach(
            join ->
                parts.add(
                    "at %s %s %s %s"
                        .formatted(
                            join.at(),
                            join.timing().verdict(),
                            join.timing().basis(),
                            join.continuity())));
    return String.join("; ", parts);
  }

  private static List<String> cypher(String from, String to, int maxLegs) {
    return Library.run("find-chains", Map.of("from", from, "to", to, "maxLegs", maxLegs)).stream()
        .map(ChainsInCypherTest::told)
        .toList();
  }

  private static String told(Record row) {
    List<String> parts = new ArrayList<>(List.of(row.get("chain").asString()));
    parts.add(row.get("verdict").asString() + " " + row.get("basis").asString());
    parts.add(text(row.get("arrival")));
    parts.add("leg " + row.get("weakest").asInt());
    parts.add(row.get("origins").asInt() + " origins, " + row.get("documents").asInt() + " documents");
    parts.add(text(row.get("certainty")));
    row.get("joins")
        .values()
        .forEach(
            join ->
                parts.add(
                    "at %s %s %s %s"
                        .formatted(
                            text(join.get("at")),
                            text(join.get("verdict")),
                            text(join.get("basis")),
                            text(join.get("continuity")))));
    return String.join("; ", parts);
  }

  private static String text(Value value) {
    return String.valueOf(value.asObject());
  }
}
