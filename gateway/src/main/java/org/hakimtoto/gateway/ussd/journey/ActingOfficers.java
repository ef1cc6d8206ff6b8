package org.hakimtoto.gateway.ussd.journey;

import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// The officer behind a phone, asked of the roster again at each press: since the dialogue began,
/// the officer may have left it, or the number.
public final class ActingOfficers {
  private final Officers officers;

  public ActingOfficers(Officers officers) {
    this.officers = officers;
  }

  /// Empty for whoever has not shown a PIN in this call, and for whoever is not the officer who
  /// began it.
  public Optional<Officer> of(Tx tx, Asker asker) {
    return asker.place().fact(Fact.PIN_GIVEN).isEmpty()
        ? Optional.empty()
        : officers
            .byPhone(tx, asker.phone())
            .filter(now -> asker.officer().filter(now.id()::equals).isPresent());
  }
}
