package org.hakimtoto.core.caserules;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;

/// What a command touches that lies outside of its case: another case, an id that something new is
/// to have, an officer who passes something on. What [#named] tells is looked up; what was found
/// decides.
public final class OutsideRules {
  private OutsideRules() {}

  /// What something new may be.
  public enum Kind {
    CONTACT,
    HEARING,
    TRANSFER
  }

  public record NewId(Kind kind, UUID id) {}

  /// @param other the case that is linked, or is linked no more
  /// @param id of something new, or of something that is set anew
  /// @param reader who is to pass on what a contact must know
  /// @param number that may be used from now on
  public record Named(
      Optional<UUID> other,
      Optional<NewId> id,
      Optional<UUID> reader,
      Optional<PhoneNumber> number) {
    static final Named NOTHING =
        new Named(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// What was found of what a command names.
  ///
  /// @param other the other case; empty: there is none
  /// @param idIsElsewhere whether something in another case has the id
  /// @param readerIsKnown whether the reader is on the roster
  /// @param numberIsOfficers whether the number is that of an officer on the roster
  /// @param numberIsBlocked whether it was set to none in this case or one linked to it
  public record Found(
      Optional<CaseFile> other,
      boolean idIsElsewhere,
      boolean readerIsKnown,
      boolean numberIsOfficers,
      boolean numberIsBlocked) {}

  /// @param file the case itself: to confirm a number is to use it
  public static Named named(CaseCommand command, CaseFile file) {
    return command instanceof CaseCommand.ConfirmNumber c
        ? new Named(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(file.contacts().get(c.contact())).flatMap(Contact::phone))
        : named(command);
  }

  /// As far as the command alone says it.
  public static Named named(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Link c -> other(c.other());
      case CaseCommand.Unlink c -> other(c.other());
      case CaseCommand.TellApart c -> other(c.other());
      case CaseCommand.SetContact c ->
          new Named(
              Optional.empty(),
              Optional.of(new NewId(Kind.CONTACT, c.contact())),
              c.details().reader(),
              c.details().phone());
      case CaseCommand.NameGuardian c ->
          new Named(
              Optional.empty(),
              Optional.of(new NewId(Kind.CONTACT, c.contact())),
              Optional.empty(),
              number(c.guardian()));
      case CaseCommand.SetHearing c -> id(Kind.HEARING, c.hearing());
      case CaseCommand.LeaveForTransfer c -> id(Kind.TRANSFER, c.transfer());
      default -> Named.NOTHING;
    };
  }

  /// Why a command is refused, whatever its own case says of it.
  public static Optional<Refusal> refusal(
      UUID caseId, CaseCommand command, Officer officer, Instant now, Found found) {
    Named named = named(command);
    if (named.other().isPresent()) {
      return named.other().get().equals(caseId)
          ? Optional.of(Refusal.SAME_CASE)
          : ofOther(command, officer, now, found.other());
    }
    // what has the id would be changed there
    if (named.id().isPresent() && found.idIsElsewhere()) {
      return Optional.of(Refusal.ALREADY_DONE);
    }
    if (named.reader().isPresent() && !found.readerIsKnown()) {
      return Optional.of(Refusal.NO_SUCH_OFFICER);
    }
    if (found.numberIsBlocked()) {
      return Optional.of(Refusal.NUMBER_BLOCKED);
    }
    // a number that is only named is phoned at most, whosever it is
    return found.numberIsOfficers() && !(command instanceof CaseCommand.NameGuardian)
        ? Optional.of(Refusal.OFFICERS_NUMBER)
        : Optional.empty();
  }

  /// A link stands on both cases: what the other one is told of it.
  public static Optional<CaseEvent> mirrored(CaseCommand command, UUID caseId, Instant now) {
    return switch (command) {
      case CaseCommand.Link _ -> Optional.of(new CaseEvent.Linked(caseId, now));
      case CaseCommand.Unlink _ -> Optional.of(new CaseEvent.Unlinked(caseId, now));
      case CaseCommand.TellApart c -> Optional.of(new CaseEvent.ToldApart(caseId, c.reason(), now));
      default -> Optional.empty();
    };
  }

  /// The other case must be one this officer may link as well, and have room for it.
  private static Optional<Refusal> ofOther(
      CaseCommand command, Officer officer, Instant now, Optional<CaseFile> other) {
    if (other.isEmpty() || !CaseAccess.may(officer, other.get().parties(), Permission.LINK, now)) {
      return Optional.of(Refusal.NO_SUCH_CASE);
    }
    boolean full =
        switch (command) {
          case CaseCommand.Link _ -> other.get().linked().size() >= CaseRules.MOST;
          case CaseCommand.TellApart _ -> other.get().apart().size() >= CaseRules.MOST;
          default -> false;
        };
    return full || !other.get().hasRoomFor(1) ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
  }

  private static Optional<PhoneNumber> number(Guardian guardian) {
    return guardian instanceof Guardian.Reachable reachable
        ? Optional.of(reachable.phone())
        : Optional.empty();
  }

  private static Named other(UUID id) {
    return new Named(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Named id(Kind kind, UUID id) {
    return new Named(
        Optional.empty(), Optional.of(new NewId(kind, id)), Optional.empty(), Optional.empty());
  }
}
