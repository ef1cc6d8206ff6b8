package org.hakimtoto.lab.proxy;

/// What became of a COMMIT whose answer is lost: the one who asked cannot tell.
public enum LostCommit {
  /// The server has done it.
  DONE,

  /// The server never heard of it, and rolls back.
  NOT_DONE
}
