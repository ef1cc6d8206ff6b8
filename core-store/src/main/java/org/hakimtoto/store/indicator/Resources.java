package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.indicator.DecisionData.House;
import org.hakimtoto.core.indicator.Population;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.Held;
import org.hakimtoto.store.reference.CsvTable;

/// What is there to serve children with, and how many children there are: loaded from files.
public final class Resources {
  public static final int MOST_BEDS = 5_000;
  public static final int COUNTIES = 47;

  /// More children than a county of Kenya has.
  static final long MOST_CHILDREN = 20_000_000;

  private static final Set<String> OF_CHILDREN = Set.of("county", "children");
  private static final Set<String> OF_BEDS = Set.of("unit", "beds");

  private static final String HOUSES =
      """
      select u.code, u.name, u.county, b.beds, count(h.case_id) as held
        from unit u
        left join unit_beds b on b.unit_id = u.id
        left join held h on h.unit_id = u.id
       where u.agency = 'PRISONS' and (u.retired_at is null or h.case_id is not null)
       group by 1, 2, 3, 4
      union all
      select '', 'Not known where', 0, null, count(*)
        from held h
       where not exists (select 1 from unit u where u.id = h.unit_id and u.agency = 'PRISONS')
      order by 3, 2, 1
      """;

  private Resources() {}

  /// What was wrong with a file; nothing of it was taken.
  public sealed interface Loaded {
    record Done(int rows) implements Loaded {}

    /// @param why names lines, never a cell
    record Refused(String why) implements Loaded {}
  }

  /// How many children live in each county: `county` (1 to 47) and `children`. All counties of the
  /// file are taken; what was known of others stays.
  ///
  /// @param source who counted them, and when
  public static Loaded loadChildren(Tx tx, String file, String text, String source) {
    var children = new LinkedHashMap<Integer, Long>();
    for (CsvTable.Row row : CsvTable.read(file, text, OF_CHILDREN)) {
      OptionalInt county = number(row.cell("county"), 1, COUNTIES);
      OptionalInt n = number(row.cell("children"), 1, MOST_CHILDREN);
      if (county.isEmpty() || n.isEmpty()) {
        return refused(row, "a county is 1 to 47, children a whole number above 0");
      }
      if (children.put(county.getAsInt(), (long) n.getAsInt()) != null) {
        return refused(row, "the county is named twice");
      }
    }
    tx.change(
        """
        insert into county_children as c (county, children, source)
        select county, children, $3 from unnest($1::smallint[], $2::bigint[]) f(county, children)
        on conflict (county) do update set children = excluded.children, source = excluded.source
        """,
        children.keySet().stream().map(Integer::shortValue).toArray(Short[]::new),
        children.values().toArray(Long[]::new),
        source);
    return new Loaded.Done(children.size());
  }

  /// How many beds institutions have: `unit` (its code) and `beds`.
  public static Loaded loadBeds(Tx tx, String file, String text) {
    Set<String> houses =
        tx.rows("select code from unit where agency = 'PRISONS' and retired_at is null").stream()
            .map(row -> row.getString("code"))
            .collect(Collectors.toSet());
    var beds = new LinkedHashMap<String, Integer>();
    for (CsvTable.Row row : CsvTable.read(file, text, OF_BEDS)) {
      OptionalInt n = number(row.cell("beds"), 0, MOST_BEDS);
      if (n.isEmpty() || beds.put(row.cell("unit"), n.getAsInt()) != null) {
        return refused(row, "each unit once, with 0 to " + MOST_BEDS + " beds");
      }
      if (!houses.contains(row.cell("unit"))) {
        return refused(row, "no institution that works has that code");
      }
    }
    tx.change(
        """
        insert into unit_beds (unit_id, beds)
        select u.id, f.beds from unnest($1::text[], $2::integer[]) f(code, beds)
          join unit u on u.code = f.code
        on conflict (unit_id) do update set beds = excluded.beds
        """,
        beds.keySet().toArray(String[]::new),
        beds.values().toArray(Integer[]::new));
    return new Loaded.Done(beds.size());
  }

  private static Loaded refused(CsvTable.Row row, String why) {
    return new Loaded.Refused("line " + row.line() + ": " + why);
  }

  private static OptionalInt number(String cell, long least, long most) {
    if (!cell.matches("[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    int n = Integer.parseInt(cell);
    return n >= least && n <= most ? OptionalInt.of(n) : OptionalInt.empty();
  }

  static Population population(Tx tx) {
    Map<Integer, Long> children = new HashMap<>();
    var sources = new java.util.TreeSet<String>();
    for (Row row : tx.rows("select county, children, source from county_children")) {
      children.put(row.getInteger("county"), row.getLong("children"));
      sources.add(row.getString("source"));
    }
    return new Population(children, String.join("; ", sources));
  }

  /// Institutions, and as the first who is held where nobody knows.
  static List<House> houses(Tx tx) {
    return tx.rows("with held as (" + Held.NOW + ")" + HOUSES).stream()
        .map(row ->
            new House(
                row.getString("code"),
                row.getString("name"),
                row.getInteger("county"),
                Stream.ofNullable(row.getInteger("beds")).mapToInt(n -> n).findFirst(),
                row.getLong("held")))
        .toList();
  }
}
