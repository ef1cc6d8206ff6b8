package org.hakimtoto.store.clients;

/// An answer of the API, as it is kept for a client that asks again.
///
/// @param etag empty: none
public record StoredReply(int status, String contentType, String etag, String body) {
  @Override
  public String toString() {
    return "StoredReply[" + status + "]";
  }
}
