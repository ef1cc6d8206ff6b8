package org.hakimtoto.gateway.api.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.intake.ComputerState;
import org.hakimtoto.core.intake.DaySheet;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.session.DeskEnrolments;
import org.hakimtoto.store.session.DeskEnrolments.Computer;
import org.hakimtoto.store.supervision.OfficeToday;

/// Which computers of the desk keep something for the time without a line, and what an officer may
/// read at one of them then.
public final class ComputerApi {
  private static final Problem NO_SUCH_COMPUTER =
      Problem.of(404, "no-such-computer", "No such computer, or not one of yours", "");

  private static final Problem NOT_ENROLLED =
      Problem.of(403, "not-enrolled", "This computer keeps nothing", "");

  private static final Problem ASKED_ALREADY =
      Problem.of(
          409, "computer-known", "This computer is enrolled, or does not say which it is", "");

  private final DeskEnrolments computers;
  private final OfficeToday today;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  /// @param clock of the house
  public ComputerApi(Stores stores, InstantSource clock) {
    this.computers = new DeskEnrolments(stores.sealing());
    this.today = new OfficeToday(stores.sealing());
    this.ids = stores.ids();
    this.clock = clock;
  }

  private record Computers(List<ComputerJson> computers) {}

  private record ComputerJson(
      UUID computer,
      ComputerState state,
      String name,
      String unit,
      String unitName,
      String device,
      String number,
      UUID askedBy,
      Instant askedAt,
      Optional<Instant> enrolledAt) {
    static ComputerJson of(Computer one) {
      return new ComputerJson(
          one.id(),
          one.state(),
          one.name(),
          one.unitCode(),
          one.unitName(),
          one.device(),
          one.number(),
          one.askedBy(),
          one.askedAt(),
          one.enrolledAt());
    }
  }

  private record Here(
      ComputerState state,
      Optional<String> name,
      Optional<String> unitName,
      Optional<String> number) {
    static Here of(Optional<Computer> one) {
      return new Here(
          one.map(Computer::state).orElse(ComputerState.NONE),
          one.map(Computer::name),
          one.map(Computer::unitName),
          one.map(Computer::number));
    }
  }

  private record Changed(UUID computer) {}

  private record Sheet(Instant at, Instant until, List<DaySheet.Listed> lists) {}

  public Map<String, Operation> works() {
    return Map.of(
        "readComputer", Operation.reads(this::here),
        "askForComputer", Operation.changesAsOfficer(this::ask),
        "listComputers", Operation.audited(this::list),
        "enrolComputer", Operation.changesAsOfficer(this::enrol),
        "endComputer", Operation.changesAsOfficer(this::end),
        "readDaySheet", Operation.audited(this::sheet));
  }

  private static UUID session(ApiRequest call) {
    return call.session().orElseThrow(Problem.ELSEWHERE::trouble);
  }

  private ApiReply here(Tx tx, ApiRequest call, Optional<Officer> officer) {
    return ApiReply.ok(Here.of(computers.ofSession(tx, session(call))));
  }

  private ApiReply ask(Tx tx, ApiRequest call, Officer officer) {
    UUID session = session(call);
    String name = new RequestBody(call.body()).text("name").strip();
    if (name.isEmpty()) {
      throw Problem.invalid("body", "/name", "1 to 40 characters").trouble();
    }
    boolean asked = computers.ask(tx, new DeskEnrolments.Wanted(ids.get(), session, name), officer);
    return asked ? ApiReply.ok(Here.of(computers.ofSession(tx, session))) : ASKED_ALREADY.reply();
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer by) {
    return ApiReply.ok(
        new Computers(
            computers.all(tx).stream()
                .filter(one -> isTheirs(tx, one, by))
                .map(ComputerJson::of)
                .toList()));
  }

  private boolean isTheirs(Tx tx, Computer one, Officer by) {
    return Officers.unitOf(tx, one.unit())
        .filter(unit -> Administrators.looksAfter(tx, by, unit))
        .isPresent();
  }

  private UUID theirs(Tx tx, ApiRequest call, Officer by) {
    return computers
        .byId(tx, call.id("computer"))
        .filter(one -> isTheirs(tx, one, by))
        .map(Computer::id)
        .orElseThrow(NO_SUCH_COMPUTER::trouble);
  }

  private ApiReply enrol(Tx tx, ApiRequest call, Officer by) {
    UUID id = theirs(tx, call, by);
    return computers.enrol(tx, id, by) ? ApiReply.ok(new Changed(id)) : NO_SUCH_COMPUTER.reply();
  }

  private ApiReply end(Tx tx, ApiRequest call, Officer by) {
    UUID id = theirs(tx, call, by);
    return computers.end(tx, id, by, Channel.API)
        ? ApiReply.ok(new Changed(id))
        : NO_SUCH_COMPUTER.reply();
  }

  /// Only where it may lie: nobody else is given what could be kept.
  private ApiReply sheet(Tx tx, ApiRequest call, Officer officer) {
    var _ = computers.enrolledOf(tx, session(call)).orElseThrow(NOT_ENROLLED::trouble);
    DaySheet sheet = today.sheet(tx, officer, Channel.API, clock.instant());
    return ApiReply.ok(new Sheet(sheet.at(), sheet.until(), sheet.lists()));
  }
}
