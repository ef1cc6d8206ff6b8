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
import org.hakimtoto.core.roster.Officer;

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
  public record Named(Optional<UUID> other, Optional<NewId> id, Optional<UUID> reader) {
    static final Named NOTHING = new Named(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// What was found of what a command names.
  ///
  /// @param other the other case; empty: there is none
  /// @param idIsElsewhere whether something in another case has the id
  /// @param readerIsKnown whether the reader is on the roster
  public record Found(Optional<CaseFile> other, boolean idIsElsewhere, boolean readerIsKnown) {}

  public static Named named(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Link c -> other(c.other());
      case CaseCommand.Unlink c -> other(c.other());
      case CaseCommand.SetContact c -> id(Kind.CONTACT, c.contact(), c.details().reader());
      case CaseCommand.SetHearing c -> id(Kind.HEARING, c.hearing(), Optional.empty());
      case CaseCommand.LeaveForTransfer c -> id(Kind.TRANSFER, c.transfer(), Optional.empty());
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
    return named.reader().isPresent() && !found.readerIsKnown()
        ? Optional.of(Refusal.NO_SUCH_OFFICER)
        : Optional.empty();
  }

  /// A link stands on both cases: what the other one is told of it.
  public static Optional<CaseEvent> mirrored(CaseCommand command, UUID caseId, Instant now) {
    return switch (command) {
      case CaseCommand.Link _ -> Optional.of(new CaseEvent.Linked(caseId, now));
      case CaseCommand.Unlink _ -> Optional.of(new CaseEvent.Unlinked(caseId, now));
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
        command instanceof CaseCommand.Link && other.get().linked().size() >= CaseRules.MOST;
    return full || !other.get().hasRoomFor(1) ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
  }

  private static Named other(UUID id) {
    return new Named(Optional.of(id), Optional.empty(), Optional.empty());
  }

  private static Named id(Kind kind, UUID id, Optional<UUID> reader) {
    return new Named(Optional.empty(), Optional.of(new NewId(kind, id)), reader);
  }
}
