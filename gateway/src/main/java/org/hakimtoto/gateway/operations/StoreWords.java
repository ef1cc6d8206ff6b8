package org.hakimtoto.gateway.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSizing;
import org.hakimtoto.store.redis.RedisStanding.Memory;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.TlsFault;

/// What the words of health mean, and what somebody should do, for `./haki doctor`.
public final class StoreWords {
  private static final int MEGABYTE = 1024 * 1024;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private StoreWords() {}

  /// What stands against saving; empty: nothing.
  public static List<String> ofPostgres(String word) {
    return switch (word) {
      case "up" -> List.of();
      case "busy" -> List.of("PostgreSQL answers, but what it needs to save is held by others");
      case "recovering" -> List.of("PostgreSQL answers again, since a moment");
      case "read-only" -> List.of("PostgreSQL is read-only: it saves nothing (a standby?)");
      case "disk-full" -> List.of("PostgreSQL has no disk left: it saves nothing");
      case "login-refused" -> List.of("PostgreSQL refuses the login, or lets it save nothing");
      case "not-seen" -> List.of("PostgreSQL was not seen since the gateway started");
      case "not-ours" -> List.of("PostgreSQL answers, and is none to serve from");
      case "not-migrated" -> List.of("PostgreSQL is not migrated: ./haki migrate");
      default -> List.of(sealed("PostgreSQL", word).orElse("PostgreSQL does not answer"));
    };
  }

  /// Why PostgreSQL could not be used, and the keys by which that is mended.
  ///
  /// @param why as the store tells it, without a value
  /// @param line where it was looked for
  public static String remedied(String why, DatabaseSettings line) {
    if (why.endsWith("refuses the login")) {
      return why + " (HAKI_PG_USER, HAKI_PG_PASSWORD; the server's pg_hba.conf)";
    }
    if (why.endsWith("has no such database")) {
      return why + " (HAKI_PG_DATABASE)";
    }
    return why.endsWith("cannot connect") || why.endsWith("no answer in time")
        ? why + " (looked for at " + servers(line) + ": HAKI_PG_HOST, HAKI_PG_PORT, HAKI_PG_HOSTS)"
        : why;
  }

  private static String servers(DatabaseSettings line) {
    return line.hosts().stream()
        .map(server -> server.host() + ":" + server.port())
        .collect(Collectors.joining(", "));
  }

  /// Why no report is kept while PostgreSQL was not seen, and what somebody should do.
  ///
  /// @param journal the word of the journal
  public static String nothingIsKept(String journal) {
    return switch (journal) {
      case "off" -> "no journal is configured: set HAKI_JOURNAL_DIR";
      case "full" -> "the journal is full until what waits in it is filed";
      case "no-references" ->
          "the journal has no reference left, or too old ones: PostgreSQL brings others";
      case "no-key" -> "this journal was never with PostgreSQL: once it was it can be filled";
      case "not-writable" ->
          "the journal's disk takes nothing: see HAKI_JOURNAL_DIR and its rights";
      case "in-use" ->
          "another process has HAKI_JOURNAL_DIR: give each gateway a folder of its own";
      default ->
          "no copy of the places lies in HAKI_JOURNAL_DIR, or it was altered: PostgreSQL brings"
              + " one";
    };
  }

  /// What stands against keeping a session; empty: nothing.
  public static List<String> ofRedis(String word) {
    return switch (word) {
      case "up", "nearly-full" -> List.of();
      case "full" -> List.of("Redis is full: it keeps no session until maxmemory is raised");
      case "read-only" -> List.of("Redis is read-only: it is a replica of another one");
      case "cluster" -> List.of("Redis is a cluster: the gateway needs one that is none");
      case "disk-full" -> List.of("Redis cannot write to its disk, and takes nothing");
      case "login-refused" ->
          List.of(
              "Redis refuses the password, or lets it do too little (HAKI_REDIS_USER,"
                  + " HAKI_REDIS_PASSWORD)");
      case "no-sentinel" ->
          List.of("no Sentinel tells where Redis is: they are away, or refuse the password");
      case "no-such-master" ->
          List.of("the Sentinels watch no Redis of the name that HAKI_REDIS_MASTER says");
      default ->
          List.of(
              sealed("Redis", word)
                  .orElse("Redis does not answer (HAKI_REDIS_HOST, HAKI_REDIS_PORT)"));
    };
  }

  /// How many calls find room in what Redis may use.
  public static List<String> room(Memory memory) {
    return memory.most() == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Redis has room for %d calls, so %d may begin in a second",
                RedisSizing.sessions(memory.most()),
                RedisSizing.callsPerSecond(memory.most())));
  }

  /// Whether it is full before so many calls that begin in a second are over.
  public static List<String> tooSmall(Memory memory, int callsPerSecond) {
    long needed = RedisSizing.needed(callsPerSecond);
    return memory.most() == 0 || memory.most() >= needed
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Redis has too little memory for HAKI_CALLS_PER_SECOND=%d: set maxmemory to %dmb",
                callsPerSecond,
                Math.ceilDiv(needed, MEGABYTE)));
  }

  /// What to say of a line that anybody on the way could read; empty: it is sealed, or stays on
  /// this machine.
  public static Optional<String> inTheClear(String server, String host, Tls tls) {
    return tls.sealed() || LOOPBACK.contains(host)
        ? Optional.empty()
        : Optional.of(
            "the line to " + server + " is in the clear: HAKI_*_TLS=verify-full seals it");
  }

  private static Optional<String> sealed(String server, String word) {
    return TlsFault.ofWord(word).map(fault -> server + ": " + fault.sentence());
  }

  /// What will stand against it, or may.
  public static List<String> warnings(Memory memory) {
    var warnings = new ArrayList<String>();
    if (memory.nearlyFull()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Redis uses %.0f %% of its memory: raise maxmemory before it is full",
              memory.share() * 100));
    }
    if (memory.most() == 0) {
      warnings.add("Redis has no maxmemory: it may take what others on the machine need");
    }
    if (memory.evicts()) {
      warnings.add(
          "Redis throws sessions away when it is full: set maxmemory-policy to noeviction");
    }
    return warnings;
  }
}
