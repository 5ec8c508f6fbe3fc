package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who opens far more connections than the server has threads and sends next to nothing on
 * them: others are answered, and the server ends what does not come to an end. No time is judged
 * but the server's own limit.
 */
class SlowRequestIT extends Running {

    private static final URI AT = URI.create(BASE);

    /** The server has 64 threads for requests. */
    private static final int MANY = 90;

    private static final int SILENCE_MILLIS = 60_000;

    /** {@code WAYMARK_REQUEST_SECONDS} of a test, and how seldom the server looks. */
    private static final int END_MILLIS = 150_000;

    private static final String HOST = "Host: " + AT.getAuthority() + "\r\n";
    private static final String HEADER = "GET /signin HTTP/1.1\r\n" + HOST + "X-Slow: ";

    private final List<Socket> open = new ArrayList<>();

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @AfterEach
    void hang_up() throws IOException {
        for (Socket each : open) {
            each.close();
        }
    }

    @Test
    void headers_that_trickle_keep_nobody_waiting_and_end_when_they_stop() throws IOException {
        for (int i = 0; i < MANY; i++) {
            open.add(connected("127.0.0.71", HEADER));
        }
        for (int second = 0; second < 5; second++) {
            FeedClient.pause(1000);
            for (Socket each : open) {
                send(each, "a");
            }
            othersAreAnswered();
        }
        Attempts.count("requests that come byte by byte", MANY);
        for (Socket each : open) {
            assertThat(said(each, SILENCE_MILLIS)).as("cut, or told so").isNotEqualTo("still open");
        }
        othersAreAnswered();
    }

    @Test
    void bodies_that_trickle_hold_a_few_threads_and_are_ended() throws IOException {
        String form =
                "POST /signin HTTP/1.1\r\n"
                        + HOST
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 2000\r\n\r\nusername=";
        for (int i = 0; i < MANY; i++) {
            open.add(connected("127.0.0.72", form));
        }
        List<Socket> held = new ArrayList<>();
        int refused = 0;
        for (Socket each : open) {
            String answer = said(each, 1000);
            if (answer.equals("still open")) {
                held.add(each);
            } else {
                assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After");
                refused++;
            }
        }
        assertThat(refused).as("of %d with slow bodies", MANY).isGreaterThanOrEqualTo(MANY - 20);
        assertThat(held).as("taken, however slow").isNotEmpty();
        for (int second = 0; second < 5; second++) {
            for (Socket each : held) {
                send(each, "a");
            }
            othersAreAnswered();
            FeedClient.pause(1000);
        }
        Attempts.count("requests that come byte by byte", MANY);
        for (Socket each : held) {
            assertThat(said(each, END_MILLIS)).as("ended by the server").isNotEqualTo("still open");
        }
        Socket after = connected("127.0.0.72", form + "a".repeat(1991));
        open.add(after);
        assertThat(said(after, END_MILLIS)).as("counted no longer").doesNotContain(" 429 ");
    }

    /** By a page and by a form, from an address of their own. */
    private static void othersAreAnswered() {
        Knock other = Knock.from("127.0.0.73");
        assertThat(other.get("/signin").status()).isEqualTo(200);
        Knock.Answer sent = other.send("POST", "/api/v1/feeds", "x", "Content-Type", "text/csv");
        assertThat(sent.status()).isEqualTo(401);
    }

    private static Socket connected(String from, String beginning) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(AT.getHost(), AT.getPort()), 15_000);
        send(socket, beginning);
        return socket;
    }

    /** A line that has been cut takes nothing more: that is looked at where it is read. */
    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException cut) {
            assertThat(cut).isNotNull();
        }
    }

    /** What the server says first; nothing when it cuts the line. */
    private static String said(Socket socket, int patienceMillis) throws IOException {
        socket.setSoTimeout(patienceMillis);
        byte[] answer = new byte[2000];
        try {
            int length = socket.getInputStream().read(answer);
            return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException nothing) {
            return "still open";
        } catch (IOException cut) {
            return "";
        }
    }
}
