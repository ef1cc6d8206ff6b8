package org.hakimtoto.lab.day;

import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.day.People.Officer;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.db.Database;

/// What officers do at computers: they read, write down how a family is reached, set days in court
/// and move them. All through the API, as a program that acts in their names.
final class Desks {
  static final String READS = "reads at desks";
  static final String CONTACTS = "families' numbers written down";
  static final String HEARINGS = "days in court set";
  static final String MOVED = "days in court moved";

  private static final String NAME = "the desks of a day";
  private static final int PER_MINUTE = 100_000;

  /// A family is asked three days before whether it comes where the day was set five days ahead.
  private static final int DAYS_AHEAD = 6;

  /// Of a hundred days in court, by what is reckoned with.
  private static final int ADJOURNED = 16;

  private static final int MOST_DAYS_TRIED = 10;

  private final Http http = new Http();
  private final String token;
  private final Gate gate;
  private final People people;
  private final Weather weather;
  private final Met met;
  private final AtomicReference<LocalDate> courtDay;

  /// @param token of a client that was let in
  Desks(String token, Gate gate, People people, Weather weather, Met met, Instant day) {
    this.token = token;
    this.gate = gate;
    this.people = people;
    this.weather = weather;
    this.met = met;
    this.courtDay = new AtomicReference<>(midWeek(Kenya.day(day).plusDays(DAYS_AHEAD)));
  }

  /// Lets a program in that acts in officers' names, as two administrators do.
  static void letIn(Database database, String token) {
    var client =
        new ApiClient(
            UUID.randomUUID(),
            NAME,
            Set.of(ApiScope.values()),
            Optional.empty(),
            PER_MINUTE,
            Optional.empty());
    database.inTransaction(tx -> {
      boolean added = ApiClients.add(tx, client, token);
      ApiClients.actForAllUnits(tx, NAME);
      return added;
    });
  }

  /// The day on which all are heard.
  LocalDate courtDay() {
    return courtDay.get();
  }

  void read(Planned.Read read) {
    String path = read.at().toMillis() % 2 == 0 ? "/v1/cases?limit=20" : "/v1/office/today";
    if (got(http.get(url(path), headers(read.officer())))) {
      met.did(READS);
    }
  }

  /// Writes a family's number down and lets the county's registry set a day in court.
  ///
  /// @param office who has taken up the case
  /// @param family its number
  void setDay(Officer office, String reference, String family, Random chance) {
    var contact =
        new JsonObject()
            .put("relation", "parent")
            .put("phone", family)
            .put("mode", "normal")
            .put("language", "sw")
            .put("shared", false)
            .put("can_read", true);
    if (got(post(office, reference + "/contacts", contact))) {
      met.did(CONTACTS);
    }
    people
        .registry(office.county())
        .flatMap(registry -> set(registry, reference, chance))
        .ifPresent(path -> {
          met.did(HEARINGS);
          if (chance.nextInt(100) < ADJOURNED) {
            move(office, path);
          }
        });
  }

  /// The path of the day in court; empty: it was not set.
  private Optional<String> set(Officer registry, String reference, Random chance) {
    LocalTime time = LocalTime.of(9 + chance.nextInt(6), 0);
    for (int tried = 0; tried < MOST_DAYS_TRIED; tried++) {
      LocalDate day = courtDay.get();
      Http.Answer answer =
          post(
              registry,
              reference + "/hearings",
              new JsonObject()
                  .put("kind", "mention")
                  .put("court", registry.unit())
                  .put("when", Kenya.at(day, time).toString()));
      if (answer.status() == 409 && answer.body().contains("holiday")) {
        courtDay.compareAndSet(day, midWeek(day.plusDays(1)));
      } else {
        return got(answer)
            ? Optional.ofNullable(answer.json().getString("id"))
                .map(id -> reference + "/hearings/" + id)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void move(Officer office, String hearing) {
    Optional<Officer> registry = people.registry(office.county());
    LocalDate later = midWeek(courtDay.get().plusDays(7));
    var body =
        new JsonObject()
            .put("to", Kenya.at(later, LocalTime.of(9, 0)).toString())
            .put("reason", "witness-absent");
    if (registry.isPresent() && got(post(registry.get(), hearing + "/move", body))) {
      met.did(MOVED);
    }
  }

  private Http.Answer post(Officer officer, String path, JsonObject body) {
    var headers = new HashMap<>(headers(officer.phone()));
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    return http.post(url("/v1/cases/" + path), headers, body);
  }

  private boolean got(Http.Answer answer) {
    if (!answer.well()) {
      met.trouble(
          weather.now(), answer.status() == 0 ? "API: no answer" : "API: HTTP " + answer.status());
      if (answer.status() >= 400 && answer.status() < 500) {
        met.odd(
            "API " + answer.status() + ": " + answer.json().getString("refusal", answer.body()));
      }
    }
    return answer.well();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + gate.doors().operations() + path;
  }

  private Map<String, String> headers(String officer) {
    return Map.of("Authorization", "Bearer " + token, "Haki-Officer", officer);
  }

  /// From that day on the first from Wednesday to Friday: the days before it are court days, too.
  private static LocalDate midWeek(LocalDate from) {
    LocalDate day = from;
    while (day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0
        || day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.plusDays(1);
    }
    return day;
  }
}
