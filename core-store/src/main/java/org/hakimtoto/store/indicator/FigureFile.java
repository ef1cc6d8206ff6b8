package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.CsvTable;

/// What numbers are measured against, as a file tells it: looked at row by row, and then taken.
public final class FigureFile {
  private static final String COUNTIES =
      """
      select c.code::text as key, c.name, k.children as now, k.source
        from county c left join county_children k on k.county = c.code
      """;

  private static final String INSTITUTIONS =
      """
      select u.code as key, u.name, b.beds::bigint as now, '' as source
        from unit u left join unit_beds b on b.unit_id = u.id
       where u.agency = 'PRISONS' and u.retired_at is null
      """;

  private FigureFile() {}

  /// Of what it tells how many there are.
  public enum Figure {
    /// Children of each county: `county` (1 to 47) and `children`.
    CHILDREN("county", "children", 1, Resources.MOST_CHILDREN),
    /// Beds of institutions: `unit` (its code) and `beds`.
    BEDS("unit", "beds", 0, Resources.MOST_BEDS);

    private final String of;
    private final String count;
    private final long least;
    private final long most;

    Figure(String of, String count, long least, long most) {
      this.of = of;
      this.count = count;
      this.least = least;
      this.most = most;
    }
  }

  public enum Effect {
    SET,
    CHANGED,
    SAME,
    REFUSED
  }

  /// Why a row is not taken; none repeats a cell.
  public enum Refusal {
    COUNTY("a county is 1 to 47, children a whole number above 0"),
    COUNTY_TWICE("the county is named twice"),
    UNIT("no institution that works has that code"),
    BEDS("each unit once, with 0 to 5000 beds");

    private final String words;

    Refusal(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What a row would do.
  ///
  /// @param line in the file, the header being 1
  /// @param key of the county or institution; empty: none that is known
  /// @param from how many were known until then
  public record Look(
      int line,
      Effect effect,
      String key,
      String name,
      OptionalLong from,
      OptionalLong to,
      Optional<Refusal> why) {
    static Look refused(int line, Refusal why) {
      return new Look(
          line,
          Effect.REFUSED,
          "",
          "",
          OptionalLong.empty(),
          OptionalLong.empty(),
          Optional.of(why));
    }

    boolean changes() {
      return effect == Effect.SET || effect == Effect.CHANGED;
    }
  }

  private record Known(String name, OptionalLong now, String source) {}

  /// Those who decide for all of Kenya say what its numbers are measured against.
  public static boolean mayBring(Officer officer) {
    return officer.decidesForKenya();
  }

  /// What each row would do, in their order. Throws [CsvTable.BadCsv] for what is no such table.
  ///
  /// @param source who counted them, and when; of beds it does not matter
  public static List<Look> look(Tx tx, Figure figure, String file, String text, String source) {
    var rows = CsvTable.read(file, text, Set.of(figure.of, figure.count));
    Map<String, Known> known = known(tx, figure);
    var seen = new HashSet<String>();
    return rows.stream().map(row -> look(figure, row, known, seen, source)).toList();
  }

  private static Look look(
      Figure figure, CsvTable.Row row, Map<String, Known> known, Set<String> seen, String source) {
    String key = key(figure, row.cell(figure.of));
    OptionalLong to = number(figure, row.cell(figure.count));
    Optional<Refusal> against = against(figure, known.containsKey(key), to, seen.add(key));
    if (against.isPresent()) {
      return Look.refused(row.line(), against.get());
    }
    Known now = known.getOrDefault(key, new Known("", OptionalLong.empty(), ""));
    boolean same = now.now().equals(to) && (figure == Figure.BEDS || now.source().equals(source));
    Effect effect = same ? Effect.SAME : now.now().isEmpty() ? Effect.SET : Effect.CHANGED;
    return new Look(row.line(), effect, key, now.name(), now.now(), to, Optional.empty());
  }

  private static Optional<Refusal> against(
      Figure figure, boolean known, OptionalLong to, boolean first) {
    return switch (figure) {
      case CHILDREN ->
          !known || to.isEmpty()
              ? Optional.of(Refusal.COUNTY)
              : first ? Optional.empty() : Optional.of(Refusal.COUNTY_TWICE);
      case BEDS ->
          to.isEmpty() || !first
              ? Optional.of(Refusal.BEDS)
              : known ? Optional.empty() : Optional.of(Refusal.UNIT);
    };
  }

  /// Takes what these rows change; those that are refused are left out.
  public static void take(Tx tx, Figure figure, List<Look> rows, String source) {
    List<Look> changing = rows.stream().filter(Look::changes).toList();
    String[] keys = changing.stream().map(Look::key).toArray(String[]::new);
    Long[] counts = changing.stream().map(row -> row.to().orElseThrow()).toArray(Long[]::new);
    switch (figure) {
      case CHILDREN ->
          tx.change(
              """
              insert into county_children as c (county, children, source)
              select f.county::smallint, f.children, $3
                from unnest($1::text[], $2::bigint[]) f(county, children)
              on conflict (county)
                do update set children = excluded.children, source = excluded.source
              """,
              keys,
              counts,
              source);
      case BEDS ->
          tx.change(
              """
              insert into unit_beds (unit_id, beds)
              select u.id, f.beds from unnest($1::text[], $2::bigint[]) f(code, beds)
                join unit u on u.code = f.code
              on conflict (unit_id) do update set beds = excluded.beds
              """,
              keys,
              counts);
    }
  }

  private static Map<String, Known> known(Tx tx, Figure figure) {
    var rows =
        switch (figure) {
          case CHILDREN -> tx.rows(COUNTIES);
          case BEDS -> tx.rows(INSTITUTIONS);
        };
    var known = new HashMap<String, Known>();
    for (Row row : rows) {
      known.put(
          row.getString("key"),
          new Known(
              row.getString("name"),
              Stream.ofNullable(row.getLong("now")).mapToLong(n -> n).findFirst(),
              Optional.ofNullable(row.getString("source")).orElse("")));
    }
    return known;
  }

  /// A county's code as we write it.
  private static String key(Figure figure, String cell) {
    return figure == Figure.CHILDREN && cell.matches("[0-9]{1,4}")
        ? String.valueOf(Integer.parseInt(cell))
        : cell;
  }

  private static OptionalLong number(Figure figure, String cell) {
    return Stream.of(cell)
        .filter(typed -> typed.matches("[0-9]{1,9}"))
        .mapToLong(Long::parseLong)
        .filter(n -> n >= figure.least && n <= figure.most)
        .findFirst();
  }
}
