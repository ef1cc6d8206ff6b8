package org.hakimtoto.lab.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.cli.Lab;
import org.hakimtoto.lab.cli.Prepared;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.reference.ReferenceData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// A short day of the whole country with every fault of the schedule: nothing is lost, and what is
/// lost behind the gateways' backs is found.
@Isolated
@Tag("day")
class DayAcceptance {
  private static final Scale SHORT = new Scale(0.05, Duration.ofSeconds(90), 11);

  @Test
  void nothing_is_lost_on_a_bad_day_and_a_report_that_is_taken_away_is_missed(@TempDir Path folder)
      throws Exception {
    var people = People.drawn(ReferenceData.shipped(), SHORT.chiefs(), SHORT.seed());
    var said = new ArrayList<String>();
    try (var house =
            new DayHouse(
                folder, Lab.class, (pg, keys) -> Prepared.country(pg, keys, people), said::add);
        var day = new Day(house, SHORT, people, said::add)) {
      day.play();

      Evidence evidence = day.evidence();
      assertThat(evidence.faults()).as(String.join("\n", said)).isEmpty();
      assertThat(evidence.shown()).hasSizeGreaterThan(20);
      assertThat(evidence.red().alerted()).isPositive();
      assertThat(said)
          .anyMatch(line -> line.endsWith("a gateway killed"))
          .anyMatch(line -> line.contains("families' answers"));

      takesAway(house, evidence.shown().getFirst());
      assertThat(day.evidence().faults())
          .containsExactly("1 references shown on a phone but not in the database");
    }
  }

  /// Behind the gateways' backs.
  private static void takesAway(DayHouse house, CaseReference reference) throws SQLException {
    DatabaseSettings pg = house.truth();
    String url = "jdbc:postgresql://" + pg.host() + ":" + pg.port() + "/" + pg.database();
    try (var connection = DriverManager.getConnection(url, pg.user(), pg.password());
        var statement =
            connection.prepareStatement(
                "update case_file set reference = 999999999 where reference = ?")) {
      statement.setInt(1, reference.number());
      assertThat(statement.executeUpdate()).isOne();
    }
  }
}
