package org.hakimtoto.core.contact;

import java.util.Optional;

/// Whether a text may leave, as things stand the moment before it does: pure. What was planned days
/// ago counts for nothing here.
public final class MayText {
  private MayText() {}

  /// What the text is.
  ///
  /// @param toContact it goes to the phone of a person close to the child
  /// @param relayed it goes to an officer, who passes it on to a person close to the child
  /// @param legal the law requires that it is told
  /// @param goodbye the answer to somebody who wants no more texts
  /// @param open whoever reads it learns what it is about
  public record Sms(
      boolean toContact, boolean relayed, boolean legal, boolean goodbye, boolean open) {}

  /// What is known of the number it goes to and of the person it is for. Linked cases count as one.
  ///
  /// @param onDuty the number is an officer's of the roster
  /// @param blocked an officer said of the number, or of the person's, that it must not be used
  /// @param unconfirmed the number is in the case only because the reporter named it
  /// @param callOnly the number, or the person, is phoned and never texted
  /// @param discreet in one case at least, somebody else reads the phone
  /// @param number what is known of the number it goes to, for this person
  public record Known(
      boolean onDuty,
      boolean blocked,
      boolean unconfirmed,
      boolean callOnly,
      boolean discreet,
      NumberStanding number) {
    public static final Known NOTHING =
        new Known(false, false, false, false, false, NumberStanding.IN_USE);
  }

  /// Why it may not leave.
  public enum Against {
    /// By nobody and never.
    DO_NOT_CONTACT,
    /// An officer phones instead.
    CALL_ONLY,
    /// Somebody else may have the number: an officer phones instead.
    NUMBER_UNSURE,
    /// It would tell whoever else reads the phone what it is about: an officer phones instead.
    NOT_DISCREET,
    /// Its owner wants no texts.
    STOPPED
  }

  /// Empty when it may leave. An officer on duty cannot opt out of alerts, nor of passing on what a
  /// family must know; the same officer as somebody's guardian can.
  public static Optional<Against> leave(Sms sms, Known known) {
    if (known.blocked()) {
      return Optional.of(Against.DO_NOT_CONTACT);
    }
    boolean asOfficer = known.onDuty() && !sms.toContact();
    if (known.callOnly() && (sms.relayed() || !asOfficer)) {
      return Optional.of(Against.CALL_ONLY);
    }
    if (asOfficer) {
      return Optional.empty();
    }
    if (sms.relayed()) {
      // whoever was to pass it on has left the roster
      return Optional.of(Against.NUMBER_UNSURE);
    }
    if (known.unconfirmed()) {
      return Optional.of(Against.DO_NOT_CONTACT);
    }
    if (sms.toContact() && sms.open() && known.discreet()) {
      return Optional.of(Against.NOT_DISCREET);
    }
    return sms.goodbye() ? Optional.empty() : byNumber(sms, known.number());
  }

  private static Optional<Against> byNumber(Sms sms, NumberStanding number) {
    return switch (number) {
      case IN_USE -> Optional.empty();
      case STOPPED -> sms.legal() ? Optional.empty() : Optional.of(Against.STOPPED);
      case UNSURE -> Optional.of(Against.NUMBER_UNSURE);
    };
  }
}
