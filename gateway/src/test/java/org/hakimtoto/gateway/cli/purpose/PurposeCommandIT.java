package org.hakimtoto.gateway.cli.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

/// What a database is for is said once, and anew only while no case is in it.
@ExtendWith(WithRealStores.class)
class PurposeCommandIT {
  @Test
  void it_is_printed_set_and_stays_once_a_case_is_in_it(RealStores stores) {
    assertThat(purpose(stores))
        .isEqualTo("0 nobody has said yet, and no case is in it\nconfigured: live\n");
    assertThat(purpose(stores, "trial")).isEqualTo("0 trial\n");
    assertThat(purpose(stores, "live")).isEqualTo("0 live\n");
    assertThat(purpose(stores, "Trial")).isEqualTo("0 trial\n");
    assertThat(purpose(stores))
        .isEqualTo(
            """
            1 trial
            configured: live
            haki: they are not for the same, and serve refuses (HAKI_TRIAL_NUMBERS)
            """);
    assertThat(purpose(stores, "war")).startsWith("2 ").contains("trial or live");

    aCase(stores);

    assertThat(purpose(stores, "live")).startsWith("1 haki: cases are in this database");
    assertThat(purpose(stores, "trial")).as("it is that already").isEqualTo("0 trial\n");
    assertThat(purpose(stores)).startsWith("1 trial\n");
  }

  @Test
  void a_trial_says_how_many_phones_are_texted_and_which_it_does_not_say(RealStores stores) {
    assertThat(purpose(stores, "trial")).isEqualTo("0 trial\n");
    for (var said :
        Map.of(
                "+254711000001",
                "1 listed phone is texted and nobody else",
                "+254711000001,+254711000002",
                "2 listed phones are texted and nobody else",
                "nobody",
                "nobody is texted")
            .entrySet()) {
      var here = Configured.of(Map.of("HAKI_TRIAL_NUMBERS", said.getKey()));
      assertThat(purpose(stores, here))
          .isEqualTo("0 trial\nconfigured: trial, " + said.getValue() + "\n");
    }
  }

  @Test
  void who_says_it_first_is_right(RealStores stores) {
    var database = stores.database();
    assertThat(database.inTransaction(HousePurpose.TRIAL::claim)).isEqualTo(HousePurpose.TRIAL);
    assertThat(database.inTransaction(HousePurpose.LIVE::claim)).isEqualTo(HousePurpose.TRIAL);
  }

  @Test
  void cases_that_came_before_are_childrens(RealStores stores) {
    aCase(stores);

    assertThat(stores.database().inTransaction(HousePurpose.TRIAL::claim))
        .isEqualTo(HousePurpose.LIVE);
    assertThat(purpose(stores)).isEqualTo("0 live\nconfigured: live\n");
  }

  @Test
  void the_roster_is_counted(RealStores stores) {
    Readiness before = stores.database().reading(Readiness::of);
    assertThat(before.officers()).isPositive();
    assertThat(before.countiesWithoutOfficer()).isEqualTo(46);

    stores.change("update officer set suspended_at = now()");

    Readiness after = stores.database().reading(Readiness::of);
    assertThat(after.officers()).isZero();
    assertThat(after.countiesWithoutOfficer()).isEqualTo(47);
  }

  private static void aCase(RealStores stores) {
    stores.change(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               opened_at, version)
        values (gen_random_uuid(), 48213701, 'REPORTED', 'CARE_AND_PROTECTION', 'RED', 47, 1, 1,
                now(), 1)
        """);
  }

  private static String purpose(RealStores stores, String... arguments) {
    return purpose(stores, Configured.of(Map.of()), arguments);
  }

  private static String purpose(RealStores stores, Configured configured, String... arguments) {
    var said = new StringWriter();
    var writer = new PrintWriter(said, true);
    int status =
        new CommandLine(
                new PurposeCommand(new CliContext(stores::settings, stores::keyFile), configured))
            .setOut(writer)
            .setErr(writer)
            .execute(arguments);
    return status + " " + said;
  }
}
