package org.hakimtoto.store.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.Period;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever happens to messages of days that are counted, the answer is that of the messages.
@ExtendWith(WithRealStores.class)
class MessageCountsIT {
  private static final String OLD = "created_at < now() - interval '6 days'";

  private RealStores stores;
  private LocalDate today;

  @BeforeEach
  void set_up(RealStores real) {
    stores = real;
    today =
        LocalDate.parse(
            stores.ask("select (now() at time zone 'Africa/Nairobi')::date").getFirst().getFirst());
  }

  @Test
  void counts_of_days_long_past_are_those_of_the_messages() {
    manyMessages();
    var before = raw();
    countAll();

    assertSame("counted");
    assertThat(raw()).isEqualTo(before);
    assertThat(stores.count("select count(*) from message_count")).isPositive();
    assertThat(stores.count("select count(*) from message_count where kind like 'conduct%'"))
        .isZero();
    assertThat(stores.count("select count(*) from message_day"))
        .isEqualTo(MessageCounts.BACK - MessageCounts.OVER);
    assertThat(countNext()).as("nothing is left").isFalse();
  }

  /// Neither of a day that was counted nor of one that was not.
  @Test
  void texts_of_a_smoke_test_are_counted_nowhere() {
    stores.change(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               opened_at, version)
        values (gen_random_uuid(), 48213701, 'REPORTED', 'CARE_AND_PROTECTION', 'GREEN', 99, 9901,
                0, now(), 1)
        """);
    stores.change(insert("canary", "DELIVERED", "now() - interval '9 days'", 3));
    stores.change(insert("canary", "DELIVERED", "now()", 3));
    stores.change("update message set case_id = (select id from case_file)");
    countAll();

    var period = new Period(today.minusDays(20), today);
    assertThat(stores.count("select count(*) from message_count")).isZero();
    assertThat(stores.database().<List<?>>reading(tx -> MessageCounts.of(tx, period))).isEmpty();
    stores.change("update message set case_id = null");
    countAll();
    assertThat(stores.database().<List<?>>reading(tx -> MessageCounts.of(tx, period))).isNotEmpty();
  }

  @Test
  void what_changes_later_is_told_at_once_and_counted_again() {
    manyMessages();
    countAll();
    for (String change :
        List.of(
            "update message set state = 'DELIVERED' where state = 'ACCEPTED' and " + OLD,
            "update message set attempts = attempts + 1 where " + OLD,
            "delete from message where state = 'DEAD' and " + OLD,
            insert("late", "READY", "now() - interval '9 days'", 3),
            insert("older", "READY", "now() - interval '500 days'", 3))) {
      stores.change(change);
      assertSame(change);
      countAll();
      assertSame("counted after " + change);
      assertThat(marked()).as("marks of days that are over for long").isZero();
    }
  }

  @Test
  void a_change_that_is_not_committed_while_its_day_is_counted_is_not_lost() throws Exception {
    manyMessages();
    countAll();
    var changed = new CountDownLatch(1);
    var counted = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow =
          threads.submit(() ->
              stores
                  .database()
                  .inTransaction(tx -> {
                    int moved =
                        tx.change(
                            "update message set state = 'DELIVERED' where state = 'FAILED' and "
                                + OLD);
                    changed.countDown();
                    await(counted);
                    return moved;
                  }));
      changed.await();
      stores.change("update message set state = 'DELIVERED' where state = 'DEAD' and " + OLD);
      countAll();
      counted.countDown();
      assertThat(slow.get()).isPositive();
    }

    assertSame("with the late commit");
    countAll();
    assertSame("and counted");
  }

  @Test
  void days_in_a_row_that_are_not_counted_are_asked_for_together() {
    var from = LocalDate.of(2026, 2, 26);
    var period = new Period(from, from.plusDays(6));

    assertThat(MessageCounts.uncounted(period, Set.of())).containsExactly(period);
    assertThat(MessageCounts.uncounted(period, Set.of(from, from.plusDays(3), from.plusDays(4))))
        .containsExactly(
            new Period(from.plusDays(1), from.plusDays(2)),
            new Period(from.plusDays(5), from.plusDays(6)));
  }

  private void manyMessages() {
    for (String state : List.of("ACCEPTED", "DEAD", "FAILED", "READY", "DELIVERED")) {
      stores.change(
          insert("alert_red", state, "now() - i * interval '" + state.length() + " hours'", 90));
      stores.change(insert("reminder_day", state, "now() - i * interval '7 hours'", 60));
      stores.change(insert("conduct_red", state, "now() - i * interval '9 hours'", 30));
    }
  }

  private static String insert(String kind, String state, String at, int times) {
    return "insert into message (id, kind, class, priority, phone, phone_index, language, facts,"
        + " state, due_at, deadline, created_at) select gen_random_uuid(), '"
        + kind
        + "', 'A', 1, '', '', 'en', '', '"
        + state
        + "', now(), now(), "
        + at
        + " from generate_series(1, "
        + times
        + ") i";
  }

  private long marked() {
    return stores.count(
        "select count(*) from message_day_changed where day < date '%s' - %d"
            .formatted(today, MessageCounts.OVER));
  }

  private boolean countNext() {
    return stores.database().inTransaction(MessageCounts::countNext);
  }

  private void countAll() {
    while (countNext()) {
      // until all are counted
    }
  }

  private void assertSame(String when) {
    for (int days : List.of(0, 3, 5, 12, 40, 365)) {
      assertThat(told(days)).as("%s, %d days", when, days).isEqualTo(raw(days));
    }
  }

  private Map<String, Long> told(int days) {
    var question = new IndicatorQuestion(new Period(today.minusDays(days), today), 0, true);
    var told = new TreeMap<String, Long>();
    List<Counted.Messages> messages =
        stores.database().inTransaction(tx -> Indicators.count(tx, question)).messages();
    messages.forEach(one -> told.merge(one.kind() + " " + one.state(), one.n(), Long::sum));
    return told;
  }

  private Map<String, Long> raw() {
    return raw(365);
  }

  private Map<String, Long> raw(int days) {
    var raw = new TreeMap<String, Long>();
    stores
        .ask(
            "select kind || ' ' || state, count(*) from message where kind not like 'conduct%' and"
                + " (created_at at time zone 'Africa/Nairobi')::date between '"
                + today.minusDays(days)
                + "' and '"
                + today
                + "' group by 1")
        .forEach(row -> raw.put(row.getFirst(), Long.valueOf(row.getLast())));
    return raw;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
