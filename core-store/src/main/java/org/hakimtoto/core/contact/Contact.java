package org.hakimtoto.core.contact;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// How a person close to the child may be reached. Phones are shared: the mode says what may be
/// done with the number, and [Mode#NONE] can be overridden by no job, import or transfer.
///
/// @param shared somebody else reads this phone too
/// @param canRead false: an SMS must be read out by somebody
/// @param reader the officer, such as a chief, who passes on to them what they cannot read
/// @param safeFrom and `safeUntil` the hours, in Kenya, in which a text is safe
/// @param household who lives together is told once: 1 to [#MOST_HOUSEHOLDS]; a parent who lives
///   apart is another household
/// @param first who of the household is told; of one that is set, the wish that it be this one
/// @param unconfirmed only the reporter named the number: no text goes to it until an officer has
///   spoken with the person
public record Contact(
    Relation relation,
    Optional<PhoneNumber> phone,
    Mode mode,
    Language language,
    boolean shared,
    boolean canRead,
    Optional<UUID> reader,
    LocalTime safeFrom,
    LocalTime safeUntil,
    int household,
    boolean first,
    boolean unconfirmed) {
  public static final LocalTime DEFAULT_FROM = LocalTime.of(8, 0);
  public static final LocalTime DEFAULT_UNTIL = LocalTime.of(19, 0);

  public static final int MOST_HOUSEHOLDS = 9;

  public Contact {
    if (mode == Mode.NONE && phone.isPresent() && !unconfirmed) {
      throw new IllegalArgumentException("a number that must not be used is not kept");
    }
    if (unconfirmed && (mode == Mode.NORMAL || mode == Mode.DISCREET)) {
      throw new IllegalArgumentException("nobody has confirmed the number");
    }
    // what was written before there were households
    household = household == 0 ? 1 : household;
    if (household < 1 || household > MOST_HOUSEHOLDS) {
      throw new IllegalArgumentException("1 to " + MOST_HOUSEHOLDS + " households");
    }
    if (mode != Mode.NONE && phone.isEmpty()) {
      throw new IllegalArgumentException("no number to use");
    }
    if (!safeFrom.isBefore(safeUntil)) {
      throw new IllegalArgumentException("the safe hours end before they begin");
    }
  }

  /// Of the one household, set by an officer who marks nobody.
  public Contact(
      Relation relation,
      Optional<PhoneNumber> phone,
      Mode mode,
      Language language,
      boolean shared,
      boolean canRead,
      Optional<UUID> reader,
      LocalTime safeFrom,
      LocalTime safeUntil) {
    this(
        relation, phone, mode, language, shared, canRead, reader, safeFrom, safeUntil, 1, false,
        false);
  }

  /// What may be done with the number.
  public enum Mode {
    NORMAL,
    /// Nothing that tells a reader what it is about.
    DISCREET,
    /// An officer phones; nothing is texted.
    CALL_ONLY,
    /// Never, by nobody.
    NONE
  }

  public enum Relation {
    PARENT,
    GUARDIAN,
    RELATIVE,
    FIT_PERSON
  }

  public SafeHours safeHours() {
    return new SafeHours(safeFrom, safeUntil);
  }

  /// Whether the person may be told anything at all.
  public boolean mayBeTold() {
    return mode != Mode.NONE;
  }

  /// The same person, first of the household or not.
  public Contact marked(boolean isFirst) {
    return isFirst == first
        ? this
        : new Contact(
            relation,
            phone,
            mode,
            language,
            shared,
            canRead,
            reader,
            safeFrom,
            safeUntil,
            household,
            isFirst,
            unconfirmed);
  }

  /// As an officer leaves it who spoke with the person: still without a word of what it is about,
  /// since nobody asked whose phone it is besides.
  ///
  /// @param textable false: the officer found the person, and the number is only phoned all the
  ///   same
  public Contact confirmed(boolean textable) {
    return unconfirmed
        ? new Contact(
            relation,
            phone,
            textable ? Mode.DISCREET : Mode.CALL_ONLY,
            language,
            shared,
            canRead,
            reader,
            safeFrom,
            safeUntil,
            household,
            first,
            false)
        : this;
  }

  /// Whom nobody was to reach, and about whom an office may ask again: with no number, until an
  /// officer gives one.
  public Contact asked() {
    return mode == Mode.NONE && phone.isEmpty()
        ? new Contact(
            relation,
            Optional.empty(),
            Mode.NONE,
            language,
            shared,
            canRead,
            Optional.empty(),
            safeFrom,
            safeUntil,
            household,
            false,
            true)
        : this;
  }

  /// The same person, whom nobody may reach any more.
  public Contact never() {
    return new Contact(
        relation,
        Optional.empty(),
        Mode.NONE,
        language,
        shared,
        canRead,
        Optional.empty(),
        safeFrom,
        safeUntil,
        household,
        false,
        false);
  }

  /// Whether the system may text it at all.
  public boolean mayBeTexted() {
    return mode == Mode.NORMAL || mode == Mode.DISCREET;
  }

  @Override
  public String toString() {
    return "Contact[" + relation + ", " + mode + "]";
  }
}
