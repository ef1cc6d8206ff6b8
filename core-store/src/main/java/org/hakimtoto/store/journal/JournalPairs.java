package org.hakimtoto.store.journal;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.store.crypto.JournalKeys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// The key pairs of the journals, and which of them a journal still needs. Journals seal to the
/// newest from their next look on; an older private key stays until nothing is sealed to it
/// anywhere.
public final class JournalPairs {
  /// A journal that says nothing new says so after this long.
  static final Duration NOTED_EACH = Duration.ofMinutes(10);

  private JournalPairs() {}

  /// What a journal needs.
  ///
  /// @param sealsTo the key to which it seals what comes next
  /// @param sealedTo the keys to which what lies in it is sealed
  /// @param markedBy the key of the index that has marked all that lies in it; 0: another has
  ///   marked some of it
  record Needs(UUID journal, UUID sealsTo, Set<UUID> sealedTo, long aside, long markedBy) {
    static final Needs UNKNOWN = new Needs(new UUID(0, 0), new UUID(0, 0), Set.of(), 0, 0);

    static Needs of(UUID id, UUID sealsTo, SealedJournal journal, long markedBy) {
      return new Needs(
          id,
          sealsTo,
          journal.waiting().stream()
              .flatMap(line -> line.key().stream())
              .collect(Collectors.toCollection(TreeSet::new)),
          journal.aside(),
          markedBy);
    }
  }

  /// A key pair.
  public record Pair(UUID id, Instant made, boolean sealedTo) {}

  /// The newest first; that one is sealed to.
  public static List<Pair> all(Tx tx) {
    List<Row> rows = tx.rows("select id, made_at from journal_key order by made_at desc, id");
    var pairs = new ArrayList<Pair>();
    for (Row row : rows) {
      pairs.add(
          new Pair(
              row.getUUID("id"), row.getOffsetDateTime("made_at").toInstant(), pairs.isEmpty()));
    }
    return List.copyOf(pairs);
  }

  /// The public key is drawn from the private one, which nobody can seal who has the database
  /// alone: reports are not sealed to a key that somebody else put there.
  static Optional<Supplies.Key> newest(Tx tx, Sealing sealing) {
    return tx.one("select id, private_key from journal_key order by made_at desc, id limit 1")
        .map(row -> {
          UUID id = row.getUUID("id");
          byte[] sealed = row.getBuffer("private_key").getBytes();
          return Supplies.Key.of(id, JournalKeys.publicKey(sealing.openJournalKey(id, sealed)));
        });
  }

  /// Another pair, to which journals seal from their next look on.
  public static void make(Tx tx, Sealing sealing, UUID id) {
    JournalKeys.Pair pair = JournalKeys.fresh();
    tx.change(
        "insert into journal_key (id, public_key, private_key) values ($1, $2, $3)",
        id,
        Buffer.buffer(pair.publicKey()),
        Buffer.buffer(sealing.journalKey(id, pair.privateKey())));
  }

  static boolean old(Tx tx, UUID journal) {
    return tx.one(
            """
            select 1 from journal_seen where journal = $1
               and seen_at > clock_timestamp() - make_interval(secs => $2)
            """,
            journal,
            (double) NOTED_EACH.toSeconds())
        .isEmpty();
  }

  static int note(Tx tx, Needs needs) {
    return tx.change(
        """
        insert into journal_seen (journal, seals_to, sealed_to, aside, marked_by)
        values ($1, $2, $3::uuid[], $4, $5)
        on conflict (journal) do update
          set seals_to = excluded.seals_to, sealed_to = excluded.sealed_to, aside = excluded.aside,
              marked_by = excluded.marked_by, seen_at = clock_timestamp()
        """,
        needs.journal(),
        needs.sealsTo(),
        needs.sealedTo().toArray(UUID[]::new),
        needs.aside(),
        needs.markedBy());
  }

  /// What stands against taking the older private keys away: sentences for a person.
  public static List<String> against(Tx tx) {
    List<Pair> pairs = all(tx);
    if (pairs.size() < 2) {
      return List.of("the journals have no old key");
    }
    UUID newest = pairs.getFirst().id();
    var against = new ArrayList<String>();
    for (Row row : tx.rows("select * from journal_seen order by journal")) {
      boolean lies =
          Arrays.stream(row.getArrayOfUUIDs("sealed_to")).anyMatch(id -> !id.equals(newest));
      if (!row.getUUID("seals_to").equals(newest) || lies) {
        against.add(journal(row) + " needs an older key, or has not read the new one");
      }
      if (row.getLong("aside") > 0) {
        against.add(journal(row) + " has reports that lie aside: a person has to look at them");
      }
    }
    unseen(tx, against);
    return List.copyOf(against);
  }

  /// The journals of which something is marked by another key of the index than this one.
  public static List<String> markedOtherwise(Tx tx, long indexKey) {
    var against =
        tx
            .rows("select * from journal_seen where marked_by <> $1 order by journal", indexKey)
            .stream()
            .map(row -> journal(row) + " has what an older key of the index has marked")
            .collect(Collectors.toCollection(ArrayList::new));
    unseen(tx, against);
    return List.copyOf(against);
  }

  private static String journal(Row row) {
    return "journal "
        + row.getUUID("journal")
        + ", seen last "
        + row.getOffsetDateTime("seen_at").toInstant()
        + ",";
  }

  /// Those that were given references and never said what they need: of an older release.
  private static void unseen(Tx tx, List<String> against) {
    tx.rows(
            """
            select distinct journal from reserved_reference r
             where not exists (select from journal_seen s where s.journal = r.journal)
             order by journal
            """)
        .forEach(row ->
            against.add(
                "journal "
                    + row.getUUID("journal")
                    + " never said what it needs: its gateway runs an older release, or is gone"));
  }

  /// Takes the older private keys away: what is sealed to them opens nowhere any more.
  ///
  /// @param keeper as those reach the database who migrate
  public static int retire(Database keeper) {
    return keeper.inTransaction(tx -> {
      keeper(tx);
      return tx.change(
          """
          delete from journal_key
           where id <> (select id from journal_key order by made_at desc, id limit 1)
          """);
    });
  }

  /// A gateway is gone for good, and its disk with it. Returns whether there was such a journal.
  public static boolean gone(Database keeper, UUID journal) {
    return keeper.inTransaction(tx -> {
      keeper(tx);
      return tx.change("delete from journal_seen where journal = $1", journal)
          + tx.change("delete from reserved_reference where journal = $1", journal);
    })
        > 0;
  }

  private static void keeper(Tx tx) {
    tx.one("select set_config('role', 'haki_keeper', true)");
  }
}
