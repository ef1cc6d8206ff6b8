package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// How the people close to a child may be reached.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class ContactRoom {
  private ContactRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    SET_MODE(
        List.of(Slot.CONTACT, Slot.CONTACT_MODE, Slot.CONTACT_FIRST), Fact.REFERENCE, Fact.FAM),
    SET_HOURS(
        List.of(Slot.CONTACT, Slot.CONTACT_HOURS, Slot.CONTACT_LANGUAGE), Fact.REFERENCE, Fact.FAM),
    BLOCK_CONTACT(List.of(Slot.CONTACT), Fact.REFERENCE, Fact.FAM);

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
    CONTACTS;

    @Override
    public Optional<Slot> within() {
      return Optional.of(Slot.CASE);
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    CONTACT(Fact.REFERENCE, Fact.FAM, Fact.PHONE);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// How a contact may be reached.
  public enum Mode implements Word {
    OWN_PHONE,
    DISCREET,
    CALL_ONLY,
    BY_CHIEF
  }

  /// Who of a household is told.
  public enum First implements Word {
    FIRST,
    RESERVE,
    OTHER_HOUSEHOLD
  }

  /// When a text is safe.
  public enum Hours implements Word {
    DAY,
    MORNING,
    AFTERNOON,
    EVENING
  }

  /// In which language, or by voice.
  public enum Tongue implements Word {
    KISWAHILI,
    ENGLISH,
    CALL_ONLY
  }
}
