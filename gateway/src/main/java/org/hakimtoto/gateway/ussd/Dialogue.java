package org.hakimtoto.gateway.ussd;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.Conversation.Reply;

/// What answers the callbacks of calls.
public interface Dialogue {
  /// The answer to a press that asks nothing. Empty, at once or later: [#answer] has to be asked.
  Optional<CompletableFuture<Optional<Reply>>> atOnce(UssdRequest request);

  /// Blocks while a store is asked.
  Reply answer(UssdRequest request);

  /// The carrier says that a session is over. Returns whether something told in it was filed.
  ///
  /// @param seen whether it came to its last screen
  boolean ended(String sessionId, PhoneNumber phone, boolean seen);
}
