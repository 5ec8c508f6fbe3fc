package org.waymark.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as an attacker writes it by hand: nothing is tidied up on the way, and it comes from an
 * address of its own, so that what is counted against it is not counted against other tests.
 */
final class Knock {

    private static final URI BASE = URI.create(Running.BASE);
    private static final int PATIENCE_MILLIS = 15_000;

    private final String from;

    private Knock(String from) {
        this.from = from;
    }

    /** One more address of this machine, such as 127.0.0.66. */
    static Knock from(String address) {
        return new Knock(address);
    }

    /** What came back; status 0 when the line was cut. */
    record Answer(int status, Map<String, List<String>> headers, String body, long nanos) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of("")).get(0);
        }
    }

    Answer get(String target, String... headers) {
        return send("GET", target, null, headers);
    }

    /**
     * @param target as it is sent, however odd
     * @param headers names and values in turn
     */
    Answer send(String method, String target, String body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.0\r\n");
        head.append("Host: ").append(BASE.getAuthority()).append("\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        if (body != null) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        head.append("\r\n");
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(BASE.getHost(), BASE.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String answer = exchanged(socket, head.toString(), content);
            return parsed(answer, System.nanoTime() - start);
        } catch (IOException e) {
            throw new AssertionError(method + " " + target, e);
        }
    }

    /**
     * A server that has had enough cuts the line while it is still being told: that is an answer.
     */
    private static String exchanged(Socket socket, String head, byte[] content) throws IOException {
        try {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
        } catch (IOException cut) {
            // What it said before is read below.
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(read);
        } catch (IOException cut) {
            // As much as there was.
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static Answer parsed(String text, long nanos) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), text, nanos);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] pair = lines[i].split(":", 2);
            headers.computeIfAbsent(pair[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(pair.length > 1 ? pair[1].strip() : "");
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4), nanos);
    }
}
