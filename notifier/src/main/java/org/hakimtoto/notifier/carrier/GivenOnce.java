package org.hakimtoto.notifier.carrier;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/// A request's body that is given away once, and remembers whether it was. A request whose body
/// never left our hands was certainly not acted on.
final class GivenOnce implements BodyPublisher {
  private final BodyPublisher body;
  private final AtomicReference<Hands> hands = new AtomicReference<>(Hands.OURS);

  private enum Hands {
    OURS,
    GIVEN,
    WITHDRAWN
  }

  GivenOnce(byte[] body) {
    this.body = BodyPublishers.ofByteArray(body);
  }

  /// Whether it is still ours; from then on nobody gets it.
  boolean withdraw() {
    return hands.compareAndSet(Hands.OURS, Hands.WITHDRAWN) || hands.get() == Hands.WITHDRAWN;
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  /// A second subscriber would be a second sending.
  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    if (hands.compareAndSet(Hands.OURS, Hands.GIVEN)) {
      body.subscribe(subscriber);
    } else {
      subscriber.onSubscribe(new Nothing());
      subscriber.onError(new IllegalStateException("given away or withdrawn"));
    }
  }

  private static final class Nothing implements Flow.Subscription {
    @Override
    public void request(long n) {
      // an error follows
    }

    @Override
    public void cancel() {
      // nothing runs
    }
  }
}
