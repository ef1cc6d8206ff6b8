package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseAssignments;
import org.hakimtoto.store.roster.UnitDirectory;

/// What the contract lets one do with cases: read them, and give one command each.
public final class CaseOperations {
  /// Has no case.
  private static final UUID NO_UNIT = new UUID(0, 0);

  private final ChangeCase commands;
  private final ReadCases reads;
  private final CommandReader reader;
  private final Cursors cursors;
  private final InstantSource clock;

  public CaseOperations(
      ChangeCase commands,
      ReadCases reads,
      CommandReader reader,
      Cursors cursors,
      InstantSource clock) {
    this.commands = commands;
    this.reads = reads;
    this.reader = reader;
    this.cursors = cursors;
    this.clock = clock;
  }

  private record Listed(List<CaseSummaryJson> cases, Optional<String> next) {}

  private record Taken(CaseReference reference) {}

  /// @param id of what the command made
  private record Changed(
      CaseReference reference, int version, List<String> events, Optional<UUID> id) {}

  public Map<String, Operation> works() {
    var works = new HashMap<String, Operation>();
    works.put("listCases", Operation.audited(this::list));
    works.put("readCase", Operation.audited(this::read));
    reader
        .operations()
        .forEach(operation -> works.put(operation, Operation.changesAsOfficer(this::change)));
    return works;
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    var page =
        reads.shown(
            tx,
            officer,
            filter(tx, call, officer, clock.instant()),
            cursors.place(call).map(CaseOperations::place),
            call.limit(),
            Channel.API,
            clock.instant());
    return ApiReply.ok(
        new Listed(
            CaseSummaryJson.all(tx, officer, page.cases()),
            page.next().map(next -> cursors.after(call, next.openedAt() + " " + next.id()))));
  }

  private static CaseFilter filter(Tx tx, ApiRequest call, Officer officer, Instant now) {
    return new CaseFilter(
        call.asked("stage").map(stage -> WireNames.value(Stage.class, stage)),
        call.asked("urgency").map(urgency -> WireNames.value(Urgency.class, urgency)),
        call.asked("county").map(Integer::valueOf),
        call.asked("sub_county").map(Integer::valueOf),
        call.asked("unit")
            .map(code -> UnitDirectory.byCode(tx, code).map(Unit::id).orElse(NO_UNIT))
            .or(() -> call.asked("mine").filter("true"::equals).map(_ -> officer.unit().id())),
        call.asked("updated_since").map(since -> RequestBody.time("query", "updated_since", since)),
        call.asked("held").filter("true"::equals).isPresent(),
        call.asked("open").filter("true"::equals).isPresent(),
        call.asked("custody").map(kind -> WireNames.value(CustodyKind.class, kind)),
        call.asked("overdue").filter("true"::equals).isPresent(),
        call.asked("in_court_on").map(day -> RequestBody.day("query", "in_court_on", day)),
        call.asked("assigned").filter("me"::equals).map(_ -> officer.id()),
        call.asked("assigned")
            .filter("nobody"::equals)
            .map(_ ->
                CaseAssignments.load(tx, officer.unit().id(), now).stream()
                    .map(CaseAssignments.Load::officer)
                    .toList()));
  }

  private static ReadCases.Cursor place(String words) {
    String[] both = words.split(" ", 2);
    return new ReadCases.Cursor(Instant.parse(both[0]), UUID.fromString(both[1]));
  }

  private ApiReply read(Tx tx, ApiRequest call, Officer officer) {
    var view =
        reads
            .read(tx, officer, call.reference(), Channel.API, clock.instant())
            .orElseThrow(Problem.NO_SUCH_CASE::trouble);
    return ApiReply.ofVersion(
        view.file().version(),
        CaseJson.of(tx, view, reads.reportersNumber(tx, officer, view, Channel.API)));
  }

  private ApiReply change(Tx tx, ApiRequest call, Officer officer) {
    CaseReference reference = call.reference();
    var ask = reader.read(tx, call);
    boolean asksAccess = ask.command() instanceof CaseCommand.AskAccess;
    Outcome outcome =
        commands.change(
            tx,
            reference,
            ask.command(),
            officer,
            Channel.API,
            clock.instant(),
            asksAccess ? OptionalInt.empty() : call.expectedVersion());
    if (asksAccess) {
      // an unknown case, a known one and one that was asked for already: told apart by nobody
      return ApiReply.taken(new Taken(reference));
    }
    return switch (outcome) {
      case Outcome.Done done -> done(reference, done, ask.id());
      case Outcome.Refused refused -> Problem.refused(refused.why()).reply();
      case Outcome.NotForYou _ -> Problem.NO_SUCH_CASE.reply();
      case Outcome.Stale _ -> Problem.STALE.reply();
    };
  }

  private static ApiReply done(CaseReference reference, Outcome.Done done, Optional<UUID> id) {
    int version = done.file().version();
    List<String> events = done.events().stream().map(EventName::of).toList();
    return ApiReply.ofVersion(version, new Changed(reference, version, events, id));
  }
}
