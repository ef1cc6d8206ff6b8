package org.hakimtoto.store.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.hakimtoto.store.crypto.PrivateFile;

/// Reads what a sealed line needs from its files.
public final class TlsContext {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  private static final char[] NO_PASSWORD = {};

  private TlsContext() {}

  /// A file cannot be used; the message is the end of a sentence and quotes nothing of it.
  public static final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;

    BadFile(String message) {
      super(message);
    }
  }

  /// The context of a sealed line, whose files were looked at when the configuration was read.
  public static SSLContext of(Tls tls) {
    try {
      KeyManager[] keys = tls.own().isPresent() ? keys(tls.own().get()) : null;
      var context = SSLContext.getInstance("TLS");
      context.init(keys, new TrustManager[] {check(tls)}, null);
      return context;
    } catch (BadFile | GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("a certificate cannot be used", e);
    }
  }

  /// The check of a server's certificate and name.
  public static TrustCheck check(Tls tls) {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(tls.authorities().isPresent() ? authorities(tls.authorities().get()) : null);
      return new TrustCheck((X509ExtendedTrustManager) factory.getTrustManagers()[0]);
    } catch (BadFile | GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("a certificate cannot be used", e);
    }
  }

  /// The same for a line that Vert.x makes.
  ///
  /// @param check of the server's certificate
  public static ClientSSLOptions line(Tls tls, TrustCheck check) {
    var line =
        new ClientSSLOptions()
            .setHostnameVerificationAlgorithm("HTTPS")
            .setTrustOptions(TrustOptions.wrap(check));
    tls.own()
        .ifPresent(own ->
            line.setKeyCertOptions(
                new PemKeyCertOptions()
                    .addCertPath(own.certificate().toString())
                    .addKeyPath(own.key().toString())));
    return line;
  }

  /// The certificates of a PEM file, at least one.
  public static List<Certificate> certificates(Path file) throws BadFile {
    try (var in = Files.newInputStream(file)) {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (found.isEmpty()) {
        throw new BadFile("names a file without a certificate (PEM)");
      }
      return List.copyOf(found);
    } catch (IOException e) {
      throw new BadFile("cannot be read: is the file there, and ours to read?");
    } catch (GeneralSecurityException e) {
      throw new BadFile("names a file without a certificate (PEM)");
    }
  }

  /// The key of a PEM file that nobody else reads.
  public static PrivateKey key(Path file) throws BadFile {
    try {
      Optional<String> open = PrivateFile.fault(file);
      if (open.isPresent()) {
        throw new BadFile("names a file that " + open.get());
      }
      Matcher key = KEY.matcher(Files.readString(file, US_ASCII));
      if (key.find()) {
        return parsed(Base64.getMimeDecoder().decode(key.group(1)));
      }
    } catch (IOException e) {
      throw new BadFile("cannot be read: is the file there, and ours to read?");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // told below, with the same words: what they say may quote the key
    }
    throw new BadFile("names a file without a private key (PEM, PKCS#8, no password)");
  }

  /// The kind of a key, for a driver that does not find out by itself.
  public static String algorithm(Path key) {
    try {
      return key(key).getAlgorithm();
    } catch (BadFile e) {
      throw new IllegalArgumentException("a key cannot be used", e);
    }
  }

  private static PrivateKey parsed(byte[] key) throws GeneralSecurityException {
    for (String algorithm : List.of("EC", "RSA", "EdDSA")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key));
      } catch (InvalidKeySpecException another) {
        // the next one may know it
      }
    }
    throw new InvalidKeySpecException("of no kind that is known");
  }

  private static KeyManager[] keys(Tls.OwnCertificate own)
      throws BadFile, GeneralSecurityException, IOException {
    KeyStore store = empty();
    Certificate[] chain = certificates(own.certificate()).toArray(Certificate[]::new);
    store.setKeyEntry("own", key(own.key()), NO_PASSWORD, chain);
    var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, NO_PASSWORD);
    return factory.getKeyManagers();
  }

  private static KeyStore authorities(Path file)
      throws BadFile, GeneralSecurityException, IOException {
    KeyStore store = empty();
    int number = 0;
    for (Certificate one : certificates(file)) {
      store.setCertificateEntry("authority-" + number++, one);
    }
    return store;
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, NO_PASSWORD);
    return store;
  }
}
