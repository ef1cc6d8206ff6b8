package org.hakimtoto.gateway.ussd;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a callback means: pure. The carrier sends the whole history of a session joined with `*`,
/// which it does not escape, and has no number for the turn; so everything is told by comparing the
/// transcript with the transcripts that were answered already (design.md §3, carrier.md §1).
public final class Transcripts {
  private Transcripts() {}

  /// @param caller keyed hash of the number
  public record Incoming(String caller, String serviceCode, String text) {
    @Override
    public String toString() {
      return "Incoming[" + text.length() + " characters]";
    }
  }

  public sealed interface Reading {
    /// A new session at its first screen.
    record Start() implements Reading {}

    /// Answered before, or behind the last screen: the same bytes go out again and nothing moves.
    /// Of a call that is over only its last screen is kept, and goes out for all that came before.
    record Repeat(String answer) implements Reading {}

    /// The caller typed this, and nothing else happened since the last answer. It may hold a `*`.
    record Next(String typed) implements Reading {
      @Override
      public String toString() {
        return "Next[" + typed.length() + " characters]";
      }
    }

    /// The session went on without us: we have lost it and must find our place from the text.
    record StateLost() implements Reading {}

    /// Somebody dialled a longer code: a new session that begins at its first screen.
    record DeepDial() implements Reading {}

    /// Neither a repeat nor a continuation of what was answered.
    record Divergent() implements Reading {}

    /// Another phone, or another service code, on a session that is not its own.
    record Stranger() implements Reading {}
  }

  /// @param known the session, if one is kept under this id
  /// @param mayBeForgotten whether we may have lost the session: the store of sessions is away, or
  ///   was emptied less than a session's life ago
  /// @param hash the keyed hash of a transcript of this session
  public static Reading read(
      Optional<SessionState> known,
      Incoming incoming,
      boolean mayBeForgotten,
      UnaryOperator<String> hash) {
    if (known.isEmpty()) {
      return unknown(incoming.text(), mayBeForgotten);
    }
    SessionState session = known.get();
    if (!session.caller().equals(incoming.caller())
        || !session.serviceCode().equals(incoming.serviceCode())) {
      return new Reading.Stranger();
    }
    return continued(session, incoming.text(), hash);
  }

  private static Reading unknown(String text, boolean mayBeForgotten) {
    if (text.isEmpty()) {
      return new Reading.Start();
    }
    return mayBeForgotten ? new Reading.StateLost() : new Reading.DeepDial();
  }

  private static Reading continued(SessionState session, String text, UnaryOperator<String> hash) {
    String whole = hash.apply(text);
    for (Answered earlier : session.answered().reversed()) {
      if (earlier.length() == text.length() && earlier.hash().equals(whole)) {
        return new Reading.Repeat(earlier.answer());
      }
    }
    Answered latest = session.latest();
    if (latest.ended() && text.length() < latest.length()) {
      // a late copy of an earlier press; what it was answered with is not kept any more
      return new Reading.Repeat(latest.answer());
    }
    if (!extendsIt(latest, text, hash)) {
      return new Reading.Divergent();
    }
    return latest.ended()
        ? new Reading.Repeat(latest.answer())
        : new Reading.Next(remainder(latest, text));
  }

  private static boolean extendsIt(Answered latest, String text, UnaryOperator<String> hash) {
    int length = latest.length();
    return length == 0
        || (text.length() > length
            && text.charAt(length) == '*'
            && hash.apply(text.substring(0, length)).equals(latest.hash()));
  }

  /// After the empty transcript the first input stands alone; later ones stand behind a `*`.
  private static String remainder(Answered latest, String text) {
    return latest.length() == 0 ? text : text.substring(latest.length() + 1);
  }
}
