package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;

/// What is kept under a number alone: the language its owner asked for, a stop, misses, locks, what
/// it was answered. When the number gets another owner, all of it is the old one's.
final class NumberTraces {
  /// Kept under a number for a while, and good for nothing once it is somebody else's.
  private static final List<String> TABLES =
      List.of(
          "sms_language",
          "sms_lock",
          "sms_reference_miss",
          "sms_reply",
          "stranger_answered",
          "family_miss");

  private NumberTraces() {}

  /// Forgets what is kept under these numbers. What a person close to a child said of a number that
  /// is theirs stays: it protects them.
  static void forget(Tx tx, Collection<Buffer> numbers) {
    Object indexes = either(numbers);
    TABLES.forEach(table ->
        tx.change("delete from " + table + " where phone_index = any($1::bytea[])", indexes));
    tx.change(
        """
        update number_state s
           set stopped_at = null, stopped_by = null, unsure_at = null, unsure_why = null
         where phone_index = any($1::bytea[])
           and not exists (select 1 from contact c where c.phone_index = s.phone_index)
        """,
        indexes);
    tx.change(
        """
        update message set state = 'CANCELLED', failure = 'officer-gone',
                           state_at = clock_timestamp()
         where phone_index = any($1::bytea[]) and state = 'READY'
           and contact_id is null and officer_id is null
        """,
        indexes);
  }

  /// A number that an officer has now is not known any more to be the person's in whose case it
  /// stands: nothing goes to it about that case until an officer has confirmed it.
  ///
  /// @param now of the house
  static void unsureForFamilies(Tx tx, Collection<Buffer> numbers, Instant now) {
    tx.change(
        """
        insert into number_state (phone_index, unsure_at, unsure_why)
        select c.phone_index, greatest($2::timestamptz, max(c.confirmed_at)), 'wrong-person'
          from contact c
         where c.phone_index = any($1::bytea[]) and c.phone is not null
         group by c.phone_index
        on conflict (phone_index) do update
          set unsure_at = greatest(number_state.unsure_at, excluded.unsure_at),
              unsure_why = excluded.unsure_why
        """,
        either(numbers),
        now.atOffset(ZoneOffset.UTC));
  }

  private static Buffer[] either(Collection<Buffer> numbers) {
    return numbers.stream()
        .flatMap(number -> Sent.either(number.getBytes()).stream())
        .map(Buffer::buffer)
        .toArray(Buffer[]::new);
  }
}
