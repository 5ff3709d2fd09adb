package org.portolan;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A setting with which Portolan cannot start: which, its value, and what was expected. */
final class BadSetting extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BadSetting(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  BadSetting(String message) {
    this(message, null);
  }

  /** Lets Spring know that the message says all that there is to say. */
  static final class Analyzer extends AbstractFailureAnalyzer<BadSetting> {
    @Override
    protected FailureAnalysis analyze(Throwable root, BadSetting cause) {
      return new FailureAnalysis(cause.getMessage(), null, cause);
    }
  }
}
