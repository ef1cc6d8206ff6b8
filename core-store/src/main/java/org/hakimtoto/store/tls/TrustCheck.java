package org.hakimtoto.store.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/// Java's own check of a server's certificate and name, which remembers why the last one was
/// refused: the driver of PostgreSQL says only that there was no handshake.
public final class TrustCheck extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager check;
  private final AtomicReference<Optional<CertificateException>> last =
      new AtomicReference<>(Optional.empty());

  TrustCheck(X509ExtendedTrustManager check) {
    this.check = check;
  }

  /// Why the last server was refused; empty when it was not.
  public Optional<CertificateException> refused() {
    return last.get();
  }

  private interface Check {
    void run() throws CertificateException;
  }

  private void remembered(Check one) throws CertificateException {
    try {
      one.run();
      last.set(Optional.empty());
    } catch (CertificateException e) {
      last.set(Optional.of(e));
      throw e;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    remembered(() -> check.checkServerTrusted(chain, type, engine));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    remembered(() -> check.checkServerTrusted(chain, type, socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    remembered(() -> check.checkServerTrusted(chain, type));
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    check.checkClientTrusted(chain, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    check.checkClientTrusted(chain, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    check.checkClientTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return check.getAcceptedIssuers();
  }
}
