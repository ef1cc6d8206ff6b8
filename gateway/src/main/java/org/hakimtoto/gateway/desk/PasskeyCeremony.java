package org.hakimtoto.gateway.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.session.Passkey;

/// What a browser and an authenticator say of a passkey, checked by WebAuthn. The authenticator has
/// to have checked who touches it. Pure.
final class PasskeyCeremony {
  /// ECDSA on P-256, Ed25519, and RSA for older ones, as numbers of COSE.
  static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

  private static final List<PublicKeyCredentialParameters> PARAMETERS =
      ALGORITHMS.stream()
          .map(COSEAlgorithmIdentifier::create)
          .map(of -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, of))
          .toList();

  private static final int UUID_BYTES = 16;

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);

  /// Who made the authenticator is not asked.
  private final WebAuthnManager webAuthn =
      WebAuthnManager.createNonStrictWebAuthnManager(converter);

  /// An authenticator's words about a new passkey.
  ///
  /// @param challenge as the browser says
  record Made(String challenge, Buffer clientData, Buffer attestation) {
    @Override
    public String toString() {
      return "Made[***]";
    }
  }

  /// An authenticator's proof that it has a passkey.
  ///
  /// @param challenge as the browser says
  /// @param officer whose it is, as the authenticator says
  record Shown(
      String challenge,
      Buffer credentialId,
      Buffer clientData,
      Buffer authenticatorData,
      Buffer signature,
      UUID officer) {
    @Override
    public String toString() {
      return "Shown[***]";
    }
  }

  /// The public half of a passkey that was made.
  record Public(Buffer credentialId, Buffer credential, long signCount, boolean mayBeCopied) {}

  /// Empty: it is not what a page of ours sends.
  static Optional<Made> made(JsonObject body) {
    Optional<Buffer> client = bytes(body, "client_data");
    Optional<Buffer> attestation = bytes(body, "attestation");
    return client.flatMap(
        said -> challenge(said).flatMap(of -> attestation.map(words -> new Made(of, said, words))));
  }

  /// Empty: it is not what a page of ours sends.
  static Optional<Shown> shown(JsonObject body) {
    List<Optional<Buffer>> sent =
        List.of("id", "client_data", "authenticator_data", "signature", "user").stream()
            .map(name -> bytes(body, name))
            .toList();
    if (sent.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Buffer> all = sent.stream().map(Optional::get).toList();
    Buffer client = all.get(1);
    return officer(all.get(4))
        .flatMap(officer ->
            challenge(client)
                .map(of -> new Shown(of, all.get(0), client, all.get(2), all.get(3), officer)));
  }

  /// The passkey that was made for this place, if it was.
  Optional<Public> accepted(Made made, PasskeyPlace place) {
    try {
      var data =
          webAuthn.verify(
              new RegistrationRequest(made.attestation().getBytes(), made.clientData().getBytes()),
              new RegistrationParameters(server(place, made.challenge()), PARAMETERS, true, true));
      var told = data.getAttestationObject();
      var known = told == null ? null : told.getAuthenticatorData().getAttestedCredentialData();
      if (told == null || known == null) {
        return Optional.empty();
      }
      return Optional.of(
          new Public(
              Buffer.buffer(known.getCredentialId()),
              Buffer.buffer(credentials.convert(known)),
              told.getAuthenticatorData().getSignCount(),
              told.getAuthenticatorData().isFlagBE()));
    } catch (WebAuthnException | IllegalArgumentException notGood) {
      return Optional.empty();
    }
  }

  /// What the passkey counts now, if it was shown at this place by the officer whose it is. One
  /// that counts and counted no further was copied, and opens nothing.
  Optional<Long> accepted(Shown shown, Passkey passkey, PasskeyPlace place) {
    if (!shown.officer().equals(passkey.officer())) {
      return Optional.empty();
    }
    byte[] id = shown.credentialId().getBytes();
    try {
      var data =
          webAuthn.verify(
              new AuthenticationRequest(
                  id,
                  shown.authenticatorData().getBytes(),
                  shown.clientData().getBytes(),
                  shown.signature().getBytes()),
              new AuthenticationParameters(
                  server(place, shown.challenge()), record(passkey), List.of(id), true, true));
      var told = data.getAuthenticatorData();
      return told == null ? Optional.empty() : Optional.of(told.getSignCount());
    } catch (WebAuthnException | IllegalArgumentException notGood) {
      return Optional.empty();
    }
  }

  private CredentialRecordImpl record(Passkey passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        passkey.mayBeCopied(),
        null,
        passkey.signCount(),
        credentials.convert(passkey.credential().getBytes()),
        new AuthenticationExtensionsAuthenticatorOutputs<>(),
        null,
        null,
        null);
  }

  private static ServerProperty server(PasskeyPlace place, String challenge) {
    return new ServerProperty(
        new Origin(place.origin()),
        place.host(),
        new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)));
  }

  /// As an authenticator keeps it for us: nothing about a person.
  static String user(UUID officer) {
    byte[] bytes =
        ByteBuffer.allocate(UUID_BYTES)
            .putLong(officer.getMostSignificantBits())
            .putLong(officer.getLeastSignificantBits())
            .array();
    return text(Buffer.buffer(bytes));
  }

  static String text(Buffer bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.getBytes());
  }

  private static Optional<UUID> officer(Buffer user) {
    return user.length() == UUID_BYTES
        ? Optional.of(new UUID(user.getLong(0), user.getLong(Long.BYTES)))
        : Optional.empty();
  }

  private static Optional<String> challenge(Buffer clientData) {
    try {
      return new JsonObject(clientData.toString(UTF_8)).getValue("challenge") instanceof String of
          ? Optional.of(of)
          : Optional.empty();
    } catch (DecodeException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<Buffer> bytes(JsonObject body, String name) {
    try {
      return body.getValue(name) instanceof String text && !text.isEmpty()
          ? Optional.of(Buffer.buffer(Base64.getUrlDecoder().decode(text)))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
