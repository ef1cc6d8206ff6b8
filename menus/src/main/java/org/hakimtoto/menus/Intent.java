package org.hakimtoto.menus;

import java.util.Map;

/// Something the caller has decided to do. The engine does nothing itself.
public record Intent(String name, Map<String, String> answers) {
  public Intent {
    answers = Map.copyOf(answers);
  }

  @Override
  public String toString() {
    return "Intent[" + name + "]";
  }
}
