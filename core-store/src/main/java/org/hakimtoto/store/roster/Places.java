package org.hakimtoto.store.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PlaceName;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Units.By;

/// Places that were gazetted after the list of this release. Old reports point to the location and
/// are not touched.
public final class Places {
  public static final int MAX_NAME = 40;

  /// The ids of the shipped list stay below, also in releases to come.
  static final int FIRST_ADDED = 1_000_000;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 '()./&-]+");

  private Places() {}

  public sealed interface Addition {
    /// @param id of the new sub-location
    record Added(int id) implements Addition {}

    /// @param reason a line for the person who asked
    record NotAdded(String reason) implements Addition {}
  }

  /// The sub-locations of a location.
  public static List<Named> within(Tx tx, int location) {
    return tx
        .rows("select id, name from sub_location where location = $1 order by name, id", location)
        .stream()
        .map(row -> new Named(row.getInteger("id"), row.getString("name"), location))
        .toList();
  }

  /// A new sub-location of a location. Refused when the location has one of that name.
  public static Addition addSubLocation(Tx tx, Audit audit, int location, String name, By by) {
    String named = PlaceName.shown(name);
    if (!PLAIN.matcher(named).matches() || named.length() > MAX_NAME) {
      return new Addition.NotAdded("a sub-location's name has 1 to " + MAX_NAME + " plain letters");
    }
    // the lock makes two of one name, or of one id, wait for each other
    tx.one("select pg_advisory_xact_lock(hashtext('haki sub_location'))");
    if (tx.one("select 1 from location where id = $1", location).isEmpty()) {
      return new Addition.NotAdded("no such location");
    }
    if (tx.one(
            "select 1 from sub_location where location = $1 and lower(name) = lower($2)",
            location,
            named)
        .isPresent()) {
      return new Addition.NotAdded("the location has a sub-location of this name");
    }
    return new Addition.Added(added(tx, audit, location, named, by));
  }

  private static int added(Tx tx, Audit audit, int location, String name, By by) {
    int id =
        tx.one(
                """
                insert into sub_location (id, location, name, added_at)
                select greatest(coalesce(max(id) + 1, $1), $1), $2, $3, clock_timestamp()
                  from sub_location
                returning id
                """,
                FIRST_ADDED,
                location,
                name)
            .orElseThrow()
            .getInteger("id");
    audit.write(
        tx,
        new Audit.Entry(
            by.officer(),
            Optional.empty(),
            "place.add-sub-location",
            by.channel(),
            Optional.empty(),
            "done"));
    return id;
  }
}
