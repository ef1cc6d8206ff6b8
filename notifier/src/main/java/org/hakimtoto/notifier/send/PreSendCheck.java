package org.hakimtoto.notifier.send;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.contact.MayText;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.GoneOfficers;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.outbox.MayBeTexted.Asked;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.OutdatedMessages;

/// Asked right before messages leave: whether what was right when they were planned still is.
public interface PreSendCheck {
  /// What asks an office to act on a case: void once it is closed.
  Set<MessageKind> ASK_TO_ACT =
      Set.of(
          MessageKind.ALERT_RED,
          MessageKind.ALERT_AMBER,
          MessageKind.ALERT_GREEN,
          MessageKind.ALERT_PARTIAL,
          MessageKind.ALERT_SUPERVISING,
          MessageKind.ALERT_UNREACHED,
          MessageKind.CASE_ADDED,
          MessageKind.CASE_DECLINED,
          MessageKind.CASE_DECLINED_BY,
          MessageKind.CASE_YOURS,
          MessageKind.CASE_INVOLVED,
          MessageKind.TURN_PROSECUTOR,
          MessageKind.TURN_COURT,
          MessageKind.TURN_REPORT,
          MessageKind.WITHDRAWAL_ASKED,
          MessageKind.AFTERCARE_EXPECT,
          MessageKind.AFTERCARE_ASKS,
          MessageKind.CLOCK_WARNED,
          MessageKind.CLOCK_MISSED,
          MessageKind.CLOCK_MISSED_ABOVE,
          MessageKind.CALL_PEOPLE,
          MessageKind.CALL_OFFICE,
          MessageKind.CANNOT_COME,
          MessageKind.NUMBER_UNSURE);

  /// What a message comes to instead of being sent.
  record Objection(MessageState to, String code) {}

  /// What speaks against each of these messages; those that may go are left out.
  Map<UUID, Objection> at(List<ClaimedMessage> messages);

  static PreSendCheck of(OutdatedMessages outdated, MayBeTexted mayBeTexted, GoneOfficers gone) {
    return messages -> {
      var objections = new HashMap<UUID, Objection>();
      var against = mayBeTexted.against(messages.stream().map(PreSendCheck::asked).toList());
      for (int n = 0; n < messages.size(); n++) {
        UUID id = messages.get(n).id();
        against.get(n).ifPresent(why -> objections.put(id, refused(why)));
      }
      gone.among(messages)
          .forEach(id -> objections.put(id, new Objection(MessageState.DEAD, "officer-gone")));
      cancel(objections, outdated.among(messages), "hearing-changed");
      cancel(objections, outdated.ofClosedCases(of(messages, ASK_TO_ACT)), "case-closed");
      cancel(
          objections,
          outdated.ofEndedCalls(of(messages, Set.of(MessageKind.ALERT_UNREACHED))),
          "call-ended");
      return objections;
    };
  }

  private static void cancel(Map<UUID, Objection> objections, Set<UUID> ids, String code) {
    ids.forEach(id -> objections.put(id, new Objection(MessageState.CANCELLED, code)));
  }

  private static List<ClaimedMessage> of(List<ClaimedMessage> messages, Set<MessageKind> kinds) {
    return messages.stream().filter(message -> kinds.contains(MessageKind.of(message))).toList();
  }

  private static Asked asked(ClaimedMessage message) {
    MessageKind kind = MessageKind.of(message);
    return Asked.of(message, kind.saysGoodbye(), kind.hasDiscreetWords());
  }

  private static Objection refused(MayText.Against why) {
    return new Objection(MessageState.DEAD, WireNames.of(why));
  }
}
