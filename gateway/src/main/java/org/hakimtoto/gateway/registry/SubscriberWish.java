package org.hakimtoto.gateway.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.notifier.link.LinkPayloads;
import org.hakimtoto.store.approval.Approvals.Kind;
import org.hakimtoto.store.approval.Approvals.Wish;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.link.LinkFilter;
import org.hakimtoto.store.link.Subscriber;
import org.hakimtoto.store.link.Subscriber.Endpoint;
import org.hakimtoto.store.link.Subscribers;
import org.hakimtoto.store.roster.UnitDirectory;

/// A subscriber as it is proposed, or another filter of one.
///
/// @param changes the one whose filter is to be another; its name, address and payload stay
/// @param units by code
/// @param history whether it is sent what happened before, too
public record SubscriberWish(
    Optional<UUID> changes,
    String name,
    URI url,
    String payload,
    Set<String> kinds,
    Set<Integer> counties,
    Set<Agency> agencies,
    Set<String> units,
    boolean history) {
  /// The payload that tells nothing of a child.
  public static final String LEAST = "notice";

  public SubscriberWish {
    kinds = Set.copyOf(kinds);
    counties = Set.copyOf(counties);
    agencies = Set.copyOf(agencies);
    units = Set.copyOf(units);
  }

  /// Whether there is such a payload, and are such kinds and units.
  public boolean known(Tx tx) {
    return LinkPayloads.names().contains(payload)
        && EventName.all().containsAll(kinds)
        && unitsKnown(tx, units);
  }

  /// Whether an administrator of a unit keeps the cases that it would be sent.
  public boolean isFor(Tx tx, Unit seat) {
    return isFor(seat, filter(tx));
  }

  public static boolean isFor(Unit seat, LinkFilter filter) {
    return filter.counties().isEmpty()
        ? OfficerRules.keepsCases(seat, Area.COUNTRY)
        : filter.counties().stream()
            .allMatch(county -> OfficerRules.keepsCases(seat, Area.ofCounty(county)));
  }

  /// The same wish gives the same facts.
  public Wish of(Unit seat) {
    var facts =
        new JsonObject()
            .put("called", name)
            .put("url", url.toString())
            .put("payload", payload)
            .put("kinds", new JsonArray(List.copyOf(new TreeSet<>(kinds))))
            .put("counties", new JsonArray(List.copyOf(new TreeSet<>(counties))))
            .put("agencies", new JsonArray(agencies.stream().map(Agency::name).sorted().toList()))
            .put("offices", new JsonArray(List.copyOf(new TreeSet<>(units))))
            .put("history", history);
    changes.ifPresent(id -> facts.put("changes", id.toString()));
    return new Wish(Kind.SUBSCRIBER, Optional.empty(), seat, facts.encode());
  }

  public static SubscriberWish of(Wish wish) {
    var facts = new JsonObject(wish.facts());
    return new SubscriberWish(
        Optional.ofNullable(facts.getString("changes")).map(UUID::fromString),
        facts.getString("called"),
        URI.create(facts.getString("url")),
        facts.getString("payload"),
        Set.copyOf(words(facts, "kinds")),
        facts.getJsonArray("counties").stream()
            .map(Integer.class::cast)
            .collect(Collectors.toSet()),
        words(facts, "agencies").stream().map(Agency::valueOf).collect(Collectors.toSet()),
        Set.copyOf(words(facts, "offices")),
        facts.getBoolean("history"));
  }

  /// The same one, to be sent these events.
  public static SubscriberWish changing(
      Subscriber one,
      Set<String> kinds,
      Set<Integer> counties,
      Set<Agency> agencies,
      Set<String> units) {
    return new SubscriberWish(
        Optional.of(one.id()),
        one.name(),
        one.endpoint().url(),
        one.payload(),
        kinds,
        counties,
        agencies,
        units,
        false);
  }

  public static List<String> words(JsonObject object, String field) {
    return object.getJsonArray(field, new JsonArray()).stream().map(String.class::cast).toList();
  }

  /// As it is added once two have agreed.
  public Subscribers.Added added(Tx tx, UUID id, String secret, UUID by, UUID proposedBy) {
    var endpoint = new Endpoint(url, secret, Optional.empty());
    var one = new Subscriber(id, name, payload, filter(tx), endpoint, Instant.EPOCH, false);
    return new Subscribers.Added(one, history, by, proposedBy);
  }

  public LinkFilter filter(Tx tx) {
    return filter(tx, kinds, counties, agencies, units);
  }

  /// @param units by code
  public static LinkFilter filter(
      Tx tx, Set<String> kinds, Set<Integer> counties, Set<Agency> agencies, Set<String> units) {
    return new LinkFilter(kinds, counties, agencies, unitIds(tx, units));
  }

  public static boolean unitsKnown(Tx tx, Set<String> units) {
    return unitIds(tx, units).size() == units.size();
  }

  private static Set<UUID> unitIds(Tx tx, Set<String> units) {
    return units.stream()
        .flatMap(code -> UnitDirectory.byCode(tx, code).stream())
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return "SubscriberWish[" + name + "]";
  }
}
