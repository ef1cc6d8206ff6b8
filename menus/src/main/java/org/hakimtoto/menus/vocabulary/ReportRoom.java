package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// The report of a child, and what is asked once it is saved.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class ReportRoom {
  private ReportRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    FILE_REPORT(List.of(), Fact.REFERENCE, Fact.ALIKE, Fact.NOBODY_IN_CHARGE, Fact.BOTH_IN_CHARGE),
    FILE_UNVERIFIED(List.of(), Fact.REFERENCE, Fact.NOBODY_IN_CHARGE, Fact.BOTH_IN_CHARGE),
    FILE_BORROWED(List.of(), Fact.REFERENCE, Fact.NOBODY_IN_CHARGE),
    SAY_WHERE(List.of(Slot.WHERE_NOW)),
    NAME_GUARDIAN(List.of(Slot.GUARDIAN)),
    LINK_ALIKE(List.of(), Fact.ALIKE),
    COMPARE_ALIKE(List.of(), Fact.ALIKE),
    LEAVE_AS_IT_IS(List.of(), Fact.REFERENCE, Fact.NOBODY_IN_CHARGE),
    THROW_AWAY(List.of());

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

    /// A report that is filed needs more than single answers.
    @Override
    public boolean ready(Known said) {
      return switch (this) {
        case FILE_REPORT, FILE_UNVERIFIED, FILE_BORROWED -> Reported.complete(said);
        case SAY_WHERE, NAME_GUARDIAN, LINK_ALIKE, COMPARE_ALIKE, LEAVE_AS_IT_IS, THROW_AWAY ->
            Deed.super.ready(said);
      };
    }
  }

  /// The lists.
  public enum Lines implements Listing {
    COUNTIES,
    SUB_COUNTIES,
    LOCATIONS,
    MY_LOCATIONS,
    PLACES;

    @Override
    public Optional<Slot> within() {
      return switch (this) {
        case COUNTIES, MY_LOCATIONS -> Optional.empty();
        case SUB_COUNTIES -> Optional.of(Slot.COUNTY);
        case LOCATIONS -> Optional.of(Slot.SUB_COUNTY);
        case PLACES -> Optional.of(Slot.PLACE_LETTERS);
      };
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    RESUMED(Fact.TIME, Fact.WHAT_HAPPENED, Fact.WHERE_IT_HAPPENED, Fact.REFERENCE, Fact.DRAFT),
    LAST_SAVED(Fact.TIME, Fact.REFERENCE);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }
}
