package org.portolan.neo4j;

import java.util.List;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.LoadedDataSet;

/**
 * What a state of the graph means.
 *
 * @param corpus the evidence, as far as it is in order
 * @param defects what is not, and so is left out
 * @param dataSets the data sets loaded, in order of id
 */
record Decoded(Corpus corpus, List<Defect> defects, List<LoadedDataSet> dataSets) {}
