package org.hakimtoto.gateway.cli.purpose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.roster.Readiness;

/// What stands before children may be reported to a house, as far as a program can see it: pure.
/// What only people can see is the list in deploy/runbook.md.
///
/// @param faults before it may go live
/// @param warnings that somebody should have decided
/// @param told what is good to know
public record GoLive(List<String> faults, List<String> warnings, List<String> told) {
  /// Two administrators agree on what one must not do alone.
  static final int ADMINISTRATORS = 2;

  /// Codes that the carrier lends to whoever tries it.
  private static final String SANDBOX_CODE = "*384*";

  public GoLive {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
    told = List.copyOf(told);
  }

  /// @param said what the database is for; empty: it may become either
  public static GoLive of(Config config, Optional<HousePurpose> said, Readiness roster) {
    return new GoLive(
        Stream.of(purpose(config, said), carrier(config), roster(roster), desk(config))
            .flatMap(faults -> faults)
            .toList(),
        kept(config).toList(),
        List.of(
            "officers with a PIN: " + roster.officers() + ", without: " + roster.withoutPin(),
            "counties without a children's officer on duty: "
                + roster.countiesWithoutOfficer()
                + " (their reports go to the office above)",
            "what no program sees, such as the carrier's answers: deploy/runbook.md"));
  }

  private static Stream<String> purpose(Config config, Optional<HousePurpose> said) {
    return Stream.of(
            when(
                config.sms().trial().isPresent(),
                "a trial goes on: texts leave for listed numbers alone (HAKI_TRIAL_NUMBERS)"),
            when(
                said.filter(HousePurpose.TRIAL::equals).isPresent(),
                "the database is for a trial (haki purpose)"))
        .flatMap(fault -> fault);
  }

  private static Stream<String> carrier(Config config) {
    Optional<CarrierAccount> account = config.sms().first().account();
    boolean sandbox =
        account
            .map(CarrierAccount::username)
            .filter(CarrierAccount.SANDBOX_USERNAME::equals)
            .isPresent();
    boolean elsewhere =
        account
            .filter(one -> !one.host().equals(CarrierAccount.homeOf(one.username())))
            .isPresent();
    return Stream.of(
            when(account.isEmpty(), "no carrier is configured (HAKI_CARRIER)"),
            when(sandbox, "the account is the sandbox's: no phone is reached (HAKI_AT_USERNAME)"),
            when(elsewhere, "the carrier's own host is not the one that is asked (HAKI_AT_URL)"),
            when(
                account.filter(one -> one.sender().isEmpty()).isPresent(),
                "no sender is named: texts come from whatever the carrier takes (HAKI_AT_SENDER)"),
            when(
                config.callbacks().serviceCode().startsWith(SANDBOX_CODE),
                "the service code is one of the carrier's sandbox (HAKI_SERVICE_CODE)"))
        .flatMap(fault -> fault);
  }

  private static Stream<String> roster(Readiness roster) {
    return Stream.of(
            when(
                roster.administrators() < ADMINISTRATORS,
                "administrators in service: " + roster.administrators() + ", and two must agree"),
            when(roster.officers() == 0, "no officer on duty has chosen a PIN"))
        .flatMap(fault -> fault);
  }

  private static Stream<String> desk(Config config) {
    return when(config.desk().origin().isEmpty(), "nobody reaches the desk (HAKI_DESK_ORIGIN)");
  }

  private static Stream<String> kept(Config config) {
    Config.Heads heads = config.heads();
    return Stream.of(
            when(
                config.sms().second().isEmpty(),
                "no second carrier takes over alerts (HAKI_SECOND_CARRIER)"),
            when(
                config.journal().isEmpty(),
                "no journal keeps reports while PostgreSQL is away (HAKI_JOURNAL_DIR)"),
            when(config.erasures().isEmpty(), "no list of erasures is kept (HAKI_ERASURES_PATH)"),
            when(
                heads.file().isEmpty() && heads.url().isEmpty(),
                "the ends of the audit go nowhere (HAKI_AUDIT_HEADS_PATH, HAKI_AUDIT_HEADS_URL)"),
            when(!config.budget().limited(), "a day's texts have no limit (HAKI_SMS_PER_DAY)"),
            when(config.link().url().isEmpty(), "CJIMS is told nothing (HAKI_LINK_URL)"))
        .flatMap(warning -> warning);
  }

  private static Stream<String> when(boolean so, String what) {
    return so ? Stream.of(what) : Stream.empty();
  }
}
