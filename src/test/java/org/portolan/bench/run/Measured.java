package org.portolan.bench.run;

/**
 * What one contestant took for one question, in ms.
 *
 * @param question which
 * @param contestant its name
 * @param samples how often it was asked
 * @param pairs how many different pairs of places it was asked about
 * @param p50 half of the answers took at most this
 * @param p95 95 of 100 did
 * @param p99 99 of 100 did
 * @param worst all did
 */
public record Measured(
    Question question,
    String contestant,
    int samples,
    int pairs,
    double p50,
    double p95,
    double p99,
    double worst) {
  /**
   * Sums up samples.
   *
   * @param pairs how many different ones the samples ask about in turn
   * @throws IllegalStateException if nothing was measured
   */
  public static Measured of(Question question, String contestant, int pairs, Samples samples) {
    return new Measured(
        question,
        contestant,
        samples.count(),
        Math.min(pairs, samples.count()),
        samples.percentile(50),
        samples.percentile(95),
        samples.percentile(99),
        samples.percentile(100));
  }
}
