package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// The child's ways: to court and back, to another place, out of custody.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class MoveRoom {
  private MoveRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    RECORD_TRIP(List.of(Slot.CASE, Slot.TRIP), Fact.REFERENCE, Fact.TIME, Fact.CALL),
    CHILD_ARRIVED(List.of(Slot.CASE, Slot.ARRIVED_HOW), Fact.REFERENCE, Fact.TIME),
    CHILD_NOT_ARRIVED(List.of(Slot.CASE, Slot.NOT_ARRIVED), Fact.REFERENCE, Fact.CALL),
    LEAVE_FOR(List.of(Slot.CASE, Slot.INSTITUTION, Slot.ARRIVES), Fact.REFERENCE, Fact.TIME),
    CALL_OFF_JOURNEY(List.of(Slot.CASE), Fact.REFERENCE, Fact.TIME),
    END_CUSTODY(List.of(Slot.CASE, Slot.CUSTODY_END), Fact.REFERENCE, Fact.TIME);

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
    ESCORTED,
    ARRIVING,
    INSTITUTIONS;

    @Override
    public Optional<Slot> within() {
      return Optional.empty();
    }

    @Override
    public boolean byDigits() {
      return this != INSTITUTIONS;
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    TRIP(Fact.REFERENCE, Fact.WHEN_SHORT),
    ARRIVAL(Fact.REFERENCE, Fact.TIME),
    JOURNEY_TO_SAVE(Fact.REFERENCE, Fact.INSTITUTION_NAME);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// What became of a way to court.
  public enum Trip implements Word {
    LEFT,
    RETURNED,
    NO_VEHICLE,
    SICK
  }

  /// How a child arrived.
  public enum How implements Word {
    WELL,
    HURT_OR_SICK
  }

  /// What is known of a child that did not arrive.
  public enum NotArrived implements Word {
    ON_THE_WAY,
    NO_NEWS,
    TURNED_BACK,
    NOT_FOR_US
  }

  /// When a child is expected.
  public enum Arrives implements Word {
    WITHIN_2_HOURS,
    BY_FIVE,
    LATER_TODAY,
    TOMORROW
  }

  /// How custody ended.
  public enum CustodyEnd implements Word {
    HOME,
    COURT,
    PLACE_OF_SAFETY,
    COURT_ORDER
  }
}
