package org.hakimtoto.store.tls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// An authority of a test's own, made by the JDK's keytool, and what it issues.
public final class Authority {
  private static final String PASSWORD = "changeit";

  private final Path folder;
  private final String name;

  /// @param folder where everything lies; two authorities have two
  public Authority(Path folder, String name) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.name = name;
    keytool("-genkeypair -alias ca -ext bc:c=ca:true -validity 30 -dname CN=" + name);
    pem("ca");
  }

  public Path certificate() {
    return folder.resolve("ca.crt");
  }

  /// @param san what the certificate is for, as keytool writes it, such as `ip:127.0.0.1`
  public Tls.OwnCertificate issue(String alias, String common, String san) throws IOException {
    return issue(alias, common, san, "-0d", 20);
  }

  public Tls.OwnCertificate issue(String alias, String common, String san, String from, int days)
      throws IOException {
    keytool(
        "-genkeypair -signer ca -alias %s -dname CN=%s -ext san=%s -startdate %s -validity %d"
            .formatted(alias, common, san, from, days));
    return pem(alias);
  }

  private void keytool(String arguments) throws IOException {
    var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool"));
    command.addAll(Arrays.asList(arguments.split(" ")));
    command.addAll(
        List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storepass", PASSWORD, "-keystore"));
    command.add(store().toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      assertThat(process.waitFor()).as(said).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Tls.OwnCertificate pem(String alias) throws IOException {
    try (InputStream in = Files.newInputStream(store())) {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      var chain = new StringBuilder();
      for (Certificate one : keys.getCertificateChain(alias)) {
        chain.append(block("CERTIFICATE", one.getEncoded()));
      }
      byte[] key = keys.getKey(alias, PASSWORD.toCharArray()).getEncoded();
      return new Tls.OwnCertificate(
          written(alias + ".crt", chain.toString()),
          written(alias + ".key", block("PRIVATE KEY", key)));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private Path written(String file, String text) throws IOException {
    Path path =
        Files.createFile(
            folder.resolve(file),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(path, text);
  }

  private Path store() {
    return folder.resolve(name + ".p12");
  }

  private static String block(String what, byte[] der) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der), what);
  }
}
