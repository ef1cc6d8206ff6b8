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
public record Contact(
    Relation relation,
    Optional<PhoneNumber> phone,
    Mode mode,
    Language language,
    boolean shared,
    boolean canRead,
    Optional<UUID> reader,
    LocalTime safeFrom,
    LocalTime safeUntil) {
  public static final LocalTime DEFAULT_FROM = LocalTime.of(8, 0);
  public static final LocalTime DEFAULT_UNTIL = LocalTime.of(19, 0);

  public Contact {
    if (mode == Mode.NONE && phone.isPresent()) {
      throw new IllegalArgumentException("a number that must not be used is not kept");
    }
    if (mode != Mode.NONE && phone.isEmpty()) {
      throw new IllegalArgumentException("no number to use");
    }
    if (!safeFrom.isBefore(safeUntil)) {
      throw new IllegalArgumentException("the safe hours end before they begin");
    }
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

  /// Whether the system may text it at all.
  public boolean mayBeTexted() {
    return mode == Mode.NORMAL || mode == Mode.DISCREET;
  }

  @Override
  public String toString() {
    return "Contact[" + relation + ", " + mode + "]";
  }
}
