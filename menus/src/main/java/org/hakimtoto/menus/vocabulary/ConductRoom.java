package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// A report about a chief or an officer.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class ConductRoom {
  private ConductRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    REPORT_CONDUCT(
        List.of(Slot.ABOUT_WHOM, Slot.ABOUT_WHAT, Slot.ABOUT_DANGER, Slot.MAY_CALL),
        Fact.REFERENCE),
    CLOSE_CONDUCT(List.of(Slot.CONDUCT, Slot.CONDUCT_OUTCOME), Fact.REFERENCE);

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

  /// What the office that reads such reports has open.
  public enum Lines implements Listing {
    CONDUCT_REPORTS;

    @Override
    public Optional<Slot> within() {
      return Optional.empty();
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    CONDUCT_REPORT(Fact.REFERENCE, Fact.WHOM, Fact.CONDUCT, Fact.WHERE_IT_HAPPENED, Fact.DAY),
    CONDUCT_CALL(Fact.REFERENCE, Fact.CALL);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// What came of it.
  public enum Outcome implements Word {
    BORNE_OUT,
    NOT_BORNE_OUT,
    PASSED_ON,
    TOO_LITTLE_SAID
  }

  /// Whose conduct it is about.
  public enum Whom implements Word {
    CHIEF,
    POLICE,
    CHILDREN_OFFICER,
    COURT,
    OTHER
  }

  /// What the person does.
  public enum What implements Word {
    HURTS,
    SETTLES,
    ASKS_MONEY,
    REFUSES,
    OTHER
  }

  /// Whether a child is in danger now.
  public enum Danger implements Word {
    YES,
    NO,
    NOT_SURE
  }

  /// Whether the office above may call back.
  public enum MayCall implements Word {
    NO,
    YES
  }
}
