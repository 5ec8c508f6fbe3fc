package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the example of a proxy must say, whoever tidies it up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProxyExampleTest {

    @Test
    void no_server_of_it_writes_an_address_into_a_log() throws IOException {
        for (List<String> server : servers()) {
            assertThat(server)
                    .contains("access_log off;")
                    .anyMatch(line -> line.matches("error_log \\S+ crit;"));
        }
        assertThat(lines()).noneMatch(line -> line.matches("(?!access_log off;)access_log .*"));
        assertThat(lines()).noneMatch(line -> line.startsWith("log_format"));
    }

    @Test
    void each_server_of_it_ends_what_trickles_and_counts_connections() throws IOException {
        for (List<String> server : servers()) {
            assertThat(server)
                    .anyMatch(line -> line.matches("client_header_timeout [1-9]\\d?s;"))
                    .anyMatch(line -> line.matches("client_body_timeout [1-9]\\d?s;"))
                    .anyMatch(line -> line.startsWith("limit_conn waymark_open "));
        }
        assertThat(servers().get(1)).contains("limit_req_status 429;");
    }

    @Test
    void a_browser_stays_with_the_server_that_has_its_session() throws IOException {
        assertThat(lines()).contains("ip_hash;");
    }

    @Test
    void the_pages_of_one_time_links_are_counted_by_address() throws IOException {
        assertThat(lines())
                .anyMatch(
                        line ->
                                line.startsWith("\"~^POST /(")
                                        && line.contains("feedback")
                                        && line.contains("your-views"));
    }

    /** The lines of each server, without its remarks. */
    private static List<List<String>> servers() throws IOException {
        List<String> lines = lines();
        List<Integer> starts =
                Stream.iterate(0, at -> at + 1)
                        .limit(lines.size())
                        .filter(at -> lines.get(at).equals("server {"))
                        .toList();
        assertThat(starts).hasSize(2);
        return List.of(
                lines.subList(starts.get(0), starts.get(1)),
                lines.subList(starts.get(1), lines.size()));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("../config/proxy.nginx.conf")).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
