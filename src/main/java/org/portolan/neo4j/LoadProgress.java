package org.portolan.neo4j;

/** Is told how far a load has come. */
@FunctionalInterface
public interface LoadProgress {
  /** Tells nobody. */
  LoadProgress SILENT = (phase, done, total) -> {};

  /** The phases of a load, in order. */
  enum Phase {
    /** Checking a backup; counted in nodes and relationships. */
    CHECKING,
    /**
     * Reading what the graph holds; without a total, but for a backup, which counts nodes and
     * relationships.
     */
    READING,
    /** Working out the difference; without a total. */
    COMPARING,
    /**
     * Noting in the graph what is to be written, when that takes several transactions; counted in
     * nodes and relationships.
     */
    NOTING,
    /**
     * Writing the difference; counted in nodes and relationships, or in nodes alone while an empty
     * graph is filled.
     */
    WRITING,
    /** Everything written and about to be committed. */
    COMMITTING
  }

  /**
   * Takes note. Whatever it throws ends the load, which then leaves the graph as it was, unless the
   * writing takes several transactions and has begun in a graph that was not empty: then what is
   * left is done before anybody loads or reads anew.
   *
   * @param phase the phase that the load is in
   * @param done how much of the phase is done
   * @param total how much there is to do in it; 0 when it is not counted
   */
  void at(Phase phase, long done, long total);
}
