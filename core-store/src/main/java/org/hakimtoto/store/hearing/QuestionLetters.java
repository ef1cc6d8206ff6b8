package org.hakimtoto.store.hearing;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The letters by which the questions to one phone are told apart: one phone has several children,
/// one chief several families.
public final class QuestionLetters {
  /// As many questions of one phone carry a letter; more are told apart by their reference.
  public static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

  /// A day in court within this time will be asked about as well.
  public static final Duration AHEAD = Duration.ofDays(30);

  private final Sealing sealing;
  private final HearingAnswers answers;

  public QuestionLetters(Sealing sealing, HearingAnswers answers) {
    this.sealing = sealing;
    this.answers = answers;
  }

  /// What a question is about.
  public record Subject(UUID caseId, Optional<UUID> contact, Optional<UUID> hearing) {
    static Subject of(OpenQuestion question) {
      return new Subject(
          question.caseId(), question.contact(), question.hearing().map(told -> told.hearing()));
    }
  }

  /// The letter of a question that is about to be asked; empty when it is the only one this phone
  /// has, or when all letters are taken.
  public Optional<String> forNew(Tx tx, PhoneNumber phone, Subject subject, Instant now) {
    List<OpenQuestion> others =
        answers.open(tx, phone, now).stream()
            .filter(question -> !question.answered() && !Subject.of(question).equals(subject))
            .toList();
    Buffer index = index(phone);
    Optional<String> given = given(tx, index, subject);
    if (given.isPresent() || (others.isEmpty() && !anotherDay(tx, index, subject, now))) {
      return given;
    }
    forgetOver(tx, index, now);
    others.forEach(question -> give(tx, index, Subject.of(question), now));
    return give(tx, index, subject, now);
  }

  /// Gives each of these its letter, where there is one left.
  public List<OpenQuestion> lettered(
      Tx tx, PhoneNumber phone, List<OpenQuestion> questions, Instant now) {
    Buffer index = index(phone);
    forgetOver(tx, index, now);
    return questions.stream()
        .map(question -> question.with(give(tx, index, Subject.of(question), now)))
        .toList();
  }

  private static Optional<String> given(Tx tx, Buffer index, Subject subject) {
    return tx.one(
            """
            select letter from question_letter
             where phone_index = any(haki_either($1)) and case_id = $2
               and contact_id is not distinct from $3 and hearing_id is not distinct from $4
            """,
            index,
            subject.caseId(),
            subject.contact().orElse(null),
            subject.hearing().orElse(null))
        .map(row -> row.getString("letter"));
  }

  private static Optional<String> give(Tx tx, Buffer index, Subject subject, Instant now) {
    List<String> taken =
        tx
            .rows(
                "select letter from question_letter where phone_index = any(haki_either($1))",
                index)
            .stream()
            .map(row -> row.getString("letter"))
            .toList();
    return given(tx, index, subject)
        .or(() ->
            LETTERS.stream()
                .filter(letter -> !taken.contains(letter))
                .filter(letter -> give(tx, index, letter, subject, now))
                .findFirst())
        // somebody else gave it one meanwhile
        .or(() -> given(tx, index, subject));
  }

  private static boolean give(Tx tx, Buffer index, String letter, Subject subject, Instant now) {
    return tx.change(
            """
            insert into question_letter
              (phone_index, letter, case_id, contact_id, hearing_id, given_at)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing
            """,
            index,
            letter,
            subject.caseId(),
            subject.contact().orElse(null),
            subject.hearing().orElse(null),
            now.atOffset(ZoneOffset.UTC))
        == 1;
  }

  /// Letters whose day in court is over, and those of other matters after a time.
  private static void forgetOver(Tx tx, Buffer index, Instant now) {
    tx.change(
        """
        delete from question_letter q
         where q.phone_index = any(haki_either($1))
           and case when q.hearing_id is null then q.given_at < $2
               else exists (select 1 from hearing h where h.id = q.hearing_id
                             and (h.state <> 'SET' or h.at < $3)) end
        """,
        index,
        now.minus(HearingAnswers.OTHER_MATTERS).atOffset(ZoneOffset.UTC),
        Kenya.startOf(Kenya.day(now)).atOffset(ZoneOffset.UTC));
  }

  /// Whether this phone will be asked about another day in court soon, for itself or to pass it on.
  private static boolean anotherDay(Tx tx, Buffer index, Subject subject, Instant now) {
    return tx.one(
            """
            select 1 from contact c join hearing h on h.case_id = c.case_id
             where h.state = 'SET' and h.at >= $2 and h.at < $3
               and h.id is distinct from $4
               and c.mode in ('normal', 'discreet')
               and (c.phone_index = any(haki_either($1))
                 or c.reader in (select o.id from officer o
                                where o.phone_index = any(haki_either($1))))
             limit 1
            """,
            index,
            Kenya.startOf(Kenya.day(now)).atOffset(ZoneOffset.UTC),
            now.plus(AHEAD).atOffset(ZoneOffset.UTC),
            subject.hearing().orElse(null))
        .isPresent();
  }

  private Buffer index(PhoneNumber phone) {
    return Buffer.buffer(sealing.phoneIndex(phone));
  }
}
