package org.portolan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.portolan.chain.search.Budget;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions with no end of their own, for whoever has the profile; no scan else finds them. */
@RestController
@Profile(SlowQuestion.PROFILE)
class SlowQuestion {
  static final String PROFILE = "slow";

  private static final int MEGA = 1_000_000;

  final CompletableFuture<Void> began = new CompletableFuture<>();
  final CompletableFuture<Stopped> ended = new CompletableFuture<>();

  @GetMapping("/api/v1/slow")
  Map<String, Object> slow() {
    Budget budget = Budget.endless();
    began.complete(null);
    while (!budget.isSpentByLargeStep()) {
      LockSupport.parkNanos(MEGA);
    }
    try {
      Curb.current().check();
    } catch (Stopped why) {
      ended.complete(why);
    }
    return Map.of("found", 0);
  }

  @GetMapping("/api/v1/large")
  Map<String, Object> large() {
    Budget budget = Budget.endless();
    List<byte[]> found = new ArrayList<>();
    while (!budget.isSpentByLargeStep()) {
      found.add(new byte[MEGA]);
      LockSupport.parkNanos(MEGA);
      found.remove(0);
    }
    return Map.of("found", found.size());
  }
}
