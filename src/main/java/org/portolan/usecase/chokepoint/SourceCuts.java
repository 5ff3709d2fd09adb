package org.portolan.usecase.chokepoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.portolan.chain.Chain;
import org.portolan.chain.Cuts;
import org.portolan.chain.Probe;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

/**
 * Searches for the smallest sets of sources whose exclusion leaves no chain, by asking the question
 * again without them. Every such set has a source of the first chain that is left without the
 * others, so only these are tried.
 */
final class SourceCuts {
  /** The most work for one search: movements read and legs tried, over all questions. */
  private static final long MAX_WORK = 1_000_000;

  private static final int MAX_QUESTIONS = 1_000;

  private final Snapshot snapshot;
  private final ChainQuestion question;
  private final Function<Chain, Set<Id>> sources;
  private final Set<NavigableSet<Id>> seen = new HashSet<>();
  private final List<NavigableSet<Id>> found = new ArrayList<>();
  private final int movements;
  private final Budget budget;
  private long work;
  private int questions;
  private boolean deeper;
  private boolean proven = true;

  /**
   * Prepares.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param sources what a chain rests on, all that its loss can be due to
   * @param budget how long it may take
   */
  SourceCuts(
      Snapshot snapshot, ChainQuestion question, Function<Chain, Set<Id>> sources, Budget budget) {
    this.snapshot = snapshot;
    this.question = question;
    this.sources = sources;
    this.budget = budget;
    this.movements = snapshot.corpus().movements().size();
  }

  Cuts find() {
    deeper = true;
    for (int size = 1; deeper && found.isEmpty() && !isSpent(); size++) {
      deeper = false;
      seen.clear();
      extend(new TreeSet<>(), size);
    }
    return new Cuts(found, proven && !isSpent());
  }

  private boolean isSpent() {
    return work > MAX_WORK || questions > MAX_QUESTIONS || budget.isSpentByLargeStep();
  }

  private void extend(NavigableSet<Id> set, int size) {
    if (isSpent() || !seen.add(set)) {
      return;
    }
    Optional<Probe> asked = FindChains.probe(snapshot, without(set), budget);
    questions++;
    work += movements + asked.map(Probe::work).orElse(0L);
    if (asked.isEmpty()) {
      // There may be a chain beyond the bound: this set is no cut that could be claimed.
      proven = false;
      return;
    }
    Optional<Chain> left = asked.get().chain();
    if (left.isEmpty()) {
      found.add(set);
    } else if (set.size() < size) {
      for (Id source : sources.apply(left.get())) {
        NavigableSet<Id> larger = new TreeSet<>(set);
        larger.add(source);
        extend(larger, size);
      }
    } else {
      deeper = true;
    }
  }

  private ChainQuestion without(Collection<Id> set) {
    NavigableSet<Id> exclude = new TreeSet<>(question.lens().exclude());
    exclude.addAll(set);
    return question.with(question.lens().withExclude(exclude));
  }
}
