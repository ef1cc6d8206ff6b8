package org.hakimtoto.store.cases;

import java.util.Optional;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Tx;

/// The answers to presses that changed something, by the key of the press: one each.
public interface KeptAnswers {
  Optional<String> find(Tx tx, PressKey key);

  /// Keeps the answer; false when this press was answered already (by a copy of the callback that
  /// was a little faster), and then the caller must roll back.
  boolean keep(Tx tx, PressKey key, String screen);
}
