package org.hakimtoto.store.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.retention.Purged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class SmsLimitsIT {
  private static final PhoneNumber PHONE = new PhoneNumber("+254700000002");
  private static final PhoneNumber OTHER = new PhoneNumber("+254711000111");

  private RealStores stores;
  private SmsLimits limits;
  private UUID officer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    limits = new SmsLimits(real.sealing());
    officer = real.officer(PHONE.e164()).id();
  }

  @Test
  void the_fifth_miss_locks_for_an_hour() {
    for (int i = 1; i < SmsLimits.MOST_MISSES; i++) {
      assertThat(missed()).as("miss " + i).isFalse();
      assertThat(locked(PHONE)).isFalse();
    }

    assertThat(missed()).isTrue();
    assertThat(locked(PHONE)).isTrue();
    assertThat(locked(OTHER)).isFalse();
    assertThat(
            stores.count(
                "select count(*) from sms_lock where until between clock_timestamp()"
                    + " + interval '59 minutes' and clock_timestamp() + interval '1 hour'"))
        .isEqualTo(1);
    assertThat(stores.count("select count(*) from audit_entry where action = 'sms.lock'"))
        .isEqualTo(1);
  }

  @Test
  void an_hour_later_the_number_begins_anew() {
    for (int i = 0; i < SmsLimits.MOST_MISSES; i++) {
      missed();
    }
    stores.change("update sms_lock set until = clock_timestamp() - interval '1 second'");

    assertThat(locked(PHONE)).isFalse();
    assertThat(missed()).isFalse();
  }

  @Test
  void misses_of_more_than_an_hour_ago_do_not_count() {
    for (int i = 0; i < 10; i++) {
      assertThat(missed()).isFalse();
      stores.change("update sms_reference_miss set at = at - interval '31 minutes'");
    }
  }

  @Test
  void many_at_once_wait_for_each_other() throws Exception {
    var guesses = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 40; i++) {
      guesses.add(() ->
          stores
              .database()
              .inTransaction(tx -> {
                limits.oneAtATime(tx, PHONE);
                if (limits.locked(tx, PHONE)) {
                  return false;
                }
                limits.missed(tx, officer, PHONE);
                return true;
              }));
    }
    int lookedAt = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var guess : threads.invokeAll(guesses)) {
        lookedAt += guess.get() ? 1 : 0;
      }
    }

    assertThat(lookedAt).isEqualTo(SmsLimits.MOST_MISSES);
  }

  @Test
  void an_officer_gets_the_same_words_five_times_a_day() {
    for (int i = 0; i < SmsLimits.MOST_IDENTICAL; i++) {
      assertThat(mayReply(PHONE, "status", "same", true)).isTrue();
    }
    assertThat(mayReply(PHONE, "status", "same", true)).isFalse();
    assertThat(mayReply(PHONE, "status", "other", true)).isTrue();
    assertThat(mayReply(OTHER, "status", "same", false)).isTrue();
    stores.change("update sms_reply set at = at - interval '25 hours'");
    assertThat(mayReply(PHONE, "status", "same", true)).isTrue();
  }

  @Test
  void others_get_the_same_words_once_in_ten_minutes() {
    assertThat(mayReply(OTHER, "confirmed", "a", false)).isTrue();
    assertThat(mayReply(OTHER, "confirmed", "a", false)).isFalse();
    assertThat(mayReply(OTHER, "confirmed", "b", false)).as("of another child").isTrue();
    assertThat(mayReply(OTHER, "stopped", "c", false)).isTrue();
    stores.change("update sms_reply set at = at - interval '10 minutes 1 second'");
    assertThat(mayReply(OTHER, "confirmed", "a", false)).isTrue();
  }

  @Test
  void old_traces_are_forgotten() {
    missed();
    mayReply(PHONE, "status", "same", true);
    stores.change("insert into sms_lock values ('\\x01', clock_timestamp() - interval '3 days')");
    stores.change("update sms_reply set at = at - interval '3 days'");
    stores.change("update sms_reference_miss set at = at - interval '3 days'");

    assertThat(Purged.rows(stores)).isEqualTo(3);
  }

  private Boolean missed() {
    return stores.database().inTransaction(tx -> limits.missed(tx, officer, PHONE));
  }

  private Boolean locked(PhoneNumber phone) {
    return stores.database().inTransaction(tx -> limits.locked(tx, phone));
  }

  private Boolean mayReply(PhoneNumber phone, String kind, String text, boolean onRoster) {
    return stores.database().inTransaction(tx -> limits.mayReply(tx, phone, kind, text, onRoster));
  }
}
