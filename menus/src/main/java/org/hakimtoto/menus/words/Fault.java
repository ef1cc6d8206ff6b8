package org.hakimtoto.menus.words;

/// Something wrong in a wording file, told so that the person who wrote it can mend it.
///
/// @param line from 1; 0 when it is the file as a whole
public record Fault(String file, int line, String reason) implements Comparable<Fault> {
  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }

  @Override
  public int compareTo(Fault other) {
    int byLine = Integer.compare(line, other.line);
    return byLine == 0 ? reason.compareTo(other.reason) : byLine;
  }
}
