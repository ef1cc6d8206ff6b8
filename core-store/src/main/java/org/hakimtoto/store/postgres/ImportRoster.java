package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    List<CsvTable.Row> rows = CsvTable.read(file, csv, RosterRow.COLUMNS);
    var good = new ArrayList<RosterRow>();
    var refused = new ArrayList<RosterResult.Refused>();
    for (CsvTable.Row row : rows) {
      try {
        if (good.size() >= RosterRow.MAX_ROWS) {
          refused.add(new RosterResult.Refused(row.line(), "more than the most rows of one file"));
        } else {
          good.add(RosterRow.of(row, gazetteer));
        }
      } catch (RosterRow.Refusal e) {
        refused.add(new RosterResult.Refused(row.line(), String.valueOf(e.getMessage())));
      }
    }
    database.inTransaction(tx -> bringIn(tx, good));
    int units = new HashSet<>(good.stream().map(RosterRow::unitCode).toList()).size();
    return new RosterResult(units, good.size(), refused);
  }

  private int bringIn(Tx tx, List<RosterRow> rows) {
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
              "cli",
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
