package org.hakimtoto.lab.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.fault.StoreFault;

/// What the database says, asked behind the gateway's back.
public final class Ledger implements AutoCloseable {
  /// Events not planned, texts due or on their way, delivery reports not looked at.
  private static final String BACKLOG =
      """
      select (select count(*) from case_event where planned_at is null)
           + (select count(*) from message where state = 'READY' and due_at <= now())
           + (select count(*) from message where state = 'CLAIMED')
           + (select count(*) from delivery_report where matched_at is null)
      """;

  private static final int LOOK_MILLIS = 50;

  private final Connection connection;

  public Ledger(DatabaseSettings settings) {
    String url =
        "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database();
    try {
      this.connection = DriverManager.getConnection(url, settings.user(), settings.password());
    } catch (SQLException e) {
      throw new StoreFault.Unavailable("PostgreSQL: cannot connect", e);
    }
  }

  /// Of all cases, and the others that were shown for one of them.
  public List<Long> references() {
    return numbers("select reference from case_file union all select alias from reference_alias");
  }

  public long backlog() {
    return numbers(BACKLOG).getFirst();
  }

  /// Waits until nothing is left to be planned or sent. Returns how long that took.
  Duration drained(Duration most) throws InterruptedException {
    long begun = System.nanoTime();
    var never = new CountDownLatch(1);
    while (backlog() > 0 && System.nanoTime() - begun < most.toNanos()) {
      var _ = never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  long texts() {
    return numbers("select count(*) from message").getFirst();
  }

  long transactions() {
    return numbers("select xact_commit from pg_stat_database where datname = current_database()")
        .getFirst();
  }

  long statusReplies() {
    return numbers("select count(*) from message where kind in ('status', 'status_no_office')")
        .getFirst();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // the server is about to go as well
    }
  }

  /// What is wrong between the phones and the database: every reference shown must be there exactly
  /// once, and no two phones may have been shown the same.
  public static List<String> faults(Collection<CaseReference> shown, Collection<Long> stored) {
    var times = new HashMap<Long, Integer>();
    stored.forEach(number -> times.merge(number, 1, Integer::sum));
    long missing = shown.stream().filter(one -> !times.containsKey((long) one.number())).count();
    long doubled = times.values().stream().filter(n -> n > 1).count();
    long shared = shown.size() - shown.stream().distinct().count();
    var faults = new ArrayList<String>();
    add(faults, missing, "shown on a phone but not in the database");
    add(faults, doubled, "in the database more than once");
    add(faults, shared, "shown for more than one report");
    return List.copyOf(faults);
  }

  private static void add(List<String> faults, long count, String what) {
    if (count > 0) {
      faults.add(count + " references " + what);
    }
  }

  private List<Long> numbers(String sql) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var numbers = new ArrayList<Long>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    } catch (SQLException e) {
      throw new StoreFault.Unavailable("PostgreSQL: " + e.getSQLState(), e);
    }
  }
}
