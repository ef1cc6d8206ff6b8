package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.QuestionLetters;
import org.hakimtoto.store.outbox.NewMessage;

/// Has a text that wants an answer say by which letter it is answered, where the phone has more
/// than one question open: `A1` or `A2`.
final class LetteredQuestions {
  private final QuestionLetters letters;

  LetteredQuestions(QuestionLetters letters) {
    this.letters = letters;
  }

  NewMessage lettered(Tx tx, NewMessage text, Instant now) {
    return letter(tx, text, now)
        .map(letter -> text.saying(Map.of("yes", letter + "1", "no", letter + "2")))
        .orElse(text);
  }

  private Optional<String> letter(Tx tx, NewMessage text, Instant now) {
    if (!wantsAnswer(text.kind())) {
      return Optional.empty();
    }
    Optional<UUID> hearing = text.addressed().hearing().map(told -> told.hearing());
    return text.caseId()
        .flatMap(caseId ->
            letters.forNew(
                tx,
                text.to(),
                new QuestionLetters.Subject(caseId, text.addressed().contact(), hearing),
                now));
  }

  private static boolean wantsAnswer(String kind) {
    return kind.startsWith("reminder_asks") || kind.endsWith("_relay");
  }
}
