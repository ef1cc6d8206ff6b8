package org.hakimtoto.store.session;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.intake.ComputerState;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Computers that keep permits and day sheets for the time without a line, each by the word of
/// whoever looks after the officers of its unit. One that is over keeps its row until the retention
/// book takes it; another request of the same computer begins anew, under another id.
public final class DeskEnrolments {
  /// The most that are listed; the latest requests first.
  public static final int MOST_LISTED = 500;

  private static final long NUMBERS = 10_000;

  private static final String SELECT =
      """
      select e.id, e.unit_id, u.code, u.name as unit_name, e.name, e.device, e.asked_by,
             e.asked_at, e.enrolled_at
        from desk_enrolment e join unit u on u.id = e.unit_id
       where (e.until is null or e.until > clock_timestamp())
      """;

  private final Audit audit;

  public DeskEnrolments(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// A computer that is enrolled or was asked for.
  ///
  /// @param unit where it stands
  /// @param name as people of the office call it
  /// @param device a rough name of the browser
  public record Computer(
      UUID id,
      UUID unit,
      String unitCode,
      String unitName,
      String name,
      String device,
      UUID askedBy,
      Instant askedAt,
      Optional<Instant> enrolledAt) {
    /// Seen at the computer and by who decides, who compare it: four digits of its random id.
    public String number() {
      return "%04d".formatted(Math.floorMod(id.getLeastSignificantBits(), NUMBERS));
    }

    public ComputerState state() {
      return enrolledAt.isPresent() ? ComputerState.ENROLLED : ComputerState.ASKED;
    }
  }

  /// What is asked for, at the computer itself.
  ///
  /// @param session of the one who asks there
  /// @param id at random
  public record Wanted(UUID id, UUID session, String name) {}

  /// The computer at which a session was opened, if it is enrolled or was asked for.
  public Optional<Computer> ofSession(Tx tx, UUID session) {
    return tx.one(
            SELECT + " and e.mark_hash = (select mark_hash from desk_session where id = $1)",
            session)
        .map(DeskEnrolments::computer);
  }

  /// The same, if it may keep something.
  public Optional<Computer> enrolledOf(Tx tx, UUID session) {
    return ofSession(tx, session).filter(one -> one.state() == ComputerState.ENROLLED);
  }

  /// Whether a computer may keep something now.
  public boolean inForce(Tx tx, UUID id) {
    return byId(tx, id).filter(one -> one.state() == ComputerState.ENROLLED).isPresent();
  }

  public Optional<Computer> byId(Tx tx, UUID id) {
    return tx.one(SELECT + " and e.id = $1", id).map(DeskEnrolments::computer);
  }

  /// Those of all units: whoever asks is shown the ones of theirs.
  public List<Computer> all(Tx tx) {
    return tx.rows(SELECT + " order by e.asked_at desc, e.id limit $1", MOST_LISTED).stream()
        .map(DeskEnrolments::computer)
        .toList();
  }

  /// Of these officers those of whom something may lie at the computer with this mark: on duty, and
  /// at one that is enrolled.
  public static List<UUID> mayStay(Tx tx, String mark, Collection<UUID> officers) {
    return tx
        .rows(
            """
            select o.id from officer o join unit u on u.id = o.unit_id
             where o.id = any($2) and o.retired_at is null and o.suspended_at is null
               and u.retired_at is null
               and exists (select 1 from desk_enrolment e
                            where e.mark_hash = $1 and e.enrolled_at is not null
                              and e.until is null)
             order by o.id
            """,
            DeskComputers.hash(mark),
            officers.toArray(UUID[]::new))
        .stream()
        .map(row -> row.getUUID("id"))
        .toList();
  }

  /// False: the session does not say at which computer it is, or that one is enrolled already.
  public boolean ask(Tx tx, Wanted wanted, Officer by) {
    boolean asked =
        tx.change(
                """
                insert into desk_enrolment as e (id, mark_hash, unit_id, name, device, asked_by, until)
                select $1, s.mark_hash, $3, $4, s.device, $5,
                       clock_timestamp() + make_interval(secs => $6)
                  from desk_session s where s.id = $2 and s.mark_hash <> ''::bytea
                on conflict (mark_hash) do update
                   set id = excluded.id, unit_id = excluded.unit_id, name = excluded.name,
                       device = excluded.device, asked_by = excluded.asked_by,
                       asked_at = clock_timestamp(),
                       enrolled_by = null, enrolled_at = null, ended_by = null,
                       until = excluded.until
                 where e.enrolled_at is null or e.until is not null
                """,
                wanted.id(),
                wanted.session(),
                by.unit().id(),
                wanted.name(),
                by.id(),
                (double) ComputerState.WAITS.toSeconds())
            == 1;
    if (asked) {
      audited(tx, by, "computer.ask", wanted.id(), Channel.API);
    }
    return asked;
  }

  /// False: there is no such request, or not any more.
  public boolean enrol(Tx tx, UUID id, Officer by) {
    boolean enrolled =
        tx.change(
                """
                update desk_enrolment
                   set enrolled_by = $2, enrolled_at = clock_timestamp(), until = null
                 where id = $1 and enrolled_at is null and until > clock_timestamp()
                """,
                id,
                by.id())
            == 1;
    if (enrolled) {
      audited(tx, by, "computer.enrol", id, Channel.API);
    }
    return enrolled;
  }

  /// From now on nothing of it is done in its writer's name by itself, and it wipes what it keeps
  /// when it comes to a line. False: it is over, or never was.
  public boolean end(Tx tx, UUID id, Officer by, Channel channel) {
    boolean ended =
        tx.change(
                """
                update desk_enrolment set ended_by = $2, until = clock_timestamp()
                 where id = $1 and (until is null or until > clock_timestamp())
                """,
                id,
                by.id())
            == 1;
    if (ended) {
      audited(tx, by, "computer.end", id, channel);
    }
    return ended;
  }

  private void audited(Tx tx, Officer by, String action, UUID computer, Channel channel) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by.id()),
            Optional.empty(),
            action,
            channel,
            Optional.empty(),
            "computer:" + computer));
  }

  private static Computer computer(Row row) {
    return new Computer(
        row.getUUID("id"),
        row.getUUID("unit_id"),
        row.getString("code"),
        row.getString("unit_name"),
        row.getString("name"),
        row.getString("device"),
        row.getUUID("asked_by"),
        row.getOffsetDateTime("asked_at").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("enrolled_at")).map(OffsetDateTime::toInstant));
  }
}
