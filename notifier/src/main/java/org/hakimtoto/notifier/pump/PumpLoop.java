package org.hakimtoto.notifier.pump;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One kind of work, again and again: at once while there is some, else when woken, and after a
/// pause in any case.
record PumpLoop(String name, Semaphore wake, Duration pause, NotifierMetrics metrics) {
  static final String FAILURES = "haki_pump_failures";

  private static final String WAITS = "haki_pump_waits";
  private static final Logger LOG = LoggerFactory.getLogger(PumpLoop.class);

  /// @param step whether it found work
  void run(BooleanSupplier running, BooleanSupplier step) {
    while (running.getAsBoolean()) {
      boolean worked = false;
      try {
        worked = step.getAsBoolean();
      } catch (StoreFault e) {
        metrics.count(WAITS, name);
      } catch (RuntimeException e) {
        metrics.count(FAILURES, name);
        LOG.error("the pump failed to {}: {}", name, e.getClass().getName());
      }
      if (!worked) {
        rest();
      }
    }
  }

  private void rest() {
    try {
      if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
