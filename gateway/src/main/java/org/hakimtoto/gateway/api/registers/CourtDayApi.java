package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.CourtDays.Became;
import org.hakimtoto.gateway.registry.CourtDays.Outcome;
import org.hakimtoto.gateway.registry.CourtRolls;
import org.hakimtoto.store.db.Tx;

/// A whole day of a court, by the API.
public final class CourtDayApi {
  private static final Problem NO_SUCH_COURT =
      Problem.of(404, "no-such-court", "No such court, or not one for you", "");

  private final CourtDays days;

  private final CourtRolls rolls;

  public CourtDayApi(CourtDays days, CourtRolls rolls) {
    this.days = days;
    this.rolls = rolls;
  }

  public Map<String, Operation> works() {
    return Map.of(
        "listCourtDay", Operation.audited(this::list),
        "readCauseList", Operation.audited(this::roll),
        "previewCourtDay", Operation.stepByStep(this::preview),
        "adjournCourtDay", Operation.stepByStep(this::adjourn));
  }

  private ApiReply roll(Tx tx, ApiRequest call, Officer officer) {
    LocalDate date = date(call);
    return rolls
        .of(tx, officer, court(call), date, Channel.API)
        .map(roll -> ApiReply.ok(CauseListJson.of(court(call), date, roll)))
        .orElseGet(NO_SUCH_COURT::reply);
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    LocalDate date = date(call);
    CourtDays.Day day =
        days.day(tx, officer, court(call), date, Channel.API).orElseThrow(NO_SUCH_COURT::trouble);
    var hearings = new JsonArray();
    day.hearings()
        .forEach(set ->
            hearings.add(hearing(set).put("confirmed", day.confirmed().contains(set.hearing()))));
    return ApiReply.ok(
        new JsonObject()
            .put("court", court(call))
            .put("date", date.toString())
            .put("hearings", hearings)
            .put("more", day.more()));
  }

  private Operation.Steps preview(ApiRequest call, Officer officer) {
    return steps(days.preview(order(call, officer)));
  }

  /// Who has looked first gets done what was shown, or nothing.
  private Operation.Steps adjourn(ApiRequest call, Officer officer) {
    CourtDays.Order order = order(call, officer);
    return new RequestBody(call.body())
        .given("previewed")
        .filter(digest -> !stillSo(order, digest))
        .map(_ -> Operation.Steps.all(Problem.NOT_AS_PREVIEWED.reply()))
        .orElseGet(() -> steps(days.adjourn(order)));
  }

  private boolean stillSo(CourtDays.Order order, String digest) {
    return !(days.preview(order) instanceof Outcome.Done done) || done.digest().equals(digest);
  }

  private static CourtDays.Order order(ApiRequest call, Officer officer) {
    return new CourtDays.Order(officer, court(call), wish(call), Channel.API, call.origin());
  }

  private static Operation.Steps steps(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> new Operation.Steps(ApiReply.ok(done(done)), done.interrupted());
      case Outcome.Refused refused ->
          Operation.Steps.all(
              Problem.of(409, "court-day", "The day cannot be adjourned so", refused.why().words())
                  .reply());
      case Outcome.NotForYou _ -> Operation.Steps.all(NO_SUCH_COURT.reply());
    };
  }

  private static Adjournment wish(ApiRequest call) {
    var values = new RequestBody(call.body());
    boolean cancel = values.flag("cancel");
    if (cancel == values.given("to").isPresent()) {
      throw Problem.invalid("body", "/to", "either a new day, or cancel").trouble();
    }
    return new Adjournment(
        date(call),
        values.given("from_time").map(LocalTime::parse),
        cancel ? Optional.empty() : Optional.of(values.day("to")),
        values.one(MoveReason.class, "reason"));
  }

  private static JsonObject done(Outcome.Done done) {
    var rows = new JsonArray();
    done.rows().forEach(row -> rows.add(row(row)));
    return new JsonObject()
        .put("moved", done.count(Became.Moved.class))
        .put("cancelled", done.count(Became.Off.class))
        .put("unchanged", done.count(Became.Gone.class))
        .put("refused", done.count(Became.Refused.class))
        .put("not_known", done.count(Became.NotKnown.class))
        .put("confirmed", done.confirmed())
        .put("more", done.more())
        .put("interrupted", done.interrupted())
        .put("seconds", done.took().toMillis() / 1_000.0)
        .put("digest", done.digest())
        .put("hearings", rows);
  }

  private static JsonObject row(CourtDays.Row row) {
    var json = hearing(row.hearing()).put("confirmed", row.confirmed());
    return switch (row.became()) {
      case Became.Moved moved -> json.put("outcome", "moved").put("to", moved.to().toString());
      case Became.Off _ -> json.put("outcome", "cancelled");
      case Became.Gone _ -> json.put("outcome", "unchanged");
      case Became.Refused no -> json.put("outcome", "refused").put("reason", no.reason());
      case Became.NotKnown _ -> json.put("outcome", "not-known");
    };
  }

  private static JsonObject hearing(ListedHearing listed) {
    return new JsonObject()
        .put("reference", listed.reference().shown())
        .put("hearing", listed.hearing().toString())
        .put("kind", WireNames.of(listed.kind()))
        .put("when", listed.when().toString());
  }

  private static String court(ApiRequest call) {
    return call.path().getOrDefault("unit", "");
  }

  private static LocalDate date(ApiRequest call) {
    return RequestBody.day("path", "date", call.path().getOrDefault("date", ""));
  }
}
