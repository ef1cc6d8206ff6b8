package org.hakimtoto.notifier.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Reads an answer's body, no more than [#MOST] of it: a longer one is not read to its end, and
/// what was read of it is told as cut.
public final class CappedBody implements BodySubscriber<CappedBody.Read> {
  public static final int MOST = 64 * 1024;

  private final CompletableFuture<Read> end = new CompletableFuture<>();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription subscription;
  private long read;

  /// @param cut whether there was more
  public record Read(String text, boolean cut) {
    /// What strangers say is not for logs.
    @Override
    public String toString() {
      return "Read[" + text.length() + " characters, cut " + cut + "]";
    }
  }

  @Override
  public CompletionStage<Read> getBody() {
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
    parts.forEach(this::keep);
    if (more == null) {
      return;
    }
    if (read > MOST) {
      more.cancel();
      end.complete(new Read(kept.toString(UTF_8), true));
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
    end.complete(new Read(kept.toString(UTF_8), read > MOST));
  }

  private void keep(ByteBuffer part) {
    byte[] bytes = new byte[Math.min(part.remaining(), MOST - kept.size())];
    read += part.remaining();
    part.get(bytes);
    kept.writeBytes(bytes);
  }
}
