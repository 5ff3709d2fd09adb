package org.portolan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Submission;

/** Loads into nothing, and remembers what it was handed. */
final class FakeLoader implements Loader {
  private final List<DataSet> loaded = new ArrayList<>();
  private Supplier<Corpus> held = () -> Corpus.EMPTY;

  List<DataSet> loaded() {
    return List.copyOf(loaded);
  }

  void hold(Supplier<Corpus> corpus) {
    held = corpus;
  }

  @Override
  public Comparison compare(DataSet dataSet) {
    return new Comparison(held.get(), dataSet.corpus());
  }

  @Override
  public Difference load(DataSet dataSet, Submission submission, Progress progress) {
    progress.at("writing", 1, 2);
    Difference difference = plan(dataSet);
    loaded.add(dataSet);
    return difference;
  }

  @Override
  public long derive(Submission submission) {
    return 0;
  }
}
