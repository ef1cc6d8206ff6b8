package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.reference.RosterFile;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.reference.RosterRow;

/// Brings a roster in: good rows are taken, wrong ones refused with their line and reason, in one
/// transaction. Units are known by their code, officers by their number; what is known like this
/// already is left alone. One import at a time: another one is refused meanwhile.
public final class ImportRoster {
  /// The advisory lock of imports: an arbitrary number of our own.
  private static final long LOCK = 0x4841_4b49_0001L;

  private static final String PUT_OFFICER =
      """
      insert into officer (id, unit_id, role, language, phone, phone_index)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (phone_index) do update
        set unit_id = excluded.unit_id, role = excluded.role, language = excluded.language,
            retired_at = null
        where (officer.unit_id, officer.role, officer.language)
                is distinct from (excluded.unit_id, excluded.role, excluded.language)
           or officer.retired_at is not null
      """;

  private final Database database;
  private final Sealing sealing;
  private final Pins pins;
  private final Units units;
  private final Supplier<UUID> ids;
  private final Audit audit;

  public ImportRoster(Database database, Sealing sealing, Pins pins, Supplier<UUID> ids) {
    this.database = database;
    this.sealing = sealing;
    this.pins = pins;
    this.units = new Units(sealing, ids);
    this.ids = ids;
    this.audit = new Audit(sealing);
  }

  /// Throws [CsvTable.BadCsv] when the file as a whole is no roster.
  public RosterResult bringIn(String file, String csv, Gazetteer gazetteer) {
    RosterFile roster = RosterFile.read(file, csv, gazetteer);
    List<Indexed> rows = indexed(roster);
    return result(roster, database.inTransaction(tx -> bringIn(tx, roster, rows, Channel.CLI)));
  }

  /// The same within a transaction of the caller's, for doors that may set no PIN: a row with one
  /// is refused.
  ///
  /// @param channel the door it came by
  public RosterResult bringInWithoutPins(
      Tx tx, String file, String csv, Gazetteer gazetteer, Channel channel) {
    RosterFile roster = RosterFile.readWithoutPins(file, csv, gazetteer);
    return result(roster, bringIn(tx, roster, indexed(roster), channel));
  }

  private static RosterResult result(RosterFile roster, int changed) {
    return new RosterResult(roster.units().size(), roster.rows().size(), changed, roster.refused());
  }

  private List<Indexed> indexed(RosterFile roster) {
    return roster.rows().stream()
        .map(row -> new Indexed(row, Buffer.buffer(sealing.phoneIndex(row.phone()))))
        .toList();
  }

  private record Indexed(RosterRow row, Buffer phoneIndex) {}

  private record Kept(UUID id, RosterRow row) {}

  private int bringIn(Tx tx, RosterFile roster, List<Indexed> rows, Channel channel) {
    if (tx.one("select 1 where pg_try_advisory_xact_lock($1)", LOCK).isEmpty()) {
      throw new StoreFault.Busy("another roster is being imported; try again when it is in");
    }
    int changedUnits = units.putAll(tx, roster.units(), Optional.empty());
    Map<Buffer, UUID> known = known(tx, rows);
    Map<String, UUID> unitIds = unitIds(tx, roster);
    var kept = new ArrayList<Kept>();
    var tuples = new ArrayList<Tuple>();
    for (Indexed one : rows) {
      UUID id = Optional.ofNullable(known.get(one.phoneIndex())).orElseGet(ids);
      kept.add(new Kept(id, one.row()));
      tuples.add(officer(id, Objects.requireNonNull(unitIds.get(one.row().unitCode())), one));
    }
    List<Kept> changed = changed(kept, tx.changeEach(PUT_OFFICER, tuples));
    setPins(tx, kept);
    audit.writeAll(tx, changed.stream().map(one -> entry(one, channel)).toList());
    return changedUnits + changed.size();
  }

  private Tuple officer(UUID id, UUID unit, Indexed one) {
    PhoneNumber phone = one.row().phone();
    return Tuple.of(
        id,
        unit,
        one.row().role().name(),
        one.row().language(),
        Buffer.buffer(sealing.phone("officer", id, phone)),
        one.phoneIndex());
  }

  private static List<Kept> changed(List<Kept> kept, List<Integer> counts) {
    var changed = new ArrayList<Kept>();
    for (int i = 0; i < kept.size(); i++) {
      if (counts.get(i) > 0) {
        changed.add(kept.get(i));
      }
    }
    return changed;
  }

  private static Map<Buffer, UUID> known(Tx tx, List<Indexed> rows) {
    Buffer[] indexes = rows.stream().map(Indexed::phoneIndex).toArray(Buffer[]::new);
    var known = new HashMap<Buffer, UUID>();
    tx.rows(
            "select id, phone_index from officer where phone_index = any($1::bytea[])",
            (Object) indexes)
        .forEach(row -> known.put(row.getBuffer("phone_index"), row.getUUID("id")));
    return known;
  }

  private static Map<String, UUID> unitIds(Tx tx, RosterFile roster) {
    String[] codes = roster.units().stream().map(unit -> unit.code()).toArray(String[]::new);
    var found = new HashMap<String, UUID>();
    tx.rows("select id, code from unit where code = any($1::text[])", (Object) codes)
        .forEach(row -> found.put(row.getString("code"), row.getUUID("id")));
    return found;
  }

  private void setPins(Tx tx, List<Kept> kept) {
    kept.stream()
        .filter(one -> !one.row().pin().isEmpty())
        .forEach(one -> pins.set(tx, one.id(), one.row().pin()));
  }

  private static Audit.Entry entry(Kept kept, Channel channel) {
    return new Audit.Entry(
        Optional.of(kept.id()),
        Optional.empty(),
        "roster.import",
        channel,
        Optional.empty(),
        "done");
  }
}
