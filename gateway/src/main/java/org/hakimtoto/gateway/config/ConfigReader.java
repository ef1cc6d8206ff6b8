package org.hakimtoto.gateway.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.config.Config.Desk;
import org.hakimtoto.gateway.config.Config.Heads;
import org.hakimtoto.gateway.config.Config.Http;
import org.hakimtoto.gateway.config.Config.Limits;
import org.hakimtoto.gateway.config.Config.Link;
import org.hakimtoto.gateway.config.Config.Log;
import org.hakimtoto.notifier.link.LinkPayloads;
import org.hakimtoto.notifier.send.SendBudget;
import org.hakimtoto.notifier.send.TrialNumbers;
import org.hakimtoto.store.db.DatabaseHost;
import org.hakimtoto.store.db.DatabaseSettings;

/// Reads the configuration from `HAKI_*` variables, and secrets from the files that `HAKI_*_FILE`
/// name ([SecretFiles]), and finds all faults at once. A fault names the variable and what it must
/// be, never the value: it may be a secret typed into the wrong one.
public final class ConfigReader {
  static final int MIN_TOKEN = 32;

  private static final String MUST_BE_SET = "must be set: ";

  /// Before all that must be set, to who works at a machine where it is.
  static final String NOTHING_SET =
      "no HAKI_ variable is set here; --env-file names a file of them: of an installed gateway"
          + " /etc/haki/haki.env";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Pattern ORIGIN =
      Pattern.compile("https://[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:(?!443$)[1-9][0-9]{0,4})?");

  /// Variables of ours that are no configuration of the gateway.
  private static final Set<String> OTHERS =
      Set.of(
          "HAKI_JAVA_HOME",
          "HAKI_JAVA_OPTIONS",
          "HAKI_START_CACHE",
          "HAKI_AT_SANDBOX_KEY",
          "HAKI_AT_SANDBOX_USERNAME",
          "HAKI_AT_SANDBOX_TO");

  private final Map<String, String> environment;
  private final Set<Key> unread;
  private final Use use;
  private final List<String> faults;

  private ConfigReader(SecretFiles.Read read, Use use) {
    this.environment = read.values();
    this.unread = read.unread();
    this.faults = new ArrayList<>(read.faults());
    this.use = use;
  }

  /// What the configuration is read for.
  private enum Use {
    /// The carrier's door is opened, for children.
    SERVING,
    /// The same in a world that is played.
    TRIAL,
    /// No door is opened and nothing is sent: the file that a demo leaves will do.
    COMMAND
  }

  /// The configuration is wrong: every fault, a line each.
  public static final class BadConfig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadConfig(List<String> faults) {
      super(String.join("\n", faults));
    }
  }

  public static Config read(Map<String, String> environment) {
    return read(environment, Use.SERVING);
  }

  /// The same for a gateway in a world that is played: it may have no carrier, and link to plain
  /// `http`.
  public static Config readForTrial(Map<String, String> environment) {
    return read(environment, Use.TRIAL);
  }

  /// The same for a command that opens no door and sends nothing: a demo's carrier and short tokens
  /// will do.
  public static Config readForCommand(Map<String, String> environment) {
    return read(environment, Use.COMMAND);
  }

  /// How those reach the database who migrate, of whatever is said beside it: a file that says no
  /// more is theirs alone.
  public static DatabaseSettings readOwner(Map<String, String> environment) {
    var reader = new ConfigReader(SecretFiles.read(environment), Use.COMMAND);
    reader.refuseUnknown();
    DatabaseSettings owner = reader.ownerLogin();
    reader.refuseFaults();
    return owner;
  }

  /// The phones that alone are texted, of whatever is said beside it; empty: this is no trial.
  public static Optional<TrialNumbers> readTrial(Map<String, String> environment) {
    var reader = new ConfigReader(SecretFiles.read(environment), Use.COMMAND);
    Optional<TrialNumbers> trial = new CarrierKeys(reader, true).trial();
    reader.refuseFaults();
    return trial;
  }

  private static Config read(Map<String, String> environment, Use use) {
    var reader = new ConfigReader(SecretFiles.read(environment), use);
    reader.refuseUnknown();
    Config config = reader.config(use != Use.SERVING);
    reader.refuseFaults();
    return config;
  }

  private void refuseFaults() {
    if (faults.isEmpty()) {
      return;
    }
    if (environment.keySet().stream().noneMatch(name -> name.startsWith("HAKI_"))) {
      faults.addFirst(NOTHING_SET);
    }
    throw new BadConfig(List.copyOf(faults));
  }

  private Config config(boolean demo) {
    return new Config(
        new Http(text(Key.HTTP_HOST), port(Key.HTTP_PORT)),
        new Http(text(Key.OPS_HOST), port(Key.OPS_PORT)),
        desk(),
        new CallbackKeys(this).read(),
        new CarrierKeys(this, demo).read(),
        database(text(Key.PG_USER), value(Key.PG_PASSWORD)),
        owner(),
        new RedisKeys(this).read(),
        SecretFiles.standing(environment, path(Key.KEY_FILE)),
        folder(Key.MENUS_DIR),
        folder(Key.JOURNAL_DIR),
        new Heads(file(Key.AUDIT_HEADS_PATH), address(Key.AUDIT_HEADS_URL, demo)),
        file(Key.ERASURES_PATH),
        new Limits(
            number(Key.MAX_IN_FLIGHT, 1, 10_000),
            number(Key.PRESSES_PER_MINUTE, 1, 1_000_000),
            number(Key.CALLS_PER_SECOND, 1, 100_000),
            Duration.ofSeconds(number(Key.DRAIN_SECONDS, 0, 300))),
        budget(),
        link(demo),
        new Log(
            oneOf(Key.LOG_FORMAT, Set.of("json", "plain")),
            oneOf(Key.LOG_LEVEL, Set.of("ERROR", "WARN", "INFO", "DEBUG"))),
        new WatchKeys(this, demo).read(),
        demo);
  }

  private DatabaseSettings database(String user, String password) {
    return new DatabaseSettings(
        hosts(),
        text(Key.PG_DATABASE),
        user,
        password,
        number(Key.PG_POOL, 2, 100),
        TlsKeys.POSTGRES.read(this));
  }

  private List<DatabaseHost> hosts() {
    String several = value(Key.PG_HOSTS);
    if (several.isEmpty()) {
      return List.of(new DatabaseHost(text(Key.PG_HOST), port(Key.PG_PORT)));
    }
    return HostList.read(several, DatabaseSettings.MOST_HOSTS)
        .map(hosts ->
            hosts.stream().map(host -> new DatabaseHost(host.name(), host.port())).toList())
        .orElseGet(() -> {
          fault(Key.PG_HOSTS, HostList.RULE);
          return List.of(new DatabaseHost("127.0.0.1", 1));
        });
  }

  /// Faults of host and port are told once: they are the same as the gateway's.
  private DatabaseSettings owner() {
    var known = List.copyOf(faults);
    DatabaseSettings settings = ownerLogin();
    faults.clear();
    faults.addAll(known);
    return settings;
  }

  private DatabaseSettings ownerLogin() {
    String owner = value(Key.PG_OWNER);
    return owner.isEmpty()
        ? database(value(Key.PG_USER), value(Key.PG_PASSWORD))
        : database(owner, value(Key.PG_OWNER_PASSWORD));
  }

  /// What is typed there is sealed on its way, but on this machine.
  private Desk desk() {
    String origin = value(Key.DESK_ORIGIN);
    if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
      fault(
          Key.DESK_ORIGIN,
          "must be https:// and a host in small letters, with a port only if it is not 443, and"
              + " nothing behind");
    }
    Http http = new Http(text(Key.DESK_HOST), port(Key.DESK_PORT));
    if (origin.isEmpty() && !LOOPBACK.contains(http.host())) {
      fault(Key.DESK_ORIGIN, "must be set where the desk listens beyond this machine");
    }
    return new Desk(
        http,
        origin.isEmpty() ? Optional.empty() : Optional.of(origin),
        new MinistryKeys(this).read());
  }

  private SendBudget budget() {
    int perDay = number(Key.SMS_PER_DAY, 0, 100_000_000);
    int reserve = number(Key.SMS_RED_RESERVE, 0, 100_000_000);
    if (perDay > 0 && reserve > perDay) {
      fault(Key.SMS_RED_RESERVE, "must be no more than HAKI_SMS_PER_DAY");
      return SendBudget.UNLIMITED;
    }
    return perDay == 0 ? SendBudget.UNLIMITED : new SendBudget(perDay, reserve);
  }

  private Link link(boolean demo) {
    Optional<URI> url = address(Key.LINK_URL, demo);
    boolean on = !value(Key.LINK_URL).isEmpty();
    return new Link(
        url,
        token(Key.LINK_SECRET, on),
        token(Key.LINK_SECRET_OLD, false),
        oneOf(Key.LINK_PAYLOAD, LinkPayloads.names()),
        names(Key.LINK_PRIVATE_HOSTS));
  }

  private Set<String> names(Key key) {
    String value = value(key).toLowerCase(Locale.ROOT);
    if (value.matches("([a-z0-9.:-]{1,253}(,[a-z0-9.:-]{1,253}){0,19})?")) {
      return value.isEmpty() ? Set.of() : Set.of(value.split(","));
    }
    fault(key, "must be names of hosts, with commas between, no more than twenty");
    return Set.of();
  }

  /// What is sent there is for one receiver, so it is sealed on its way.
  Optional<URI> address(Key key, boolean demo) {
    String value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      var url = new URI(value);
      if (mayBeLinked(url, demo)) {
        return Optional.of(url);
      }
    } catch (URISyntaxException notAnAddress) {
      // told below, with the same words
    }
    fault(
        key,
        "must be an https address without user and fragment; http only to this machine or in a"
            + " demo");
    return Optional.empty();
  }

  static boolean mayBeLinked(URI url, boolean demo) {
    if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return false;
    }
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("https")
        || (scheme.equals("http") && (demo || LOOPBACK.contains(url.getHost())));
  }

  Secret token(Key key, boolean needed) {
    String value = value(key);
    if (value.isEmpty()) {
      if (needed) {
        fault(key, MUST_BE_SET + key.help());
      }
      return Secret.NONE;
    }
    if (!value.matches("[A-Za-z0-9_-]+")) {
      fault(key, "must be letters, digits, - and _");
    } else if (value.length() < MIN_TOKEN && use != Use.COMMAND) {
      fault(key, "must have at least " + MIN_TOKEN + " characters");
    }
    return new Secret(value);
  }

  private void refuseUnknown() {
    environment.keySet().stream()
        .filter(name -> name.startsWith("HAKI_") && !OTHERS.contains(name))
        .filter(name -> Key.of(name).isEmpty() && !SecretFiles.isVariable(name))
        .sorted()
        .forEach(name -> faults.add(name + " is not a key of this release (see: haki config)"));
  }

  String value(Key key) {
    return environment.getOrDefault(key.variable(), key.fallback()).strip();
  }

  String text(Key key) {
    String value = value(key);
    if (value.isEmpty()) {
      fault(key, MUST_BE_SET + key.help());
    }
    return value;
  }

  /// A file that may be named; under systemd its copy ([SecretFiles]).
  Optional<Path> maybe(Key key) {
    return value(key).isEmpty()
        ? Optional.empty()
        : Optional.of(SecretFiles.standing(environment, path(key)));
  }

  private Path path(Key key) {
    try {
      return Path.of(text(key));
    } catch (InvalidPathException e) {
      fault(key, "must be the path of a file");
      return Path.of("");
    }
  }

  private Optional<Path> folder(Key key) {
    return path(key, "must be the path of a folder");
  }

  private Optional<Path> file(Key key) {
    return path(key, "must be the path of a file");
  }

  private Optional<Path> path(Key key, String otherwise) {
    String value = value(key);
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
    } catch (InvalidPathException e) {
      fault(key, otherwise);
      return Optional.empty();
    }
  }

  int port(Key key) {
    return number(key, 0, 65_535);
  }

  int number(Key key, int least, int most) {
    try {
      int number = Integer.parseInt(value(key));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below, with the same words
    }
    fault(key, "must be a number from " + least + " to " + most);
    return least;
  }

  String oneOf(Key key, Set<String> allowed) {
    String value = value(key);
    if (!allowed.contains(value)) {
      fault(key, "must be one of " + allowed.stream().sorted().toList());
    }
    return value;
  }

  void fault(Key key, String what) {
    if (!unread.contains(key)) {
      faults.add(key.variable() + " " + what);
    }
  }
}
