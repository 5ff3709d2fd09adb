package org.portolan.domain.evidence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.List;

/**
 * A hash of what a body of evidence holds: the same content gives the same hash on any machine,
 * whenever and wherever it was loaded, in whatever order and by whatever additions and removals it
 * came together. So it can be kept current under change at the cost of the change.
 *
 * <p>It is LtHash with 1,024 lanes of 16 bits: each element is written in a canonical form, hashed
 * by SHA-256, expanded to 1,024 numbers and added lane by lane, modulo 2<sup>16</sup>; the answer
 * is the SHA-256 hash of the lanes. To find two bodies of evidence with one hash is as hard as
 * finding short vectors in a lattice of that size (at least 200 bits of security, says the second
 * paper), as long as the expansion looks random and no element is added 2<sup>16</sup> times; here
 * none is added twice, since everything has an id of its own and spellings are a set. It hides
 * nothing: whoever guesses the content can check the guess.
 *
 * <p>An element costs one pass over its fields, one SHA-256 and 2 KB of AES. Not for several
 * threads at once; each can fill one of its own, and {@link #addAll(ContentHash)} joins them.
 *
 * @see <a href="https://doi.org/10.1007/3-540-69053-0_13">Bellare and Micciancio, A New Paradigm
 *     for Collision-Free Hashing: Incrementality at Reduced Cost, EUROCRYPT 1997</a>
 * @see <a href="https://eprint.iacr.org/2019/227">Lewi, Kim, Maykov and Weis, Securing Update
 *     Propagation with Homomorphic Hashing, 2019</a>
 */
public final class ContentHash {
  private final CanonicalForm form = new CanonicalForm();
  private final LatticeSum sum = new LatticeSum();

  /** Starts with nothing. */
  public ContentHash() {
    // The lanes are all zero.
  }

  /**
   * Hashes a body of evidence.
   *
   * @param corpus the evidence
   * @return 64 hexadecimal digits
   */
  public static String of(Corpus corpus) {
    return new ContentHash().addAll(corpus).hex();
  }

  /**
   * Adds one thing, claim, document or spelling. A movement is one element with what is said about
   * it, see {@link Told}, since an element costs more than its fields.
   *
   * @param element a record of the domain: what a {@link Corpus} holds
   * @return this hash
   * @throws IllegalStateException if one of its fields has no canonical form
   */
  @CanIgnoreReturnValue
  public ContentHash add(Record element) {
    sum.add(form.of(element));
    return this;
  }

  /**
   * Takes away one element that was added. One that was not is not noticed.
   *
   * @param element equal to the one added
   * @return this hash
   * @throws IllegalStateException if one of its fields has no canonical form
   */
  @CanIgnoreReturnValue
  public ContentHash remove(Record element) {
    sum.remove(form.of(element));
    return this;
  }

  /**
   * Adds everything that a body of evidence holds.
   *
   * @param corpus the evidence
   * @return this hash
   */
  @CanIgnoreReturnValue
  public ContentHash addAll(Corpus corpus) {
    elements(corpus).forEach(elements -> elements.forEach(this::add));
    corpus.told().forEach(this::add);
    return this;
  }

  /**
   * Adds all that another hash holds, as if its elements were added here.
   *
   * @param other the other, which stays as it is
   * @return this hash
   */
  @CanIgnoreReturnValue
  public ContentHash addAll(ContentHash other) {
    sum.add(other.sum);
    return this;
  }

  private static List<Collection<? extends Record>> elements(Corpus corpus) {
    return List.of(
        corpus.places().values(),
        corpus.vessels().values(),
        corpus.actors().values(),
        corpus.links().values(),
        corpus.subjects().values(),
        corpus.documents().values(),
        corpus.otherClaims().values().stream().map(Record.class::cast).toList(),
        corpus.names(),
        corpus.decisions().all().values());
  }

  /**
   * Gives the hash of what was added and not taken away.
   *
   * @return 64 hexadecimal digits
   */
  public String hex() {
    return sum.hash();
  }
}
