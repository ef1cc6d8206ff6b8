package org.hakimtoto.gateway.ussd.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.store.crypto.PressKey;

/// Where what a caller decided is kept while the store is away.
public interface Meanwhile {
  /// Keeps it under a reference; the answer may be shown when this returns. Empty: it is not kept,
  /// and nothing may be promised.
  ///
  /// @param screen the answer, with a reference in it
  Optional<String> keep(Deed deed, Asker asker, Function<CaseReference, String> screen);

  /// What was answered to a press that is kept here.
  Optional<String> before(PressKey press);

  /// Whether something would be kept now.
  ///
  /// @param now by the clock of the house
  boolean takes(Instant now);

  /// Nothing is kept.
  static Meanwhile nowhere() {
    return new Meanwhile() {
      @Override
      public Optional<String> keep(Deed deed, Asker asker, Function<CaseReference, String> screen) {
        return Optional.empty();
      }

      @Override
      public Optional<String> before(PressKey press) {
        return Optional.empty();
      }

      @Override
      public boolean takes(Instant now) {
        return false;
      }
    };
  }
}
