package org.hakimtoto.store.roster;

import java.util.List;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.ReferenceData;

/// Reads the gazetteer, once at start: some 10,000 names that every report may search.
public final class ReadGazetteer {
  private ReadGazetteer() {}

  public static Gazetteer read(Database database) {
    return database.reading(tx ->
        new Gazetteer(
            named(tx, "select code, name, 0 as parent from county"),
            named(tx, "select code, name, county as parent from sub_county"),
            named(tx, "select id as code, name, sub_county as parent from location"),
            named(tx, "select id as code, name, location as parent from sub_location"),
            ReferenceData.otherNames()));
  }

  private static List<Named> named(Tx tx, String sql) {
    return tx.rows(sql).stream()
        .map(row ->
            new Named(row.getInteger("code"), row.getString("name"), row.getInteger("parent")))
        .toList();
  }
}
