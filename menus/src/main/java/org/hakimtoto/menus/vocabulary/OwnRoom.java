package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// What a chief does beside reporting: own reports, families to tell, children back home.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class OwnRoom {
  private OwnRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    ADD_DANGER(List.of(Slot.CASE, Slot.NEW_DANGER), Fact.REFERENCE, Fact.ALERTED),
    ADD_MOVED(List.of(Slot.CASE, Slot.NEW_WHERE), Fact.REFERENCE, Fact.ALERTED),
    ADD_NAME(List.of(Slot.CASE, Slot.NAME), Fact.REFERENCE),
    ADD_GUARDIAN(List.of(Slot.CASE, Slot.GUARDIAN), Fact.REFERENCE),
    CORRECT_WHAT(List.of(Slot.CASE, Slot.ROLE, Slot.WHAT), Fact.REFERENCE),
    CORRECT_CHILD(List.of(Slot.CASE, Slot.SEX, Slot.AGE), Fact.REFERENCE),
    CORRECT_PLACE(List.of(Slot.CASE, Slot.WHERE), Fact.REFERENCE),
    ASK_TO_WITHDRAW(List.of(Slot.CASE, Slot.WITHDRAW_WHY), Fact.REFERENCE),
    PASS_ON_MESSAGE(List.of(Slot.RELAY, Slot.RELAY_ANSWER)),
    SEE_CHILD(List.of(Slot.CASE, Slot.SEEN), Fact.REFERENCE, Fact.ALERTED);

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
    MY_REPORTS,
    MESSAGES,
    CHILDREN_BACK;

    @Override
    public Optional<Slot> within() {
      return Optional.empty();
    }

    @Override
    public boolean byDigits() {
      return this == MY_REPORTS;
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    MY_REPORT(Fact.REFERENCE, Fact.STATE_OF_REPORT),
    REPORT_CALL(Fact.REFERENCE, Fact.CALL),
    MESSAGE(Fact.FAM, Fact.PHONE, Fact.COURT_SHORT, Fact.WHEN_SHORT),
    CHILD_BACK(Fact.REFERENCE);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// Why a reporter wants a report taken back.
  public enum Withdrawal implements Word {
    TWICE,
    MISTAKE,
    SETTLED,
    OTHER
  }

  /// What came of a message for a family.
  public enum Told implements Word {
    WILL_COME,
    CANNOT_COME,
    NOT_FOUND
  }

  /// How a child was found that came home.
  public enum Seen implements Word {
    WELL,
    PROBLEM,
    NOT_SEEN,
    MOVED_AWAY
  }
}
