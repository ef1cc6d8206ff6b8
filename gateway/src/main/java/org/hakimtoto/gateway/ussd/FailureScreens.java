package org.hakimtoto.gateway.ussd;

/// What a phone shows when we cannot even tell which language its owner reads: both, briefly. They
/// promise nothing: neither that something was saved nor that it was not.
public final class FailureScreens {
  /// No answer in time, or a fault of ours.
  public static final String LATE =
      "END Samahani, hatuwezi kujibu sasa. Ukipokea SMS yenye nambari, ripoti imehifadhiwa."
          + " La sivyo piga tena au 116.\nSorry, no answer now. Dial again or call 116.";

  /// Too much at once, from this phone or from all of them.
  public static final String BUSY =
      "END Huduma ina shughuli nyingi. Jaribu tena baada ya dakika moja. Dharura: piga 116."
          + "\nBusy. Try again in a minute. Urgent: call 116.";

  /// From abroad, or by a number that is none of Kenya: no menu, whoever it is.
  public static final String NOT_OURS =
      "END Huduma hii ni kwa simu za Kenya. Mtoto akiwa hatarini: piga 116, bure."
          + "\nFor phones in Kenya only. A child in danger: call 116, free.";

  /// Dialled by a code that is not ours: no menu, so that nobody can put ours behind theirs.
  public static final String OTHER_CODE =
      "END Nambari hii si ya huduma hii. Mtoto akiwa hatarini: piga 116, bure."
          + "\nThis code is not served here. A child in danger: call 116, free.";

  /// Another phone on a session that is not its own: nothing of that session, and no menu.
  public static final String MIXED =
      "END Mtandao umechanganya simu hii. Tafadhali piga tena. Dharura: piga 116, bure."
          + "\nThe network mixed up this call. Please dial again. Urgent: call 116.";

  /// More presses than any journey takes.
  public static final String TOO_LONG =
      "END Simu hii imekuwa ndefu sana. Tafadhali piga tena. Dharura: piga 116, bure."
          + "\nThis call became too long. Please dial again. Urgent: call 116.";

  private FailureScreens() {}
}
