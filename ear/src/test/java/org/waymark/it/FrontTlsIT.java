package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's own listener for HTTPS, with a key that {@code ./waymark test} made. */
class FrontTlsIT extends Running {

    private static final int PORT = Integer.parseInt(Setting.of("WAYMARK_HTTPS_PORT"));
    private static final String HERE = "https://localhost:" + PORT;

    private static final int HANDSHAKE = 0x16;

    @Test
    void a_page_over_https_is_for_https_only_from_then_on() throws Exception {
        HttpResponse<String> page = send("/signin");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=63072000");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("Secure", "HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
        HttpResponse<String> home = send("/");
        assertThat(home.headers().firstValue("Location").orElse(HERE))
                .as("nobody is led back to plain HTTP")
                .doesNotStartWith("http:");
    }

    @Test
    void nobody_can_have_their_request_sent_back() throws Exception {
        HttpRequest trace =
                HttpRequest.newBuilder(URI.create(HERE + "/signin"))
                        .method("TRACE", BodyPublishers.noBody())
                        .build();
        assertThat(client().send(trace, BodyHandlers.ofString()).statusCode()).isBetween(400, 599);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void it_speaks(String version) throws Exception {
        try (SSLSocket socket =
                (SSLSocket) anybody().getSocketFactory().createSocket("localhost", PORT)) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=localhost");
        }
    }

    /** By hand, because a Java of today would not even ask. TLS 1.2 shows that it is asked well. */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void what_is_older_is_not_spoken_with(int minor, boolean spoken) throws IOException {
        try (Socket socket = new Socket("localhost", PORT)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(hello(minor));
            socket.getOutputStream().flush();
            int answer = socket.getInputStream().read();
            assertThat(answer == HANDSHAKE).as("first byte: " + answer).isEqualTo(spoken);
        }
    }

    /** The first words of a client that speaks at most TLS 1.(minor - 1). */
    private static byte[] hello(int minor) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeByte(3);
        out.writeByte(minor);
        out.write(new byte[32]);
        out.writeByte(0); // no session to go on with
        int[] suites = {0xC02B, 0xC023, 0xC009, 0xC00A, 0xC013, 0x002F};
        out.writeShort(2 * suites.length);
        for (int suite : suites) {
            out.writeShort(suite);
        }
        out.writeShort(0x0100); // no compression
        byte[] extensions = {
            0,
            10,
            0,
            4,
            0,
            2,
            0,
            23, // the curve P-256
            0,
            11,
            0,
            2,
            1,
            0, // points not compressed
            0,
            13,
            0,
            6,
            0,
            4,
            4,
            3,
            2,
            3 // ECDSA with SHA-256 or SHA-1
        };
        out.writeShort(extensions.length);
        out.write(extensions);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(record);
        whole.writeByte(HANDSHAKE);
        whole.writeShort(0x0301);
        whole.writeShort(body.size() + 4);
        whole.writeInt(0x0100_0000 | body.size());
        body.writeTo(whole);
        return record.toByteArray();
    }

    private static HttpResponse<String> send(String path) throws Exception {
        return client().send(
                        HttpRequest.newBuilder(URI.create(HERE + path)).build(),
                        BodyHandlers.ofString());
    }

    private static HttpClient client() throws GeneralSecurityException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(anybody())
                .build();
    }

    /** The certificate is this test run's own: nobody vouches for it. */
    private static SSLContext anybody() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        TrustManager trusting =
                new X509TrustManager() {
                    @Override
                    public void checkClientTrusted(X509Certificate[] chain, String type) {}

                    @Override
                    public void checkServerTrusted(X509Certificate[] chain, String type) {}

                    @Override
                    public X509Certificate[] getAcceptedIssuers() {
                        return new X509Certificate[0];
                    }
                };
        context.init(null, new TrustManager[] {trusting}, null);
        return context;
    }
}
