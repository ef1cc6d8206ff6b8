package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.Officer;
import org.hakimtoto.gateway.calls.CallCsv;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.postgres.CallDesk;
import org.hakimtoto.store.postgres.CallDesk.Listed;
import org.hakimtoto.store.postgres.CallDesk.Made;
import org.hakimtoto.store.postgres.Tx;

/// The calls an office has to make, by the API.
final class CallTaskApi {
  private static final Problem NO_SUCH_CALL =
      Problem.of(404, "no-such-call", "No such call, or none of your office", "");
  private static final Problem DONE_BEFORE =
      Problem.of(409, "call-done", "That call was ended already", "");

  private final CallDesk desk;
  private final Cursors cursors;
  private final InstantSource clock;

  CallTaskApi(Sealing sealing, Supplier<UUID> ids, Cursors cursors, InstantSource clock) {
    this.desk = new CallDesk(sealing, ids);
    this.cursors = cursors;
    this.clock = clock;
  }

  Map<String, Work> works() {
    return Map.of(
        "listCallTasks", Work.audited(this::list),
        "endCallTask", Work.changesAsOfficer(this::end));
  }

  private ApiReply list(Tx tx, Call call, Officer officer) {
    boolean csv = call.asked("format").filter("csv"::equals).isPresent();
    var page =
        desk.open(
            tx,
            officer,
            cursors.place(call).map(CallTaskApi::place),
            csv ? CallDesk.MOST_EXPORTED : call.limit(),
            Call.CHANNEL,
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

  private static CallDesk.Cursor place(String words) {
    String[] both = words.split(" ", 2);
    return new CallDesk.Cursor(Instant.parse(both[0]), UUID.fromString(both[1]));
  }

  private static JsonObject json(Listed listed) {
    var json =
        new JsonObject()
            .put("call", listed.id().toString())
            .put("reference", listed.reference().shown())
            .put("reason", Names.of(listed.reason()))
            .put("due", listed.dueAt().toString())
            .put("opened_at", listed.openedAt().toString());
    listed.hearing().ifPresent(when -> json.put("hearing", when.toString()));
    listed.person().ifPresent(person -> json.put("person", person(person)));
    return json;
  }

  private static JsonObject person(CallDesk.Person person) {
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

  private ApiReply end(Tx tx, Call call, Officer officer) {
    Made made = Names.value(Made.class, call.body().getString("outcome"));
    UUID id = call.id("call");
    return switch (desk.done(tx, officer, id, made, Call.CHANNEL, clock.instant())) {
      case DONE ->
          ApiReply.ok(new JsonObject().put("call", id.toString()).put("outcome", Names.of(made)));
      case DONE_BEFORE -> DONE_BEFORE.reply();
      case NOT_FOR_YOU -> NO_SUCH_CALL.reply();
    };
  }
}
