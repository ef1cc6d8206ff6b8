package org.hakimtoto.store.roster;

import java.util.List;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// Reads the gazetteer, once at start: some 10,000 names that every report may search.
public final class ReadGazetteer {
  private ReadGazetteer() {}

  public static Gazetteer read(Database database) {
    return places(database).gazetteer();
  }

  /// The same, as it can be kept where the database is not. In order, so that the same places are
  /// written alike.
  public static KnownPlaces places(Database database) {
    return database.reading(tx ->
        new KnownPlaces(
            named(tx, "select code, name, 0 as parent from county order by code"),
            named(tx, "select code, name, county as parent from sub_county order by code"),
            named(tx, "select id as code, name, sub_county as parent from location order by id"),
            named(
                tx, "select id as code, name, location as parent from sub_location order by id")));
  }

  private static List<Named> named(Tx tx, String sql) {
    return tx.rows(sql).stream()
        .map(row ->
            new Named(row.getInteger("code"), row.getString("name"), row.getInteger("parent")))
        .toList();
  }
}
