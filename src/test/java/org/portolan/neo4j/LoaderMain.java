package org.portolan.neo4j;

import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.neo4j.LoadProgress.Phase;

/**
 * A program that loads the sample and never ends it, made to be killed. It says so once it has
 * written all of one transaction, or half of many.
 */
final class LoaderMain {
  private static final long FOREVER_MILLIS = 600_000;

  private LoaderMain() {}

  /**
   * Takes the address, the user and the password, and how much a transaction holds at most if not
   * the usual.
   */
  public static void main(String[] args) {
    try (Driver driver =
        GraphDatabase.driver(URI.create(args[0]), AuthTokens.basic(args[1], args[2]))) {
      int largest = args.length > 3 ? Integer.parseInt(args[3]) : Graph.LARGEST_TRANSACTION;
      new Graph(driver, Optional.empty(), largest)
          .load(
              SampleCase.dataSet(),
              (phase, done, total) -> {
                if (phase == Phase.COMMITTING
                    || (phase == Phase.WRITING && total > largest && done > total / 2)) {
                  System.out.println("WRITTEN");
                  sleep();
                }
              });
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(FOREVER_MILLIS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
