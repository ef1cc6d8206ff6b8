package org.hakimtoto.gateway.api.registers;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.registry.CallCsv;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.CallTaskBook.Listed;
import org.hakimtoto.store.hearing.CallTaskBook.Made;

/// The calls an office has to make, by the API.
public final class CallTaskApi {
  private static final Problem NO_SUCH_CALL =
      Problem.of(404, "no-such-call", "No such call, or none of your office", "");
  private static final Problem DONE_BEFORE =
      Problem.of(409, "call-done", "That call was ended already", "");

  private final CallTaskBook desk;
  private final Cursors cursors;
  private final InstantSource clock;

  public CallTaskApi(
      ChangeCase cases, Sealing sealing, Supplier<UUID> ids, Cursors cursors, InstantSource clock) {
    this.desk = new CallTaskBook(cases, sealing, ids);
    this.cursors = cursors;
    this.clock = clock;
  }

  private record Calls(List<CallJson> calls, Optional<String> next) {}

  private record CallJson(
      UUID call,
      CaseReference reference,
      NewCall.Reason reason,
      Instant due,
      Instant openedAt,
      Optional<Instant> hearing,
      Optional<PersonJson> person) {
    static CallJson of(Listed listed) {
      return new CallJson(
          listed.id(),
          listed.reference(),
          listed.reason(),
          listed.dueAt(),
          listed.openedAt(),
          listed.hearing(),
          listed.person().map(PersonJson::of));
    }
  }

  private record PersonJson(
      UUID contact,
      Language language,
      LocalTime safeFrom,
      LocalTime safeUntil,
      Optional<PhoneNumber> phone) {
    static PersonJson of(CallTaskBook.Person person) {
      var details = person.details();
      return new PersonJson(
          person.contact(),
          details.language(),
          details.safeFrom(),
          details.safeUntil(),
          details.phone());
    }
  }

  private record Ended(UUID call, Made outcome) {}

  public Map<String, Operation> works() {
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
    return ApiReply.ok(
        new Calls(
            page.calls().stream().map(CallJson::of).toList(),
            page.next().map(next -> cursors.after(call, next.dueAt() + " " + next.id()))));
  }

  private static CallTaskBook.Cursor place(String words) {
    String[] both = words.split(" ", 2);
    return new CallTaskBook.Cursor(Instant.parse(both[0]), UUID.fromString(both[1]));
  }

  private ApiReply end(Tx tx, ApiRequest call, Officer officer) {
    Made made = WireNames.value(Made.class, call.body().getString("outcome"));
    UUID id = call.id("call");
    return switch (desk.done(tx, officer, id, made, Channel.API, clock.instant())) {
      case DONE -> ApiReply.ok(new Ended(id, made));
      case DONE_BEFORE -> DONE_BEFORE.reply();
      case NOT_FOR_YOU -> NO_SUCH_CALL.reply();
    };
  }
}
