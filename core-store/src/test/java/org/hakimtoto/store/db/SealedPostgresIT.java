package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.Authority;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.Tls.OwnCertificate;
import org.hakimtoto.store.tls.TlsFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a real PostgreSQL that takes no line in the clear, and wants a certificate of the gateway.
class SealedPostgresIT {
  private static final Path BIN = Path.of("target", "real-servers", "bin").toAbsolutePath();
  private static final String HERE = "ip:127.0.0.1";

  /// The superuser may reach `postgres` in the clear, to set up the server.
  private static final String WHO_MAY =
      """
      host postgres haki 127.0.0.1/32 scram-sha-256
      hostssl haki haki 127.0.0.1/32 scram-sha-256
      hostssl haki haki_gateway 127.0.0.1/32 scram-sha-256 clientcert=verify-full
      """;

  @TempDir private static Path home;
  private static EmbeddedPostgres postgres;
  private static Authority authority;
  private static Authority stranger;
  private static OwnCertificate good;
  private static OwnCertificate ours;
  private static Vertx vertx;

  @BeforeAll
  static void set_up() throws IOException, SQLException {
    vertx = Vertx.vertx();
    authority = new Authority(home.resolve("authority"), "Haki");
    stranger = new Authority(home.resolve("stranger"), "Stranger");
    good = authority.issue("server", "server", HERE);
    ours = authority.issue("gateway", "haki_gateway", "dns:gateway");
    Path rules = Files.writeString(home.resolve("pg_hba.conf"), WHO_MAY);
    postgres = EmbeddedPostgres.start(home.resolve("pg"), BIN, 0, "hba_file=" + rules);
    offers(good);
  }

  @AfterAll
  static void tear_down() {
    postgres.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void migrations_and_gateway_work_over_a_sealed_line() throws Exception {
    offers(good);
    await().untilAsserted(() -> assertThat(gateway(trusting(authority))).isEqualTo("sealed"));

    assertThatCode(() -> driver(trusting(authority))).doesNotThrowAnyException();
    assertThat(Migrations.apply(owner(trusting(authority)))).isPositive();
  }

  @Test
  void a_line_in_the_clear_is_taken_by_nobody() throws Exception {
    offers(good);
    assertThat(gateway(Tls.OFF)).contains("refuses the login");
    assertThatThrownBy(() -> driver(Tls.OFF)).hasMessageContaining("no encryption");
  }

  @Test
  void a_server_that_offers_no_tls_is_not_spoken_to() throws Exception {
    setUp("alter system set ssl = off");
    await().untilAsserted(() -> assertRefused(trusting(authority), TlsFault.PLAIN));
  }

  @Test
  void an_authority_we_do_not_trust_is_refused() throws Exception {
    offers(good);
    await().untilAsserted(() -> assertThat(gateway(trusting(authority))).isEqualTo("sealed"));
    assertRefused(trusting(stranger), TlsFault.UNTRUSTED);
    assertRefused(new Tls(true, Optional.empty(), Optional.of(ours)), TlsFault.UNTRUSTED);
  }

  @Test
  void a_certificate_for_another_name_is_refused() throws Exception {
    offers(authority.issue("elsewhere", "127.0.0.1", "dns:elsewhere.example"));
    await().untilAsserted(() -> assertRefused(trusting(authority), TlsFault.OTHER_NAME));
  }

  @Test
  void an_old_certificate_is_refused() throws Exception {
    offers(authority.issue("old", "server", HERE, "-10d", 5));
    await().untilAsserted(() -> assertRefused(trusting(authority), TlsFault.EXPIRED));
  }

  @Test
  void the_server_refuses_a_gateway_without_a_certificate_of_its_own() throws Exception {
    offers(good);
    await().untilAsserted(() -> assertThat(gateway(trusting(authority))).isEqualTo("sealed"));
    assertThat(gateway(new Tls(true, Optional.of(authority.certificate()), Optional.empty())))
        .contains("refuses the login");
  }

  private static void assertRefused(Tls tls, TlsFault fault) {
    assertThat(gateway(tls)).isEqualTo("PostgreSQL: " + fault.sentence());
    try (var database = new Database(vertx, withTls(gatewaySettings(), tls))) {
      assertThat(SaveTrial.of(database)).isEqualTo(fault.word());
    }
    assertThatThrownBy(() -> driver(tls))
        .satisfies(e -> assertThat(TlsFault.of(e)).contains(fault));
  }

  /// `sealed`, or why not.
  private static String gateway(Tls tls) {
    try (var database = new Database(vertx, withTls(gatewaySettings(), tls))) {
      return database.reading(tx ->
          tx.one("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
              .map(row -> row.getBoolean(0) ? "sealed" : "in the clear")
              .orElse("?"));
    } catch (StoreFault e) {
      return String.valueOf(e.getMessage());
    }
  }

  /// As Flyway does, without its patience.
  private static void driver(Tls tls) throws SQLException {
    DatabaseSettings settings = owner(tls);
    var properties = new Properties();
    properties.putAll(settings.jdbcLine());
    properties.setProperty("user", settings.user());
    properties.setProperty("password", settings.password());
    DriverManager.getConnection(settings.jdbcUrl(), properties).close();
  }

  private static Tls trusting(Authority one) {
    return new Tls(true, Optional.of(one.certificate()), Optional.of(ours));
  }

  private static DatabaseSettings owner(Tls tls) {
    return withTls(postgres.owner(DatabaseSettings::new), tls);
  }

  private static DatabaseSettings gatewaySettings() {
    return postgres.gateway(DatabaseSettings::new);
  }

  private static DatabaseSettings withTls(DatabaseSettings of, Tls tls) {
    return new DatabaseSettings(
        of.host(), of.port(), of.database(), of.user(), of.password(), of.poolSize(), tls);
  }

  private static void offers(OwnCertificate certificate) throws IOException, SQLException {
    Path shown = home.resolve("shown.crt");
    Path key = home.resolve("shown.key");
    Files.copy(certificate.certificate(), shown, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        certificate.key(),
        key,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    setUp(
        "alter system set ssl_ca_file = '" + authority.certificate() + "'",
        "alter system set ssl_cert_file = '" + shown + "'",
        "alter system set ssl_key_file = '" + key + "'",
        "alter system set ssl = on");
  }

  private static void setUp(String... statements) throws SQLException {
    DatabaseSettings owner = postgres.owner(DatabaseSettings::new);
    try (var connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + owner.port() + "/postgres?sslmode=disable",
                owner.user(),
                owner.password());
        var statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
      statement.execute("select pg_reload_conf()");
    }
  }
}
