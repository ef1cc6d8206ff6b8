package org.hakimtoto.notifier.send;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.contact.MayText;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.outbox.MayBeTexted.Asked;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.OutdatedMessages;

/// Asked right before messages leave: whether what was right when they were planned still is.
public interface PreSendCheck {
  /// What a message comes to instead of being sent.
  record Objection(MessageState to, String code) {}

  /// What speaks against each of these messages; those that may go are left out.
  Map<UUID, Objection> at(List<ClaimedMessage> messages);

  static PreSendCheck of(OutdatedMessages outdated, MayBeTexted mayBeTexted) {
    return messages -> {
      var objections = new HashMap<UUID, Objection>();
      var against =
          mayBeTexted.against(
              messages.stream()
                  .map(message -> Asked.of(message, MessageKind.of(message).saysGoodbye()))
                  .toList());
      for (int n = 0; n < messages.size(); n++) {
        UUID id = messages.get(n).id();
        against.get(n).ifPresent(why -> objections.put(id, refused(why)));
      }
      outdated
          .among(messages)
          .forEach(
              id -> objections.put(id, new Objection(MessageState.CANCELLED, "hearing-changed")));
      return objections;
    };
  }

  private static Objection refused(MayText.Against why) {
    return new Objection(MessageState.DEAD, WireNames.of(why));
  }
}
