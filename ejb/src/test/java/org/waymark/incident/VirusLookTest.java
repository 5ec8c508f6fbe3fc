package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Asking a scanner that is there, that finds something, that says something else, or is away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VirusLookTest {

    private static final byte[] FILE = "a file of some bytes".repeat(10_000).getBytes();

    @Test
    void what_it_says_counts_and_everything_else_is_not_scanned() throws Exception {
        assertThat(said("stream: OK\0")).isEqualTo(VirusLook.Result.CLEAN);
        assertThat(said("stream: Eicar-Signature FOUND\0")).isEqualTo(VirusLook.Result.INFECTED);
        assertThat(said("INSTREAM size limit exceeded. ERROR\0"))
                .isEqualTo(VirusLook.Result.NOT_SCANNED);
        assertThat(said("")).isEqualTo(VirusLook.Result.NOT_SCANNED);
    }

    @Test
    void without_a_scanner_or_while_it_is_away_nobody_says_clean() throws Exception {
        VirusLook none = new VirusLook();
        none.host = Optional.empty();
        assertThat(none.look(new ByteArrayInputStream(FILE)))
                .isEqualTo(VirusLook.Result.NOT_SCANNED);
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(at(closed).look(new ByteArrayInputStream(FILE)))
                .isEqualTo(VirusLook.Result.NOT_SCANNED);
    }

    private static VirusLook.Result said(String answer) throws Exception {
        try (ServerSocket scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> taken =
                    CompletableFuture.supplyAsync(() -> served(scanner, answer));
            VirusLook.Result result =
                    at(scanner.getLocalPort()).look(new ByteArrayInputStream(FILE));
            assertThat(taken.get()).as("the whole file was sent").isEqualTo(FILE.length);
            return result;
        }
    }

    private static int served(ServerSocket scanner, String answer) {
        try (Socket line = scanner.accept()) {
            DataInputStream in = new DataInputStream(line.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                    .isEqualTo("zINSTREAM\0");
            int all = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all += in.readNBytes(length).length;
            }
            line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return all;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static VirusLook at(int port) {
        VirusLook look = new VirusLook();
        look.host = Optional.of("127.0.0.1");
        look.port = port;
        return look;
    }
}
