package org.hakimtoto.store.crypto;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hakimtoto.store.fault.StoreFault;

/// Argon2id over a peppered PIN. The pepper is a key outside the database, so a stolen table of
/// hashes of six-digit PINs cannot be searched.
public final class PinHasher {
  /// OWASP's floor for Argon2id: 19 MiB, two passes, one lane.
  static final int MEMORY_KIB = 19_456;

  static final int PASSES = 2;
  static final int LANES = 1;
  static final int LENGTH = 32;
  static final int SALT = 16;

  /// A check takes a core for a twentieth of a second and 19 MiB, and `serve` has memory for two:
  /// some forty a second. On platform threads of their own, one core left free, checks do not stand
  /// in the way of the presses that cost nothing.
  static final int MOST_AT_ONCE = 2;

  /// More than can be checked within [#MAX_WAIT_SECONDS] by so many.
  static final int MOST_WAITING = 256;

  static final long MAX_WAIT_SECONDS = 4;

  /// Nobody's hash: no PIN is known that it is of.
  static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$QmVpVW5iZWthbm50ZW4wMQ$"
          + "bm9ib2R5LW5vYm9keS1ub2JvZHktbm9ib2R5LW5vYm8";

  private final KeyedHash pepper;
  private final int memoryKib;
  private final SecureRandom random = new SecureRandom();
  private final ThreadPoolExecutor threads = threads();

  PinHasher(KeyedHash pepper) {
    this(pepper, MEMORY_KIB);
  }

  /// @param memoryKib of the hashes it makes; what it checks says itself what it takes
  PinHasher(KeyedHash pepper, int memoryKib) {
    this.pepper = pepper;
    this.memoryKib = memoryKib;
  }

  /// What to store for an officer's PIN: the PHC string; where there is more than one pepper, its
  /// id before it.
  public String hash(String officer, String pin) {
    int key = pepper.primary();
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    String phc =
        Argon2Phc.hash(
            peppered(key, officer, pin).orElseThrow(),
            new Argon2Phc.Cost(memoryKib, PASSES, LANES),
            salt,
            LENGTH);
    return pepper.ids().size() == 1 ? phc : Integer.toUnsignedString(key) + phc;
  }

  /// Whether it was hashed with the pepper that is used now.
  public boolean current(String stored) {
    return pepper.ids().size() == 1
        || stored.startsWith(Integer.toUnsignedString(pepper.primary()) + '$');
  }

  /// Whether the PIN is the one that was hashed. Throws [StoreFault.Busy] when too many checks are
  /// waiting already.
  public boolean matches(String officer, String pin, String stored) {
    return waited(() ->
        peppers(stored)
            .flatMap(key -> peppered(key, officer, pin).stream())
            .anyMatch(
                peppered -> Argon2Phc.matches(peppered, stored.substring(stored.indexOf('$')))));
  }

  /// By which pepper it was hashed; any, where it does not say.
  private Stream<Integer> peppers(String stored) {
    int length = stored.indexOf('$');
    return length > 0
        ? Stream.of(Integer.parseUnsignedInt(stored.substring(0, length)))
        : pepper.ids().stream();
  }

  /// Takes as long as a check, where there is nothing to check and nobody may see that.
  public void likeACheck(String pin) {
    matches("nobody", pin, NOBODYS);
  }

  /// As [#hash], for one who waits at a phone.
  public String hashForCaller(String officer, String pin) {
    return waited(() -> hash(officer, pin));
  }

  private <T> T waited(Callable<T> work) {
    var check = new FutureTask<>(work);
    try {
      threads.execute(check);
      return check.get(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (RejectedExecutionException | TimeoutException e) {
      check.cancel(false);
      throw new StoreFault.Busy("too many PIN checks at once", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a PIN could not be checked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFault.Unavailable("interrupted while waiting for a PIN check", e);
    }
  }

  /// Threads that end when there is nothing to check, so that nobody has to close them.
  private static ThreadPoolExecutor threads() {
    int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST_AT_ONCE);
    var pool =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("pin-", 0).daemon().factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private Optional<String> peppered(int key, String officer, String pin) {
    return pepper.hexBy(key, "pin", officer + ":" + pin);
  }
}
