package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.indicator.DecisionData.House;
import org.hakimtoto.core.indicator.Population;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.Held;
import org.hakimtoto.store.indicator.FigureFile.Figure;

/// What is there to serve children with, and how many children there are: loaded from files.
public final class Resources {
  public static final int MOST_BEDS = 5_000;
  public static final int COUNTIES = 47;

  /// More children than a county of Kenya has.
  static final long MOST_CHILDREN = 20_000_000;

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

  /// How many children live in each county. All counties of the file are taken, or none; what was
  /// known of others stays.
  ///
  /// @param source who counted them, and when
  public static Loaded loadChildren(Tx tx, String file, String text, String source) {
    return load(tx, Figure.CHILDREN, file, text, source);
  }

  /// How many beds institutions have.
  public static Loaded loadBeds(Tx tx, String file, String text) {
    return load(tx, Figure.BEDS, file, text, "");
  }

  private static Loaded load(Tx tx, Figure figure, String file, String text, String source) {
    List<FigureFile.Look> rows = FigureFile.look(tx, figure, file, text, source);
    Optional<Loaded> refused =
        rows.stream()
            .flatMap(row ->
                row.why().stream()
                    .map(why -> new Loaded.Refused("line " + row.line() + ": " + why.words())))
            .map(Loaded.class::cast)
            .findFirst();
    return refused.orElseGet(() -> {
      FigureFile.take(tx, figure, rows, source);
      return new Loaded.Done(rows.size());
    });
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
