package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// A court registry's dates.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class CourtRoom {
  private CourtRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    SAVE_HEARING(
        List.of(Slot.CASE, Slot.DAY_CHOICE, Slot.HOUR_CHOICE), Fact.REFERENCE, Fact.WHEN_YEAR),
    CALL_OFF(List.of(Slot.CASE, Slot.CALLED_OFF), Fact.REFERENCE),
    RECORD_OUTCOME(List.of(Slot.CASE, Slot.OUTCOME), Fact.REFERENCE, Fact.TIME, Fact.HELD),
    ASK_REPORT(List.of(Slot.CASE, Slot.REPORT_FROM), Fact.REFERENCE),
    MOVE_DAY(List.of(Slot.DAY_CHOICE), Fact.COUNT, Fact.DAY);

    private final List<Slot> needs;
    private final List<Fact> brings;

    Deeds(List<Slot> needs, Fact... brings) {
      this.needs = List.copyOf(needs);
      this.brings = List.of(brings);
    }

    @Override
    public List<Slot> needs() {
      return needs;
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// The lists.
  public enum Lines implements Listing {
    TODAYS_DATES,
    UNRECORDED_DATES;

    @Override
    public Optional<Slot> within() {
      return Optional.empty();
    }

    @Override
    public boolean byDigits() {
      return true;
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    HEARING(Fact.REFERENCE, Fact.WHEN_SHORT),
    /// The one whose hour came, before one that is still to come.
    HEARING_THAT_WAS(Fact.REFERENCE, Fact.WHEN_SHORT),
    COURT_DAYS(Fact.NEXT_COURT_DAY),
    HEARING_TO_SAVE(Fact.REFERENCE, Fact.WHEN_YEAR),
    DAY_TO_MOVE(Fact.DAY, Fact.COUNT, Fact.NEXT_COURT_DAY),
    DAY_MOVE(Fact.COUNT, Fact.DAY, Fact.DAY_TO);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// What a day in court is for.
  public enum HearingKind implements Word {
    HEARING,
    MENTION,
    PLEA,
    RULING
  }

  /// Why a day moves.
  public enum MoveWhy implements Word {
    WITNESS_ABSENT,
    MAGISTRATE_AWAY,
    ADVOCATE_NOT_READY,
    CHILD_NOT_BROUGHT,
    PAPERS_NOT_READY,
    OTHER
  }

  /// What follows a day that is called off.
  public enum CalledOff implements Word {
    NEW_DATE_LATER,
    NO_MORE_DATES,
    NO_DAY_YET
  }

  /// What happened on a day in court.
  public enum Outcome implements Word {
    HELD,
    MOVED,
    NOT_BROUGHT,
    NEW_DATE,
    DECIDED,
    REPORT_ASKED,
    DIVERSION,
    ENDED,
    NOBODY_CAME
  }

  /// From whom a court asks a report.
  public enum ReportFrom implements Word {
    PROBATION,
    CHILDREN,
    BOTH
  }

  /// How a day was chosen.
  public enum DayChoice implements Word {
    NEXT_COURT_DAY,
    NONE_YET,
    TYPED
  }

  /// How an hour was chosen.
  public enum HourChoice implements Word {
    HALF_PAST_8,
    HALF_PAST_2,
    NINE,
    TEN,
    ELEVEN,
    TYPED
  }
}
