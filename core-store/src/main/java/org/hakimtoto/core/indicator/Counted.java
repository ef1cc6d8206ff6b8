package org.hakimtoto.core.indicator;

import java.util.List;

/// What the store counted for a question.
///
/// @param counts of **all** counties whatever was asked: which may be shown is decided over all
/// @param lengths of the county that was asked, or of all
/// @param messages of all counties
public record Counted(List<Count> counts, List<Length> lengths, List<Messages> messages) {
  public Counted {
    counts = List.copyOf(counts);
    lengths = List.copyOf(lengths);
    messages = List.copyOf(messages);
  }

  /// @param column a word of the subject's, such as a category
  public record Count(Subject subject, int county, String column, long n) {}

  /// How long something took, in seconds.
  ///
  /// @param subject [Subject#ACCEPTED] or [Subject#CUSTODY_ENDED]
  public record Length(Subject subject, String column, double median, double p90) {}

  /// @param kind the message's kind
  /// @param state the name of the message's state
  public record Messages(String kind, String state, long n) {}
}
