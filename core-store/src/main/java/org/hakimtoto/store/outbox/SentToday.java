package org.hakimtoto.store.outbox;

/// How many texts left, or may have left, or are about to, on one day in Kenya.
///
/// @param red those of the most urgent priority
/// @param alerts class A, but for those
/// @param others class B, but for those
public record SentToday(int red, int alerts, int others) {
  public static final SentToday NONE = new SentToday(0, 0, 0);

  public int all() {
    return red + alerts + others;
  }
}
