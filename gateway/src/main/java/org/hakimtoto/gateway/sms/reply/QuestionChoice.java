package org.hakimtoto.gateway.sms.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.store.hearing.OpenQuestion;

/// Which of the open questions of a phone a text answers: pure. Nothing is credited to one by
/// chance.
public sealed interface QuestionChoice {
  /// How long a digit alone answers a question.
  Duration BARE_DIGIT = Duration.ofDays(3);

  record One(OpenQuestion question) implements QuestionChoice {}

  /// The person is asked which.
  record Several(List<OpenQuestion> questions) implements QuestionChoice {
    public Several {
      questions = List.copyOf(questions);
    }
  }

  /// Nothing is open, or nothing that was meant.
  record Nothing() implements QuestionChoice {}

  /// @param open what still stands, answered or not
  static QuestionChoice of(List<OpenQuestion> open, Reply.Which which, Instant now) {
    if (which.said()) {
      return named(open, which);
    }
    List<OpenQuestion> unanswered = open.stream().filter(question -> !question.answered()).toList();
    List<OpenQuestion> meant = unanswered.isEmpty() ? open : unanswered;
    if (meant.size() == 1 && which.bare() && isOld(meant.getFirst(), now)) {
      return new Nothing();
    }
    return of(meant);
  }

  private static QuestionChoice named(List<OpenQuestion> open, Reply.Which which) {
    List<OpenQuestion> ofCase =
        open.stream()
            .filter(question ->
                which.reference().isEmpty() || which.reference().get().equals(question.reference()))
            .toList();
    List<OpenQuestion> named =
        ofCase.stream()
            .filter(
                question -> which.letter().isEmpty() || which.letter().equals(question.letter()))
            .toList();
    // a letter that nobody gave: the person is asked again, if there is anything to ask
    return of(named.isEmpty() && which.letter().isPresent() ? open : named, named.isEmpty());
  }

  private static QuestionChoice of(List<OpenQuestion> meant) {
    return of(meant, false);
  }

  private static QuestionChoice of(List<OpenQuestion> meant, boolean unsure) {
    if (meant.isEmpty()) {
      return new Nothing();
    }
    return meant.size() == 1 && !unsure ? new One(meant.getFirst()) : new Several(meant);
  }

  private static boolean isOld(OpenQuestion question, Instant now) {
    return question.askedAt().plus(BARE_DIGIT).isBefore(now);
  }
}
