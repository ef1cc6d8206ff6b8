package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.Gazetteer;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.reference.RosterRow;

/// Brings a roster in: good rows are taken, wrong ones refused with their line and reason, in one
/// transaction. Units are known by their code, officers by their number.
public final class ImportRoster {
  private final Database database;
  private final Sealing sealing;
  private final Pins pins;
  private final Supplier<UUID> ids;
  private final Audit audit;

  public ImportRoster(Database database, Sealing sealing, Pins pins, Supplier<UUID> ids) {
    this.database = database;
    this.sealing = sealing;
    this.pins = pins;
    this.ids = ids;
    this.audit = new Audit(sealing);
  }

  /// Throws [CsvTable.BadCsv] when the file as a whole is no roster.
  public RosterResult bringIn(String file, String csv, Gazetteer gazetteer) {
    Understood roster = understood(lines(file, csv), gazetteer, true);
    database.inTransaction(tx -> bringIn(tx, roster.good(), "cli"));
    return roster.result();
  }

  /// The same within a transaction of the caller's, for doors that may set no PIN: a row with one
  /// is refused.
  ///
  /// @param channel the door it came by
  public RosterResult bringInWithoutPins(
      Tx tx, String file, String csv, Gazetteer gazetteer, String channel) {
    Understood roster = understood(lines(file, csv), gazetteer, false);
    bringIn(tx, roster.good(), channel);
    return roster.result();
  }

  private record Understood(List<RosterRow> good, List<RosterResult.Refused> refused) {
    RosterResult result() {
      int units = new HashSet<>(good.stream().map(RosterRow::unitCode).toList()).size();
      return new RosterResult(units, good.size(), refused);
    }
  }

  private static List<CsvTable.Line> lines(String file, String csv) {
    return CsvTable.lines(file, csv, RosterRow.COLUMNS, Set.of(), RosterRow.MAX_ROWS);
  }

  private static Understood understood(
      List<CsvTable.Line> lines, Gazetteer gazetteer, boolean pins) {
    var good = new ArrayList<RosterRow>();
    var refused = new ArrayList<RosterResult.Refused>();
    for (CsvTable.Line line : lines) {
      try {
        good.add(row(line, gazetteer, pins));
      } catch (RosterRow.Refusal e) {
        refused.add(new RosterResult.Refused(line.line(), String.valueOf(e.getMessage())));
      }
    }
    return new Understood(good, refused);
  }

  private static RosterRow row(CsvTable.Line line, Gazetteer gazetteer, boolean pins) {
    CsvTable.Row row = line.row().orElseThrow(() -> new RosterRow.Refusal(line.fault()));
    if (!pins && !row.cell("pin").isEmpty()) {
      throw new RosterRow.Refusal("pin: must be empty by this door");
    }
    return RosterRow.of(row, gazetteer);
  }

  private int bringIn(Tx tx, List<RosterRow> rows, String channel) {
    var entries = new ArrayList<Audit.Entry>();
    for (RosterRow row : rows) {
      UUID officer = officer(tx, row, unit(tx, row));
      if (!row.pin().isEmpty()) {
        pins.set(tx, officer, row.pin());
      }
      entries.add(
          new Audit.Entry(
              Optional.of(officer),
              Optional.empty(),
              "roster.import",
              channel,
              Optional.empty(),
              "done"));
    }
    audit.writeAll(tx, entries);
    return rows.size();
  }

  private UUID unit(Tx tx, RosterRow row) {
    return tx.one(
            """
            insert into unit (id, code, agency, name, county, sub_county, location)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (code) do update
              set agency = excluded.agency, name = excluded.name, county = excluded.county,
                  sub_county = excluded.sub_county, location = excluded.location,
                  retired_at = null
            returning id
            """,
            ids.get(),
            row.unitCode(),
            row.agency().name(),
            row.unitName(),
            (short) row.area().county(),
            (short) row.area().subCounty(),
            row.area().location())
        .orElseThrow()
        .getUUID("id");
  }

  private UUID officer(Tx tx, RosterRow row, UUID unit) {
    byte[] index = sealing.phoneIndex(row.phone());
    Optional<UUID> known =
        tx.one("select id from officer where phone_index = $1", Buffer.buffer(index))
            .map(found -> found.getUUID("id"));
    UUID id = known.orElseGet(ids);
    tx.change(
        """
        insert into officer (id, unit_id, role, language, phone, phone_index)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (phone_index) do update
          set unit_id = excluded.unit_id, role = excluded.role, language = excluded.language,
              retired_at = null
        """,
        id,
        unit,
        row.role().name(),
        row.language(),
        Buffer.buffer(sealing.phone("officer", id, row.phone())),
        Buffer.buffer(index));
    return id;
  }
}
