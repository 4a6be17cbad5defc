package dev.wirewatch.web.page;

import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** The files that pages load. Their addresses change with what is in them, so that browsers may keep them for good. */
public final class Assets implements Routes {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int VERSION_DIGITS = 12;

    private final Map<Asset, byte[]> files = new EnumMap<>(Asset.class);
    private final String version;

    Assets() {
        MessageDigest digest = sha256();
        for (Asset asset : Asset.values()) {
            byte[] bytes = asset.bytes();
            files.put(asset, bytes);
            digest.update(bytes);
        }
        version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    public String url(Asset asset) {
        return "/assets/%s/%s".formatted(version, asset.fileName());
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        Arrays.stream(Asset.values())
                .forEach(asset -> routes.get(url(asset), http -> send(asset, http), Permission.OPEN));
    }

    private void send(Asset asset, Context http) {
        String tag = "\"%s\"".formatted(version);
        http.header("ETag", tag);
        http.header("Cache-Control", FOR_GOOD);
        http.header("X-Content-Type-Options", "nosniff");
        http.header("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(http.header("If-None-Match"))) {
            http.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        http.contentType(asset.mediaType());
        http.result(files.get(asset));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
