package org.hakimtoto.store.erase;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.approval.AgreedErasures;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;

/// Takes away, in one transaction, whatever was told in a case: events, texts, notices, drafts,
/// numbers, other agencies' references. Its reference, its places and its units lead to it no more,
/// so no door finds what is left. What was counted stays counted; the chains of the audit and of
/// notices stay whole.
///
/// Works as the role `haki_keeper`, as [org.hakimtoto.store.keys.Reseal] does.
public final class EraseCase {
  /// How long a case has been closed: answers to presses and requests of it are forgotten by then.
  public static final Duration CLOSED = Duration.ofDays(2);

  /// Cases of one list.
  public static final int MOST = 100_000;

  private static final String STANDS =
      """
      select f.id, f.closed_at is null or f.closed_at > $2 as recent,
             exists (select 1 from case_hold h where h.case_id = f.id) as held,
             exists (select 1 from hearing h where h.case_id = f.id and h.at > $2) as ahead,
             exists (select 1 from uncounted_event u join case_event e on e.id = u.event_id
                      where e.case_id = f.id) as uncounted,
             exists (select 1 from case_event e
                      where e.case_id = f.id and e.planned_at is null) as unplanned,
             exists (select 1 from message m
                      where m.case_id = f.id and m.state in ('READY', 'CLAIMED')) as waiting,
             exists (select 1 from link_delivery d
                      where d.case_id = f.id and d.state <> 'DELIVERED') as linking
        from case_file f
       where f.id = $1 for update
      """;

  private static final Outcome NOT_AGREED =
      new Outcome(
          List.of(
              "no two administrators agreed to it in the last "
                  + AgreedErasures.LIFE.toDays()
                  + " days: one proposes it at the desk, another confirms"));

  private final Database database;
  private final Sealing sealing;
  private final Audit audit;

  /// @param database as those reach it who migrate
  public EraseCase(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
    this.audit = new Audit(sealing);
  }

  /// What became of it: nothing stands against it, or these sentences do.
  public record Outcome(List<String> against) {
    static final Outcome DONE = new Outcome(List.of());

    public boolean done() {
      return against.isEmpty();
    }
  }

  /// The case of a reference; empty: there is none, or it was erased.
  public Optional<UUID> find(CaseReference reference) {
    return database.inTransaction(tx -> {
      keeper(tx);
      return tx.one(
              "select id from case_file where reference = haki_reference($1)", reference.number())
          .map(row -> row.getUUID("id"));
    });
  }

  /// Erases a case, if two administrators agreed to it ([AgreedErasures]) and nothing stands
  /// against it.
  ///
  /// @param now of the house
  /// @param list outside the database; where that fails nothing is erased
  public Outcome eraseAgreed(UUID caseId, Instant now, Consumer<Erasure> list) {
    return database.inTransaction(tx -> {
      keeper(tx);
      Optional<AgreedErasures.Agreed> agreed = new AgreedErasures(sealing).of(tx, caseId);
      if (agreed.isEmpty()) {
        return NOT_AGREED;
      }
      var two = agreed.get();
      var erasure = new Erasure(caseId, two.by(), two.second(), two.wanted().reason());
      Outcome outcome = erase(tx, erasure, now, list);
      if (outcome.done()) {
        AgreedErasures.done(tx, two);
      }
      return outcome;
    });
  }

  /// Erases a case, if nothing stands against it.
  ///
  /// @param now of the house
  Outcome erase(Erasure erasure, Instant now) {
    return erase(erasure, now, _ -> {});
  }

  /// The same, written down elsewhere as well. Where that fails nothing is erased; where PostgreSQL
  /// fails afterwards the list says so, and the case is erased when the list is replayed.
  ///
  /// @param list outside the database
  Outcome erase(Erasure erasure, Instant now, Consumer<Erasure> list) {
    return database.inTransaction(tx -> {
      keeper(tx);
      return erase(tx, erasure, now, list);
    });
  }

  private Outcome erase(Tx tx, Erasure erasure, Instant now, Consumer<Erasure> list) {
    tx.takes(Lock.CASE, erasure.caseId());
    List<String> against =
        tx.one(STANDS, erasure.caseId(), now.minus(CLOSED).atOffset(ZoneOffset.UTC))
            .map(EraseCase::against)
            .orElse(List.of("no such case"));
    if (!against.isEmpty()) {
      return new Outcome(against);
    }
    takeAway(tx, erasure, "case.erase");
    list.accept(erasure);
    return Outcome.DONE;
  }

  /// Erases again what a list says, as after a backup was restored: then nothing stands against it.
  /// Returns how many there were that could be read.
  public int replay(List<Erasure> list) {
    int again = 0;
    for (Erasure erasure : list) {
      boolean done =
          database.inTransaction(tx -> {
            keeper(tx);
            tx.takes(Lock.CASE, erasure.caseId());
            boolean open =
                tx.one(
                            """
                            select 1 from case_file f
                             where f.id = $1 for update
                            """,
                            erasure.caseId())
                        .isPresent()
                    && tx.one("select 1 from erasure where case_id = $1", erasure.caseId())
                        .isEmpty();
            if (open) {
              takeAway(tx, erasure, "case.erase-again");
            }
            return open;
          });
      again += done ? 1 : 0;
    }
    return again;
  }

  /// What was erased by now, to be kept where no backup of the database reaches.
  public List<Erasure> list() {
    return database.inTransaction(tx -> {
      keeper(tx);
      return tx
          .rows(
              """
              select case_id, erased_by, seconded_by, reason from erasure order by at limit $1
              """,
              MOST)
          .stream()
          .map(row ->
              new Erasure(
                  row.getUUID("case_id"),
                  row.getUUID("erased_by"),
                  row.getUUID("seconded_by"),
                  row.getString("reason")))
          .toList();
    });
  }

  /// How many of a list can be read here, as after a backup was restored. The gateway's login may
  /// ask.
  public static long readable(Tx tx, List<Erasure> list) {
    return tx.one(
            """
            select count(*) from case_file f
             where f.id = any($1)
               and not exists (select 1 from erasure e where e.case_id = f.id)
            """,
            (Object) ids(list))
        .map(row -> row.getLong(0))
        .orElse(0L);
  }

  /// How many cases were erased here that a list does not name.
  public static long notIn(Tx tx, List<Erasure> list) {
    return tx.one(
            "select count(*) from erasure e where not e.case_id = any($1)", (Object) ids(list))
        .map(row -> row.getLong(0))
        .orElse(0L);
  }

  private static UUID[] ids(List<Erasure> list) {
    return list.stream().map(Erasure::caseId).toArray(UUID[]::new);
  }

  private static void keeper(Tx tx) {
    tx.one("select set_config('role', 'haki_keeper', true)");
  }

  private static List<String> against(Row row) {
    var against = new ArrayList<String>();
    if (row.getBoolean("recent")) {
      against.add("it is open, or was closed less than " + CLOSED.toDays() + " days ago");
    }
    if (row.getBoolean("held")) {
      against.add("it is held (haki retention status)");
    }
    if (row.getBoolean("ahead")) {
      against.add("a day in court of it is still to come, or was just now");
    }
    if (row.getBoolean("uncounted") || row.getBoolean("unplanned")) {
      against.add("events of it are not counted or told yet");
    }
    if (row.getBoolean("waiting")) {
      against.add("texts of it still wait to be sent");
    }
    if (row.getBoolean("linking")) {
      against.add("events of it still wait for CJIMS (haki link status)");
    }
    return against;
  }

  private void takeAway(Tx tx, Erasure erasure, String action) {
    UUID caseId = erasure.caseId();
    key(tx, caseId);
    words(tx, caseId);
    numbers(tx, caseId);
    ways(tx, caseId);
    tx.send(
        """
        insert into erasure (case_id, erased_by, seconded_by, reason) values ($1, $2, $3, $4)
        """,
        caseId,
        erasure.by(),
        erasure.second(),
        erasure.reason());
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(erasure.by()),
            Optional.empty(),
            action,
            Channel.CLI,
            Optional.of(caseId),
            erasure.reason() + " seconded:" + erasure.second()));
  }

  /// What it sealed opens nowhere any more, whoever has a copy of it; a case from before has none,
  /// and gets none.
  private static void key(Tx tx, UUID caseId) {
    tx.send(
        """
        insert into case_key (case_id, wrapped, destroyed_at)
        values ($1, ''::bytea, clock_timestamp())
        on conflict (case_id) do update
          set wrapped = excluded.wrapped, destroyed_at = excluded.destroyed_at
        """,
        caseId);
  }

  /// What was told, and what was said about it.
  private static void words(Tx tx, UUID caseId) {
    tx.send("update case_event set facts = ''::bytea where case_id = $1", caseId);
    tx.send(
        """
        update message set facts = ''::bytea, phone = ''::bytea, phone_index = uuid_send(id)
         where case_id = $1
        """,
        caseId);
    tx.send(
        """
        update notice_record set words = ''::bytea, phone = ''::bytea
         where case_id = $1 and words is not null
        """,
        caseId);
    tx.send("update desk_intake set entry = ''::bytea, case_id = null where case_id = $1", caseId);
    tx.send("delete from report_draft where case_id = $1", caseId);
    tx.send("delete from twin_key where case_id = $1", caseId);
  }

  private static void numbers(Tx tx, UUID caseId) {
    tx.send("update contact set phone = null, phone_index = null where case_id = $1", caseId);
    tx.send(
        """
        update contact_reply set phone_index = ''::bytea
         where message_id in (select id from message where case_id = $1)
        """,
        caseId);
    tx.send(
        """
        update contact_reply set phone_index = ''::bytea
         where hearing_id in (select id from hearing where case_id = $1)
        """,
        caseId);
    tx.send("delete from question_letter where case_id = $1", caseId);
  }

  /// Whatever leads to the case. A reference below nothing is nobody's.
  private static void ways(Tx tx, UUID caseId) {
    tx.send("delete from external_reference where case_id = $1", caseId);
    tx.send("delete from name_key where case_id = $1", caseId);
    tx.send("delete from case_unit where case_id = $1", caseId);
    tx.send("delete from case_grant where case_id = $1", caseId);
    tx.send("delete from case_hidden where case_id = $1", caseId);
    tx.send("delete from case_link where case_id = $1 or other_id = $1", caseId);
    tx.send("delete from duplicate_suggestion where case_id = $1 or other_id = $1", caseId);
    tx.send("delete from link_delivery where case_id = $1", caseId);
    tx.send("delete from case_clock where case_id = $1", caseId);
    tx.send("delete from reference_alias where case_id = $1", caseId);
    // nobody else gets a reference that may stand on a paper
    tx.send(
        """
        insert into reserved_reference (reference, journal, good_until)
        select reference, gen_random_uuid(), 'infinity' from case_file where id = $1
        on conflict do nothing
        """,
        caseId);
    tx.send(
        """
        update case_file
           set reference = -1 - reference, county = 0, sub_county = 0, location = 0,
               responsible_unit = null, reported_by = null, next_date = null,
               aftercare_due = null, aftercare_asks_at = null, numbers_gone_at = clock_timestamp()
         where id = $1
        """,
        caseId);
  }
}
