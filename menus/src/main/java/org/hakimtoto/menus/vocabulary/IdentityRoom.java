package org.hakimtoto.menus.vocabulary;

import java.util.List;

/// Who the caller is: PINs, first use, another's phone, codes for SMS and for the desk, the
/// language.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class IdentityRoom {
  private IdentityRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    CHANGE_PIN(List.of(Slot.NEW_PIN)),
    ACTIVATE(List.of(Slot.NEW_PIN)),
    DISOWN_NUMBER(List.of()),
    KEEP_LANGUAGE(List.of()),
    ISSUE_SMS_CODE(List.of(), Fact.SMS_CODE),
    ISSUE_DESK_CODE(List.of(), Fact.DESK_CODE);

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

  /// What screens must know.
  public enum Looks implements View {
    GIVEN_PIN(Fact.PIN);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// Whose phone it is.
  public enum Phone implements Word {
    OWN,
    BORROWED
  }

  /// For what the PIN was asked for: where it leads once it was right.
  public enum Goal implements Word {
    REPORTS,
    MESSAGES,
    CHILDREN_BACK,
    CORRECT_WHAT,
    CORRECT_CHILD,
    CORRECT_PLACE,
    ALERTS,
    CASES,
    CASE,
    CALLS,
    DUE_REPORTS,
    OFFICE_REPORTS,
    ESCORTS,
    ARRIVALS,
    TODAY,
    UNRECORDED,
    DAY
  }
}
