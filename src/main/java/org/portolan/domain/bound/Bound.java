package org.portolan.domain.bound;

/** What work can run into, each with the setting that moves it. */
public enum Bound {
  /** How long it may take until the answer begins. */
  ANSWER_LIMIT("portolan.answer-limit", "The answer took longer than it may"),
  /** How long it may take to send an answer. */
  SENDING_LIMIT("portolan.sending-limit", "Sending the answer took longer than it may"),
  /** How much memory it may take until the answer begins. */
  QUESTION_MEMORY("portolan.question-memory", "The answer needed more memory than it may"),
  /** How many results one answer may have. */
  RESULT_LIMIT("portolan.result-limit", "One answer may not have so many results"),
  /** How long one reading of the graph may take. */
  READING_LIMIT("portolan.reading-limit", "Reading the graph took longer than it may"),
  /** How long one load may take. */
  LOAD_LIMIT("portolan.load-limit", "Writing to the graph took longer than it may"),
  /** Nobody waits for the answer any more. */
  DISCONNECTED("", "Whoever asked is gone");

  private final String setting;
  private final String sentence;

  Bound(String setting, String sentence) {
    this.setting = setting;
    this.sentence = sentence;
  }

  /**
   * Names the setting that moves it.
   *
   * @return the setting; empty for {@link #DISCONNECTED}
   */
  public String setting() {
    return setting;
  }

  /**
   * Says what happened.
   *
   * @return a sentence without its stop
   */
  public String sentence() {
    return sentence;
  }
}
