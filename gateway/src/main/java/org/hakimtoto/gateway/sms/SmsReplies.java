package org.hakimtoto.gateway.sms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.sms.SmsLimits;

/// Where every reply to an SMS is queued, and where the limits of replies hold.
final class SmsReplies {
  /// A reply that comes later than this answers a question nobody remembers.
  static final Duration REPLY_LIFE = Duration.ofMinutes(30);

  /// What became of an SMS whose reply would be one too many.
  static final String UNANSWERED = "unanswered";

  private final MessageOutbox outbox;
  private final SmsLimits limits;
  private final InstantSource clock;

  SmsReplies(MessageOutbox outbox, SmsLimits limits, InstantSource clock) {
    this.outbox = outbox;
    this.limits = limits;
    this.clock = clock;
  }

  /// @param known whether the number is on the roster or in a case; others are answered less often
  record To(PhoneNumber phone, Language language, boolean known) {}

  /// Queues a reply, if it is not one too many. Returns what became of the SMS, for metrics.
  String add(Tx tx, To to, MessageKind kind, Optional<UUID> caseId, Map<String, String> facts) {
    String text = kind.key() + " " + to.language().code() + " " + new TreeMap<>(facts);
    if (!limits.mayReply(tx, to.phone(), kind.key(), text, to.known())) {
      return UNANSWERED;
    }
    Instant now = clock.instant();
    outbox.add(
        tx,
        new NewMessage(
            Optional.empty(),
            caseId,
            kind.key(),
            DeliveryClass.B,
            Priority.REPLY,
            to.phone(),
            to.language(),
            facts,
            now,
            now.plus(REPLY_LIFE),
            Addressed.NUMBER));
    return kind.key();
  }
}
