package org.hakimtoto.gateway.link;

import io.vertx.core.buffer.Buffer;
import org.hakimtoto.notifier.link.Envelope;
import org.hakimtoto.notifier.link.LinkPayload;
import org.hakimtoto.store.link.LinkFilter;
import org.hakimtoto.store.link.LinkedEvent;

/// What a receiver is sent, and how long.
///
/// @param counted in front of the names of its counts
/// @param putsAside whether what is not taken in time is put aside, and does not wait for ever
public record LinkTerms(String counted, LinkPayload payload, LinkFilter filter, boolean putsAside) {
  /// Everything, for ever.
  public static LinkTerms ofCjims(LinkPayload payload) {
    return new LinkTerms("haki_link_", payload, LinkFilter.EVERYTHING, false);
  }

  static LinkTerms ofSubscriber(LinkPayload payload, LinkFilter filter) {
    return new LinkTerms("haki_subscriber_", payload, filter, true);
  }

  Outgoing outgoing(LinkedEvent event) {
    return filter.wants(event)
        ? new Outgoing.Bytes(Buffer.buffer(Envelope.bytes(filter.shown(event), payload)))
        : new Outgoing.Unwanted();
  }

  String metric(String what) {
    return counted + what;
  }
}
