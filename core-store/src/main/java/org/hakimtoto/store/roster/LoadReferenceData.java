package org.hakimtoto.store.roster;

import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.reference.ReferenceData.InCounty;

/// Puts the reference data into the database: new rows are added, names brought up to date, nothing
/// is removed, for old reports point to it.
public final class LoadReferenceData {
  private LoadReferenceData() {}

  public static void load(Database database, ReferenceData data) {
    database.inTransaction(tx -> {
      tx.changeMany(
          """
          insert into county (code, name) values ($1, $2)
          on conflict (code) do update set name = excluded.name
          """,
          data.counties().stream().map(n -> Tuple.of((short) n.code(), n.name())).toList());
      named(tx, "sub_county", "code", "county", true, data.subCounties());
      named(tx, "location", "id", "sub_county", true, data.locations());
      named(tx, "sub_location", "id", "location", false, data.subLocations());
      tx.changeMany(
          """
          insert into court (name, county) values ($1, $2)
          on conflict (name) do update set county = excluded.county
          """,
          data.courts().stream().map(c -> Tuple.of(c.name(), (short) c.county())).toList());
      tx.changeMany(
          """
          insert into institution (name, kind, county) values ($1, $2, $3)
          on conflict (name) do update set kind = excluded.kind, county = excluded.county
          """,
          data.institutions().stream().map(LoadReferenceData::tuple).toList());
      return data;
    });
  }

  /// The names are ours, never a caller's: nothing from outside reaches this text.
  private static void named(
      Tx tx, String table, String key, String parent, boolean shortParent, List<Named> rows) {
    tx.changeMany(
        "insert into "
            + table
            + " ("
            + key
            + ", "
            + parent
            + ", name) values ($1, $2, $3) on conflict ("
            + key
            + ") do update set name = excluded.name",
        rows.stream().map(n -> tuple(n, key.equals("code"), shortParent)).toList());
  }

  private static Tuple tuple(Named named, boolean shortKey, boolean shortParent) {
    return Tuple.of(
        shortKey ? (Number) (short) named.code() : (Number) named.code(),
        shortParent ? (Number) (short) named.within() : (Number) named.within(),
        named.name());
  }

  private static Tuple tuple(InCounty institution) {
    return Tuple.of(institution.name(), institution.kind(), (short) institution.county());
  }
}
