package org.hakimtoto.notifier.send;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.MessageFate;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.MovedMessage;
import org.hakimtoto.store.outbox.SendOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says aloud what did not arrive: each message once, when it moves there, without a word of whom
/// it was for.
public final class LostMessages {
  /// The most urgent that ended without having arrived, as far as we know: for the pager.
  static final String RED_LOST = "haki_red_not_delivered";

  /// The most urgent that an attempt left unsent, or nobody knows: for the pager, at once.
  static final String RED_WAITS = "haki_red_waits";

  /// Thrown away by a network's filter: something is wrong with our sender or our wording.
  static final String FILTERED = "haki_sms_filtered";

  private static final Logger LOG = LoggerFactory.getLogger(LostMessages.class);

  private final NotifierMetrics metrics;

  public LostMessages(NotifierMetrics metrics) {
    this.metrics = metrics;
  }

  public void tell(List<MovedMessage> moved) {
    moved.forEach(one -> tell(one.id(), one.kind(), one.priority(), one.to()));
  }

  /// Tells of an attempt that came to this, and names its state for metrics.
  String name(SendOutcome verdict) {
    var message = verdict.message();
    MessageState state = verdict.settlement().state();
    tell(message.id(), message.kind(), message.priority(), state);
    if (message.priority() == Priority.RED && waits(state)) {
      String why = verdict.settlement().failure().orElse("put-back");
      metrics.count(RED_WAITS, why);
      LOG.error(
          "message {} ({}) is urgent and did not leave: {}", message.id(), message.kind(), why);
    }
    return MessageFate.of(state, verdict.settlement().failure().orElse("")) == MessageFate.WITHHELD
        ? "withheld"
        : name(state);
  }

  private void tell(UUID id, String kind, int priority, MessageState state) {
    if (state == MessageState.EXPIRED) {
      metrics.count(FILTERED, kind);
      LOG.warn("message {} ({}) was thrown away by the network's filter", id, kind);
    }
    if (priority == Priority.RED && MessageProgress.isLost(state)) {
      metrics.count(RED_LOST, name(state));
      LOG.error("message {} ({}) is urgent and did not arrive: {}", id, kind, state);
    }
  }

  private static boolean waits(MessageState state) {
    return switch (state) {
      case READY, AMBIGUOUS -> true;
      case CLAIMED, ACCEPTED, DELIVERED, FAILED, EXPIRED, DEAD, CANCELLED, UNREPORTED -> false;
    };
  }

  private static String name(MessageState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
