package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a gateway of texts is handed, and what is not handed to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextPostTest {

    private static final String NUMBER = "07700 900123";

    private final List<String> received = new ArrayList<>();
    private HttpServer gateway;
    private int status = 202;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/",
                exchange -> {
                    received.add(
                            exchange.getRequestHeaders().getFirst("Authorization")
                                    + " "
                                    + new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    private static Message text() {
        return Message.queue(
                41,
                Message.Kind.TEXT,
                "TEXT",
                Message.recipientOf(7),
                NeutralText.first("K7M2-Q9TX-4CHD", "020 7946 0018"),
                null,
                1L,
                Instant.EPOCH);
    }

    private String address() {
        return "http://127.0.0.1:" + gateway.getAddress().getPort() + "/send";
    }

    @Test
    void it_hands_over_the_id_the_digits_and_the_words() throws UndeliverableException {
        new TextPost(address(), "secret", "Office").send(text(), NUMBER);
        assertThat(received).hasSize(1);
        assertThat(received.get(0))
                .startsWith("Bearer secret ")
                .contains("\"id\":\"41\"", "\"to\":\"07700900123\"", "\"from\":\"Office\"")
                .contains("020 7946 0018");
    }

    @Test
    void another_answer_is_a_failure_that_names_no_number() {
        status = 500;
        assertThatThrownBy(() -> new TextPost(address(), null, null).send(text(), NUMBER))
                .isInstanceOf(UndeliverableException.class)
                .hasMessageContaining("500")
                .hasMessageNotContaining("900123");
    }

    @Test
    void without_encryption_it_goes_to_this_machine_only() {
        assertThatThrownBy(
                        () ->
                                new TextPost("http://texts.example.org/send", null, null)
                                        .send(text(), NUMBER))
                .isInstanceOf(UndeliverableException.class)
                .hasMessageContaining("HTTPS");
        assertThat(received).isEmpty();
    }

    @Test
    void the_words_fit_one_text_and_name_nothing() {
        NeutralText words = NeutralText.first("K7M2-Q9TX-4CHD", "020 7946 0018");
        assertThat(words.body()).hasSizeLessThanOrEqualTo(160);
        assertThat((words.subject() + words.body()).toLowerCase())
                .doesNotContain("victim", "crime", "police", "support", "service");
    }
}
