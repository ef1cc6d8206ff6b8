package org.hakimtoto.gateway.cli.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.roster.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands before children may be reported is named, each by itself.
class GoLiveTest {
  private static final Map<String, String> READY =
      Map.ofEntries(
          Map.entry("HAKI_AT_TOKEN", "t0ken-of-32-characters-or-more-0"),
          Map.entry("HAKI_KEY_FILE", "keys.json"),
          Map.entry("HAKI_AT_USERNAME", "haki"),
          Map.entry("HAKI_AT_API_KEY", "atsk_s3cret"),
          Map.entry("HAKI_SERVICE_CODE", "*483*116#"),
          Map.entry("HAKI_DESK_ORIGIN", "https://desk.example.go.ke"),
          Map.entry("HAKI_JOURNAL_DIR", "journal"),
          Map.entry("HAKI_ERASURES_PATH", "erasures"),
          Map.entry("HAKI_AUDIT_HEADS_PATH", "heads"),
          Map.entry("HAKI_SECOND_CARRIER", "africastalking"),
          Map.entry("HAKI_SECOND_AT_USERNAME", "other"),
          Map.entry("HAKI_SECOND_AT_API_KEY", "s3cret"),
          Map.entry("HAKI_LINK_URL", "https://cjims.example"),
          Map.entry("HAKI_LINK_SECRET", "s3cret-of-32-characters-or-more-0"));

  private static final Readiness FILLED = new Readiness(2, 40, 3, 46);

  @Test
  void nothing_stands_before_a_house_that_has_all() {
    GoLive live = GoLive.of(config(Map.of()), Optional.of(HousePurpose.LIVE), FILLED);

    assertThat(live.faults()).isEmpty();
    assertThat(live.warnings()).isEmpty();
    assertThat(live.told())
        .contains("officers with a PIN: 40, without: 3")
        .anyMatch(line -> line.startsWith("counties without a children's officer on duty: 46"));
  }

  @ParameterizedTest
  @CsvSource({
    "HAKI_TRIAL_NUMBERS, nobody, a trial goes on: texts leave for listed numbers alone",
    "HAKI_AT_USERNAME, sandbox, the account is the sandbox's: no phone is reached",
    "HAKI_AT_URL, https://sms.example, the carrier's own host is not the one that is asked",
    "HAKI_AT_SENDER, -, no sender is named: texts come from whatever the carrier takes",
    "HAKI_SERVICE_CODE, *384*115#, the service code is one of the carrier's sandbox",
    "HAKI_DESK_ORIGIN, '', nobody reaches the desk"
  })
  void each_fault_is_named_with_its_key(String key, String value, String fault) {
    GoLive live = GoLive.of(config(Map.of(key, value)), Optional.of(HousePurpose.LIVE), FILLED);

    assertThat(live.faults()).containsExactly(fault + " (" + key + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "HAKI_SECOND_CARRIER, no second carrier takes over alerts",
    "HAKI_JOURNAL_DIR, no journal keeps reports while PostgreSQL is away",
    "HAKI_ERASURES_PATH, no list of erasures is kept",
    "HAKI_LINK_URL, CJIMS is told nothing"
  })
  void what_a_house_does_without_is_asked_about(String key, String warning) {
    GoLive live = GoLive.of(config(Map.of(key, "")), Optional.of(HousePurpose.LIVE), FILLED);

    assertThat(live.faults()).isEmpty();
    assertThat(live.warnings()).containsExactly(warning + " (" + key + ")");
  }

  @Test
  void the_audits_ends_and_the_days_texts_are_asked_about() {
    Config config = config(Map.of("HAKI_AUDIT_HEADS_PATH", "", "HAKI_SMS_PER_DAY", "0"));

    assertThat(GoLive.of(config, Optional.empty(), FILLED).warnings())
        .containsExactly(
            "the ends of the audit go nowhere (HAKI_AUDIT_HEADS_PATH, HAKI_AUDIT_HEADS_URL)",
            "a day's texts have no limit (HAKI_SMS_PER_DAY)");
  }

  @Test
  void a_database_of_a_trial_and_an_empty_roster_are_faults() {
    GoLive live =
        GoLive.of(config(Map.of()), Optional.of(HousePurpose.TRIAL), new Readiness(1, 0, 12, 47));

    assertThat(live.faults())
        .containsExactly(
            "the database is for a trial (haki purpose)",
            "administrators in service: 1, and two must agree",
            "no officer on duty has chosen a PIN");
  }

  private static Config config(Map<String, String> changed) {
    var environment = new HashMap<>(READY);
    environment.putAll(changed);
    return ConfigReader.read(environment);
  }
}
