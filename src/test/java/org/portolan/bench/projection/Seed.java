package org.portolan.bench.projection;

/**
 * Fills {@code target/seeded/SIZE}, a data folder with a Neo4j in it, with the seeded graph of a
 * size, unless it is there: {@code Seed SIZE}. Prints the folder.
 */
public final class Seed {
  private Seed() {}

  public static void main(String[] arguments) {
    SeededNeo4j.start(arguments[0]).close();
    System.out.println(SeededNeo4j.folder(arguments[0]));
  }
}
