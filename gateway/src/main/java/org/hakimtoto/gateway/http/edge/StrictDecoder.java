package org.hakimtoto.gateway.http.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads requests of one connection, and says no to what others could read differently, and to what
/// comes too slowly. What was refused once is not listened to any more.
///
/// The time that a head or a body may take is taken as a whole, from when a part of it is here: a
/// byte now and then keeps no connection. Whole requests, which nearly all are, cost no timer.
final class StrictDecoder extends VertxHttpRequestDecoder {
  private final Duration headWithin;
  private final Duration bodyWithin;
  private final Consumer<String> refusals;
  private HeadLines lines = new HeadLines();
  private boolean inHead;
  private boolean inBody;
  private boolean refused;
  private @Nullable Future<?> timer;

  /// @param refusals is told why, in a word of ours
  StrictDecoder(
      HttpServerOptions options,
      Duration headWithin,
      Duration bodyWithin,
      Consumer<String> refusals) {
    super(options);
    this.headWithin = headWithin;
    this.bodyWithin = bodyWithin;
    this.refusals = refusals;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
      throws Exception {
    if (refused) {
      in.skipBytes(in.readableBytes());
      return;
    }
    if (!inBody) {
      inHead = inHead || in.isReadable();
      lines.look(in);
    }
    int before = out.size();
    super.decode(context, in, out);
    for (int at = before; at < out.size(); at++) {
      follow(out, at);
    }
  }

  /// By itself it is read as if there were no `Content-Length`.
  @Override
  protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
    throw new DecoderException("two lengths");
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) throws Exception {
    super.channelReadComplete(context);
    startTimer(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    stopTimer();
    super.channelInactive(context);
  }

  private void follow(List<Object> out, int at) {
    Object message = out.get(at);
    if (message instanceof HttpRequest head) {
      stopTimer();
      Optional<String> fault = lines.fault().or(() -> HeadRules.fault(head));
      lines = new HeadLines();
      inHead = false;
      inBody = fault.isEmpty();
      if (fault.isPresent()) {
        refuse(head, fault.get());
        drop(out, at + 1);
      }
    }
    if (message instanceof LastHttpContent) {
      stopTimer();
      inBody = false;
    }
  }

  /// Goes on to where such requests are answered, in the one protocol we speak, and the connection
  /// closed.
  private void refuse(HttpRequest head, String why) {
    refused = true;
    head.setProtocolVersion(HttpVersion.HTTP_1_1);
    if (head.decoderResult().isSuccess()) {
      head.setDecoderResult(DecoderResult.failure(new DecoderException(why)));
    }
    refusals.accept(why);
  }

  private static void drop(List<Object> out, int from) {
    while (out.size() > from) {
      ReferenceCountUtil.release(out.removeLast());
    }
  }

  private void startTimer(ChannelHandlerContext context) {
    if (timer == null && !refused && (inHead || inBody)) {
      Duration within = inHead ? headWithin : bodyWithin;
      timer =
          context
              .executor()
              .schedule(() -> late(context), within.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /// While it is we who do not read, nobody is late.
  private void late(ChannelHandlerContext context) {
    timer = null;
    if (context.channel().config().isAutoRead()) {
      refusals.accept("slow");
      var _ = context.close();
    } else {
      startTimer(context);
    }
  }

  private void stopTimer() {
    Future<?> running = timer;
    if (running != null) {
      var _ = running.cancel(false);
      timer = null;
    }
  }
}
