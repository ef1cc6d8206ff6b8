package org.hakimtoto.gateway.config;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Every key the configuration has, with its default and its help. `HAKI_` plus the name is the
/// environment variable; a secret may stand in a file instead, which the variable with `_FILE`
/// behind it names.
public enum Key {
  HTTP_HOST("0.0.0.0", false, "address of the carrier door"),
  HTTP_PORT("8080", false, "port of the carrier door; 0 takes a free one"),
  OPS_HOST("127.0.0.1", false, "address of the operations door: loopback unless you say otherwise"),
  OPS_PORT("8081", false, "port of the operations door; 0 takes a free one"),
  DESK_HOST("127.0.0.1", false, "address of the desk: loopback, behind a proxy that speaks TLS"),
  DESK_PORT("8082", false, "port of the desk; 0 takes a free one"),
  DESK_ORIGIN(
      "", false, "https://host of the desk as browsers see it; empty: http://127.0.0.1:DESK_PORT"),
  OIDC_ISSUER("", false, "https address of a ministry's own sign-in for the desk; empty: none"),
  OIDC_CLIENT_ID("", false, "what the desk is registered as there"),
  OIDC_CLIENT_SECRET("", true, "the secret of that registration"),
  OIDC_STAFF_CLAIM("staff_number", false, "claim of its id token that holds the staff number"),
  AT_TOKEN("", true, "secret path segment of the carrier's callback URLs, 32 characters or more"),
  AT_TOKEN_OLD("", true, "the token before, accepted as well while it is being rotated"),
  SERVICE_CODE("*384*115#", false, "USSD code that is dialled"),
  SHORT_CODE("22115", false, "short code that is texted, and that our SMS come from"),
  CARRIER("africastalking", false, "who carries our SMS: africastalking or africastalking-sdk"),
  AT_USERNAME("", false, "user name of the app at Africa's Talking; sandbox for its sandbox"),
  AT_API_KEY("", true, "key of that app"),
  AT_URL("", false, "where Africa's Talking is, https; empty: its live host, or the sandbox's"),
  AT_ENDPOINT("legacy", false, "legacy (a form; live and sandbox) or bulk (JSON; live only)"),
  AT_SENDER("", false, "registered sender of our SMS; empty: SHORT_CODE; -: none is named"),
  SECOND_CARRIER(
      "",
      false,
      "who carries alerts when the first cannot, and all while it is slow; empty: nobody"),
  SECOND_AT_USERNAME("", false, "the same for the second carrier"),
  SECOND_AT_API_KEY("", true, "the same for the second carrier"),
  SECOND_AT_URL("", false, "the same for the second carrier"),
  SECOND_AT_ENDPOINT("legacy", false, "the same for the second carrier"),
  SECOND_AT_SENDER("", false, "the same for the second carrier"),
  SIM_CHECKS_A_DAY(
      "0",
      false,
      "numbers that the carrier is asked of in a day, whether their SIM was changed; it costs; 0 to"
          + " 100000, 0: none"),
  AT_INSIGHTS_URL(
      "", false, "where that is asked, https; empty: the carrier's live host, or the sandbox's"),
  SMS_PER_SECOND(
      "50", false, "SMS handed to a carrier in a second, by all processes together; 1 to 10000"),
  TRIAL_NUMBERS(
      "",
      true,
      "the numbers that alone are texted, each text marked, +254...,+254..., or nobody; empty: no"
          + " trial, everybody is texted"),
  PG_HOST("127.0.0.1", false, "PostgreSQL host"),
  PG_PORT("5432", false, "PostgreSQL port"),
  PG_HOSTS(
      "",
      false,
      "PostgreSQL servers, host:port,host:port, of which one is the primary; in place of PG_HOST"
          + " and PG_PORT"),
  PG_DATABASE("haki", false, "PostgreSQL database"),
  PG_USER("haki", false, "PostgreSQL login of the gateway, in the role haki_house"),
  PG_PASSWORD("", true, "password of that login"),
  PG_OWNER("", false, "PostgreSQL login that owns the tables, for haki migrate; empty: PG_USER"),
  PG_OWNER_PASSWORD("", true, "password of that login"),
  PG_POOL(
      "24",
      false,
      "connections to PostgreSQL of this process, 2 to 100; half are for callers and texts alone"),
  PG_TLS("off", false, "verify-full: over TLS, certificate and name are checked; or off"),
  PG_TLS_CA("", false, "PEM file of the authorities of its certificate; empty: Java's"),
  PG_TLS_CERT("", false, "PEM file of the certificate we show to PostgreSQL; empty: none"),
  PG_TLS_KEY("", false, "PEM file of its key: PKCS#8, no password, mode 0600"),
  REDIS_HOST("127.0.0.1", false, "Redis host"),
  REDIS_PORT("6379", false, "Redis port"),
  REDIS_SENTINELS(
      "",
      false,
      "Sentinels, host:port,host:port, that tell which Redis is the master; in place of REDIS_HOST"
          + " and REDIS_PORT"),
  REDIS_MASTER("mymaster", false, "name by which the Sentinels watch it"),
  REDIS_SENTINEL_PASSWORD("", true, "password of the Sentinels; empty: none"),
  REDIS_USER("", false, "Redis user (deploy/redis.conf); empty: default"),
  REDIS_PASSWORD("", true, "Redis password"),
  REDIS_TLS("off", false, "the same for Redis: verify-full or off"),
  REDIS_TLS_CA("", false, "the same for Redis"),
  REDIS_TLS_CERT("", false, "the same for Redis"),
  REDIS_TLS_KEY("", false, "the same for Redis"),
  REDIS_DATABASE("0", false, "Redis database number"),
  REDIS_POOL("128", false, "connections to Redis of this process, 1 to 1024"),
  KEY_FILE("", false, "file with the Tink keysets (haki keys new FILE makes one)"),
  MENUS_DIR("", false, "folder with the menu book that is served; empty: the one of this release"),
  JOURNAL_DIR(
      "",
      false,
      "folder of this process alone, for reports that come while PostgreSQL is away; empty: none"),
  AUDIT_HEADS_PATH(
      "",
      false,
      "file the audit's ends are added to each hour, signed, kept elsewhere; empty: none"),
  AUDIT_HEADS_URL("", false, "where they are posted to as well, https; empty: nowhere"),
  ERASURES_PATH(
      "",
      false,
      "file with the list of erasures, on a disk that no backup is restored over; empty: none"),
  MAX_IN_FLIGHT("256", false, "callbacks worked on at once; more are refused with a busy screen"),
  PRESSES_PER_MINUTE("120", false, "presses of one caller within a minute; more see a busy screen"),
  CALLS_PER_SECOND(
      "60", false, "calls that begin in the busiest second, everywhere; doctor sizes Redis by it"),
  DRAIN_SECONDS(
      "5",
      false,
      "told to stop, serve on for so long and say that no more callers should come; 0 to 300"),
  SMS_PER_DAY("50000", false, "texts of one day in Kenya; what is beyond waits; 0: no limit"),
  SMS_RED_RESERVE("2000", false, "of these, kept for the most urgent alerts, which always go"),
  LINK_URL("", false, "where case events are posted to (CJIMS), https; empty: nowhere"),
  LINK_SECRET("", true, "what signs the events, 32 characters or more"),
  LINK_SECRET_OLD("", true, "the secret before, signs as well while it is being rotated"),
  LINK_PAYLOAD("cjims", false, "how the events are told: cjims"),
  LINK_PRIVATE_HOSTS("", false, "subscribers' hosts that need no public address, by commas"),
  DIAL_URL(
      "",
      false,
      "public https address of this house, which it dials by itself each two minutes; empty: it"
          + " does not"),
  TRACES_URL("", false, "where spans without personal data go, OTLP over HTTP; empty: nowhere"),
  LOG_FORMAT("json", false, "json or plain"),
  LOG_LEVEL("INFO", false, "ERROR, WARN, INFO or DEBUG");

  private final String fallback;
  private final boolean secret;
  private final String help;

  Key(String fallback, boolean secret, String help) {
    this.fallback = fallback;
    this.secret = secret;
    this.help = help;
  }

  public String variable() {
    return "HAKI_" + name();
  }

  /// The variable that names a file with a secret in it.
  public String fileVariable() {
    return variable() + SecretFiles.ENDING;
  }

  /// Whether a file is named for a secret.
  public static boolean inFile(Map<String, String> environment, Key key) {
    return key.secret() && !SecretFiles.named(environment, key).isEmpty();
  }

  public String fallback() {
    return fallback;
  }

  public boolean secret() {
    return secret;
  }

  public String help() {
    return help;
  }

  static Optional<Key> of(String variable) {
    return Arrays.stream(values()).filter(key -> key.variable().equals(variable)).findFirst();
  }
}
