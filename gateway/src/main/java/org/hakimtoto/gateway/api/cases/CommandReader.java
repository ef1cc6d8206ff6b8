package org.hakimtoto.gateway.api.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;

/// From an operation of the contract and its body to the command on the case: each operation has
/// its reader.
public final class CommandReader {
  private final Supplier<UUID> ids;
  private final ChangeCase cases;
  private final Map<String, Function<Asked, Ask>> readers = new HashMap<>();

  public CommandReader(Supplier<UUID> ids, ChangeCase cases) {
    this.ids = ids;
    this.cases = cases;
    Stream.of(
            responsibility(),
            assignment(),
            course(),
            custody(),
            hearings(),
            transfers(),
            people(),
            neighbours(),
            court(),
            access())
        .forEach(part ->
            part.forEach((operation, reader) ->
                readers.put(operation, asked -> new Ask(reader.apply(asked), Optional.empty()))));
    readers.put("setHearing", this::setHearing);
    readers.put("leaveForTransfer", this::leave);
    readers.put("setContact", this::setContact);
  }

  /// @param id of what the command makes, when it makes something
  record Ask(CaseCommand command, Optional<UUID> id) {}

  private record Asked(Tx tx, ApiRequest call, RequestBody body) {
    UUID id(String parameter) {
      return call.id(parameter);
    }

    <E extends Enum<E>> E one(Class<E> type, String field) {
      return body.one(type, field);
    }

    UUID unit(String field) {
      return UnitDirectory.byCode(tx, body.text(field))
          .map(Unit::id)
          .orElseThrow(Problem.refused(Refusal.NO_SUCH_UNIT)::trouble);
    }
  }

  /// The operations that are a command.
  Set<String> operations() {
    return Set.copyOf(readers.keySet());
  }

  Ask read(Tx tx, ApiRequest call) {
    Function<Asked, Ask> reader = readers.get(call.operation());
    if (reader == null) {
      throw new IllegalStateException("no command for " + call.operation());
    }
    return reader.apply(new Asked(tx, call, new RequestBody(call.body())));
  }

  private static Map<String, Function<Asked, CaseCommand>> responsibility() {
    return Map.of(
        "acceptCase",
        _ -> new CaseCommand.Accept(),
        "declineCase",
        asked -> new CaseCommand.Decline(asked.one(DeclineReason.class, "reason")),
        "handOverCase",
        asked -> new CaseCommand.HandOver(asked.unit("to")),
        "involveUnit",
        asked -> new CaseCommand.Involve(asked.unit("unit")));
  }

  private static Map<String, Function<Asked, CaseCommand>> course() {
    return Map.of(
        "addNote",
        asked ->
            new CaseCommand.Add(
                asked.body().maybe(Danger.class, "danger"),
                asked.body().maybe(Whereabouts.class, "whereabouts"),
                asked.body().text("note")),
        "moveStage",
        asked ->
            new CaseCommand.MoveStage(
                asked.one(Track.class, "track"), asked.one(Stage.class, "to")),
        "closeCase",
        asked -> new CaseCommand.Close(asked.one(CloseReason.class, "reason")),
        "reopenCase",
        _ -> new CaseCommand.Reopen());
  }

  private static Map<String, Function<Asked, CaseCommand>> assignment() {
    return Map.of(
        "assignCase",
        asked -> new CaseCommand.Assign(officer(asked)),
        "unassignCase",
        asked -> new CaseCommand.Unassign(officer(asked)));
  }

  /// The contract requires it.
  private static UUID officer(Asked asked) {
    return asked.body().id("officer").orElseThrow();
  }

  private static Map<String, Function<Asked, CaseCommand>> custody() {
    return Map.of(
        "startCustody",
        asked ->
            new CaseCommand.StartCustody(
                asked.one(CustodyKind.class, "kind"), asked.body().time("since")),
        "endCustody",
        asked -> new CaseCommand.EndCustody(asked.one(CustodyEnd.class, "how")));
  }

  private static Map<String, Function<Asked, CaseCommand>> hearings() {
    return Map.of(
        "moveHearing",
        asked ->
            new CaseCommand.MoveHearing(
                asked.id("hearing"),
                asked.body().time("to"),
                asked.one(MoveReason.class, "reason"),
                asked.body().maybe(OverrideReason.class, "override")),
        "cancelHearing",
        asked ->
            new CaseCommand.CancelHearing(
                asked.id("hearing"), asked.one(MoveReason.class, "reason")),
        "holdHearing",
        asked ->
            new CaseCommand.HoldHearing(
                asked.id("hearing"), asked.one(HearingOutcome.class, "outcome")));
  }

  private static Map<String, Function<Asked, CaseCommand>> transfers() {
    return Map.of(
        "arriveFromTransfer",
        asked ->
            new CaseCommand.ArriveFromTransfer(asked.id("transfer"), asked.body().time("arrived")),
        "cancelTransfer",
        asked -> new CaseCommand.CancelTransfer(asked.id("transfer")));
  }

  private static Map<String, Function<Asked, CaseCommand>> people() {
    return Map.of(
        "tellGuardian",
        asked -> new CaseCommand.TellGuardian(asked.id("contact")),
        "confirmNumber",
        asked -> new CaseCommand.ConfirmNumber(asked.id("contact")),
        "assessBirth",
        asked -> new CaseCommand.AssessBirth(asked.body().day("day")));
  }

  /// Other cases, and the numbers other agencies know this one by.
  private Map<String, Function<Asked, CaseCommand>> neighbours() {
    return Map.of(
        "addReference",
        asked -> new CaseCommand.AddReference(reference(asked.body())),
        "linkCase",
        asked -> new CaseCommand.Link(other(asked.tx(), asked.body().text("other"))),
        "unlinkCase",
        asked ->
            new CaseCommand.Unlink(
                other(asked.tx(), asked.call().path().getOrDefault("other", ""))),
        "tellApart",
        asked ->
            new CaseCommand.TellApart(
                other(asked.tx(), asked.call().path().getOrDefault("other", "")),
                asked.one(ApartReason.class, "reason")));
  }

  private static Map<String, Function<Asked, CaseCommand>> court() {
    return Map.of(
        "askProbationReport",
        _ -> new CaseCommand.AskProbationReport(),
        "fileProbationReport",
        _ -> new CaseCommand.FileProbationReport(),
        "beginDiversion",
        asked -> new CaseCommand.BeginDiversion(asked.one(DiversionLevel.class, "level")));
  }

  private static Map<String, Function<Asked, CaseCommand>> access() {
    return Map.of(
        "requestWithdrawal",
        _ -> new CaseCommand.RequestWithdrawal(),
        "refuseWithdrawal",
        _ -> new CaseCommand.RefuseWithdrawal(),
        "askAccess",
        asked -> new CaseCommand.AskAccess(asked.one(AccessReason.class, "reason")),
        "grantAccess",
        asked -> new CaseCommand.GrantAccess(asked.id("officer")),
        "refuseAccess",
        asked -> new CaseCommand.RefuseAccess(asked.id("officer")));
  }

  private Ask setHearing(Asked asked) {
    UUID hearing = asked.body().id("hearing").orElseGet(ids);
    return new Ask(
        new CaseCommand.SetHearing(
            hearing,
            asked.one(HearingKind.class, "kind"),
            asked.unit("court"),
            asked.body().time("when"),
            asked.body().maybe(OverrideReason.class, "override")),
        Optional.of(hearing));
  }

  private Ask leave(Asked asked) {
    UUID transfer = asked.body().id("transfer").orElseGet(ids);
    return new Ask(
        new CaseCommand.LeaveForTransfer(
            transfer,
            asked.unit("from"),
            asked.unit("to"),
            asked.body().time("left"),
            asked.body().time("expected")),
        Optional.of(transfer));
  }

  private Ask setContact(Asked asked) {
    UUID contact = asked.body().id("contact").orElseGet(ids);
    return new Ask(
        new CaseCommand.SetContact(contact, ContactReader.read(asked.body())),
        Optional.of(contact));
  }

  private static ExternalReference reference(RequestBody body) {
    try {
      return new ExternalReference(
          body.one(ExternalReference.Kind.class, "kind"), body.text("value"));
    } catch (IllegalArgumentException notPlain) {
      throw Problem.invalid("body", "/value", "begins and ends with a letter or digit").trouble();
    }
  }

  private UUID other(Tx tx, String reference) {
    return CaseReference.parse(reference)
        .flatMap(known -> cases.idOf(tx, known))
        .orElseThrow(Problem.refused(Refusal.NO_SUCH_CASE)::trouble);
  }
}
