package org.hakimtoto.gateway.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.send.SendBudget;
import org.hakimtoto.notifier.send.TrialNumbers;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.redis.RedisSettings;

/// The whole configuration, checked. Read it with [ConfigReader].
///
/// @param postgres as the gateway reaches the database
/// @param owner as migrations reach it
/// @param menus the folder of the menu book; empty: the shipped one
/// @param journal the folder of the sealed journal; empty: nothing is kept without PostgreSQL
/// @param heads where the audit's ends go
/// @param erasures the list of erasures, where no backup is restored over it; empty: nobody keeps
///   it
public record Config(
    Http http,
    Http operations,
    Desk desk,
    AtCallbacks callbacks,
    Sms sms,
    DatabaseSettings postgres,
    DatabaseSettings owner,
    RedisSettings redis,
    Path keyFile,
    Optional<Path> menus,
    Optional<Path> journal,
    Heads heads,
    Optional<Path> erasures,
    Limits limits,
    SendBudget budget,
    Link link,
    Log log,
    Watch watch,
    boolean demo) {

  /// One whose audit's ends go nowhere, whose list of erasures nobody keeps, and that nobody
  /// watches from outside.
  public Config(
      Http http,
      Http operations,
      Desk desk,
      AtCallbacks callbacks,
      Sms sms,
      DatabaseSettings postgres,
      DatabaseSettings owner,
      RedisSettings redis,
      Path keyFile,
      Optional<Path> menus,
      Optional<Path> journal,
      Limits limits,
      SendBudget budget,
      Link link,
      Log log,
      boolean demo) {
    this(
        http,
        operations,
        desk,
        callbacks,
        sms,
        postgres,
        owner,
        redis,
        keyFile,
        menus,
        journal,
        Heads.NOWHERE,
        Optional.empty(),
        limits,
        budget,
        link,
        log,
        Watch.NOT,
        demo);
  }

  /// The same with another journal: no two processes share one.
  public Config withJournal(Path folder) {
    return new Config(
        http,
        operations,
        desk,
        callbacks,
        sms,
        postgres,
        owner,
        redis,
        keyFile,
        menus,
        Optional.of(folder),
        heads,
        erasures,
        limits,
        budget,
        link,
        log,
        watch,
        demo);
  }

  /// What the house that this is for is for.
  public HousePurpose purpose() {
    return sms.trial().isPresent() ? HousePurpose.TRIAL : HousePurpose.LIVE;
  }

  /// The same, watched so.
  public Config withWatch(Watch other) {
    return new Config(
        http,
        operations,
        desk,
        callbacks,
        sms,
        postgres,
        owner,
        redis,
        keyFile,
        menus,
        journal,
        heads,
        erasures,
        limits,
        budget,
        link,
        log,
        other,
        demo);
  }

  /// How the house is watched from outside.
  ///
  /// @param dial its own public address, by which it dials itself; empty: it does not
  /// @param traces who is told how long each step of a call took; empty: nobody
  public record Watch(Optional<URI> dial, Optional<URI> traces) {
    public static final Watch NOT = new Watch(Optional.empty(), Optional.empty());
  }

  /// Where the audit's ends go each hour.
  public record Heads(Optional<Path> file, Optional<URI> url) {
    public static final Heads NOWHERE = new Heads(Optional.empty(), Optional.empty());
  }

  /// An address and a port to listen on.
  public record Http(String host, int port) {}

  /// Where officers sign in.
  ///
  /// @param origin as browsers see it; empty: that of this machine
  /// @param ministry whose accounts are good here as well; empty: nobody's
  public record Desk(Http http, Optional<String> origin, Optional<Ministry> ministry) {
    /// Of this machine alone.
    public static Desk local(int port) {
      return new Desk(new Http("127.0.0.1", port), Optional.empty(), Optional.empty());
    }
  }

  /// A ministry's own sign-in, by OpenID Connect.
  ///
  /// @param issuer without a slash at its end
  /// @param client what the desk is registered as
  /// @param staffClaim what of its id token is the staff number
  public record Ministry(String issuer, String client, Secret secret, String staffClaim) {}

  /// What the carrier calls us with.
  ///
  /// @param oldToken empty, or the token that is being rotated out
  public record AtCallbacks(Secret token, Secret oldToken, String serviceCode, String shortCode) {}

  /// Who carries our SMS.
  ///
  /// @param second takes over alerts that the first cannot carry
  /// @param perSecond texts handed to each of them in a second
  /// @param simChecks empty: the carrier is not asked whether SIMs were changed
  /// @param trial the numbers that alone are texted; empty: everybody is
  public record Sms(
      SmsCarrier first,
      Optional<SmsCarrier> second,
      int perSecond,
      Optional<SimChecking> simChecks,
      Optional<TrialNumbers> trial) {
    public Sms(
        SmsCarrier first,
        Optional<SmsCarrier> second,
        int perSecond,
        Optional<SimChecking> simChecks) {
      this(first, second, perSecond, simChecks, Optional.empty());
    }

    public Sms(SmsCarrier first, Optional<SmsCarrier> second, int perSecond) {
      this(first, second, perSecond, Optional.empty());
    }

    public static final Sms DEMO =
        new Sms(new SmsCarrier(SmsCarrier.DEMO, Optional.empty()), Optional.empty(), 50);
  }

  /// How the carrier is asked whether the SIM of a number was changed.
  ///
  /// @param account with the host where that is asked
  /// @param aDay the most numbers in a day, of all processes together
  public record SimChecking(CarrierAccount account, int aDay) {}

  /// A carrier by its name in the configuration.
  ///
  /// @param account empty for the demo's
  public record SmsCarrier(String name, Optional<CarrierAccount> account) {
    public static final String DEMO = "demo";
    public static final String AFRICAS_TALKING = "africastalking";
    public static final String AFRICAS_TALKING_SDK = "africastalking-sdk";
  }

  /// @param callsPerSecond calls that begin in a second when most people call: what Redis must hold
  /// @param drain so long a gateway that was told to stop serves on, not ready
  public record Limits(int maxInFlight, int pressesPerMinute, int callsPerSecond, Duration drain) {
    /// For a gateway that nobody stands before, and that may stop at once.
    public Limits(int maxInFlight, int pressesPerMinute, int callsPerSecond) {
      this(maxInFlight, pressesPerMinute, callsPerSecond, Duration.ZERO);
    }
  }

  /// Where case events go.
  ///
  /// @param url empty: nowhere
  /// @param oldSecret empty, or the secret that is being rotated out
  /// @param payload a name of [org.hakimtoto.notifier.link.LinkPayloads]
  /// @param privateHosts subscribers' hosts that need no public address
  public record Link(
      Optional<URI> url,
      Secret secret,
      Secret oldSecret,
      String payload,
      Set<String> privateHosts) {
    /// One without a subscriber in the own network.
    public Link(Optional<URI> url, Secret secret, Secret oldSecret, String payload) {
      this(url, secret, oldSecret, payload, Set.of());
    }

    public static final Link OFF = new Link(Optional.empty(), Secret.NONE, Secret.NONE, "cjims");
  }

  public record Log(String format, String level) {}
}
