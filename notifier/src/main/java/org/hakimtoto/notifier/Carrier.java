package org.hakimtoto.notifier;

/// Somebody who carries our SMS. An implementation sends **once**: it never tries again by itself,
/// follows no redirect, and says [SendResult.Unknown] whenever bytes may have left and no clear
/// answer came back. A carrier that throws is taken as unknown.
public interface Carrier {
  /// The name under which messages and delivery reports are kept.
  String name();

  /// Blocking; ends within ten seconds.
  SendResult send(OutgoingSms sms);
}
