package org.hakimtoto.menus.book;

/// One file of a menu book, as it is written.
///
/// @param file its name, for whoever must mend a fault in it
public record BookText(String file, String yaml) {
  @Override
  public String toString() {
    return "BookText[" + file + "]";
  }
}
