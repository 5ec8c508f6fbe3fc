package org.waymark.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A provider that lies as it is told: it signs tokens that no real one would give. The browser is
 * never asked for anything and is sent back with a code at once.
 */
final class FalseProvider implements AutoCloseable {

    /** How it lies. */
    enum Lie {
        /** It does not. */
        NONE,
        OTHER_NONCE,
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        OVER,
        OTHER_KEY,
        CHANGED_AFTER_SIGNING,
        UNSIGNED,
        SIGNED_WITH_OUR_SECRET,
        /** Publishes something that is no answer. */
        NONSENSE,
        /** Takes the question and never answers. */
        SILENCE,
        /** Publishes that it is somebody else. */
        OTHER_NAME
    }

    /** Whoever comes is always the same person. */
    static final String SUBJECT = "the-only-one";

    private static final long SILENT_MILLIS = 30_000;

    private final HttpServer server;
    private final KeyPair key = pair();
    private final KeyPair other = pair();
    private volatile String nonce = "";
    volatile Lie lie = Lie.NONE;

    FalseProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (lie == Lie.SILENCE) {
                FeedClient.pause(SILENT_MILLIS);
            } else if (path.startsWith("/.well-known")) {
                json(exchange, lie == Lie.NONSENSE ? "<html>It works!</html>" : published());
            } else if (path.equals("/keys")) {
                json(exchange, "{\"keys\":[" + jwk() + "]}");
            } else if (path.equals("/end")) {
                String form =
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                exchange.getResponseHeaders()
                        .add("Location", parameter(form, "post_logout_redirect_uri"));
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/auth")) {
                nonce = parameter(exchange, "nonce");
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                parameter(exchange, "redirect_uri")
                                        + "?code=any&state="
                                        + parameter(exchange, "state"));
                exchange.sendResponseHeaders(302, -1);
            } else {
                json(
                        exchange,
                        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
                                + token()
                                + "\"}");
            }
        }
    }

    private String published() {
        String name = lie == Lie.OTHER_NAME ? "http://127.0.0.1:1" : issuer();
        return ("{'issuer':'"
                        + name
                        + "','authorization_endpoint':'I/auth','token_endpoint':"
                        + "'I/token','end_session_endpoint':'I/end','jwks_uri':'I/keys','subject_types_supported':['public'],"
                        + "'response_types_supported':['code'],"
                        + "'id_token_signing_alg_values_supported':['RS256']}")
                .replace("'I/", "'" + issuer() + "/")
                .replace('\'', '"');
    }

    private String token() {
        long now = Instant.now().getEpochSecond();
        String claims =
                ("{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"iat\":%d,\"exp\":%d,"
                                + "\"nonce\":\"%s\",\"auth_time\":%d,\"acr\":\"1\","
                                + "\"groups\":[\"/south\"]}")
                        .formatted(
                                lie == Lie.OTHER_ISSUER ? "http://127.0.0.1:1" : issuer(),
                                lie == Lie.OTHER_AUDIENCE ? "somebody-else" : "waymark",
                                SUBJECT,
                                lie == Lie.OVER ? now - 7200 : now,
                                lie == Lie.OVER ? now - 3600 : now + 300,
                                lie == Lie.OTHER_NONCE ? "made-up" : nonce,
                                now);
        String algorithm =
                switch (lie) {
                    case UNSIGNED -> "none";
                    case SIGNED_WITH_OUR_SECRET -> "HS256";
                    default -> "RS256";
                };
        String signed =
                encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"one\"}") + "." + encoded(claims);
        return switch (lie) {
            case UNSIGNED -> signed + ".";
            case SIGNED_WITH_OUR_SECRET -> signed + "." + hmac(signed);
            case OTHER_KEY -> signed + "." + signature(signed, other);
            case CHANGED_AFTER_SIGNING ->
                    signed.split("\\.")[0]
                            + "."
                            + encoded(claims.replace(SUBJECT, "another"))
                            + "."
                            + signature(signed, key);
            default -> signed + "." + signature(signed, key);
        };
    }

    /** As somebody would who knows only what is public. */
    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getPublic().getEncoded(), "HmacSHA256"));
            return base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String jwk() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"one\",\"n\":\""
                + base64(bytes(open.getModulus()))
                + "\",\"e\":\""
                + base64(bytes(open.getPublicExponent()))
                + "\"}";
    }

    private static byte[] bytes(BigInteger number) {
        byte[] signed = number.toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }

    private static String signature(String text, KeyPair by) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(by.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String json) {
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String parameter(HttpExchange exchange, String name) {
        return parameter(exchange.getRequestURI().getRawQuery(), name);
    }

    private static String parameter(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
