package org.hakimtoto.gateway.sms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.sms.reply.QuestionChoice;
import org.hakimtoto.gateway.sms.reply.Reply;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.HearingAnswers;
import org.hakimtoto.store.hearing.NextHearing;
import org.hakimtoto.store.hearing.OpenQuestion;
import org.hakimtoto.store.hearing.QuestionLetters;
import org.hakimtoto.store.sms.KnownNumber;

/// Finds the question that a text answers, and keeps the answer with it.
final class AnswerDesk {
  /// A text has room for no more.
  private static final int MOST_NAMED = 7;

  private final HearingAnswers answers;
  private final QuestionLetters letters;
  private final HearingNotices hearings;

  AnswerDesk(Stores stores, HearingNotices hearings) {
    this.answers = stores.answers();
    this.letters = stores.letters();
    this.hearings = hearings;
  }

  boolean anythingOpen(Tx tx, PhoneNumber phone, Instant now) {
    return !answers.open(tx, phone, now).isEmpty();
  }

  /// Of several that may be meant none is answered: each has its letter then, to be asked by.
  QuestionChoice keep(Tx tx, PhoneNumber phone, Reply.Which which, boolean yes, Instant now) {
    QuestionChoice choice = QuestionChoice.of(answers.open(tx, phone, now), which, now);
    return switch (choice) {
      case QuestionChoice.One one -> {
        hearings.answered(tx, phone, one.question(), yes, now);
        yield one;
      }
      case QuestionChoice.Several several ->
          new QuestionChoice.Several(letters.lettered(tx, phone, several.questions(), now));
      case QuestionChoice.Nothing nothing -> {
        answers.keepUnasked(tx, phone, yes);
        yield nothing;
      }
    };
  }

  /// Keeps that somebody does not come on the next day of their case, which nothing asked of yet;
  /// false when no day is set.
  boolean cannotCome(Tx tx, PhoneNumber phone, KnownNumber of, Instant now) {
    Optional<NextHearing> day = NextHearing.of(tx, of.caseId(), now);
    return of.contact()
        .flatMap(contact ->
            day.map(next -> {
              var told = new HearingVersion(next.id(), next.version());
              hearings.answeredUnasked(tx, phone, contact, told, false, now);
              return next;
            }))
        .isPresent();
  }

  /// The questions as the person is asked which of them is meant.
  static Map<String, String> named(List<OpenQuestion> questions) {
    return Map.of(
        "list",
        questions.stream()
            .limit(MOST_NAMED)
            .map(question ->
                question.letter().map(letter -> letter + " ").orElse("")
                    + question.reference().shown())
            .collect(Collectors.joining(", ")));
  }
}
