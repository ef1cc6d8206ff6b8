package org.hakimtoto.gateway.sms;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.core.contact.SimSwap;
import org.hakimtoto.core.contact.SimSwap.Told;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.SwappedSims;
import org.hakimtoto.notifier.carrier.SimQuestion;
import org.hakimtoto.store.db.Database;
import org.jspecify.annotations.Nullable;

/// The carrier's answers whether a SIM was changed, in JSON. They name no number, only the request
/// they answer: one that nobody waits for moves nothing, and gets the same 200. 200 means that what
/// follows is on disk.
public final class SimSwapEndpoint {
  static final int MAX_WORD = 40;

  private static final String COUNTER = "haki_sim_swap";

  /// As the carrier writes days.
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final OffLoop offLoop;
  private final Database database;
  private final SwappedSims swapped;
  private final Metrics metrics;

  public SimSwapEndpoint(OffLoop offLoop, Database database, SwappedSims swapped, Metrics metrics) {
    this.offLoop = offLoop;
    this.database = database;
    this.swapped = swapped;
    this.metrics = metrics;
  }

  /// What was posted.
  record Posted(String requestId, Told told) {
    @Override
    public String toString() {
      return "Posted[" + requestId + "]";
    }
  }

  public void receive(RoutingContext context) {
    Optional<Posted> posted = read(context.body().asString("UTF-8"));
    if (posted.isEmpty()) {
      metrics.count("haki_door_refused", "sim-swap");
      Answers.malformed(context);
      return;
    }
    offLoop.run("sim-swap", context, () -> taken(posted.get()));
  }

  private Reply taken(Posted posted) {
    Optional<SimSwap.Verdict> verdict =
        database.inTransaction(tx -> swapped.told(tx, posted.requestId(), posted.told()));
    metrics.count(COUNTER, verdict.map(SimSwapEndpoint::word).orElse("not-asked"));
    return Reply.text(200, "");
  }

  private static String word(SimSwap.Verdict verdict) {
    return switch (verdict) {
      case SWAPPED -> "swapped";
      case TOLD_BEFORE -> "told-before";
      case NOT_SWAPPED -> "not-swapped";
      case UNKNOWN -> "unknown";
    };
  }

  /// Empty: it is no such answer.
  static Optional<Posted> read(@Nullable String body) {
    try {
      var json = new JsonObject(body == null ? "" : body);
      Optional<String> id = word(json, "requestId", SimQuestion.MAX_ID);
      Optional<String> status = word(json, "status", MAX_WORD);
      boolean dateless = json.getValue("lastSimSwapDate") == null;
      Optional<String> day = word(json, "lastSimSwapDate", MAX_WORD);
      return id.isEmpty() || status.isEmpty() || (!dateless && day.isEmpty())
          ? Optional.empty()
          : Optional.of(
              new Posted(id.get(), new Told(status.get(), day.flatMap(SimSwapEndpoint::day))));
    } catch (DecodeException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<String> word(JsonObject json, String name, int most) {
    return json.getValue(name) instanceof String text
            && !text.isBlank()
            && text.length() <= most
            && text.chars().noneMatch(Character::isISOControl)
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
