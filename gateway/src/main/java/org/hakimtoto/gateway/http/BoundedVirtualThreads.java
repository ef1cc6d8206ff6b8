package org.hakimtoto.gateway.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Virtual threads, named, counted, and no more than `most` at once. Beyond that it refuses, so
/// that a flood is answered with a busy screen and not with a queue nobody gets through.
///
/// A thread that has done its work waits [#IDLE_SECONDS] for more: what libraries keep for each
/// thread (buffers, random sources) is then made once and not for every callback.
public final class BoundedVirtualThreads implements AutoCloseable {
  static final long IDLE_SECONDS = 10;

  private final ExecutorService threads;
  private final Semaphore places;
  private final int most;

  public BoundedVirtualThreads(String name, int most) {
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE, // the places are the bound
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofVirtual().name(name + "-", 0).factory());
    this.places = new Semaphore(most);
    this.most = most;
  }

  /// Runs the work, or returns false when every place is taken or the door is closing.
  public boolean tryRun(Runnable work) {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      threads.execute(() -> runAndLeave(work));
      return true;
    } catch (java.util.concurrent.RejectedExecutionException closing) {
      places.release();
      return false;
    }
  }

  /// How many are running now, for metrics.
  public int running() {
    return most - places.availablePermits();
  }

  /// Lets the work in hand finish, for at most ten seconds.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void runAndLeave(Runnable work) {
    try {
      work.run();
    } finally {
      places.release();
    }
  }
}
