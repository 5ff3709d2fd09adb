package org.portolan.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.domain.evidence.DataSet;

/**
 * A program made to be killed: it loads a data set, or makes the schema, once it is told to, and
 * writes a line at each step.
 */
final class VictimMain {
  static final String READY = "READY";
  static final String STEP = "STEP ";
  static final String DONE = "DONE";

  private VictimMain() {}

  /** The data set in one of its versions. */
  static DataSet dataSet(long seed) {
    return SampleCase.dataSet("killed", new RandomCorpus(new Random(seed)).corpus());
  }

  /**
   * Takes the address, the user and the password. Waits for a line of two numbers: the seed of what
   * to load, 0 to make the schema instead, and how much a transaction holds at most.
   */
  public static void main(String[] args) throws IOException {
    try (Driver driver =
            GraphDatabase.driver(URI.create(args[0]), AuthTokens.basic(args[1], args[2]));
        BufferedReader input =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      driver.verifyConnectivity();
      dataSet(1);
      System.out.println(READY);
      String line = input.readLine();
      if (line == null) {
        return;
      }
      String[] told = line.split(" ", 2);
      Graph graph = new Graph(driver, Optional.empty(), Integer.parseInt(told[1]));
      long seed = Long.parseLong(told[0]);
      System.out.println(STEP + "begins");
      if (seed == 0) {
        graph.migrate();
      } else {
        graph.load(
            dataSet(seed),
            (phase, done, total) -> System.out.println(STEP + phase + " " + done + " " + total));
      }
      System.out.println(DONE);
    }
  }
}
