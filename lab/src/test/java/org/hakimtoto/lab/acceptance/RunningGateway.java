package org.hakimtoto.lab.acceptance;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.demo.DemoSurroundings;
import org.hakimtoto.notifier.send.SendBudget;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.redis.RedisSettings;

/// A running gateway for one test, on free ports, with phones to dial it from.
public final class RunningGateway implements AutoCloseable {
  public static final String TOKEN = "demo";
  public static final String SERVICE_CODE = "*384*115#";
  static final String SHORT_CODE = "22115";

  /// A Tuesday morning at ten: offices are open, families may be texted, no holiday is near.
  /// Whatever day it is where the test runs.
  public static final Instant MORNING = Instant.parse("2026-11-24T07:00:00Z");

  /// The check of a menu book computes for seconds, and has not the machine for itself.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<Gateway> gateways;

  private RunningGateway(List<Gateway> gateways) {
    this.gateways = gateways;
  }

  public static RunningGateway open(RealStores stores) {
    return open(stores, 1);
  }

  /// @param gateways how many gateways stand on the same stores
  public static RunningGateway open(RealStores stores, int gateways) {
    return open(config(stores), goingOnFrom(MORNING), gateways);
  }

  /// One with a Redis of its own, which may be killed.
  public static RunningGateway open(RealStores stores, RedisSettings redis) {
    return open(config(stores, redis), goingOnFrom(MORNING), 1);
  }

  /// Gateways that reach their stores in a way of their own.
  public static RunningGateway openOn(
      DatabaseSettings postgres, RedisSettings redis, RealStores stores, int gateways) {
    Config config =
        config(stores, postgres, redis, Config.Link.OFF, Config.Sms.DEMO, Optional.empty());
    return open(config, goingOnFrom(MORNING), gateways);
  }

  /// Made ready for a burst, as one is that `serve` has started.
  public void warmUp() {
    gateways.forEach(Gateway::warmUp);
  }

  /// One that sends its events somewhere.
  public static RunningGateway open(RealStores stores, Config.Link link, InstantSource clock) {
    return open(config(stores, stores.redisSettings(), link), clock, 1);
  }

  /// One that shares the clock of a browser.
  public static RunningGateway openToday(RealStores stores) {
    return open(config(stores), InstantSource.system(), 1);
  }

  /// One whose clock shows `begin` now, and goes on from there.
  static RunningGateway openAt(Instant begin, RealStores stores) {
    return open(config(stores), goingOnFrom(begin), 1);
  }

  /// One whose SMS go to carriers of the test's.
  public static RunningGateway openCarriedBy(Config.Sms sms, RealStores stores) {
    Config config = config(stores, stores.redisSettings(), Config.Link.OFF, sms, Optional.empty());
    return open(config, goingOnFrom(MORNING), 1);
  }

  /// The same, watched from outside.
  public static RunningGateway openWatched(Config.Sms sms, Config.Watch watch, RealStores stores) {
    Config config = config(stores, stores.redisSettings(), Config.Link.OFF, sms, Optional.empty());
    return open(config.withWatch(watch), goingOnFrom(MORNING), 1);
  }

  /// Gateways whose desk takes accounts of a ministry's own.
  public static RunningGateway openFor(Config.Ministry ministry, RealStores stores, int gateways) {
    Config.Desk local = Config.Desk.local(0);
    var desk = new Config.Desk(local.http(), local.origin(), Optional.of(ministry));
    Config config =
        config(
            stores,
            stores.settings(),
            stores.redisSettings(),
            desk,
            Config.Link.OFF,
            Config.Sms.DEMO,
            Optional.empty());
    return open(config, goingOnFrom(MORNING), gateways);
  }

  /// Gateways on the same stores, each with the menu book of a folder.
  public static RunningGateway openOnBooks(RealStores stores, Path... folders) {
    InstantSource clock = goingOnFrom(MORNING);
    return new RunningGateway(
        Arrays.stream(folders)
            .map(folder -> config(stores, stores.redisSettings(), Optional.of(folder)))
            .map(config -> started(config, clock))
            .toList());
  }

  /// One that serves the menu book of a folder, if one is named.
  public static Config config(RealStores stores, RedisSettings redis, Optional<Path> menus) {
    return config(stores, redis, Config.Link.OFF, Config.Sms.DEMO, menus);
  }

  private static RunningGateway open(Config config, InstantSource clock, int gateways) {
    return new RunningGateway(
        IntStream.range(0, gateways).mapToObj(_ -> started(config, clock)).toList());
  }

  /// Gateways on the same stores, each with a journal of its own.
  public static RunningGateway openWithJournals(RealStores stores, Path... folders) {
    InstantSource clock = goingOnFrom(MORNING);
    return new RunningGateway(
        Arrays.stream(folders)
            .map(folder -> started(config(stores).withJournal(folder), clock))
            .toList());
  }

  /// Gateways on the same stores, each with a key file of its own.
  public static RunningGateway openWithKeys(RealStores stores, Path... keyFiles) {
    InstantSource clock = goingOnFrom(MORNING);
    return new RunningGateway(
        Arrays.stream(keyFiles)
            .map(file -> started(withKeys(config(stores), file), clock))
            .toList());
  }

  private static Config withKeys(Config config, Path keyFile) {
    return new Config(
        config.http(),
        config.operations(),
        config.desk(),
        config.callbacks(),
        config.sms(),
        config.postgres(),
        config.owner(),
        config.redis(),
        keyFile,
        config.menus(),
        config.journal(),
        config.limits(),
        config.budget(),
        config.link(),
        config.log(),
        config.demo());
  }

  /// One with a journal that reaches its stores in a way of its own.
  public static RunningGateway openWithJournal(
      DatabaseSettings postgres, RedisSettings redis, RealStores stores, Path folder) {
    Config config =
        config(stores, postgres, redis, Config.Link.OFF, Config.Sms.DEMO, Optional.empty());
    return open(config.withJournal(folder), goingOnFrom(MORNING), 1);
  }

  /// The played clock lies above the house's time, as the demo's does.
  private static Gateway started(Config config, InstantSource clock) {
    return Gateway.start(
        config,
        InstantSource.system(),
        Ids.random(),
        foundation -> new DemoSurroundings(foundation.at(clock)));
  }

  /// One on a machine with that clock, and with no other clock above it.
  public static RunningGateway openOnMachine(InstantSource machine, RealStores stores) {
    return new RunningGateway(
        List.of(Gateway.start(config(stores), machine, Ids.random(), DemoSurroundings::new)));
  }

  /// A clock that shows `begin` now, and goes on from there.
  static InstantSource goingOnFrom(Instant begin) {
    long opened = System.nanoTime();
    return () -> begin.plusNanos(System.nanoTime() - opened);
  }

  public static Config config(RealStores stores) {
    return config(stores, stores.redisSettings());
  }

  public static Config config(RealStores stores, RedisSettings redis) {
    return config(stores, redis, Config.Link.OFF);
  }

  private static Config config(RealStores stores, RedisSettings redis, Config.Link link) {
    return config(stores, redis, link, Config.Sms.DEMO, Optional.empty());
  }

  private static Config config(
      RealStores stores,
      RedisSettings redis,
      Config.Link link,
      Config.Sms sms,
      Optional<Path> menus) {
    return config(stores, stores.settings(), redis, link, sms, menus);
  }

  private static Config config(
      RealStores stores,
      DatabaseSettings postgres,
      RedisSettings redis,
      Config.Link link,
      Config.Sms sms,
      Optional<Path> menus) {
    return config(stores, postgres, redis, Config.Desk.local(0), link, sms, menus);
  }

  private static Config config(
      RealStores stores,
      DatabaseSettings postgres,
      RedisSettings redis,
      Config.Desk desk,
      Config.Link link,
      Config.Sms sms,
      Optional<Path> menus) {
    return new Config(
        new Config.Http("127.0.0.1", 0),
        new Config.Http("127.0.0.1", 0),
        desk,
        new Config.AtCallbacks(new Secret(TOKEN), Secret.NONE, SERVICE_CODE, SHORT_CODE),
        sms,
        postgres,
        stores.settings(),
        redis,
        stores.keyFile(),
        menus,
        Optional.empty(),
        new Config.Limits(256, 10_000, 60),
        SendBudget.UNLIMITED,
        link,
        new Config.Log("plain", "WARN"),
        true);
  }

  /// A phone whose every callback reaches all gateways of the house at once, as a carrier that
  /// repeats itself would make it.
  public Phone phone(String msisdn) {
    return new Phone(msisdn, ports());
  }

  public List<Integer> ports() {
    return gateways.stream().map(Gateway::port).toList();
  }

  public int port() {
    return gateways.getFirst().port();
  }

  public int operationsPort() {
    return gateways.getFirst().operationsPort();
  }

  public int deskPort() {
    return gateways.getFirst().deskPort();
  }

  /// Has all gateways look at the clocks now, as they do each minute.
  public void lookAtClocks() {
    gateways.forEach(gateway -> gateway.wiring().lookAtClocks());
  }

  /// Has all gateways look now by which carrier texts go, as they do each quarter minute.
  public void lookAtCarriers() {
    gateways.forEach(gateway -> gateway.wiring().lookAtCarriers());
  }

  public HttpResponse<String> operations(String path) {
    return get(operationsPort(), path);
  }

  public static HttpResponse<String> get(int port, String path) {
    return send(HttpRequest.newBuilder(uri(port, path)).GET());
  }

  /// Posts a form as the carrier does.
  public static HttpResponse<String> post(int port, String path, String form) {
    return send(
        HttpRequest.newBuilder(uri(port, path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /// Moves the demo's clock on at one stroke, and says what it shows.
  public Instant advance(Duration by) {
    return clock("advance", by);
  }

  /// Lets the demo's time pass, and says what its clock shows then.
  Instant pass(Duration by) {
    return clock("pass", by);
  }

  private Instant clock(String how, Duration by) {
    var moved =
        send(
            HttpRequest.newBuilder(uri(port(), "/phones/clock"))
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        new JsonObject().put(how, by.toString()).encode())));
    return Instant.parse(new JsonObject(moved.body()).getString("now"));
  }

  /// `name, value, name, value` as a form.
  public static String form(String... pairs) {
    var encoded =
        Arrays.stream(pairs)
            .map(text -> java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8))
            .toList();
    var form = new StringBuilder();
    for (int i = 0; i < encoded.size(); i += 2) {
      form.append(i == 0 ? "" : "&").append(encoded.get(i)).append('=').append(encoded.get(i + 1));
    }
    return form.toString();
  }

  @Override
  public void close() {
    gateways.forEach(Gateway::close);
  }
}
