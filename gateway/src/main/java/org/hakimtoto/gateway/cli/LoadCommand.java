package org.hakimtoto.gateway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Placeholder removed before landing.
@Command(name = "load", description = "x")
public final class LoadCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
