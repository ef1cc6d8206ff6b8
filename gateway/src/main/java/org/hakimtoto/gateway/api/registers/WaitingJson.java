package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.registry.SubscriberWish;
import org.hakimtoto.store.approval.Approvals.Kind;
import org.hakimtoto.store.approval.Approvals.Waiting;

/// What waits for a second person, with all that there is to compare.
///
/// @param phone the number of a row, for the second person to compare
/// @param reference of the case
/// @param contact as texts call a person of the case
/// @param token by name
record WaitingJson(
    UUID approval,
    String kind,
    String unit,
    Optional<Role> role,
    Optional<String> phone,
    Optional<String> reference,
    Optional<String> contact,
    Optional<String> reason,
    Optional<String> token,
    List<String> scopes,
    List<String> units,
    Optional<Integer> days,
    Optional<Receiver> subscriber,
    Optional<UUID> about,
    Optional<UUID> by,
    Instant proposedAt,
    Instant expiresAt) {
  /// Who is to be sent events.
  record Receiver(
      String name,
      String url,
      String payload,
      List<String> kinds,
      List<Integer> counties,
      List<Agency> agencies,
      List<String> units,
      boolean history,
      boolean changes) {
    static Receiver of(SubscriberWish wish) {
      return new Receiver(
          wish.name(),
          wish.url().toString(),
          wish.payload(),
          wish.kinds().stream().sorted().toList(),
          wish.counties().stream().sorted().toList(),
          wish.agencies().stream().sorted().toList(),
          wish.units().stream().sorted().toList(),
          wish.history(),
          wish.changes().isPresent());
    }
  }

  static WaitingJson of(Waiting waiting) {
    var facts = new JsonObject(waiting.wish().facts());
    return new WaitingJson(
        waiting.id(),
        WireNames.of(waiting.wish().kind()),
        waiting.wish().unit().code(),
        Optional.ofNullable(facts.getString("role")).map(Role::valueOf),
        Optional.ofNullable(facts.getString("phone")),
        Optional.ofNullable(facts.getString("reference")),
        Optional.ofNullable(facts.getString("contact")),
        facts.containsKey("role")
            ? Optional.empty()
            : Optional.ofNullable(facts.getString("reason")),
        Optional.ofNullable(facts.getString("name")),
        TokenApi.words(facts, "scopes"),
        TokenApi.words(facts, "units"),
        Optional.ofNullable(facts.getInteger("days")),
        Optional.of(waiting.wish())
            .filter(wish -> wish.kind() == Kind.SUBSCRIBER)
            .map(SubscriberWish::of)
            .map(Receiver::of),
        waiting.wish().about(),
        waiting.proposed().by(),
        waiting.at(),
        waiting.proposed().expires());
  }

  @Override
  public String toString() {
    return "WaitingJson[" + approval + "]";
  }
}
