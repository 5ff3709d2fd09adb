package org.portolan.neo4j.child.watch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Neo4j's {@code TransactionEventListener}: notes what each commit touched, and never throws. */
final class CommitListener implements InvocationHandler {
  private final ChangeWindow window;
  private final TransactionReader reader = new TransactionReader();
  private final Call transactionId =
      Call.to("org.neo4j.graphdb.event.TransactionData", "getTransactionId");

  CommitListener(ChangeWindow window) {
    this.window = window;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments) {
    return switch (method.getName()) {
      case "beforeCommit" -> begin(arguments[0]);
      case "afterCommit" -> {
        end(arguments[0], arguments[1], true);
        yield null;
      }
      case "afterRollback" -> {
        end(arguments[0], arguments[1], false);
        yield null;
      }
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "what Portolan notes of commits";
    };
  }

  /** Before the commit what it deletes can still be read. */
  private @Nullable InFlight begin(@Nullable Object data) {
    try {
      InFlight begun = window.begin();
      note(begun, data);
      return begun;
    } catch (RuntimeException | Error e) {
      return null;
    }
  }

  private void note(InFlight begun, @Nullable Object data) {
    try {
      begun.touched = data == null ? null : reader.read(data).map(Set::copyOf).orElse(null);
    } catch (RuntimeException | Error e) {
      // It counts as touching everything.
    }
  }

  private void end(@Nullable Object data, @Nullable Object state, boolean committed) {
    try {
      if (state instanceof InFlight begun && data != null) {
        if (committed) {
          window.commit(begun, transactionId.number(data));
        } else {
          window.rollBack(begun);
        }
        return;
      }
    } catch (RuntimeException | Error e) {
      // As if it had not been noted.
    }
    if (committed) {
      window.lose();
    }
  }
}
