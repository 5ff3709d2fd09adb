package org.portolan.usecase;

import java.util.List;
import org.portolan.names.Candidate;

/** A question that cannot be answered as it is asked: which parameter, its value, and why. */
public abstract sealed class BadQuestion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;

  private BadQuestion(String parameter, String value, String message) {
    super(message);
    this.parameter = parameter;
    this.value = value;
  }

  /**
   * Gives which parameter is wrong.
   *
   * @return its name as in REST
   */
  public String parameter() {
    return parameter;
  }

  /**
   * Gives the value that is wrong.
   *
   * @return the value as asked; empty when it is missing
   */
  public String value() {
    return value;
  }

  /** A value that does not have the form or range of its parameter. */
  public static final class BadValue extends BadQuestion {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param parameter the parameter
     * @param value its value
     * @param expected what is expected, as the end of a sentence
     */
    public BadValue(String parameter, String value, String expected) {
      super(parameter, value, "%s '%s'; expected %s".formatted(parameter, value, expected));
    }
  }

  /** A name that nothing has. */
  public static final class UnknownName extends BadQuestion {
    private static final long serialVersionUID = 1L;
    private final transient List<Candidate> suggestions;

    /**
     * Says which name.
     *
     * @param parameter the parameter
     * @param value the name
     * @param suggestions things with a similar name; may be empty
     */
    public UnknownName(String parameter, String value, List<Candidate> suggestions) {
      super(parameter, value, "%s '%s': nothing has this name".formatted(parameter, value));
      this.suggestions = List.copyOf(suggestions);
    }

    /**
     * Gives things with a similar name.
     *
     * @return the most similar first; may be empty
     */
    public List<Candidate> suggestions() {
      return suggestions;
    }
  }

  /** A name that several things have. */
  public static final class AmbiguousName extends BadQuestion {
    private static final long serialVersionUID = 1L;
    private final transient List<Candidate> candidates;

    /**
     * Says which name.
     *
     * @param parameter the parameter
     * @param value the name
     * @param candidates the things that have it
     */
    public AmbiguousName(String parameter, String value, List<Candidate> candidates) {
      super(
          parameter,
          value,
          "%s '%s': %d things have this name; ask for one by its id"
              .formatted(parameter, value, candidates.size()));
      this.candidates = List.copyOf(candidates);
    }

    /**
     * Gives the things that have the name.
     *
     * @return in order of id
     */
    public List<Candidate> candidates() {
      return candidates;
    }
  }
}
