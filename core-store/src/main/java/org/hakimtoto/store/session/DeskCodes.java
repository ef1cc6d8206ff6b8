package org.hakimtoto.store.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.signin.DeskCodePolicy;
import org.hakimtoto.core.signin.DeskCodePolicy.Refusal;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;

/// The codes that officers sign in with at the desk. A code belongs to one officer, with the number
/// and the PIN of that moment, and replaces the officer's earlier one of the same way; it is kept
/// as a keyed hash, and its clock is PostgreSQL's.
public final class DeskCodes {
  private static final String CODE =
      """
      select c.id, c.officer_id, c.phone_index, c.code_hash, c.at, c.tries, c.used_at,
             clock_timestamp() as now
        from officer o
        join officer_pin p on p.officer_id = o.id and p.one_time_until is null
        join desk_code c on c.officer_id = o.id
       where o.retired_at is null and o.suspended_at is null
         and c.phone_index = o.phone_index and c.pin_generation = p.generation
      """;

  private static final String PRESENT =
      CODE
          + """
           and c.id = (select d.id from desk_code d
                        where d.officer_id = o.id and d.way = 'USSD' order by d.at desc limit 1)
          """;

  private static final String OF_NUMBER =
      PRESENT + " and o.phone_index = any(haki_either($1)) for update of c";
  private static final String OF_OFFICER = PRESENT + " and o.id = $1 for update of c";

  /// The code of one attempt to sign in.
  static final String OF_ATTEMPT = CODE + " and c.attempt_hash = $1 for update of c";

  private final Sealing sealing;
  private final Audit audit;
  private final Supplier<UUID> ids;
  private final IntSupplier numbers;

  /// @param numbers uniform random numbers of `0 .. DeskCodePolicy.SPACE - 1`
  public DeskCodes(Sealing sealing, Supplier<UUID> ids, IntSupplier numbers) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
    this.ids = ids;
    this.numbers = numbers;
  }

  public sealed interface Issued {
    record Given(String code) implements Issued {
      @Override
      public String toString() {
        return "Given[***]";
      }
    }

    record Refused(Refusal why) implements Issued {}

    /// Whoever asks is not on duty, or has no PIN of their own.
    record NotOnDuty() implements Issued {}
  }

  /// Gives the officer a code on the own phone, unless the rules are against it.
  public Issued issue(Tx tx, UUID officer) {
    return issue(tx, officer, SignInWay.USSD, Optional.empty());
  }

  /// @param attempt what the code is bound to; empty: to nothing
  Issued issue(Tx tx, UUID officer, SignInWay way, Optional<Buffer> attempt) {
    // locked, so that of two who ask at once the second sees what the first got
    Optional<Row> known =
        tx.one(
            """
            select o.phone_index, o.numbered_at, p.generation, clock_timestamp() as now
              from officer o
              join officer_pin p on p.officer_id = o.id and p.one_time_until is null
             where o.id = $1 and o.retired_at is null and o.suspended_at is null
               for no key update of o
            """,
            officer);
    return known
        .map(row -> issued(tx, officer, way, attempt, row))
        .orElseGet(Issued.NotOnDuty::new);
  }

  private Issued issued(Tx tx, UUID officer, SignInWay way, Optional<Buffer> attempt, Row known) {
    Instant now = instant(known, "now");
    var numbered =
        Optional.ofNullable(known.getOffsetDateTime("numbered_at")).map(OffsetDateTime::toInstant);
    Optional<Refusal> against = DeskCodePolicy.against(given(tx, officer, way), numbered, now);
    boolean own = way == SignInWay.USSD;
    audit.write(
        tx,
        new Audit.Entry(
            // who asks for a text to a number may be anybody
            own ? Optional.of(officer) : Optional.empty(),
            own ? Optional.empty() : Optional.of(known.getBuffer("phone_index").getBytes()),
            "desk.code",
            own ? Channel.USSD : Channel.DESK,
            Optional.empty(),
            against.isEmpty() ? "done" : "refused"));
    return against
        .<Issued>map(Issued.Refused::new)
        .orElseGet(() -> new Issued.Given(added(tx, officer, way, attempt, known)));
  }

  private String added(Tx tx, UUID officer, SignInWay way, Optional<Buffer> attempt, Row known) {
    String code = DeskCodePolicy.code(numbers.getAsInt());
    tx.change(
        """
        insert into desk_code
          (id, officer_id, way, code_hash, phone_index, pin_generation, attempt_hash)
        values ($1, $2, $3, $4, $5, $6, $7)
        """,
        ids.get(),
        officer,
        way.name(),
        Buffer.buffer(sealing.deskCode(officer, code)),
        known.getBuffer("phone_index"),
        known.getLong("generation"),
        attempt.orElse(null));
    return code;
  }

  private static List<Instant> given(Tx tx, UUID officer, SignInWay way) {
    return tx
        .rows(
            """
            select at from desk_code where officer_id = $1 and way = $2 order by at desc limit $3
            """,
            officer,
            way.name(),
            DeskCodePolicy.MOST)
        .stream()
        .map(row -> instant(row, "at"))
        .toList();
  }

  /// Whose number this is, if this is their present code; then it is used up. Each guess counts.
  public Optional<UUID> spend(Tx tx, PhoneNumber number, String code) {
    return tx.one(OF_NUMBER, index(number))
        .filter(row -> right(tx, row, code))
        .map(row -> row.getUUID("officer_id"));
  }

  /// The same for an officer who is known already.
  public boolean spend(Tx tx, UUID officer, String code) {
    return tx.one(OF_OFFICER, officer).filter(row -> right(tx, row, code)).isPresent();
  }

  /// A guess, counted; a right one uses the code up.
  boolean right(Tx tx, Row row, String code) {
    boolean used = row.getOffsetDateTime("used_at") != null;
    if (!DeskCodePolicy.open(
        instant(row, "at"), row.getShort("tries"), used, instant(row, "now"))) {
      return false;
    }
    UUID officer = row.getUUID("officer_id");
    byte[] hash = sealing.deskCode(officer, code);
    boolean right = Sent.isSame(row.getBuffer("code_hash").getBytes(), hash);
    tx.change(
        """
        update desk_code set tries = tries + 1,
               used_at = case when $2 then clock_timestamp() end where id = $1
        """,
        row.getUUID("id"),
        right);
    if (!right) {
      guessed(tx, row.getBuffer("phone_index").getBytes());
    }
    return right;
  }

  /// Nobody knows who guessed.
  private void guessed(Tx tx, byte[] phoneIndex) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.empty(),
            Optional.of(phoneIndex),
            "desk.guess",
            Channel.DESK,
            Optional.empty(),
            "wrong"));
  }

  private Buffer index(PhoneNumber number) {
    return Buffer.buffer(sealing.phoneIndex(number));
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
