package org.hakimtoto.store.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.signin.SessionPolicy;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The sessions of officers at the desk. They are read at each request and nowhere kept, so that
/// one that was ended is over at the next; so is one whose officer has left, lost the phone, or got
/// another number or another PIN since. Their clock is PostgreSQL's.
public final class DeskSessions {
  /// Told whenever a session may be over that was not before.
  public static final String ENDED_CHANNEL = "haki_sessions";

  private static final String LIVE =
      """
      select s.id, s.officer_id, o.unit_id, o.role, s.way, s.device, s.began_at, s.used_at, s.proved_at,
             coalesce(o.desk_language, o.language) as language, clock_timestamp() as now
        from desk_session s
        join officer o on o.id = s.officer_id
        join unit u on u.id = o.unit_id
        left join officer_pin p on p.officer_id = o.id and p.one_time_until is null
       where s.ended_at is null and s.phone_index = o.phone_index
         and s.pin_generation = coalesce(p.generation, 0)
         and o.retired_at is null and o.suspended_at is null and u.retired_at is null
      """;

  private final Audit audit;

  public DeskSessions(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// A session that begins.
  ///
  /// @param officer who has proved to be that officer
  /// @param token of 256 random bits: nothing else opens the session
  /// @param device a rough name of the browser
  /// @param mark that lies in the browser
  public record Beginning(
      UUID id, UUID officer, SignInWay way, String token, String device, String mark) {
    @Override
    public String toString() {
      return "Beginning[" + id + "]";
    }
  }

  /// What the officer of a session is.
  public record Place(UUID unit, Role role) {}

  public void begin(Tx tx, Beginning session) {
    UUID officer = session.officer();
    tx.one("select 1 from officer where id = $1 for no key update", officer);
    tx.change(
        """
        insert into desk_session
          (id, token_hash, officer_id, way, phone_index, pin_generation, device, mark_hash)
        select $1, $2, o.id, $4, o.phone_index, coalesce(p.generation, 0), $5, $6
          from officer o
          left join officer_pin p on p.officer_id = o.id and p.one_time_until is null
         where o.id = $3
        """,
        session.id(),
        hash(session.token()),
        officer,
        session.way().name(),
        session.device(),
        DeskComputers.hash(session.mark()));
    tx.change(
        """
        update desk_session set ended_at = clock_timestamp()
         where id in (select id from desk_session where officer_id = $1 and ended_at is null
                       order by began_at desc, id offset $2)
        """,
        officer,
        SessionPolicy.MOST);
    audited(tx, officer, "session.begin");
  }

  /// The session that a token opens, if it is live.
  public Optional<DeskSession> byToken(Tx tx, String token) {
    return tx.one(LIVE + " and s.token_hash = $1", hash(token))
        .map(DeskSessions::session)
        .filter(DeskSessions::live);
  }

  /// Writes down that the session was used, where that is due.
  public void used(Tx tx, DeskSession session) {
    if (SessionPolicy.worthNoting(session.used(), session.now())) {
      tx.change(
          """
          update desk_session set used_at = greatest(used_at, clock_timestamp())
           where id = $1 and ended_at is null
          """,
          session.id());
    }
  }

  /// A code was given in it just now.
  public void proved(Tx tx, DeskSession session) {
    tx.change(
        "update desk_session set proved_at = clock_timestamp(), used_at = clock_timestamp()"
            + " where id = $1",
        session.id());
    audited(tx, session.officer(), "session.prove");
  }

  /// From here on the desk speaks this language to the officer, on whatever computer. Texts go on
  /// in that of the roster.
  public void speak(Tx tx, DeskSession session, Language language) {
    tx.change(
        "update officer set desk_language = $2 where id = $1", session.officer(), language.code());
  }

  /// The officer's live sessions, the latest first.
  public List<DeskSession> of(Tx tx, UUID officer) {
    return tx.rows(LIVE + " and s.officer_id = $1 order by s.began_at desc, s.id", officer).stream()
        .map(DeskSessions::session)
        .filter(DeskSessions::live)
        .toList();
  }

  /// Of these sessions those that are live, and where their officers stand now.
  public Map<UUID, Place> live(Tx tx, Collection<UUID> ids) {
    return tx.rows(LIVE + " and s.id = any($1)", (Object) ids.toArray(UUID[]::new)).stream()
        .filter(row -> live(session(row)))
        .collect(
            Collectors.toMap(
                row -> row.getUUID("id"),
                row -> new Place(row.getUUID("unit_id"), Role.valueOf(row.getString("role")))));
  }

  /// Ends one session of the officer. False when it is none of theirs, or over.
  public boolean end(Tx tx, UUID officer, UUID session) {
    boolean ended =
        tx.change(
                """
                update desk_session set ended_at = clock_timestamp()
                 where id = $1 and officer_id = $2 and ended_at is null
                """,
                session,
                officer)
            == 1;
    if (ended) {
      audited(tx, officer, "session.end");
    }
    return ended;
  }

  /// Ends all sessions of the officer.
  public void endAll(Tx tx, UUID officer) {
    tx.change(
        """
        update desk_session set ended_at = clock_timestamp()
         where officer_id = $1 and ended_at is null
        """,
        officer);
    audited(tx, officer, "session.end-all");
  }

  /// Ends all sessions of an officer by the word of somebody who looks after them, and what others
  /// could come back with: passkeys. Whoever signs in next is told to the officer.
  ///
  /// @param channel by which that was said
  /// @return how many were open
  public int endAllOf(Tx tx, Officer by, Audit.OnRoster about, Channel channel) {
    int ended =
        tx.change(
            """
            update desk_session set ended_at = clock_timestamp()
             where officer_id = $1 and ended_at is null
            """,
            about.about());
    tx.change(
        """
        update desk_passkey set ended_at = clock_timestamp()
         where officer_id = $1 and ended_at is null
        """,
        about.about());
    tx.change("delete from desk_computer where officer_id = $1", about.about());
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by.id()),
            Optional.empty(),
            "session.end-all",
            channel,
            Optional.empty(),
            "done",
            Optional.of(about)));
    return ended;
  }

  private void audited(Tx tx, UUID officer, String action) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer),
            Optional.empty(),
            action,
            Channel.DESK,
            Optional.empty(),
            "done"));
  }

  private static boolean live(DeskSession session) {
    return SessionPolicy.live(session.began(), session.used(), session.now());
  }

  private static DeskSession session(Row row) {
    return new DeskSession(
        row.getUUID("id"),
        row.getUUID("officer_id"),
        SignInWay.valueOf(row.getString("way")),
        row.getString("device"),
        new Language(row.getString("language")),
        instant(row, "began_at"),
        instant(row, "used_at"),
        instant(row, "proved_at"),
        instant(row, "now"));
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  private static Buffer hash(String token) {
    try {
      return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
