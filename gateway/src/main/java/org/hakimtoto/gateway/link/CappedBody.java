package org.hakimtoto.gateway.link;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Reads an answer's body and throws it away, so that the connection can be used again. Longer than
/// [#MOST] it is not read to its end: the status counts, whatever the receiver has to say besides.
/// Gives how many bytes were read.
final class CappedBody implements BodySubscriber<Long> {
  static final int MOST = 64 * 1024;

  private final CompletableFuture<Long> end = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private long read;

  @Override
  public CompletionStage<Long> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    begun.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    Flow.Subscription more = subscription;
    read += parts.stream().mapToLong(ByteBuffer::remaining).sum();
    if (more == null) {
      return;
    }
    if (read > MOST) {
      more.cancel();
      end.complete(read);
    } else {
      more.request(1);
    }
  }

  @Override
  public void onError(Throwable trouble) {
    end.completeExceptionally(trouble);
  }

  @Override
  public void onComplete() {
    end.complete(read);
  }
}
