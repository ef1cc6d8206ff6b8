package org.hakimtoto.notifier.http;

import java.net.URI;
import java.util.Map;

/// Calls strangers over HTTP, from a thread that may wait. Each call is made once and never again
/// by itself, follows no redirect, reads at most [#MOST] of an answer, and ends within a bounded
/// time. Until there is a line, with TLS where that is asked for, nothing of a request leaves.
public interface HttpCaller extends AutoCloseable {
  /// The most that is read of an answer, in bytes.
  int MOST = 64 * 1024;

  HttpOutcome post(URI url, Map<String, String> headers, byte[] body);

  HttpOutcome get(URI url, Map<String, String> headers);

  @Override
  void close();
}
