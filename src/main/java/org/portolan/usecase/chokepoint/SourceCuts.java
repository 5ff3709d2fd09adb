package org.portolan.usecase.chokepoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.portolan.chain.Chain;
import org.portolan.chain.Cuts;
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
  /** The most work for one search: questions asked, times the movements that each looks at. */
  private static final long MAX_WORK = 4_000_000;

  private static final int MAX_QUESTIONS = 4_000;

  private final Snapshot snapshot;
  private final ChainQuestion question;
  private final Function<Chain, Set<Id>> sources;
  private final Set<NavigableSet<Id>> seen = new HashSet<>();
  private final List<NavigableSet<Id>> found = new ArrayList<>();
  private final long mostQuestions;
  private long questions;
  private boolean deeper;

  /**
   * Prepares.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param sources what a chain rests on, all that its loss can be due to
   */
  SourceCuts(Snapshot snapshot, ChainQuestion question, Function<Chain, Set<Id>> sources) {
    this.snapshot = snapshot;
    this.question = question;
    this.sources = sources;
    int movements = Math.max(1, snapshot.corpus().movements().size());
    this.mostQuestions = Math.max(1, Math.min(MAX_QUESTIONS, MAX_WORK / movements));
  }

  Cuts find() {
    deeper = true;
    for (int size = 1; deeper && found.isEmpty() && questions <= mostQuestions; size++) {
      deeper = false;
      seen.clear();
      extend(new TreeSet<>(), size);
    }
    return new Cuts(found, questions <= mostQuestions);
  }

  private void extend(NavigableSet<Id> set, int size) {
    if (!seen.add(set) || ++questions > mostQuestions) {
      return;
    }
    List<Chain> left = FindChains.chains(snapshot, without(set)).chains();
    if (left.isEmpty()) {
      found.add(set);
    } else if (set.size() < size) {
      for (Id source : sources.apply(left.get(0))) {
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
    return new ChainQuestion(
        question.from(), question.to(), question.lens().withExclude(exclude), question.filters());
  }
}
