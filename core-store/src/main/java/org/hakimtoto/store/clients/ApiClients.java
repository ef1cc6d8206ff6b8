package org.hakimtoto.store.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.Tx;

/// The programs that may call the API, found by the hash of their token.
public final class ApiClients {
  /// The most that [#all] lists.
  public static final int MOST_LISTED = 500;

  private static final String SELECT =
      "select id, name, scopes, officer_id, acts_for, per_minute, expires_at, revoked_at,"
          + " last_used_at, coalesce(last_used_at > clock_timestamp() - interval '1 hour', false)"
          + " as noted from api_client ";

  private ApiClients() {}

  /// How a client stands, for the one who looks after them.
  ///
  /// @param lastUsed give or take an hour; empty: not since this is written down
  public record Listed(ApiClient client, boolean revoked, Optional<Instant> lastUsed) {}

  /// @param noted whether its use was written down within the hour
  public record Entered(ApiClient client, boolean noted) {}

  /// Keeps a client under the hash of its token. False when the name or the token is taken.
  public static boolean add(Tx tx, ApiClient client, String token) {
    return tx.change(
            """
            insert into api_client
              (id, name, token_hash, scopes, officer_id, per_minute, expires_at, acts_for)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict do nothing
            """,
            client.id(),
            client.name(),
            hash(token),
            scopes(client.scopes()),
            client.officer().orElse(null),
            client.perMinute(),
            client.expires().map(ApiClients::time).orElse(null),
            client.actsFor().toArray(UUID[]::new))
        == 1;
  }

  /// The client whose token this is, unless it was revoked or has run out by the database's clock,
  /// or the officer it acts as is not on duty.
  public static Optional<ApiClient> byToken(Tx tx, String token) {
    return entered(tx, token).map(Entered::client);
  }

  /// The same, with what is known of its use.
  public static Optional<Entered> entered(Tx tx, String token) {
    return tx.one(
            SELECT
                + """
                where token_hash = $1 and revoked_at is null
                  and (expires_at is null or expires_at > clock_timestamp())
                  and (officer_id is null or exists (
                    select 1 from officer o
                     where o.id = officer_id and o.retired_at is null and o.suspended_at is null))
                """,
            hash(token))
        .map(row -> new Entered(client(row), row.getBoolean("noted")));
  }

  /// The client was used just now. False: another request is about to say so.
  public static boolean used(Tx tx, UUID client) {
    return tx.change(
            """
            update api_client set last_used_at = clock_timestamp()
             where id = (select id from api_client where id = $1 for no key update skip locked)
            """,
            client)
        == 1;
  }

  /// The first [#MOST_LISTED] by name.
  public static List<Listed> all(Tx tx) {
    return tx.rows(SELECT + "order by name limit $1", MOST_LISTED).stream()
        .map(row ->
            new Listed(
                client(row),
                row.getOffsetDateTime("revoked_at") != null,
                time(row, "last_used_at")))
        .toList();
  }

  /// The names of those in force that may act as whom a request names, and for no unit: they act as
  /// nobody.
  public static List<String> actingForNobody(Tx tx) {
    return tx
        .rows(
            """
            select name from api_client
             where $1 = any(scopes) and acts_for = '{}' and revoked_at is null
               and (expires_at is null or expires_at > clock_timestamp())
             order by name limit $2
            """,
            ApiScope.ACT_AS.words(),
            MOST_LISTED)
        .stream()
        .map(row -> row.getString("name"))
        .toList();
  }

  /// From now on the client acts for the officers of these units and no other. False when no such
  /// client that acts as whom a request names is in force.
  public static boolean actFor(Tx tx, String name, Set<UUID> units) {
    return tx.change(
            """
            update api_client set acts_for = $2
             where name = $1 and revoked_at is null and $3 = any(scopes)
            """,
            name,
            units.toArray(UUID[]::new),
            ApiScope.ACT_AS.words())
        == 1;
  }

  /// The demo's token acts for every unit of the demo, those of a new roster as well.
  public static void actForAllUnits(Tx tx, String name) {
    tx.change(
        """
        update api_client set acts_for = array(select id from unit)
         where name = $1 and revoked_at is null
        """,
        name);
  }

  /// The client in force of that name.
  public static Optional<UUID> named(Tx tx, String name) {
    return tx.one("select id from api_client where name = $1 and revoked_at is null", name)
        .map(row -> row.getUUID("id"));
  }

  /// From now on the client's token opens nothing. False when no such client is there.
  public static boolean revoke(Tx tx, String name) {
    return tx.change(
            """
            update api_client set revoked_at = clock_timestamp()
             where name = $1 and revoked_at is null
            """,
            name)
        == 1;
  }

  /// The tokens that act as an officer who has left open nothing for good.
  public static void revokeOf(Tx tx, UUID officer) {
    tx.change(
        """
        update api_client set revoked_at = clock_timestamp()
         where officer_id = $1 and revoked_at is null
        """,
        officer);
  }

  private static ApiClient client(Row row) {
    return new ApiClient(
        row.getUUID("id"),
        row.getString("name"),
        Arrays.stream(row.getArrayOfStrings("scopes"))
            .map(ApiScope::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        Optional.<UUID>ofNullable(row.getUUID("officer_id")),
        Set.of(row.getArrayOfUUIDs("acts_for")),
        row.getInteger("per_minute"),
        time(row, "expires_at"));
  }

  private static Optional<Instant> time(Row row, String column) {
    return Optional.<OffsetDateTime>ofNullable(row.getOffsetDateTime(column))
        .map(OffsetDateTime::toInstant);
  }

  private static String[] scopes(Set<ApiScope> scopes) {
    return scopes.stream().map(ApiScope::words).sorted().toArray(String[]::new);
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Buffer hash(String token) {
    try {
      return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
