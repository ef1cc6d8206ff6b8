package org.hakimtoto.lab.acceptance.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What was written at the desk without a line, as it arrives.
@ExtendWith(WithRealStores.class)
class IntakeAcceptance {
  private static final String OFFICERS_PIN = "739264";

  private RealStores stores;
  private RunningGateway house;
  private DeskUser writer;
  private DeskUser other;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    writer = DeskUser.signedIn(house, Story.OFFICE, OFFICERS_PIN);
    other = DeskUser.signedIn(house, Story.POLICE, Story.POLICE_PIN);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_one_wrote_and_another_brings_is_done_once_as_the_writer() {
    String reference = house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
    JsonObject permit = permit(writer);
    UUID id = UUID.randomUUID();
    JsonObject note = new JsonObject().put("note", "His aunt Zuhura was here");
    JsonObject entry = SealedEntry.entry(permit, id, "addNote", reference, note);

    assertThat(entry.encode()).doesNotContain("Zuhura");
    assertThat(state(brought(other, entry))).isEqualTo("received");
    // the answer was lost: the same by anybody, now and when all else of it is forgotten
    assertThat(state(brought(writer, entry))).isEqualTo("received");
    stores.change("update desk_intake set received_at = received_at - interval '30 days'");
    assertThat(state(brought(other, entry))).isEqualTo("received");

    String officer = stores.officer(Story.OFFICE).id().toString();
    assertThat(
            stores.ask(
                "select actor, origin, origin_id, channel from audit_entry"
                    + " where action = 'case.add'"))
        .containsExactly(List.of(officer, "session", other.session(), "desk"));
    assertThat(stores.count("select count(*) from desk_intake where entry = '' and time_certain"))
        .isEqualTo(1);
    assertThat(entries(writer)).hasSize(1);
    assertThat(entries(writer).getFirst().getBoolean("brought")).isTrue();
    assertThat(entries(writer).getFirst().getString("reference")).isEqualTo(reference);
    assertThat(entries(other)).isEmpty();
    var _ = new VerifyAudit(stores.database(), stores.sealing());

    whatCannotBeDoneIsKept(permit, reference);
    whatDoesNotOpenIsRefused(permit, reference);
    aWriterWhoHasLeft(reference);
  }

  /// Somebody changed the case meanwhile; the writer sees both, and decides.
  private void whatCannotBeDoneIsKept(JsonObject permit, String reference) {
    UUID id = UUID.randomUUID();
    JsonObject written =
        new JsonObject()
            .put("permit", permit.getString("permit"))
            // a clock that is wrong by two years
            .put("written", Instant.now().minusSeconds(63_000_000).toString())
            .put("operation", "acceptCase")
            .put("path", new JsonObject().put("reference", reference))
            .put("if_match", "\"v1\"");
    assertThat(state(brought(other, SealedEntry.of(permit, id, written))))
        .isEqualTo("needs-person");
    JsonObject kept = entries(writer).getFirst();
    assertThat(kept.getString("reason")).isEqualTo("stale");
    assertThat(kept.getString("if_match")).isEqualTo("\"v1\"");
    assertThat(kept.getBoolean("time_certain")).isFalse();
    assertThat(Instant.parse(kept.getString("written_at")))
        .isEqualTo(Instant.parse(permit.getString("issued")));

    // not another's to decide
    assertThat(decided(other, id, "apply").statusCode()).isEqualTo(404);
    assertThat(state(decided(writer, id, "apply"))).isEqualTo("resolved");
    assertThat(decided(writer, id, "apply").statusCode()).isEqualTo(404);
    assertThat(ApiUser.json(writer.get("/v1/cases/" + reference)).encode()).contains("accepted");
  }

  private void whatDoesNotOpenIsRefused(JsonObject permit, String reference) {
    JsonObject good =
        SealedEntry.entry(permit, UUID.randomUUID(), "acceptCase", reference, new JsonObject());
    assertThat(kind(brought(other, good.copy().put("id", UUID.randomUUID().toString()))))
        .isEqualTo("unreadable");
    assertThat(kind(brought(other, good.copy().put("key", UUID.randomUUID().toString()))))
        .isEqualTo("unknown-key");
    String forged = anotherMark(permit.getString("permit"));
    UUID id = UUID.randomUUID();
    assertThat(
            kind(
                brought(
                    other,
                    SealedEntry.entry(
                        permit.copy().put("permit", forged),
                        id,
                        "acceptCase",
                        reference,
                        new JsonObject()))))
        .isEqualTo("no-permit");
    // what may not wait
    assertThat(
            kind(
                brought(
                    other,
                    SealedEntry.entry(permit, id, "closeCase", reference, new JsonObject()))))
        .isEqualTo("unreadable");
    assertThat(stores.count("select count(*) from desk_intake where id = '" + id + "'")).isZero();
    // a program has no desk
    assertThat(ApiUser.of(house, stores).as(Story.OFFICE).get("/intake/permit").statusCode())
        .isEqualTo(403);
  }

  /// It waits for whoever looks after the office's officers, who does it in their own name.
  private void aWriterWhoHasLeft(String reference) {
    JsonObject permit = permit(writer);
    stores.change(
        "update officer set retired_at = clock_timestamp() where id = '"
            + stores.officer(Story.OFFICE).id()
            + "'");
    UUID id = UUID.randomUUID();
    JsonObject note = new JsonObject().put("note", "Seen on Friday");
    assertThat(state(brought(other, SealedEntry.entry(permit, id, "addNote", reference, note))))
        .isEqualTo("parked");
    DeskUser county = DeskUser.signedIn(house, Story.COUNTY, "413978");
    JsonObject parked = entries(county).getFirst();
    assertThat(parked.getString("entry")).isEqualTo(id.toString());
    assertThat(parked.getBoolean("own")).isFalse();
    assertThat(parked.getJsonObject("body").getString("note")).isEqualTo("Seen on Friday");
    assertThat(state(decided(county, id, "close"))).isEqualTo("resolved");
  }

  /// The last digit of the mark is another one, whatever it was.
  private static String anotherMark(String permit) {
    int last = permit.length() - 1;
    return permit.substring(0, last) + (permit.charAt(last) == '0' ? '1' : '0');
  }

  private static JsonObject permit(DeskUser officer) {
    return ApiUser.json(officer.get("/v1/intake/permit"));
  }

  private static HttpResponse<String> brought(DeskUser by, JsonObject entry) {
    return by.post("/v1/intake", entry);
  }

  private static HttpResponse<String> decided(DeskUser by, UUID id, String how) {
    return by.post("/v1/intake/" + id + "/resolve", new JsonObject().put("how", how));
  }

  private static List<JsonObject> entries(DeskUser officer) {
    return ApiUser.json(officer.get("/v1/intake")).getJsonArray("entries").stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  private static String state(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiUser.json(answer).getString("state");
  }

  private static String kind(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return ApiUser.json(answer).getString("type").replace("urn:haki:problem:", "");
  }

  /// What a computer of a desk seals, without a browser.
  private static final class SealedEntry {
    private SealedEntry() {}

    static JsonObject entry(
        JsonObject permit, UUID id, String operation, String reference, JsonObject body) {
      return of(
          permit,
          id,
          new JsonObject()
              .put("permit", permit.getString("permit"))
              .put("written", Instant.now().toString())
              .put("operation", operation)
              .put(
                  "path",
                  reference.isEmpty()
                      ? new JsonObject()
                      : new JsonObject().put("reference", reference))
              .put("body", body));
    }

    static JsonObject of(JsonObject permit, UUID id, JsonObject written) {
      byte[] point = Base64.getUrlDecoder().decode(permit.getString("point"));
      return new JsonObject()
          .put("id", id.toString())
          .put("key", permit.getString("key"))
          .put("slip", "K7-14")
          .put(
              "sealed",
              Base64.getUrlEncoder()
                  .withoutPadding()
                  .encodeToString(
                      sealed(point, written.encode().getBytes(UTF_8), "haki desk intake 1 " + id)));
    }

    @AccessesPartialKey
    private static byte[] sealed(byte[] point, byte[] plain, String context) {
      try {
        HybridConfig.register();
        var key =
            HpkePublicKey.create(
                HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build(),
                Bytes.copyFrom(point),
                null);
        return KeysetHandle.newBuilder()
            .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
            .build()
            .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
            .encrypt(plain, context.getBytes(UTF_8));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
