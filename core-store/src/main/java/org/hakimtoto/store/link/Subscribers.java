package org.hakimtoto.store.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.link.Subscriber.Endpoint;
import org.jspecify.annotations.Nullable;

/// Who is sent events beside CJIMS. Each has a target of its own, with its place in the queue. What
/// is done to one is audited in the same transaction.
public final class Subscribers {
  /// The most in force at once: each has a sender in every gateway.
  public static final int MOST = 20;

  /// How long the secret before signs along.
  public static final Duration ROTATION = Duration.ofHours(24);

  private static final String TABLE = "subscriber";
  private static final String SELECT =
      """
      select s.id, s.name, s.payload, t.kinds, t.counties, s.agencies, s.units, s.facts, s.made_at,
             s.paused_at is not null as paused
        from subscriber s join link_target t on t.name = s.target
       where s.ended_at is null
      """;

  private final Sealing sealing;
  private final Audit audit;

  public Subscribers(Sealing sealing) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
  }

  /// One that is added.
  ///
  /// @param history whether it is sent what happened before, too
  /// @param by who confirmed it
  /// @param proposedBy who proposed it, and is another
  public record Added(Subscriber subscriber, boolean history, UUID by, UUID proposedBy) {}

  /// Those in force, by name.
  public List<Subscriber> all(Tx tx) {
    return tx.rows(SELECT + " order by s.name limit $1", MOST).stream()
        .map(this::subscriber)
        .toList();
  }

  /// The names of those that refuse events now, or did not take some in time.
  public static List<String> behind(Tx tx) {
    return tx
        .rows(
            """
            select s.name from subscriber s
             where s.ended_at is null
               and exists (select from link_delivery d
                            where d.target = s.target and (d.parked or d.state = 'DEAD'))
             order by s.name limit $1
            """,
            MOST)
        .stream()
        .map(row -> row.getString("name"))
        .toList();
  }

  public Optional<Subscriber> named(Tx tx, String name) {
    return tx.one(SELECT + " and s.name = $1", name).map(this::subscriber);
  }

  public Optional<Subscriber> byId(Tx tx, UUID id) {
    return tx.one(SELECT + " and s.id = $1", id).map(this::subscriber);
  }

  /// False when the name is in use or there are too many.
  public boolean add(Tx tx, Added added, Channel channel) {
    Subscriber one = added.subscriber();
    // one after another, so that two cannot both be the last
    tx.rows("select pg_advisory_xact_lock(hashtextextended('subscribers', 0))");
    if (all(tx).size() >= MOST || named(tx, one.name()).isPresent()) {
      return false;
    }
    if (added.history()) {
      tx.rows("select haki_hold_case_events()");
    }
    LinkFilter filter = one.filter();
    tx.change(
        "insert into link_target (name, filled, kinds, counties) values ($1, $2, $3, $4)",
        one.target(),
        !added.history(),
        kinds(filter),
        counties(filter));
    tx.change(
        """
        insert into subscriber
          (id, name, target, payload, agencies, units, facts, made_by, seconded_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        one.id(),
        one.name(),
        one.target(),
        one.payload(),
        agencies(filter),
        filter.units().toArray(UUID[]::new),
        sealed(one.id(), one.endpoint()),
        added.proposedBy(),
        added.by());
    audited(tx, one.id(), added.by(), Optional.of(added.proposedBy()), "subscriber.new", channel);
    return true;
  }

  /// It is sent other events from now on; what waits is looked at once more when it is sent. False
  /// when it was ended.
  ///
  /// @param by who confirmed it
  /// @param proposedBy who proposed it, and is another
  public boolean refilter(
      Tx tx, UUID id, LinkFilter filter, UUID by, UUID proposedBy, Channel channel) {
    int changed =
        tx.change(
            "update subscriber set agencies = $2, units = $3 where id = $1 and ended_at is null",
            id,
            agencies(filter),
            filter.units().toArray(UUID[]::new));
    if (changed == 1) {
      tx.change(
          "update link_target set kinds = $2, counties = $3 where name = $1",
          Subscriber.target(id),
          kinds(filter),
          counties(filter));
      audited(tx, id, by, Optional.of(proposedBy), "subscriber.filter", channel);
    }
    return changed == 1;
  }

  /// Its events wait from now on. False when it rests already, or there is none.
  public boolean pause(Tx tx, UUID id, UUID by, Channel channel) {
    return done(
        tx,
        tx.change(
            """
            update subscriber set paused_at = clock_timestamp()
             where id = $1 and paused_at is null and ended_at is null
            """,
            id),
        id,
        by,
        "subscriber.pause",
        channel);
  }

  /// Sends what waits. The time that it rested is not counted as time that the receiver took.
  public boolean resume(Tx tx, UUID id, UUID by, Channel channel, Instant now) {
    int resumed =
        tx.change(
            """
            update subscriber set paused_at = null
             where id = $1 and paused_at is not null and ended_at is null
            """,
            id);
    if (resumed == 1) {
      tx.change(
          "update link_delivery set waiting_since = $2 where target = $1 and state = 'WAITING'",
          Subscriber.target(id),
          now.atOffset(ZoneOffset.UTC));
    }
    return done(tx, resumed, id, by, "subscriber.resume", channel);
  }

  /// It is sent nothing more, its address and secrets are taken away, and what waited is put aside.
  public boolean end(Tx tx, UUID id, UUID by, Channel channel) {
    int ended =
        tx.change(
            """
            update subscriber set ended_at = clock_timestamp(), facts = ''
             where id = $1 and ended_at is null
            """,
            id);
    if (ended == 1) {
      tx.change(
          "update link_target set ended_at = clock_timestamp() where name = $1",
          Subscriber.target(id));
      tx.change(
          """
          update link_delivery set state = 'DEAD', parked = false, attempt_id = null,
                 lease_until = null
           where target = $1 and state in ('WAITING', 'SENDING')
          """,
          Subscriber.target(id));
    }
    return done(tx, ended, id, by, "subscriber.end", channel);
  }

  /// From now on events are signed with `fresh` as well, and after [#ROTATION] with it alone.
  public boolean rotate(Tx tx, UUID id, String fresh, UUID by, Channel channel, Instant now) {
    Optional<Row> known = tx.one(SELECT + " and s.id = $1 for update of s", id);
    int rotated =
        known
            .map(row ->
                tx.change(
                    "update subscriber set facts = $2 where id = $1",
                    id,
                    sealed(id, subscriber(row).endpoint().rotated(fresh, now.plus(ROTATION)))))
            .orElse(0);
    return done(tx, rotated, id, by, "subscriber.rotate", channel);
  }

  /// That events go to it once more.
  public void redelivered(Tx tx, UUID id, UUID by, Channel channel) {
    audited(tx, id, by, Optional.empty(), "subscriber.redeliver", channel);
  }

  /// That it is sent an event of no case.
  public void tested(Tx tx, UUID id, UUID by, Channel channel) {
    audited(tx, id, by, Optional.empty(), "subscriber.test", channel);
  }

  /// What a filter would let through was looked at.
  public void previewed(Tx tx, UUID by, Channel channel) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by),
            Optional.empty(),
            "subscriber.preview",
            channel,
            Optional.empty(),
            "told"));
  }

  private boolean done(Tx tx, int changed, UUID id, UUID by, String action, Channel channel) {
    if (changed == 1) {
      audited(tx, id, by, Optional.empty(), action, channel);
    }
    return changed == 1;
  }

  private void audited(
      Tx tx, UUID id, UUID by, Optional<UUID> second, String action, Channel channel) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by),
            Optional.empty(),
            action,
            channel,
            Optional.empty(),
            "subscriber:" + id,
            Optional.of(new Audit.OnRoster(by, second, channel == Channel.CLI, TABLE))));
  }

  private Buffer sealed(UUID id, Endpoint endpoint) {
    var facts =
        new JsonObject().put("url", endpoint.url().toString()).put("secret", endpoint.secret());
    endpoint
        .before()
        .ifPresent(old -> facts.put("before", old.secret()).put("until", old.until().toString()));
    return Buffer.buffer(sealing.facts(TABLE, id, facts.encode().getBytes(UTF_8)));
  }

  private Endpoint endpoint(UUID id, byte[] sealed) {
    var facts = new JsonObject(new String(sealing.openFacts(TABLE, id, sealed), UTF_8));
    return new Endpoint(
        URI.create(facts.getString("url")),
        facts.getString("secret"),
        Optional.ofNullable(facts.getString("before"))
            .map(old -> new Endpoint.Before(old, Instant.parse(facts.getString("until")))));
  }

  private Subscriber subscriber(Row row) {
    UUID id = row.getUUID("id");
    return new Subscriber(
        id,
        row.getString("name"),
        row.getString("payload"),
        filter(row),
        endpoint(id, row.getBuffer("facts").getBytes()),
        row.getOffsetDateTime("made_at").toInstant(),
        row.getBoolean("paused"));
  }

  private static LinkFilter filter(Row row) {
    return new LinkFilter(
        Optional.ofNullable(row.getArrayOfStrings("kinds")).map(Set::of).orElseGet(Set::of),
        Optional.ofNullable(row.getArrayOfShorts("counties"))
            .map(counties -> Arrays.stream(counties).map(Short::intValue))
            .map(counties -> counties.collect(Collectors.toSet()))
            .orElseGet(Set::of),
        Arrays.stream(row.getArrayOfStrings("agencies"))
            .map(Agency::valueOf)
            .collect(Collectors.toSet()),
        Set.of(row.getArrayOfUUIDs("units")));
  }

  private static String @Nullable [] kinds(LinkFilter filter) {
    return filter.kinds().isEmpty() ? null : filter.kinds().toArray(String[]::new);
  }

  private static Short @Nullable [] counties(LinkFilter filter) {
    return filter.counties().isEmpty()
        ? null
        : filter.counties().stream().map(Integer::shortValue).toArray(Short[]::new);
  }

  private static String[] agencies(LinkFilter filter) {
    return filter.agencies().stream().map(Agency::name).toArray(String[]::new);
  }
}
