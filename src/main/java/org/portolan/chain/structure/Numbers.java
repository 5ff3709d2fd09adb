package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.AbstractIntSet;
import it.unimi.dsi.fastutil.ints.IntIterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * A set of numbers that keeps none of them: it looks them up while it is gone through, run by run.
 * Its size is counted each time. It cannot be changed.
 */
final class Numbers extends AbstractIntSet {
  private final IntPredicate members;
  private final Run[] runs;

  /**
   * Positions with the number at each.
   *
   * @param first the first position
   * @param end behind the last
   * @param number the number at a position
   * @param sieve which numbers count
   */
  record Run(int first, int end, IntUnaryOperator number, IntPredicate sieve) {
    /** All numbers of a range. */
    static Run of(int first, int end) {
      return new Run(first, end, at -> at, number -> true);
    }
  }

  /**
   * Puts runs together.
   *
   * @param members tells of every number whether it is in the set
   * @param runs the runs in order, no number in two
   */
  Numbers(IntPredicate members, Run... runs) {
    this.members = members;
    this.runs = runs;
  }

  @Override
  public boolean contains(int number) {
    return members.test(number);
  }

  @Override
  public int size() {
    int size = 0;
    for (IntIterator each = iterator(); each.hasNext(); each.nextInt()) {
      size++;
    }
    return size;
  }

  @Override
  public boolean isEmpty() {
    return !iterator().hasNext();
  }

  @Override
  public IntIterator iterator() {
    return new Going();
  }

  private final class Going implements IntIterator {
    private int run;
    private int at = runs[0].first();

    @Override
    public boolean hasNext() {
      while (true) {
        Run now = runs[run];
        while (at < now.end()) {
          if (now.sieve().test(now.number().applyAsInt(at))) {
            return true;
          }
          at++;
        }
        if (run == runs.length - 1) {
          return false;
        }
        at = runs[++run].first();
      }
    }

    @Override
    public int nextInt() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return runs[run].number().applyAsInt(at++);
    }
  }
}
