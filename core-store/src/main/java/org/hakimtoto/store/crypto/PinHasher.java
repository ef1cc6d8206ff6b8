package org.hakimtoto.store.crypto;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.store.StoreUnavailable;

/// Argon2id over a peppered PIN. The pepper is a key outside the database, so a stolen table of
/// hashes of six-digit PINs cannot be searched.
public final class PinHasher {
  /// OWASP's floor for Argon2id: 19 MiB, two passes, one lane.
  static final int MEMORY_KIB = 19_456;

  static final int PASSES = 2;
  static final int LANES = 1;
  static final int LENGTH = 32;
  static final int SALT = 16;

  /// Each check takes 19 MiB and a core: no more than this at once, whatever arrives.
  static final int AT_ONCE = 4;

  static final long MAX_WAIT_SECONDS = 4;

  private final KeyedHash pepper;
  private final Semaphore slots = new Semaphore(AT_ONCE, true);

  PinHasher(KeyedHash pepper) {
    this.pepper = pepper;
  }

  /// The PHC string to store for an officer's PIN.
  public String hash(String officer, String pin) {
    var argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);
    return Password.hash(peppered(officer, pin)).addRandomSalt(SALT).with(argon2).getResult();
  }

  /// Whether the PIN is the one that was hashed. Throws [StoreUnavailable] when too many checks are
  /// waiting already.
  public boolean matches(String officer, String pin, String stored) {
    acquire();
    try {
      return Password.check(peppered(officer, pin), stored)
          .with(Argon2Function.getInstanceFromHash(stored));
    } finally {
      slots.release();
    }
  }

  private void acquire() {
    try {
      if (!slots.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreUnavailable("too many PIN checks at once");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailable("interrupted while waiting for a PIN check", e);
    }
  }

  private String peppered(String officer, String pin) {
    return pepper.hex("pin", officer + ":" + pin);
  }
}
