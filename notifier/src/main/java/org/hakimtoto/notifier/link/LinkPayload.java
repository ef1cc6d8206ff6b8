package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hakimtoto.store.link.LinkedEvent;

/// What the receiver is told of an event: the `data` of the envelope. One for each receiver's way
/// of seeing a case; which one is a matter of configuration (see [LinkPayloads]).
///
/// An implementation decides what personal data goes out. It never lets out a number of a contact
/// that must not be contacted, nor who the reporter is by number.
public interface LinkPayload {
  /// The name it is configured by, and the name of its schemas: lower-case letters.
  String name();

  /// The same event always gives the same data, whatever happened to the case since.
  ObjectNode data(LinkedEvent event);
}
