package io.lamproom.platform.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.ids.Ids;
import java.util.HexFormat;

/** A seal on the topic, out of reach of whoever can change the database. The topic keeps all seals of a service, in order. */
final class SealEvent {

    private static final String AGGREGATE_TYPE = "audit-seal";

    private SealEvent() {}

    static EventEnvelope of(Seal seal, String service) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("no", seal.no());
        data.put("firstSeq", seal.firstSeq());
        data.put("lastSeq", seal.lastSeq());
        data.put("root", HexFormat.of().formatHex(seal.root()));
        data.put("previous", HexFormat.of().formatHex(seal.previous()));
        data.put("sealedAt", seal.sealedAt().toString());
        data.put("keyId", seal.keyId());
        data.put("mac", HexFormat.of().formatHex(seal.mac()));
        return new EventEnvelope(
                Ids.next(),
                "/" + service,
                "io.lamproom." + service + ".audit-seal.made.v1",
                service,
                seal.sealedAt(),
                "urn:lamproom:audit-seal:v1",
                null,
                AGGREGATE_TYPE,
                seal.no(),
                null,
                null,
                "system:sealer",
                null,
                data);
    }

    /** The MAC of the seal that an event carries. */
    static byte[] mac(EventEnvelope event) {
        return HexFormat.of().parseHex(event.data().path("mac").asText());
    }
}
