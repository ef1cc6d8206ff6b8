package org.hakimtoto.store.approval;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.FourEyes;
import org.hakimtoto.core.roster.FourEyes.Eyes;
import org.hakimtoto.core.roster.FourEyes.Proposed;
import org.hakimtoto.core.roster.FourEyes.Refusal;
import org.hakimtoto.core.roster.FourEyes.Second;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.UnitDirectory;

/// What waits for a second person, who decides in a transaction of their own. What is proposed is
/// known to the caller alone; here it is sealed. Each step is audited.
public final class Approvals {
  /// How long a proposal waits.
  public static final Duration LIFE = Duration.ofDays(7);

  /// What one token, session or door may have waiting at once.
  public static final int MOST_OPEN = 1_000;

  /// The most that is listed; the oldest first.
  public static final int MOST_LISTED = 100;

  private static final String SELECT =
      """
      select a.id, a.kind, a.about, u.code, a.facts, a.proposed_by, a.origin, a.origin_id,
             a.proposed_at, a.expires_at,
             (a.proposed_by is null or exists (
               select 1 from officer o
                where o.id = a.proposed_by and o.retired_at is null and o.suspended_at is null
                  and o.posted_at <= a.proposed_at))
             and (a.origin <> 'token' or exists (
               select 1 from api_client c where c.id = a.origin_id and c.revoked_at is null))
             as stands
        from approval a join unit u on u.id = a.unit_id
       where a.decided_at is null
      """;

  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final Audit audit;

  public Approvals(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.ids = ids;
    this.audit = new Audit(sealing);
  }

  public enum Kind {
    /// A row of a roster file that gives such a role.
    ROSTER_ROW,
    /// A move of an officer to such a role.
    OFFICER_MOVE,
    /// An officer is made an administrator; this and the next are for administrators alone.
    ADMINISTRATOR,
    /// An administrator is to be an officer like others.
    NO_ADMINISTRATOR,
    /// A case is made unreadable; this and the next three are of the place of the case.
    ERASURE,
    HOLD,
    HOLD_LIFT,
    /// A person whom nobody was to reach may be asked for again.
    BLOCK_LIFT,
    /// A program acts in officers' names; this and the next are of the officers' units.
    TOKEN,
    TOKEN_UNITS,
    /// A program is sent the events of cases.
    SUBSCRIBER;

    Eyes eyes(Unit unit, List<Unit> seats) {
      return switch (this) {
        case ROSTER_ROW, OFFICER_MOVE -> FourEyes.eyes(unit, seats);
        case ADMINISTRATOR,
            NO_ADMINISTRATOR,
            ERASURE,
            HOLD,
            HOLD_LIFT,
            BLOCK_LIFT,
            TOKEN,
            TOKEN_UNITS,
            SUBSCRIBER ->
            Eyes.ADMINISTRATORS;
      };
    }
  }

  /// @param about the officer it is about, if the roster knows one
  /// @param facts what exactly, in a form that is the same for the same wish
  public record Wish(Kind kind, Optional<UUID> about, Unit unit, String facts) {
    @Override
    public String toString() {
      return "Wish[" + kind + "]";
    }
  }

  public record Waiting(UUID id, Wish wish, Proposed proposed, Instant at) {}

  public sealed interface Decision {
    /// It is the caller's to do it, in this transaction.
    record Confirmed(Waiting waiting) implements Decision {}

    record Refused() implements Decision {}

    record NotDone(Refusal why) implements Decision {}

    /// No such proposal waits, or none for this officer: the two are not told apart.
    record NotForYou() implements Decision {}
  }

  /// Keeps a wish until somebody decides; one that waits already is that one. Empty: too many wait.
  ///
  /// @param by empty: nobody acts
  public Optional<UUID> propose(Tx tx, Wish wish, Optional<Officer> by, Channel channel) {
    Origin origin = origin(tx, channel);
    expire(tx);
    long open =
        tx.one(
                "select count(*) as n from approval where decided_at is null and origin = $1"
                    + " and origin_id is not distinct from $2",
                origin.kind().wire(),
                origin.id().orElse(null))
            .orElseThrow()
            .getLong("n");
    Optional<UUID> known = known(tx, wish);
    if (known.isPresent() || open >= MOST_OPEN) {
      return known;
    }
    UUID id = ids.get();
    tx.change(
        """
        insert into approval (id, kind, about, unit_id, facts, facts_index, proposed_by, origin,
                              origin_id, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
                clock_timestamp() + make_interval(secs => $10))
        """,
        id,
        wish.kind().name(),
        wish.about().orElse(null),
        wish.unit().id(),
        Buffer.buffer(sealing.facts("approval", id, wish.facts().getBytes(UTF_8))),
        index(wish),
        by.map(Officer::id).orElse(null),
        origin.kind().wire(),
        origin.id().orElse(null),
        (double) LIFE.toSeconds());
    write(tx, by.map(Officer::id), wish.about(), Optional.empty(), channel, "propose");
    return Optional.of(id);
  }

  /// What waits for a decision that this officer may make, the oldest first.
  public List<Waiting> open(Tx tx, Officer officer, Instant now) {
    List<Unit> seats = Administrators.seats(tx);
    Second second = Administrators.second(tx, officer);
    return tx
        .rows(SELECT + " and a.expires_at > $1 order by a.proposed_at, a.id limit 1000", utc(now))
        .stream()
        .map(row -> waiting(tx, row))
        .filter(waiting -> theirs(second, waiting, seats))
        .limit(MOST_LISTED)
        .toList();
  }

  /// What waits under an id, whoever asks: for what must be locked before it is decided.
  public Optional<Wish> wish(Tx tx, UUID id) {
    return tx.one(SELECT + " and a.id = $1", id).map(row -> waiting(tx, row).wish());
  }

  /// Decides once; whoever refuses takes it off, whether or not they might have confirmed it.
  public Decision decide(
      Tx tx, UUID id, Officer second, boolean confirm, Channel channel, Instant now) {
    Optional<Waiting> found =
        tx.one(SELECT + " and a.id = $1 for update of a", id).map(row -> waiting(tx, row));
    List<Unit> seats = Administrators.seats(tx);
    Second asking = Administrators.second(tx, second);
    if (found.filter(waiting -> theirs(asking, waiting, seats)).isEmpty()) {
      return new Decision.NotForYou();
    }
    Waiting waiting = found.get();
    Optional<Refusal> against =
        confirm
            ? FourEyes.against(
                waiting.proposed(), asking, eyes(waiting, seats), origin(tx, channel), now)
            : Optional.empty();
    if (against.isPresent()) {
      write(tx, waiting, second, channel, "refused");
      return new Decision.NotDone(against.get());
    }
    tx.change(
        """
        update approval set decided_by = $2, decided_at = clock_timestamp(), outcome = $3
         where id = $1
        """,
        id,
        second.id(),
        confirm ? "CONFIRMED" : "REFUSED");
    write(tx, waiting, second, channel, confirm ? "confirm" : "refuse");
    return confirm ? new Decision.Confirmed(waiting) : new Decision.Refused();
  }

  private static Eyes eyes(Waiting waiting, List<Unit> seats) {
    return waiting.wish().kind().eyes(waiting.wish().unit(), seats);
  }

  private static boolean theirs(Second second, Waiting waiting, List<Unit> seats) {
    return FourEyes.theirs(second, waiting.wish().unit(), eyes(waiting, seats));
  }

  private Optional<UUID> known(Tx tx, Wish wish) {
    return tx.one(
            "select id from approval where facts_index = any(haki_either($1))"
                + " and decided_at is null",
            index(wish))
        .map(row -> row.getUUID("id"));
  }

  private static void expire(Tx tx) {
    tx.change(
        """
        update approval set decided_at = clock_timestamp(), outcome = 'EXPIRED'
         where decided_at is null and expires_at <= clock_timestamp()
        """);
  }

  private Waiting waiting(Tx tx, Row row) {
    UUID id = row.getUUID("id");
    Unit unit = UnitDirectory.byCode(tx, row.getString("code")).orElseThrow();
    Optional<UUID> about = Optional.ofNullable(row.getUUID("about"));
    byte[] facts = sealing.openFacts("approval", id, row.getBuffer("facts").getBytes());
    return new Waiting(
        id,
        new Wish(Kind.valueOf(row.getString("kind")), about, unit, new String(facts, UTF_8)),
        new Proposed(
            Optional.ofNullable(row.getUUID("proposed_by")),
            Origin.ofWire(row.getString("origin"), Optional.ofNullable(row.getUUID("origin_id"))),
            about,
            unit,
            row.getOffsetDateTime("expires_at").toInstant(),
            row.getBoolean("stands")),
        row.getOffsetDateTime("proposed_at").toInstant());
  }

  private void write(Tx tx, Waiting waiting, Officer second, Channel channel, String what) {
    write(
        tx,
        Optional.of(second.id()),
        waiting.wish().about(),
        waiting.proposed().by(),
        channel,
        what);
  }

  /// Where the roster knows nobody yet whom it is about, the import that follows says who it is.
  private void write(
      Tx tx,
      Optional<UUID> actor,
      Optional<UUID> about,
      Optional<UUID> beside,
      Channel channel,
      String what) {
    audit.write(
        tx,
        new Audit.Entry(
            actor,
            Optional.empty(),
            "approval." + (what.equals("refused") ? "confirm" : what),
            channel,
            Optional.empty(),
            what.equals("refused") ? "refused" : "done",
            about
                .or(() -> beside)
                .map(named -> new Audit.OnRoster(named, beside, true, "four-eyes"))));
  }

  private Buffer index(Wish wish) {
    return Buffer.buffer(sealing.wish(wish.kind().toString(), wish.facts()));
  }

  private static Origin origin(Tx tx, Channel channel) {
    return tx.origin().orElseGet(() -> Origin.of(channel));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
