package org.hakimtoto.menus.words;

import java.util.List;
import java.util.stream.Collectors;

/// A wording file that cannot be used; every fault in it, a line each.
public final class BadBook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public BadBook(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
