package org.hakimtoto.gateway.desk;

/// The computer somebody signs in at.
///
/// @param name a rough name of the browser
/// @param mark that lies in the browser, 256 random bits: it opens nothing
record Computer(String name, String mark) {
  /// A browser keeps a cookie of such a name for this host alone.
  static final String COOKIE = "__Host-haki-seen";

  @Override
  public String toString() {
    return "Computer[" + name + "]";
  }
}
