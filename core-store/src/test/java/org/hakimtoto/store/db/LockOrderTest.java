package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// All take what they wait for in one order.
class LockOrderTest {
  private static final UUID LESSER = new UUID(0, 1);
  private static final UUID GREATER = new UUID(0, 2);

  private final LockOrder order = new LockOrder(true);

  @Test
  void a_test_fails_by_it() {
    assertThat(LockOrder.class.desiredAssertionStatus()).as("java -ea").isTrue();
  }

  @Test
  void the_case_comes_first_and_the_audit_last() {
    order.takes(Lock.CASE, LESSER);
    order.takes(Lock.CASE, GREATER);
    order.takes(Lock.ROW, LESSER);
    order.takes(Lock.AUDIT, 3);
    order.takes(Lock.AUDIT, 4);
    assertThatCode(() -> order.takes(Lock.CASE, LESSER)).as("held").doesNotThrowAnyException();
  }

  @Test
  void no_case_is_taken_behind_the_audit() {
    order.takes(Lock.AUDIT, 3);
    assertThatThrownBy(() -> order.takes(Lock.CASE, LESSER))
        .isInstanceOf(LockOrder.Broken.class)
        .hasMessage("CASE is taken behind AUDIT");
  }

  @Test
  void nor_behind_a_row_that_was_to_be_had_without_waiting() {
    order.got(Lock.ROW, LESSER);
    assertThatThrownBy(() -> order.takes(Lock.CASE, LESSER))
        .isInstanceOf(LockOrder.Broken.class)
        .hasMessage("CASE is taken behind ROW");
  }

  @Test
  void of_two_cases_the_lesser_comes_first() {
    order.takes(Lock.CASE, GREATER);
    assertThatThrownBy(() -> order.takes(Lock.CASE, LESSER))
        .isInstanceOf(LockOrder.Broken.class)
        .hasMessage("CASE is taken behind CASE");
  }

  /// One with its first bit set is negative to Java, and comes first there.
  @Test
  void ids_go_as_postgresql_orders_them() {
    order.takes(Lock.CASE, GREATER);
    order.takes(Lock.CASE, new UUID(1L << 63, 0));
  }

  @Test
  void rows_have_no_order_among_each_other() {
    order.takes(Lock.ROW, GREATER);
    assertThatCode(() -> order.takes(Lock.ROW, LESSER)).doesNotThrowAnyException();
  }

  /// What a person typed is worth more than the fault.
  @Test
  void where_people_work_it_is_told_and_gone_on() {
    var lenient = new LockOrder(false);
    lenient.takes(Lock.AUDIT, 3);
    assertThatCode(() -> lenient.takes(Lock.CASE, LESSER)).doesNotThrowAnyException();
  }
}
