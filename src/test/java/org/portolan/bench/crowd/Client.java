package org.portolan.bench.crowd;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portolan.bench.rest.Asker;

/**
 * One client, with an address of its own: it asks its next question as soon as it has an answer.
 */
final class Client implements Callable<@Nullable Void> {
  private static final int PER_NET = 250;

  private final int number;
  private final MixedQuestions questions;
  private final Tally tally;
  private final long until;

  Client(int number, MixedQuestions questions, Tally tally, long until) {
    this.number = number;
    this.questions = questions;
    this.tally = tally;
    this.until = until;
  }

  @Override
  public @Nullable Void call() throws UnknownHostException {
    Asker asker = null;
    while (System.nanoTime() < until) {
      MixedQuestions.Question question = questions.next();
      long start = System.nanoTime();
      try {
        if (asker == null) {
          asker = new Asker(question.uri(), address());
        }
        var unused = asker.ask(question.uri());
        tally.add(question.kind(), System.nanoTime() - start);
      } catch (RuntimeException refused) {
        tally.fail(question.kind(), refused);
        if (asker != null) {
          asker.close();
        }
        asker = null;
      }
    }
    if (asker != null) {
      asker.close();
    }
    return null;
  }

  private InetAddress address() throws UnknownHostException {
    return InetAddress.getByAddress(
        new byte[] {127, 0, (byte) (1 + number / PER_NET), (byte) (1 + number % PER_NET)});
  }
}
