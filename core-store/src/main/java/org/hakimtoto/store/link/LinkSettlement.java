package org.hakimtoto.store.link;

import java.time.Duration;
import java.util.Optional;

/// What an attempt to deliver an event came to.
///
/// @param rest until the case is tried again; zero when delivered
/// @param failure a short code without personal data, at most [#MAX_FAILURE] characters
/// @param parked the receiver refuses the event: it is tried on, but a person must look
public record LinkSettlement(
    boolean delivered, Duration rest, Optional<String> failure, boolean parked) {
  public static final int MAX_FAILURE = 40;

  public static final LinkSettlement DELIVERED =
      new LinkSettlement(true, Duration.ZERO, Optional.empty(), false);

  public static LinkSettlement again(Duration rest, String failure, boolean parked) {
    return new LinkSettlement(false, rest, Optional.of(failure), parked);
  }

  public LinkSettlement {
    if (failure.filter(code -> code.length() > MAX_FAILURE).isPresent()) {
      throw new IllegalArgumentException("a failure is told by a short code");
    }
  }
}
