package org.hakimtoto.core.value;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once, whoever asks.
public final class FirstAsked<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  public FirstAsked(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    return made.orElseGet(this::first);
  }

  private synchronized T first() {
    T value = made.orElseGet(maker);
    made = Optional.of(value);
    return value;
  }
}
