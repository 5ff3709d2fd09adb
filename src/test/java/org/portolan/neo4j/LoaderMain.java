package org.portolan.neo4j;

import java.net.URI;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.neo4j.LoadProgress.Phase;

/** A program that loads the sample, writes it all, says so and never commits: made to be killed. */
final class LoaderMain {
  private static final long FOREVER_MILLIS = 600_000;

  private LoaderMain() {}

  /** Takes the address, the user and the password. */
  public static void main(String[] args) {
    try (Driver driver =
        GraphDatabase.driver(URI.create(args[0]), AuthTokens.basic(args[1], args[2]))) {
      new Graph(driver)
          .load(
              SampleCase.dataSet(),
              (phase, done, total) -> {
                if (phase == Phase.COMMITTING) {
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
