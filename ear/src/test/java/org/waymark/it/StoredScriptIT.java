package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A script in every stored text at once, whoever wrote it and by whichever way, and every page,
 * file and resource of the rights matrix opened by everybody who may: nothing comes alive. What a
 * page leads to is opened too, once for each kind of address, so that records that exist are seen.
 */
class StoredScriptIT extends Running {

    private static final List<String> ALIVE =
            List.of("<script>alert(7919)", "<img src=x onerror", TextColumns.TAG);

    private static final List<String> SHOWN =
            List.of("&lt;script&gt;alert(7919)", "&lt;b id=x7919");

    private static final Set<String> WAYS_OUT = Set.of("/leave", "/signout", "/lock", "/unlock");
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][^\"#]*)\"");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d[\\d.,]*%?)?");
    private static final String FORMULA = "=+-@\t\r";
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    private final List<String> wrong = new ArrayList<>();
    private int showing;

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void whatever_is_stored_comes_back_as_text_on_every_page_and_in_every_file() throws Exception {
        TextColumns columns = new TextColumns();
        told(columns);
        StoredScripts scripts = new StoredScripts(columns);
        List<String> notRestored;
        Map<String, List<String>> doors = doors();
        Server.kill();
        try {
            scripts.mark();
            Server.start();
            doors.forEach(this::opened);
            machines();
        } finally {
            down();
            notRestored = scripts.restore();
            Server.start();
        }
        assertThat(notRestored).as("tables that are not as they were").isEmpty();
        assertThat(wrong).isEmpty();
        assertThat(showing).as("answers in which a script stands as text").isGreaterThan(100);
    }

    /** Also when it could not be started, and is not there to be ended. */
    private static void down() {
        try {
            Server.kill();
        } catch (AssertionError notThere) {
            Attempts.note("the server did not start with scripts in what is stored");
        }
    }

    private static void told(TextColumns columns) throws IOException {
        int attacked = columns.texts().values().stream().mapToInt(List::size).sum();
        Attempts.count("columns with a script in them", attacked);
        Map<String, Long> reasons =
                columns.leftOut().values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        why -> why, TreeMap::new, Collectors.counting()));
        Attempts.note("columns without a script: " + reasons);
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target/columns-without-script.txt"),
                columns.leftOut().entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList(),
                StandardCharsets.UTF_8);
        assertThat(columns.texts()).containsKeys("person", "task", "service", "account");
        assertThat(attacked).isGreaterThan(70);
        assertThat(columns.leftOut())
                .as("what is known to be words is not taken for codes")
                .doesNotContainKeys("person.surname", "account.display_name", "task.title");
    }

    /** The addresses that each of the roles may open, with records of the city. */
    private static Map<String, List<String>> doors() {
        Map<String, List<String>> doors = new LinkedHashMap<>();
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (!row.method().equals("GET") || WAYS_OUT.contains(row.page())) {
                continue;
            }
            String path = RightsMatrix.filled(row.path());
            boolean isPublic = row.outcomes().get("NOBODY").equals("allowed");
            row.outcomes()
                    .forEach(
                            (role, outcome) -> {
                                if (outcome.equals("allowed")
                                        && !role.startsWith("CLIENT_")
                                        && isPublic == role.equals("NOBODY")) {
                                    doors.computeIfAbsent(role, any -> new ArrayList<>()).add(path);
                                }
                            });
        }
        return doors;
    }

    private void opened(String role, List<String> paths) {
        Visitor visitor =
                role.equals("NOBODY")
                        ? Visitor.stranger()
                        : Visitor.person(RightsMatrix.PEOPLE.get(role));
        Set<String> known = new HashSet<>();
        Map<String, String> further = new LinkedHashMap<>();
        for (String path : paths) {
            known.add(kind(path));
            links(looked(visitor, role, path))
                    .forEach(each -> further.putIfAbsent(kind(each), each));
        }
        further.keySet().removeAll(known);
        for (String path : List.copyOf(further.values())) {
            looked(visitor, role, path);
        }
    }

    private void machines() {
        Visitor client = Visitor.client("mps-feed");
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (row.method().equals("GET") && row.path().startsWith("/api/v1/")) {
                looked(client, "a machine", RightsMatrix.filled(row.path()));
            }
        }
    }

    /** Opens it and looks at it; what it says where it is a page, otherwise nothing. */
    private String looked(Visitor visitor, String who, String path) {
        HttpResponse<String> answer = visitor.get(path);
        while (answer.statusCode() == TOO_MANY) {
            FeedClient.pause(
                    1000
                            * Long.parseLong(
                                    answer.headers().firstValue("Retry-After").orElseThrow()));
            answer = visitor.get(path);
        }
        Attempts.count("answers with scripts in what is stored");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String body = answer.body();
        String at = who + " " + path + ": ";
        if (answer.statusCode() >= FAULT) {
            wrong.add(at + answer.statusCode());
        } else if (type.contains("html")) {
            if (ALIVE.stream().anyMatch(body::contains)) {
                wrong.add(at + "alive");
            }
            showing += SHOWN.stream().anyMatch(body::contains) ? 1 : 0;
            return body;
        } else if (answer.statusCode() == 200) {
            plain(at, type, answer);
        }
        return "";
    }

    /** What is no page is taken for none, and nothing in a table for a formula. */
    private void plain(String at, String type, HttpResponse<String> answer) {
        if (answer.headers().firstValue("X-Content-Type-Options").isEmpty()) {
            wrong.add(at + "may be taken for another type than " + type);
        }
        if (type.contains("csv")) {
            showing += answer.body().contains("7919") ? 1 : 0;
            formulas(answer.body()).forEach(cell -> wrong.add(at + "a formula: " + cell));
        }
    }

    private static List<String> formulas(String file) {
        try (CSVParser rows = CSVParser.parse(file.replace("\uFEFF", ""), CSVFormat.RFC4180)) {
            List<String> found = new ArrayList<>();
            for (CSVRecord row : rows) {
                for (String cell : row) {
                    if (!cell.isEmpty()
                            && FORMULA.indexOf(cell.charAt(0)) >= 0
                            && !NUMBER.matcher(cell).matches()) {
                        found.add(cell);
                    }
                }
            }
            return found;
        } catch (IOException unreadable) {
            return List.of("cannot be read: " + unreadable.getMessage());
        }
    }

    private static List<String> links(String page) {
        List<String> found = new ArrayList<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            String leads = path.replaceFirst("\\?.*", "");
            if (!WAYS_OUT.contains(leads)
                    && !leads.startsWith("/resources/")
                    && !leads.startsWith("/jakarta.faces.resource/")
                    && !leads.startsWith("/openid/")) {
                found.add(path);
            }
        }
        return found;
    }

    /** An address without what it says: the page and the names of its parameters. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "");
    }
}
