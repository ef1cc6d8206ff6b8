package org.hakimtoto.gateway.server;

import java.util.function.Supplier;

/// A gateway as its surroundings see it.
///
/// @param look has all timed work look at the time now
record OpenGateway(Supplier<OpenPorts> ports, Runnable look) implements Surroundings.Running {
  @Override
  public int carrierPort() {
    return ports.get().carrier();
  }

  @Override
  public int operationsPort() {
    return ports.get().operations();
  }

  @Override
  public int deskPort() {
    return ports.get().desk();
  }

  @Override
  public void lookNow() {
    look.run();
  }
}
