package org.hakimtoto.store.cases;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Transactions;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;

/// Does what a key press decides exactly once: the work and the answer that is shown for it are
/// kept in **one** transaction, and the same press again gets the same answer.
public final class AnswerOnce {
  /// How long a lost COMMIT is looked for. With the wait for the COMMIT itself (4 s) the caller is
  /// still answered within seven seconds.
  static final Duration LOOK_FOR = Duration.ofMillis(1_500);

  private final Transactions database;
  private final KeptAnswers answers;
  private final Waiting waiting;

  public AnswerOnce(Database database, Sealing sealing) {
    this(database, new AnsweredPresses(sealing), new Waiting(System::nanoTime, AnswerOnce::pause));
  }

  public AnswerOnce(Transactions database, KeptAnswers answers, Waiting waiting) {
    this.database = database;
    this.answers = answers;
    this.waiting = waiting;
  }

  /// How time passes for whoever looks for a lost COMMIT.
  ///
  /// @param pause between two looks
  public record Waiting(LongSupplier nanoTime, Runnable pause) {}

  /// Returns the answer that `work` makes, or, when this press was answered before, the one of
  /// then. Empty when nobody knows whether it was saved. Throws another [StoreFault] than an
  /// unknown COMMIT when it was certainly not saved.
  public Optional<String> answer(PressKey press, Function<Tx, String> work) {
    return answer(press, List.of(), work);
  }

  /// The same of what other presses may have done already, or are about to do elsewhere: the answer
  /// is theirs too, unless they have one, and `work` sees what they did. So it is done once
  /// whichever of them is faster.
  public Optional<String> answer(PressKey press, List<PressKey> others, Function<Tx, String> work) {
    try {
      for (int overtaken = 0; overtaken < others.size(); overtaken++) {
        try {
          return Optional.of(database.inTransaction(tx -> worked(tx, press, others, work)));
        } catch (OtherAnswered again) {
          // it is there now
        }
      }
      return Optional.of(database.inTransaction(tx -> worked(tx, press, others, work)));
    } catch (AnsweredAlready | OtherAnswered | StoreFault.CommitUnknown e) {
      // what was answered is saved: whoever cannot read the answer must not say that it is not
      return lookedFor(press);
    }
  }

  /// The answer to a press that was worked on before.
  public Optional<String> before(PressKey press) {
    return database.reading(tx -> answers.find(tx, press));
  }

  private String worked(Tx tx, PressKey press, List<PressKey> others, Function<Tx, String> work) {
    List<PressKey> open =
        others.stream().filter(other -> answers.find(tx, other).isEmpty()).toList();
    String answer = work.apply(tx);
    if (!answers.keep(tx, press, answer)) {
      throw new AnsweredAlready();
    }
    for (PressKey other : open) {
      if (!answers.keep(tx, other, answer)) {
        throw new OtherAnswered();
      }
    }
    return answer;
  }

  /// The idempotency row tells what happened.
  Optional<String> lookedFor(PressKey press) {
    long giveUp = waiting.nanoTime().getAsLong() + LOOK_FOR.toNanos();
    while (waiting.nanoTime().getAsLong() < giveUp && !Thread.currentThread().isInterrupted()) {
      try {
        return database.readingWithin(LOOK_FOR, tx -> answers.find(tx, press));
      } catch (StoreFault stillAway) {
        waiting.pause().run();
      }
    }
    return Optional.empty();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class OtherAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherAnswered() {
      super("answered meanwhile by another press", null, false, false);
    }
  }

  private static final class AnsweredAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnsweredAlready() {
      super("answered already", null, false, false);
    }
  }
}
