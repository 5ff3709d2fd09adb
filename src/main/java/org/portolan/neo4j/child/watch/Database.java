package org.portolan.neo4j.child.watch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;

/** The one database of the Neo4j in this process. */
final class Database {
  private static final String NAME = "neo4j";
  private static final String SERVICE = "org.neo4j.dbms.api.DatabaseManagementService";
  private static final String LISTENER = "org.neo4j.graphdb.event.TransactionEventListener";
  private static final String TRANSACTION_IDS = "org.neo4j.storageengine.api.TransactionIdStore";
  private static final String TRANSACTIONS = "org.neo4j.kernel.impl.api.KernelTransactions";
  private static final long PAUSE_MS = 20;

  private final Object service;
  private final Object transactionIds;
  private final Object transactions;
  private final Call lastClosed = Call.to(TRANSACTION_IDS, "getLastClosedTransactionId");
  private final Call executing = Call.to(TRANSACTIONS, "executingTransactions");
  private final Call number =
      Call.to("org.neo4j.kernel.api.KernelTransactionHandle", "getTransactionSequenceNumber");

  Database(Object service) throws ClassNotFoundException {
    this.service = service;
    Object database = Call.to(SERVICE, "database", String.class).on(service, NAME);
    Object resolver =
        Call.to("org.neo4j.kernel.internal.GraphDatabaseAPI", "getDependencyResolver").on(database);
    Call resolve = Call.to("org.neo4j.common.DependencyResolver", "resolveDependency", Class.class);
    this.transactionIds = resolve.on(resolver, Class.forName(TRANSACTION_IDS));
    this.transactions = resolve.on(resolver, Class.forName(TRANSACTIONS));
  }

  /** The number up to which every transaction is visible: what bookmarks count. */
  long lastClosed() {
    return lastClosed.number(transactionIds);
  }

  void listen(InvocationHandler listener) throws ClassNotFoundException {
    Class<?> type = Class.forName(LISTENER);
    Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, listener);
    Call.to(SERVICE, "registerTransactionEventListener", String.class, type)
        .find(service, NAME, proxy);
  }

  /**
   * Returns when every transaction has ended that runs now. One that began to commit before the
   * listener was there is never told to it, and may be given its number much later.
   */
  void awaitTheEndOfThoseRunning() throws InterruptedException {
    Set<Long> left = running();
    while (!left.isEmpty()) {
      Thread.sleep(PAUSE_MS);
      left.retainAll(running());
    }
  }

  private Set<Long> running() {
    Set<Long> numbers = new HashSet<>();
    for (Object transaction : executing.each(transactions)) {
      numbers.add(number.number(transaction));
    }
    return numbers;
  }
}
