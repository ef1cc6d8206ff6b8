package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;

/// What the contract lets one do with cases: read them, and give one command each.
final class CaseOperations {
  private final ChangeCase commands;
  private final ReadCases reads;
  private final CommandReader reader;
  private final Cursors cursors;
  private final InstantSource clock;

  CaseOperations(
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

  Map<String, Operation> works() {
    var works = new HashMap<String, Operation>();
    works.put("listCases", Operation.audited(this::list));
    works.put("readCase", Operation.audited(this::read));
    CommandReader.OPERATIONS.forEach(
        operation -> works.put(operation, Operation.changesAsOfficer(this::change)));
    return works;
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    var page =
        reads.list(
            tx,
            officer,
            filter(call, officer),
            cursors.place(call).map(CaseOperations::place),
            call.limit(),
            clock.instant());
    Map<UUID, String> holders =
        UnitDirectory.codes(
            tx, page.cases().stream().map(CaseSummary::holder).flatMap(Optional::stream).toList());
    var cases = new JsonArray();
    page.cases().forEach(summary -> cases.add(CaseJson.summary(summary, holders)));
    var body = new JsonObject().put("cases", cases);
    page.next()
        .ifPresent(
            next -> body.put("next", cursors.after(call, next.openedAt() + " " + next.id())));
    return ApiReply.ok(body);
  }

  private static CaseFilter filter(ApiRequest call, Officer officer) {
    return new CaseFilter(
        call.asked("stage").map(stage -> WireNames.value(Stage.class, stage)),
        call.asked("urgency").map(urgency -> WireNames.value(Urgency.class, urgency)),
        call.asked("county").map(Integer::valueOf),
        call.asked("sub_county").map(Integer::valueOf),
        call.asked("mine").filter("true"::equals).map(_ -> officer.unit().id()),
        call.asked("updated_since").map(since -> RequestBody.time("query", "updated_since", since)),
        call.asked("held").filter("true"::equals).isPresent(),
        call.asked("open").filter("true"::equals).isPresent());
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
    return ApiReply.ofVersion(view.file().version(), CaseJson.file(tx, view));
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
      return ApiReply.taken(new JsonObject().put("reference", reference.shown()));
    }
    return switch (outcome) {
      case Outcome.Done done -> done(reference, done, ask.id());
      case Outcome.Refused refused -> Problem.refused(refused.why()).reply();
      case Outcome.NotForYou _ -> Problem.NO_SUCH_CASE.reply();
      case Outcome.Stale _ -> Problem.STALE.reply();
    };
  }

  private static ApiReply done(CaseReference reference, Outcome.Done done, Optional<UUID> id) {
    var events = new JsonArray();
    done.events().forEach(event -> events.add(EventName.of(event)));
    int version = done.file().version();
    var body =
        new JsonObject()
            .put("reference", reference.shown())
            .put("version", version)
            .put("events", events);
    id.ifPresent(made -> body.put("id", made.toString()));
    return ApiReply.ofVersion(version, body);
  }
}
