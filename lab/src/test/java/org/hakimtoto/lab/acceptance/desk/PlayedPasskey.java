package org.hakimtoto.lab.acceptance.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// A security key with one passkey, and a browser that says what it is told to say.
final class PlayedPasskey {
  private static final int PRESENT = 1;
  private static final int VERIFIED = 4;
  private static final int WITH_KEY = 0x40;
  private static final int COORDINATE = 32;

  private final KeyPair keys = keys();
  private final byte[] id = new byte[COORDINATE];
  private String origin;
  private String host = "localhost";
  private int flags = PRESENT | VERIFIED;
  private int count = 1;
  private String user = "";

  /// @param origin of the page that asks
  PlayedPasskey(String origin) {
    this.origin = origin;
    ThreadLocalRandom.current().nextBytes(id);
  }

  PlayedPasskey at(String another) {
    origin = another;
    return this;
  }

  PlayedPasskey host(String another) {
    host = another;
    return this;
  }

  /// Whether it knows who touches it.
  PlayedPasskey verified(boolean is) {
    flags = is ? PRESENT | VERIFIED : PRESENT;
    return this;
  }

  PlayedPasskey counts(int to) {
    count = to;
    return this;
  }

  PlayedPasskey user(String another) {
    user = another;
    return this;
  }

  String user() {
    return user;
  }

  /// What one keeps of an officer.
  static String nameOf(UUID officer) {
    return text(
        ByteBuffer.allocate(16)
            .putLong(officer.getMostSignificantBits())
            .putLong(officer.getLeastSignificantBits())
            .array());
  }

  /// Makes its passkey.
  JsonObject made(JsonObject offered) {
    user = offered.getString("user");
    Buffer data =
        data(flags | WITH_KEY)
            .appendBytes(new byte[16])
            .appendShort((short) id.length)
            .appendBytes(id)
            .appendBuffer(publicKey());
    Buffer attestation =
        cbor(0xa3)
            .appendBuffer(word("fmt"))
            .appendBuffer(word("none"))
            .appendBuffer(word("attStmt"))
            .appendUnsignedByte((short) 0xa0)
            .appendBuffer(word("authData"))
            .appendUnsignedByte((short) 0x58)
            .appendUnsignedByte((short) data.length())
            .appendBuffer(data);
    return new JsonObject()
        .put("client_data", text(client("webauthn.create", offered).getBytes()))
        .put("attestation", text(attestation.getBytes()));
  }

  /// Shows its passkey.
  JsonObject shown(JsonObject asked) {
    Buffer data = data(flags);
    Buffer client = client("webauthn.get", asked);
    return new JsonObject()
        .put("id", text(id))
        .put("client_data", text(client.getBytes()))
        .put("authenticator_data", text(data.getBytes()))
        .put("signature", text(signed(data.copy().appendBytes(sha256(client.getBytes())))))
        .put("user", user);
  }

  private Buffer client(String type, JsonObject asked) {
    return new JsonObject()
        .put("type", type)
        .put("challenge", asked.getString("challenge"))
        .put("origin", origin)
        .put("crossOrigin", false)
        .toBuffer();
  }

  private Buffer data(int said) {
    return Buffer.buffer(sha256(host.getBytes(UTF_8)))
        .appendUnsignedByte((short) said)
        .appendInt(count);
  }

  private Buffer publicKey() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return cbor(0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE)
        .appendBytes(coordinate(point.getAffineX().toByteArray()))
        .appendBuffer(cbor(0x22, 0x58, COORDINATE))
        .appendBytes(coordinate(point.getAffineY().toByteArray()));
  }

  private static byte[] coordinate(byte[] number) {
    int skipped = Math.max(0, number.length - COORDINATE);
    int length = number.length - skipped;
    return ByteBuffer.allocate(COORDINATE)
        .position(COORDINATE - length)
        .put(number, skipped, length)
        .array();
  }

  private static Buffer cbor(int... bytes) {
    Buffer all = Buffer.buffer();
    for (int one : bytes) {
      all.appendUnsignedByte((short) one);
    }
    return all;
  }

  private static Buffer word(String text) {
    return cbor(0x60 + text.length()).appendString(text);
  }

  private byte[] signed(Buffer what) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(what.getBytes());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair keys() {
    try {
      var maker = KeyPairGenerator.getInstance("EC");
      maker.initialize(new ECGenParameterSpec("secp256r1"));
      return maker.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] sha256(byte[] what) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(what);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
