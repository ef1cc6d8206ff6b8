package org.hakimtoto.gateway.api;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;

/// From an operation of the contract and its body to the command on the case.
final class CommandReader {
  /// The operations that are a command.
  static final Set<String> OPERATIONS =
      Set.of(
          "addNote",
          "acceptCase",
          "declineCase",
          "handOverCase",
          "involveUnit",
          "moveStage",
          "startCustody",
          "endCustody",
          "setHearing",
          "moveHearing",
          "cancelHearing",
          "holdHearing",
          "leaveForTransfer",
          "arriveFromTransfer",
          "cancelTransfer",
          "setContact",
          "tellGuardian",
          "confirmNumber",
          "addReference",
          "linkCase",
          "unlinkCase",
          "requestWithdrawal",
          "refuseWithdrawal",
          "askProbationReport",
          "fileProbationReport",
          "beginDiversion",
          "assessBirth",
          "askAccess",
          "grantAccess",
          "refuseAccess",
          "closeCase",
          "reopenCase");

  private final Supplier<UUID> ids;
  private final ChangeCase cases;

  CommandReader(Supplier<UUID> ids, ChangeCase cases) {
    this.ids = ids;
    this.cases = cases;
  }

  /// @param id of what the command makes, when it makes something
  record Ask(CaseCommand command, Optional<UUID> id) {}

  Ask read(Tx tx, ApiRequest call) {
    var body = new RequestBody(call.body());
    return switch (call.operation()) {
      case "setHearing" -> setHearing(tx, body);
      case "leaveForTransfer" -> leave(tx, body);
      case "setContact" -> setContact(body);
      default -> new Ask(command(tx, call, body), Optional.empty());
    };
  }

  private CaseCommand command(Tx tx, ApiRequest call, RequestBody body) {
    return switch (call.operation()) {
      case "addNote" ->
          new CaseCommand.Add(
              body.maybe(Danger.class, "danger"),
              body.maybe(Whereabouts.class, "whereabouts"),
              body.text("note"));
      case "acceptCase" -> new CaseCommand.Accept();
      case "declineCase" -> new CaseCommand.Decline(body.one(DeclineReason.class, "reason"));
      case "handOverCase" -> new CaseCommand.HandOver(unit(tx, body, "to"));
      case "involveUnit" -> new CaseCommand.Involve(unit(tx, body, "unit"));
      case "moveStage" ->
          new CaseCommand.MoveStage(body.one(Track.class, "track"), body.one(Stage.class, "to"));
      case "startCustody" ->
          new CaseCommand.StartCustody(body.one(CustodyKind.class, "kind"), body.time("since"));
      case "endCustody" -> new CaseCommand.EndCustody(body.one(CustodyEnd.class, "how"));
      case "closeCase" -> new CaseCommand.Close(body.one(CloseReason.class, "reason"));
      case "reopenCase" -> new CaseCommand.Reopen();
      case "moveHearing", "cancelHearing", "holdHearing" -> hearing(call, body);
      case "arriveFromTransfer" ->
          new CaseCommand.ArriveFromTransfer(call.id("transfer"), body.time("arrived"));
      case "cancelTransfer" -> new CaseCommand.CancelTransfer(call.id("transfer"));
      default -> around(tx, call, body);
    };
  }

  /// What goes on around the case.
  private CaseCommand around(Tx tx, ApiRequest call, RequestBody body) {
    return switch (call.operation()) {
      case "tellGuardian" -> new CaseCommand.TellGuardian(call.id("contact"));
      case "confirmNumber" -> new CaseCommand.ConfirmNumber(call.id("contact"));
      case "addReference" -> new CaseCommand.AddReference(reference(body));
      case "linkCase" -> new CaseCommand.Link(other(tx, body.text("other")));
      case "unlinkCase" -> new CaseCommand.Unlink(other(tx, call.path().getOrDefault("other", "")));
      case "requestWithdrawal" -> new CaseCommand.RequestWithdrawal();
      case "refuseWithdrawal" -> new CaseCommand.RefuseWithdrawal();
      case "askProbationReport" -> new CaseCommand.AskProbationReport();
      case "fileProbationReport" -> new CaseCommand.FileProbationReport();
      case "beginDiversion" ->
          new CaseCommand.BeginDiversion(body.one(DiversionLevel.class, "level"));
      case "assessBirth" -> new CaseCommand.AssessBirth(body.day("day"));
      case "askAccess" -> new CaseCommand.AskAccess(body.one(AccessReason.class, "reason"));
      case "grantAccess" -> new CaseCommand.GrantAccess(call.id("officer"));
      case "refuseAccess" -> new CaseCommand.RefuseAccess(call.id("officer"));
      default -> throw new IllegalStateException("no command for " + call.operation());
    };
  }

  private static CaseCommand hearing(ApiRequest call, RequestBody body) {
    UUID hearing = call.id("hearing");
    return switch (call.operation()) {
      case "moveHearing" ->
          new CaseCommand.MoveHearing(
              hearing, body.time("to"), body.one(MoveReason.class, "reason"));
      case "cancelHearing" ->
          new CaseCommand.CancelHearing(hearing, body.one(MoveReason.class, "reason"));
      default -> new CaseCommand.HoldHearing(hearing, body.one(HearingOutcome.class, "outcome"));
    };
  }

  private Ask setHearing(Tx tx, RequestBody body) {
    UUID hearing = body.id("hearing").orElseGet(ids);
    return new Ask(
        new CaseCommand.SetHearing(
            hearing,
            body.one(HearingKind.class, "kind"),
            unit(tx, body, "court"),
            body.time("when")),
        Optional.of(hearing));
  }

  private Ask leave(Tx tx, RequestBody body) {
    UUID transfer = body.id("transfer").orElseGet(ids);
    return new Ask(
        new CaseCommand.LeaveForTransfer(
            transfer,
            unit(tx, body, "from"),
            unit(tx, body, "to"),
            body.time("left"),
            body.time("expected")),
        Optional.of(transfer));
  }

  private Ask setContact(RequestBody body) {
    UUID contact = body.id("contact").orElseGet(ids);
    Contact.Mode mode = body.one(Contact.Mode.class, "mode");
    Optional<PhoneNumber> phone = body.given("phone").flatMap(PhoneNumber::parse);
    if (phone.isPresent() && mode == Contact.Mode.NONE) {
      throw Problem.invalid("body", "/phone", "not with the mode none").trouble();
    }
    if (mode != Contact.Mode.NONE && !phone.map(PhoneNumber::kenyanMobile).orElse(false)) {
      throw Problem.invalid("body", "/phone", "a Kenyan mobile number, unless the mode is none")
          .trouble();
    }
    var from = body.hour("safe_from", Contact.DEFAULT_FROM);
    var until = body.hour("safe_until", Contact.DEFAULT_UNTIL);
    if (!from.isBefore(until)) {
      throw Problem.invalid("body", "/safe_until", "later than safe_from").trouble();
    }
    var details =
        new Contact(
            body.one(Contact.Relation.class, "relation"),
            phone,
            mode,
            new Language(body.text("language")),
            body.flag("shared"),
            body.flag("can_read"),
            body.id("reader"),
            from,
            until);
    return new Ask(new CaseCommand.SetContact(contact, details), Optional.of(contact));
  }

  private static ExternalReference reference(RequestBody body) {
    try {
      return new ExternalReference(
          body.one(ExternalReference.Kind.class, "kind"), body.text("value"));
    } catch (IllegalArgumentException notPlain) {
      throw Problem.invalid("body", "/value", "begins and ends with a letter or digit").trouble();
    }
  }

  private static UUID unit(Tx tx, RequestBody body, String field) {
    return UnitDirectory.byCode(tx, body.text(field))
        .map(Unit::id)
        .orElseThrow(Problem.refused(Refusal.NO_SUCH_UNIT)::trouble);
  }

  private UUID other(Tx tx, String reference) {
    return CaseReference.parse(reference)
        .flatMap(known -> cases.idOf(tx, known))
        .orElseThrow(Problem.refused(Refusal.NO_SUCH_CASE)::trouble);
  }
}
