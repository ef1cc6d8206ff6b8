package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GroupedTest {
  private static final Set<Thread.State> WAITS =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private final List<List<Integer>> rounds = new CopyOnWriteArrayList<>();
  private final CountDownLatch held = new CountDownLatch(1);

  @Test
  void who_comes_alone_goes_alone_and_at_once() {
    held.countDown();
    var grouped = new Grouped<Integer, Integer>(this::doubled);

    assertThat(grouped.call(1)).isEqualTo(2);
    assertThat(grouped.call(2)).isEqualTo(4);
    assertThat(rounds).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void those_who_wait_go_together_and_each_gets_its_own() throws Exception {
    var grouped = new Grouped<Integer, Integer>(this::doubled);
    List<FutureTask<Integer>> calls = called(grouped, 2 + 2 * Grouped.GROUP);
    held.countDown();

    for (int i = 0; i < calls.size(); i++) {
      assertThat(calls.get(i).get()).isEqualTo(2 * i);
    }
    assertThat(rounds).extracting(List::size).contains(Grouped.GROUP);
    assertThat(rounds).hasSize(4);
  }

  @Test
  void a_failure_is_told_to_all_of_its_round_and_to_nobody_else() throws Exception {
    var grouped =
        new Grouped<Integer, Integer>(wants -> {
          List<Integer> answers = doubled(wants);
          if (wants.contains(3)) {
            throw new IllegalStateException("three");
          }
          return answers;
        });
    List<FutureTask<Integer>> calls = called(grouped, 5);
    held.countDown();

    assertThat(calls.get(0).get()).isZero();
    assertThat(calls.get(1).get()).isEqualTo(2);
    for (int i = 2; i < 5; i++) {
      assertThatThrownBy(calls.get(i)::get).hasRootCauseMessage("three");
    }
    assertThat(grouped.call(9)).as("it goes on").isEqualTo(18);
  }

  /// As a client's library throws a connection that was reset.
  @Test
  void a_lane_is_free_again_whatever_its_round_ends_with() {
    held.countDown();
    var grouped =
        new Grouped<Integer, Integer>(wants -> {
          if (wants.contains(3)) {
            GroupedTest.<RuntimeException>undeclared(new IOException("reset"));
          }
          return doubled(wants);
        });

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> grouped.call(3)).isInstanceOf(Exception.class);
    }
    assertThat(grouped.call(9)).isEqualTo(18);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Exception> void undeclared(Exception e) throws E {
    throw (E) e;
  }

  private List<Integer> doubled(List<Integer> wants) {
    rounds.add(wants);
    try {
      assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return wants.stream().map(n -> 2 * n).toList();
  }

  private static List<FutureTask<Integer>> called(Grouped<Integer, Integer> grouped, int many) {
    var calls = new ArrayList<FutureTask<Integer>>();
    for (int i = 0; i < many; i++) {
      int mine = i;
      var task = new FutureTask<>(() -> grouped.call(mine));
      Thread caller = Thread.startVirtualThread(task);
      while (!task.isDone() && !WAITS.contains(caller.getState())) {
        Thread.onSpinWait();
      }
      calls.add(task);
    }
    return calls;
  }
}
