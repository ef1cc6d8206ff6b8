package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.gateway.sms.reply.QuestionChoice;
import org.hakimtoto.gateway.sms.reply.Reply;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.OpenQuestion;
import org.hakimtoto.store.sms.KnownNumber;

/// What officers answer to what they were asked to pass on, for one family or for several.
final class OfficerAnswers {
  private final AnswerDesk answers;
  private final FamilyWords words;
  private final SmsReplies replies;
  private final InstantSource clock;

  OfficerAnswers(AnswerDesk answers, FamilyWords words, SmsReplies replies, InstantSource clock) {
    this.answers = answers;
    this.words = words;
    this.replies = replies;
    this.clock = clock;
  }

  boolean anythingOpen(Tx tx, Officer officer) {
    return answers.anythingOpen(tx, officer.phone(), clock.instant());
  }

  String keep(Tx tx, Officer officer, Reply reply, boolean yes) {
    return switch (answers.keep(tx, officer.phone(), reply.which(), yes, clock.instant())) {
      case QuestionChoice.One one -> thanked(tx, officer, reply, one.question(), yes);
      case QuestionChoice.Several several ->
          add(tx, officer, MessageKind.WHICH_ONE, AnswerDesk.named(several.questions()));
      // no word of thanks: whoever means an alert would take it for accepted
      case QuestionChoice.Nothing _ -> add(tx, officer, MessageKind.SMS_HELP, Map.of());
    };
  }

  private String thanked(Tx tx, Officer officer, Reply reply, OpenQuestion question, boolean yes) {
    String became =
        add(
            tx,
            officer,
            yes ? MessageKind.CONFIRMED_TOLD : MessageKind.CONFIRMED_TOLD_NO,
            Map.of("reference", question.reference().shown()));
    var about =
        new KnownNumber(
            question.caseId(),
            question.reference(),
            question.contact(),
            true,
            true,
            true,
            officer.language(),
            true);
    words.keep(tx, officer.phone(), reply, about, Optional.of(officer.id()));
    return became;
  }

  private String add(Tx tx, Officer officer, MessageKind kind, Map<String, String> facts) {
    return replies.add(
        tx,
        new SmsReplies.To(officer.phone(), officer.language(), true),
        kind,
        Optional.empty(),
        facts);
  }
}
