package org.hakimtoto.gateway.ussd.report;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.PressKey;

/// What is noted of a call besides its session: what was told by now, which screens were shown
/// whose next key acts, and where the dialogue began. It outlives the session.
public interface CallNotes {
  /// Keeps what was told by now. The first time the press waits for it, no longer than a second.
  ///
  /// @param asker at the place that is shown next
  /// @param before where the caller was before this press; empty: it is not known
  void follow(Asker asker, Optional<Place> before);

  /// The carrier says that a session is over. Returns whether something was filed.
  ///
  /// @param seen whether it came to its last screen
  boolean ended(String sessionId, PhoneNumber phone, boolean seen);

  /// Proof that a screen was shown whose next key acts.
  ///
  /// @param waits whether nobody else knows of it
  void shown(PressKey press, String book, boolean waits);

  /// The dialogue begins at this screen of that book, whatever was typed before.
  ///
  /// @param waits whether nobody else may know of it
  void begun(PressKey press, String book, boolean waits);

  /// Whether an earlier callback was shown it, from that book; not while the store is away. What
  /// still waits here to be written counts: it is waited for.
  boolean wasShown(PressKey press, String book);

  /// What is known of a dialogue whose session was lost.
  ///
  /// @param session keyed hash of the session's id
  /// @param presses all that the dialogue may have answered. A store that is away throws
  Drafts.Known known(String session, PhoneNumber phone, List<PressKey> presses);
}
