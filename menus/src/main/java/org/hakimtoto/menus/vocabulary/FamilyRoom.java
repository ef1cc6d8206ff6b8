package org.hakimtoto.menus.vocabulary;

import java.util.List;

/// What a family does by the number it was given.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class FamilyRoom {
  private FamilyRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    WILL_COME(List.of(Slot.CASE), Fact.CALL),
    CANNOT_COME(List.of(Slot.CASE, Slot.FAMILY_WHY), Fact.CALL),
    CALL_ME(List.of(Slot.CASE, Slot.FAMILY_WHEN), Fact.CALL),
    NEW_NUMBER(List.of(Slot.CASE, Slot.FAMILY_PHONE), Fact.CALL),
    FAMILY_SPEAKS(List.of(Slot.CASE, Slot.FAMILY_LANGUAGE), Fact.CALL),
    STOP_TEXTS(List.of(Slot.CASE), Fact.CALL),
    NOT_MINE(List.of(Slot.CASE));

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
    FAMILY_DATE(Fact.WHEN, Fact.COURT, Fact.CALL, Fact.NO_DATE, Fact.DISCREET);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// Why somebody cannot come.
  public enum Why implements Word {
    NO_FARE,
    SICK,
    WORK,
    AFRAID,
    OTHER
  }

  /// When to be called.
  public enum CallWhen implements Word {
    SOON,
    MORNING,
    AFTERNOON
  }

  /// In which language, or by voice.
  public enum Tongue implements Word {
    KISWAHILI,
    ENGLISH,
    CALL_ME
  }
}
