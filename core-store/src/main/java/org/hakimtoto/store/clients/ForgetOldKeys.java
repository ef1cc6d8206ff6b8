package org.hakimtoto.store.clients;

import java.time.Duration;
import java.util.List;
import org.hakimtoto.store.db.Database;

/// Forgets the keys by which repeated callbacks and requests are known, once nobody repeats them
/// any more, the court days that were ordered and done, drafts of reports, whose cases tell what
/// became of them, and the keys by which reports of one child find each other.
public final class ForgetOldKeys {
  /// The carrier brings an SMS again for twelve hours; a USSD session lives three minutes.
  public static final Duration KEEP = Duration.ofDays(2);

  /// A report that was not told to its end: long after it was filed, or thrown away.
  public static final Duration KEEP_DRAFTS = Duration.ofDays(7);

  /// As long as reports count as near to each other in time.
  public static final Duration KEEP_TWINS = Duration.ofDays(3);

  /// The most rows of one table that one run forgets.
  public static final int AT_ONCE = 1_000;

  private static final List<String> SENTENCES =
      List.of(
          sentence("answered_press", "at"),
          sentence("pin_attempt", "at"),
          sentence("card_attempt", "at"),
          sentence("borrowed_try", "at"),
          sentence("sms_received", "received_at"),
          sentence("stranger_answered", "on_day"),
          sentence("sms_reply", "at"),
          sentence("sms_reference_miss", "at"),
          sentence("sms_lock", "until"),
          sentence("api_idempotency", "at"),
          sentence("court_day_order", "done_at"),
          sentence("acting_screen", "at"));

  private static final String DRAFTS = sentence("report_draft", "keyed_at");

  private static final String TWINS = sentence("twin_key", "at");

  private ForgetOldKeys() {}

  /// Returns how many rows were forgotten.
  public static int forget(Database database) {
    return database.inTransaction(tx ->
        SENTENCES.stream().mapToInt(sql -> tx.change(sql, (double) KEEP.toSeconds(), AT_ONCE)).sum()
            + tx.change(DRAFTS, (double) KEEP_DRAFTS.toSeconds(), AT_ONCE)
            + tx.change(TWINS, (double) KEEP_TWINS.toSeconds(), AT_ONCE));
  }

  private static String sentence(String table, String at) {
    return "delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s <"
            .formatted(table, at)
        + " clock_timestamp() - make_interval(secs => $1) limit $2))";
  }
}
