package dev.wirewatch.deliver.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers of a webhook: its id, the time of the attempt, and a signature of each key. */
record Signatures(List<SigningKey> keys) {

    /** Without a signature when there is no key. */
    Map<String, String> headers(String id, Instant attempt, byte[] body) throws GeneralSecurityException {
        String time = Long.toString(attempt.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", time);
        String content = id + "." + time + "." + new String(body, StandardCharsets.UTF_8);
        List<String> signatures = new ArrayList<>();
        for (SigningKey key : keys) {
            signatures.add(key.sign(content));
        }
        if (!signatures.isEmpty()) {
            headers.put("webhook-signature", String.join(" ", signatures));
        }
        return headers;
    }
}
