package org.portolan;

import org.portolan.neo4j.child.ChildFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring know that this failure says all that there is to say, so that no trace is logged. */
final class ChildFailureAnalyzer extends AbstractFailureAnalyzer<ChildFailure> {
  @Override
  protected FailureAnalysis analyze(Throwable root, ChildFailure cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
