package org.hakimtoto.core.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// By what something is asked for or done, as the audit has it beside who did it: a token and a
/// session can be stolen, and whoever took one speaks in another's name.
///
/// @param id of the token or the session; empty: its kind has none
public record Origin(Kind kind, Optional<UUID> id) {

  /// How whoever asks is known to be there.
  public enum Kind {
    /// A program, by its token; whom it acts as is the actor.
    TOKEN("token"),
    /// A person who signed in.
    SESSION("session"),
    /// A phone that dials.
    USSD("ussd"),
    /// A text: who sent it is what the carrier says.
    SMS("sms"),
    CLI("cli"),
    /// The carrier, which passes on what people told it.
    CARRIER("carrier"),
    /// By itself.
    SYSTEM("system"),
    /// By the API or at the desk, and nobody said by which token or session: of code that goes past
    /// their doors, and of whoever is not signed in yet.
    UNNAMED("unnamed");

    private final String wire;

    Kind(String wire) {
      this.wire = wire;
    }

    /// The word that the audit keeps; it never changes.
    public String wire() {
      return wire;
    }
  }

  /// @param id of the program's token, which is not the token
  public static Origin token(UUID id) {
    return new Origin(Kind.TOKEN, Optional.of(id));
  }

  /// @param id of the session, which opens nothing
  public static Origin session(UUID id) {
    return new Origin(Kind.SESSION, Optional.of(id));
  }

  /// The origin that the audit keeps with this word.
  public static Origin ofWire(String wire, Optional<UUID> id) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.wire().equals(wire))
        .findFirst()
        .map(kind -> new Origin(kind, id))
        .orElseThrow(() -> new IllegalArgumentException("no such origin"));
  }

  /// What a door tells by itself, where nobody says more.
  public static Origin of(Channel channel) {
    return new Origin(
        switch (channel) {
          case USSD -> Kind.USSD;
          case SMS -> Kind.SMS;
          case CLI -> Kind.CLI;
          case CARRIER -> Kind.CARRIER;
          case SYSTEM -> Kind.SYSTEM;
          case API, DESK -> Kind.UNNAMED;
        },
        Optional.empty());
  }
}
