package org.hakimtoto.gateway.ussd.journey;

import org.hakimtoto.menus.dialogue.Answer;

/// What the house knows of a caller. A store that is away throws
/// [org.hakimtoto.store.fault.StoreFault].
public interface WhoCalls {
  /// Whether the house knows anything now.
  boolean reachable();

  Answer caller(Asker asker);

  /// Who is calling while nobody can say.
  Answer anybody();

  /// Whether the PIN that was right in this call is still the officer's; so it is where none was
  /// asked.
  boolean proofStands(Asker asker);
}
