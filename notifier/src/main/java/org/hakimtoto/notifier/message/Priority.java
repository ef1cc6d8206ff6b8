package org.hakimtoto.notifier.message;

/// What is sent first when not everything can be: lower numbers.
public final class Priority {
  /// A child in danger, and a time limit that ran out.
  public static final int RED = 0;

  /// What happens today or tomorrow: changes at short notice, what an office must do today.
  public static final int SAME_DAY = 1;

  /// An office's work of the next days.
  public static final int DUTY = 2;

  /// Answers and receipts.
  public static final int REPLY = 3;

  /// Reminders: the first to wait, and dropped rather than sent late.
  public static final int REMINDER = 4;

  private Priority() {}
}
