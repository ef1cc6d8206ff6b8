package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.registry.CallCsv;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.CallTaskBook.Listed;
import org.hakimtoto.store.hearing.CallTaskBook.Made;

/// The calls an office has to make, by the API.
final class CallTaskApi {
  private static final Problem NO_SUCH_CALL =
      Problem.of(404, "no-such-call", "No such call, or none of your office", "");
  private static final Problem DONE_BEFORE =
      Problem.of(409, "call-done", "That call was ended already", "");

  private final CallTaskBook desk;
  private final Cursors cursors;
  private final InstantSource clock;

  CallTaskApi(Sealing sealing, Supplier<UUID> ids, Cursors cursors, InstantSource clock) {
    this.desk = new CallTaskBook(sealing, ids);
    this.cursors = cursors;
    this.clock = clock;
  }

  Map<String, Operation> works() {
    return Map.of(
        "listCallTasks", Operation.audited(this::list),
        "endCallTask", Operation.changesAsOfficer(this::end));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    boolean csv = call.asked("format").filter("csv"::equals).isPresent();
    var page =
        desk.open(
            tx,
            officer,
            cursors.place(call).map(CallTaskApi::place),
            csv ? CallTaskBook.MOST_EXPORTED : call.limit(),
            Channel.API,
            clock.instant());
    if (csv) {
      return new ApiReply(200, CallCsv.TYPE, "", CallCsv.text(page.calls()));
    }
    var calls = new JsonArray();
    page.calls().forEach(listed -> calls.add(json(listed)));
    var body = new JsonObject().put("calls", calls);
    page.next()
        .ifPresent(next -> body.put("next", cursors.after(call, next.dueAt() + " " + next.id())));
    return ApiReply.ok(body);
  }

  private static CallTaskBook.Cursor place(String words) {
    String[] both = words.split(" ", 2);
    return new CallTaskBook.Cursor(Instant.parse(both[0]), UUID.fromString(both[1]));
  }

  private static JsonObject json(Listed listed) {
    var json =
        new JsonObject()
            .put("call", listed.id().toString())
            .put("reference", listed.reference().shown())
            .put("reason", WireNames.of(listed.reason()))
            .put("due", listed.dueAt().toString())
            .put("opened_at", listed.openedAt().toString());
    listed.hearing().ifPresent(when -> json.put("hearing", when.toString()));
    listed.person().ifPresent(person -> json.put("person", person(person)));
    return json;
  }

  private static JsonObject person(CallTaskBook.Person person) {
    var details = person.details();
    var json =
        new JsonObject()
            .put("contact", person.contact().toString())
            .put("language", details.language().code())
            .put("safe_from", details.safeFrom().toString())
            .put("safe_until", details.safeUntil().toString());
    details.phone().ifPresent(phone -> json.put("phone", phone.e164()));
    return json;
  }

  private ApiReply end(Tx tx, ApiRequest call, Officer officer) {
    Made made = WireNames.value(Made.class, call.body().getString("outcome"));
    UUID id = call.id("call");
    return switch (desk.done(tx, officer, id, made, Channel.API, clock.instant())) {
      case DONE ->
          ApiReply.ok(
              new JsonObject().put("call", id.toString()).put("outcome", WireNames.of(made)));
      case DONE_BEFORE -> DONE_BEFORE.reply();
      case NOT_FOR_YOU -> NO_SUCH_CALL.reply();
    };
  }
}
