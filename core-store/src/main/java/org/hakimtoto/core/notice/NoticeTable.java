package org.hakimtoto.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.CaseReference;

/// The proof of notice of a case: for each of its days in court, who was told what, and who was
/// not. Made of the records by [NoticeLines]; printed by [NoticeText] and [NoticePage].
///
/// @param madeAt by the clock of the house
public record NoticeTable(CaseReference reference, List<OfHearing> hearings, Instant madeAt) {
  public NoticeTable {
    hearings = List.copyOf(hearings);
  }

  /// @param court the name of the court
  /// @param lines the earliest first
  /// @param notTold people of the file who were not told how the hearing stands now
  /// @param records how many records the lines are made of
  /// @param altered the records are not as they were written
  public record OfHearing(
      Hearing hearing,
      String court,
      List<Line> lines,
      List<NotTold> notTold,
      int records,
      boolean altered) {
    public OfHearing {
      lines = List.copyOf(lines);
      notTold = List.copyOf(notTold);
    }
  }

  /// One text or call to one person.
  ///
  /// @param contact empty: an officer, for their office
  /// @param tells the date that was told; empty: that there is none
  /// @param former the date that was said to be no longer so
  /// @param sent what left, each time; empty: nothing did
  /// @param legal whether the law required it; empty: a call, or nothing left
  /// @param detail a code: why it failed, or what came of the call; or empty
  public record Line(
      Who who,
      Way way,
      Optional<UUID> contact,
      int version,
      Optional<Instant> tells,
      Optional<Instant> former,
      List<Sent> sent,
      Optional<Boolean> legal,
      Reached reached,
      Optional<Instant> reachedAt,
      String detail,
      Optional<Reply> reply) {
    public Line {
      sent = List.copyOf(sent);
    }
  }

  /// @param relation to the child, as it was then; empty: an officer, for their office
  /// @param role and `office` of the officer who got it, or who phoned
  /// @param lastDigits of the number of somebody close to the child who was texted
  public record Who(
      Optional<String> relation,
      Optional<String> role,
      Optional<String> office,
      Optional<String> lastDigits) {}

  public enum Way {
    /// A text to their own phone.
    TEXT,
    /// A text to an officer, who passes it on.
    PASSED_ON,
    /// A text to an officer, for their office.
    OFFICE,
    /// An officer phones.
    CALL
  }

  public record Sent(Instant at, String kind, String language, String words) {
    @Override
    public String toString() {
      return "Sent[" + at + ", " + kind + "]";
    }
  }

  /// What became of it.
  public enum Reached {
    DELIVERED,
    NOT_DELIVERED,
    /// The carrier took it, or may have; nobody said what became of it.
    UNKNOWN,
    /// With the carrier, whose report may come yet.
    UNDERWAY,
    /// The phone was off; it will be sent again.
    TRIED_AGAIN,
    /// It never left.
    NOT_SENT,
    /// An officer spoke with them.
    SPOKEN_WITH,
    /// An officer phoned, and did not tell them.
    CALLED_IN_VAIN;

    /// Whether they may have learned of it.
    boolean mayHaveHeard() {
      return switch (this) {
        case DELIVERED, UNKNOWN, UNDERWAY, SPOKEN_WITH -> true;
        case NOT_DELIVERED, TRIED_AGAIN, NOT_SENT, CALLED_IN_VAIN -> false;
      };
    }
  }

  public record Reply(Instant at, Meaning meaning) {
    public enum Meaning {
      WILL_COME,
      CANNOT_COME,
      /// An officer has passed it on.
      PASSED_ON,
      NOT_PASSED_ON,
      YES,
      NO
    }
  }

  /// Somebody of the file who was not told how the hearing stands.
  ///
  /// @param due by when they are to be told
  /// @param detail why they are phoned, or why the text failed: a code, or empty
  public record NotTold(
      UUID contact, Contact.Relation relation, Why why, Optional<Instant> due, String detail) {
    public enum Why {
      /// An officer has set that nobody may contact them.
      NOT_TO_BE_CONTACTED,
      TO_BE_PHONED,
      TEXT_WAITS,
      NOT_REACHED,
      NOTHING_SENT
    }
  }
}
