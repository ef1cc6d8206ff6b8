package org.hakimtoto.store.sms;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// How often a number may miss, and how often it is answered. All of it in the transaction of the
/// SMS, on PostgreSQL's clock; with the store away nothing is allowed.
public final class SmsLimits {
  /// This many wrong references and codes within [#WINDOW] lock a number for [#LOCK].
  public static final int MOST_MISSES = 5;

  public static final Duration WINDOW = Duration.ofHours(1);
  public static final Duration LOCK = Duration.ofHours(1);

  /// A number that nobody knows gets the same words at most once in this time.
  public static final Duration PAUSE = Duration.ofMinutes(10);

  /// A number that nobody knows gets no more replies in a day, whatever they say.
  public static final int MOST_REPLIES = 40;

  /// No number gets the same words more often in a day: two services that answer each other end
  /// here.
  public static final int MOST_IDENTICAL = 5;

  private static final Duration DAY = Duration.ofDays(1);

  private final Sealing sealing;
  private final Audit audit;

  public SmsLimits(Sealing sealing) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
  }

  /// Lets the texts of one number wait for each other, until the end of the transaction. Else many
  /// at once would be looked at before the first miss counts.
  public void oneAtATime(Tx tx, PhoneNumber phone) {
    tx.send(
        "select pg_advisory_xact_lock(hashtextextended('sms ' || encode($1::bytea, 'hex'), 0))",
        index(phone));
  }

  public boolean locked(Tx tx, PhoneNumber phone) {
    return tx.one(
            "select 1 from sms_lock where phone_index = $1 and until > clock_timestamp()",
            index(phone))
        .isPresent();
  }

  /// Counts a wrong reference or code of an officer. Returns whether it locked the number. Earlier
  /// misses are forgotten with the lock, so that the next one begins anew after it.
  public boolean missed(Tx tx, UUID officer, PhoneNumber phone) {
    Buffer index = index(phone);
    tx.change("insert into sms_reference_miss (phone_index) values ($1)", index);
    long misses =
        tx.one(
                """
                select count(*) as n from sms_reference_miss
                 where phone_index = $1 and at > clock_timestamp() - make_interval(secs => $2)
                """,
                index,
                (double) WINDOW.toSeconds())
            .map(row -> row.getLong("n"))
            .orElse(0L);
    if (misses < MOST_MISSES) {
      return false;
    }
    lock(tx, officer, index);
    return true;
  }

  /// Whether a reply may be queued, and if so, counts it.
  ///
  /// @param text what will be said, in any form that is the same for the same words
  /// @param known whether the number is on the roster or stands in a case as one that may be texted
  public boolean mayReply(Tx tx, PhoneNumber phone, String kind, String text, boolean known) {
    Buffer index = index(phone);
    Buffer hash = Buffer.buffer(sealing.smsReply(phone, text));
    var earlier =
        tx.one(
                """
                select count(*) filter (where text_hash = $2) as identical,
                       count(*) as replies,
                       coalesce(bool_or(text_hash = $2
                         and at > clock_timestamp() - make_interval(secs => $3)), false) as just_now
                  from sms_reply
                 where phone_index = $1 and at > clock_timestamp() - make_interval(secs => $4)
                """,
                index,
                hash,
                (double) PAUSE.toSeconds(),
                (double) DAY.toSeconds())
            .orElseThrow();
    if (earlier.getLong("identical") >= MOST_IDENTICAL || (!known && tooMany(earlier))) {
      return false;
    }
    tx.send(
        "insert into sms_reply (phone_index, kind, text_hash) values ($1, $2, $3)",
        index,
        kind,
        hash);
    return true;
  }

  private static boolean tooMany(Row earlier) {
    return earlier.getBoolean("just_now") || earlier.getLong("replies") >= MOST_REPLIES;
  }

  private void lock(Tx tx, UUID officer, Buffer index) {
    tx.change(
        """
        insert into sms_lock (phone_index, until)
        values ($1, clock_timestamp() + make_interval(secs => $2))
        on conflict (phone_index) do update set until = excluded.until
        """,
        index,
        (double) LOCK.toSeconds());
    tx.change("delete from sms_reference_miss where phone_index = $1", index);
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer),
            Optional.empty(),
            "sms.lock",
            Channel.SMS,
            Optional.empty(),
            "locked"));
  }

  private Buffer index(PhoneNumber phone) {
    return Buffer.buffer(sealing.phoneIndex(phone));
  }
}
