package org.hakimtoto.gateway.api.registers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtCalendars;

/// The addresses of a court's calendar, for its own registry: an address is told once, when it is
/// made.
public final class CalendarApi {
  /// Where calendars are read, on the desk's port.
  public static final String AT = "/calendar/";

  public static final String ENDING = ".ics";

  private static final Problem NO_SUCH =
      Problem.of(404, "no-such-calendar", "No such address, or none of your court", "");
  private static final Problem TOO_MANY =
      Problem.of(409, "calendars", "As many addresses are open as there may be", "end one first");

  private final Audit audit;
  private final Supplier<UUID> ids;
  private final Supplier<String> tokens;

  /// @param tokens of 256 random bits
  public CalendarApi(Audit audit, Supplier<UUID> ids, Supplier<String> tokens) {
    this.audit = audit;
    this.ids = ids;
    this.tokens = tokens;
  }

  private record Calendars(List<CalendarJson> calendars) {}

  private record CalendarJson(UUID calendar, Instant madeAt, Optional<Instant> readAt) {
    static CalendarJson of(CourtCalendars.Calendar one) {
      return new CalendarJson(one.calendar(), one.madeAt(), one.readAt());
    }
  }

  private record Made(UUID calendar, String path) {
    @Override
    public String toString() {
      return "Made[" + calendar + "]";
    }
  }

  private record Ended(UUID calendar) {}

  public Map<String, Operation> works() {
    return Map.of(
        "listCalendars", Operation.audited(this::list),
        "makeCalendar", Operation.changesAsOfficer(this::make),
        "endCalendar", Operation.changesAsOfficer(this::end));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    return keeps(call, officer)
        ? ApiReply.ok(
            new Calendars(
                CourtCalendars.open(tx, officer.unit().id()).stream()
                    .map(CalendarJson::of)
                    .toList()))
        : refused(tx, officer, "calendar.list");
  }

  private ApiReply make(Tx tx, ApiRequest call, Officer officer) {
    if (!keeps(call, officer)) {
      return refused(tx, officer, "calendar.make");
    }
    UUID id = ids.get();
    String token = tokens.get();
    if (!CourtCalendars.make(tx, officer, id, token)) {
      return TOO_MANY.reply();
    }
    write(tx, officer, "calendar.make", "done");
    return ApiReply.created(new Made(id, AT + token + ENDING));
  }

  private ApiReply end(Tx tx, ApiRequest call, Officer officer) {
    UUID id = call.id("calendar");
    if (!keeps(call, officer) || !CourtCalendars.end(tx, officer, id)) {
      return refused(tx, officer, "calendar.end");
    }
    write(tx, officer, "calendar.end", "done");
    return ApiReply.ok(new Ended(id));
  }

  private static boolean keeps(ApiRequest call, Officer officer) {
    return officer.role() == Role.COURT_REGISTRY
        && officer.unit().code().equals(call.path().getOrDefault("unit", ""));
  }

  private ApiReply refused(Tx tx, Officer officer, String action) {
    write(tx, officer, action, "refused");
    return NO_SUCH.reply();
  }

  private void write(Tx tx, Officer officer, String action, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            action,
            Channel.API,
            Optional.empty(),
            outcome));
  }
}
