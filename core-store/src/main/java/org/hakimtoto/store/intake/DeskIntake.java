package org.hakimtoto.store.intake;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.intake.IntakeState;
import org.hakimtoto.core.intake.WrittenTime;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.hakimtoto.store.roster.Officers;

/// What became of each thing that was written at the desk without a line. An id is used once, for
/// good: the row stays when what was written is long gone.
public final class DeskIntake {
  /// The most that is listed; the latest first.
  public static final int MOST_LISTED = 100;

  /// The most of all offices that are looked through for those of one supervisor.
  public static final int MOST_PARKED = 1_000;

  private static final String SELECT =
      """
      select i.id, i.writer, i.unit_id, i.uploader, i.session_id, i.slip, i.operation, i.written_at,
             i.time_certain, i.received_at, i.state, i.reason, i.case_id, i.entry,
             f.reference, k.wrapped as case_key
        from desk_intake i
        left join case_file f on f.id = i.case_id
        left join case_key k on k.case_id = i.case_id
       where i.state is not null
      """;

  private final Sealing sealing;

  public DeskIntake(Sealing sealing) {
    this.sealing = sealing;
  }

  /// What arrives.
  ///
  /// @param unit where the writer works
  /// @param session by which the uploader sent it
  public record Arrived(
      UUID id,
      UUID writer,
      UUID unit,
      UUID uploader,
      UUID session,
      String slip,
      String operation,
      WrittenTime written,
      Instant received) {}

  /// What became of it.
  ///
  /// @param reason why not, as a kind of problem; empty: it was done
  /// @param entry what was written, where it could not be done; empty: nothing is kept of it
  public record Fate(
      IntakeState state, String reason, Optional<UUID> caseId, Optional<String> entry) {
    @Override
    public String toString() {
      return "Fate[" + state + "]";
    }
  }

  public record Kept(Arrived arrived, Fate fate, Optional<CaseReference> reference) {}

  /// The time of PostgreSQL.
  public static Instant now(Tx tx) {
    return tx.one("select clock_timestamp() as now")
        .orElseThrow()
        .getOffsetDateTime("now")
        .toInstant();
  }

  /// Where an officer works or worked; empty: nobody's id.
  public static Optional<UUID> unitOf(Tx tx, UUID officer) {
    return tx.one("select unit_id from officer where id = $1", officer)
        .map(row -> row.getUUID("unit_id"));
  }

  /// What became of it before; empty: it never came.
  public Optional<IntakeState> state(Tx tx, UUID id) {
    return tx.one("select state from desk_intake where id = $1", id)
        .map(row -> IntakeState.valueOf(row.getString("state")));
  }

  /// Takes the id, and waits for whoever is taking it. False: it came before.
  public boolean begin(Tx tx, Arrived entry) {
    return tx.change(
            """
            insert into desk_intake (id, writer, unit_id, uploader, session_id, slip, operation,
                                     written_at, time_certain, received_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict do nothing
            """,
            entry.id(),
            entry.writer(),
            entry.unit(),
            entry.uploader(),
            entry.session(),
            entry.slip(),
            entry.operation(),
            entry.written().at().atOffset(ZoneOffset.UTC),
            entry.written().certain(),
            entry.received().atOffset(ZoneOffset.UTC))
        == 1;
  }

  /// Writes down what became of one that was begun in this transaction.
  public void settle(Tx tx, UUID id, Fate fate) {
    Sealing by =
        fate.caseId()
            .map(caseId ->
                CaseKeyTable.of(tx, sealing, List.of(caseId)).getOrDefault(caseId, sealing))
            .orElse(sealing);
    tx.change(
        "update desk_intake set state = $2, reason = $3, case_id = $4, entry = $5 where id = $1",
        id,
        fate.state().name(),
        fate.reason(),
        fate.caseId().orElse(null),
        Buffer.buffer(fate.entry().map(entry -> by.deskEntry(id, entry)).orElse(new byte[0])));
  }

  /// What an officer wrote, and what waits for them because its writer is gone.
  public List<Kept> of(Tx tx, Officer officer, Optional<IntakeState> state) {
    String wanted = state.map(IntakeState::name).orElse("");
    List<Row> own =
        tx.rows(
            SELECT
                + " and i.writer = $1 and (i.state = $2 or $2 = '')"
                + " order by i.received_at desc, i.id limit $3",
            officer.id(),
            wanted,
            MOST_LISTED);
    return Stream.concat(own.stream().map(this::kept), parked(tx, officer, wanted).stream())
        .limit(MOST_LISTED)
        .toList();
  }

  private List<Kept> parked(Tx tx, Officer officer, String wanted) {
    return tx
        .rows(
            SELECT
                + " and i.state = 'PARKED' and i.writer <> $1 and $2 in ('', 'PARKED')"
                + " order by i.received_at desc, i.id limit $3",
            officer.id(),
            wanted,
            MOST_PARKED)
        .stream()
        .filter(row -> supervises(tx, officer, row))
        .map(this::kept)
        .toList();
  }

  private static boolean supervises(Tx tx, Officer officer, Row row) {
    return Officers.unitOf(tx, row.getUUID("unit_id"))
        .filter(unit -> OfficerRules.supervises(officer, unit))
        .isPresent();
  }

  /// One that this officer may decide on, which is held until the transaction ends. Empty: there is
  /// none, it is another's, or it is decided.
  public Optional<Kept> open(Tx tx, UUID id, Officer officer) {
    return tx.one(SELECT + " and i.id = $1 and i.entry <> ''::bytea for update of i", id)
        .filter(row ->
            switch (IntakeState.valueOf(row.getString("state"))) {
              case NEEDS_PERSON -> row.getUUID("writer").equals(officer.id());
              case PARKED -> supervises(tx, officer, row);
              case RECEIVED, RESOLVED -> false;
            })
        .map(this::kept);
  }

  /// A person decided. What was written stays for as long as the schedule says.
  ///
  /// @param caseId that came of it, if one did
  public void resolve(Tx tx, Kept kept, Officer by, Optional<UUID> caseId) {
    tx.change(
        """
        update desk_intake
           set state = 'RESOLVED', resolved_at = clock_timestamp(), resolved_by = $2,
               case_id = coalesce(case_id, $3)
         where id = $1
        """,
        kept.arrived().id(),
        by.id(),
        caseId.orElse(null));
  }

  private Kept kept(Row row) {
    UUID id = row.getUUID("id");
    byte[] entry = row.getBuffer("entry").getBytes();
    return new Kept(
        new Arrived(
            id,
            row.getUUID("writer"),
            row.getUUID("unit_id"),
            row.getUUID("uploader"),
            row.getUUID("session_id"),
            row.getString("slip"),
            row.getString("operation"),
            new WrittenTime(instant(row, "written_at"), row.getBoolean("time_certain")),
            instant(row, "received_at")),
        new Fate(
            IntakeState.valueOf(row.getString("state")),
            row.getString("reason"),
            Optional.ofNullable(row.getUUID("case_id")),
            entry.length == 0
                ? Optional.empty()
                : Optional.of(CaseKeyTable.of(sealing, row).openDeskEntry(id, entry))),
        Optional.ofNullable(row.getInteger("reference"))
            .filter(reference -> reference > 0)
            .map(CaseReference::new));
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
