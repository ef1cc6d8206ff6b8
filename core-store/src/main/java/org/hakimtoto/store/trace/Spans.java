package org.hakimtoto.store.trace;

import java.util.function.Supplier;

/// Tells how long each step of a piece of work took, where somebody is told. There is no way to
/// tell more than a [Step] and a word of ours: nothing of a caller can be handed on.
public interface Spans extends AutoCloseable {
  /// Nobody is told. Work is done as if this were not there.
  Spans NONE =
      new Spans() {
        private static final Whole NOTHING =
            new Whole() {
              @Override
              public <T> T within(Supplier<T> work) {
                return work.get();
              }

              @Override
              public void end(String word) {}
            };

        @Override
        public <T> T step(Step step, Supplier<T> work) {
          return work.get();
        }

        @Override
        public Whole begin(Step step) {
          return NOTHING;
        }
      };

  /// Does `work` as a step of what this thread is about; told only where it is about something that
  /// was begun.
  <T> T step(Step step, Supplier<T> work);

  /// Begins a piece of work, which may go on on other threads.
  Whole begin(Step step);

  /// Tells what was not told yet, if that is quickly done.
  @Override
  default void close() {
    // most hold nothing
  }

  /// A piece of work.
  interface Whole {
    /// Does a part of it on this thread.
    <T> T within(Supplier<T> work);

    /// @param word how it ended, in small letters and dashes; whatever else it is is not told
    void end(String word);
  }
}
