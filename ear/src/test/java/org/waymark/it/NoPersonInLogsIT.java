package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Somebody with a name that nobody else has goes through everything, also through everything that
 * can break; then every log is read. The failures are made as talkative as a database can be.
 */
class NoPersonInLogsIT extends Running {

    private static final String MARK = "Zq" + Long.toString(System.nanoTime(), 36);

    private static final Map<String, String> CANARIES = new LinkedHashMap<>();

    static {
        for (String kind :
                List.of(
                        "surname",
                        "given",
                        "street",
                        "told",
                        "note",
                        "username",
                        "password",
                        "link",
                        "search",
                        "file")) {
            CANARIES.put(kind, MARK + kind);
        }
        CANARIES.put("phone", "07700 900" + (100 + System.nanoTime() % 900));
        CANARIES.put("bare phone", CANARIES.get("phone").replace(" ", ""));
        CANARIES.put("e-mail", MARK.toLowerCase() + "@person.example");
        CANARIES.put("date of birth", "1931-02-27");
        CANARIES.put("date of birth as typed", "27/02/1931");
        CANARIES.put("secret of a second factor", "JBSWY3DPEHPK3PXP" + MARK.toUpperCase());
    }

    private static final String REFERRAL =
            "{\"surname\":\"%s\",\"consent\":\"NOTIFIED\",\"phone\":\"07700"
                    + " 900321\",\"phone_call_safe\":\"Y\",\"offence_code\":\"105A\",\"offence_from\":\"2026-04-01\",\"victim_type\":\"PERSON\",\"domestic_abuse\":\"N\",\"crime_ref\":\"%srest\"}";

    private final Visitor worker = Visitor.person(CaseDesk.WORKER);
    private final Visitor officer = Visitor.person("pc.sandhu");

    @Test
    void nobody_is_in_a_log_whatever_they_go_through_and_whatever_breaks() throws IOException {
        String crime = of("file") + "crime";
        String reference = CaseDesk.allocated(person(crime), crime);
        feeds(crime);
        referred();
        worked(reference);
        documented(reference);
        List<String> shown = broken(reference);
        signedIn();
        asked(reference);

        String logs = logs();
        assertThat(shown).as("faults that people were told of").hasSizeGreaterThanOrEqualTo(2);
        assertThat(shown)
                .as("each is in the log, under the reference on the page")
                .allSatisfy(each -> assertThat(logs).contains(each));
        assertThat(logs).contains("(state 23000, error 1062)");
        List<String> found = new ArrayList<>();
        CANARIES.forEach(
                (kind, value) -> {
                    int at = logs.indexOf(value);
                    if (at >= 0) {
                        found.add(kind + ": " + around(logs, at));
                    }
                });
        assertThat(found).isEmpty();
    }

    @Test
    void no_secret_of_this_installation_is_in_a_log_or_in_what_is_deployed() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(instance().resolve("settings"))) {
            settings.load(in);
        }
        List<String> secrets = new ArrayList<>();
        settings.forEach(
                (name, value) -> {
                    if (name.toString().matches(".*(PASSWORD|SECRET|KEY)")) {
                        secrets.add(value.toString());
                    }
                });
        assertThat(secrets).hasSizeGreaterThan(5).allMatch(each -> each.length() > 12);
        String everything = logs() + domain();
        assertThat(everything).doesNotContain(secrets.toArray(String[]::new));
        assertThat(everything).doesNotContain("PRIVATE KEY-----");
        assertThat(inEar(secrets)).isEmpty();
        assertThat(inSources(secrets)).as("what is given to others").isEmpty();
    }

    /** Files of the project that have one of these; what it makes and keeps here is left out. */
    private static List<Path> inSources(List<String> secrets) throws IOException {
        Set<String> made = Set.of("target", ".git", ".waymark", "images");
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                Path.of("..").toRealPath(),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes about) {
                        return made.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        String text =
                                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                        if (!file.endsWith("waymark.env")
                                && secrets.stream().anyMatch(text::contains)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    @Test
    void memory_is_never_written_to_a_disk_and_the_logs_are_for_one_account_alone()
            throws IOException {
        String process = Files.readString(instance().resolve("domains/waymark/config/pid")).strip();
        String command = Files.readString(Path.of("/proc", process, "cmdline")).replace('\0', '\n');
        assertThat(command)
                .contains(
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+SuppressFatalErrorMessage")
                .doesNotContain("-XX:+HeapDump", "HeapDumpPath")
                .containsPattern("-XX:ErrorFile=\\S+/log/hs_err_%p\\.log");
        assertThat(Files.readString(Path.of("/proc", process, "limits")))
                .containsPattern("Max core file size +0 +0 ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(instance())))
                .isEqualTo("rwx------");
        assertThat(instance().resolve("domains/waymark/logs/access"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    private static String of(String kind) {
        return CANARIES.get(kind);
    }

    private static FeedLineText person(String crime) {
        return FeedLineText.of(crime)
                .with("surname", of("surname"))
                .with("given_names", of("given"))
                .with("date_of_birth", of("date of birth"))
                .with("phone", of("phone"))
                .with("email", of("e-mail"))
                .with("address", of("street"))
                .with("note", of("note"));
    }

    /** Rows and files that cannot be read. */
    private static void feeds(String crime) {
        FeedClient.imported(
                FeedLineText.file(
                        person(crime + "2")
                                .with("date_of_birth", of("told"))
                                .with("surname", of("surname") + "two"),
                        person(crime + "3")
                                .with("offence_code", of("told"))
                                .with("surname", of("surname") + "three"),
                        person(crime + "4").with("surname", of("surname").repeat(40))));
        byte[] broken = ("crime_ref," + of("told") + "\n\"" + of("note")).getBytes();
        assertThat(FeedClient.send(broken, of("file") + ".csv").statusCode()).isBetween(400, 499);
        byte[] noText = (of("surname") + "\0\1\2").getBytes(StandardCharsets.UTF_16);
        assertThat(FeedClient.send(noText, of("file") + ".csv").statusCode()).isBetween(400, 499);
    }

    private void referred() {
        for (String json :
                List.of(
                        "{\"surname\":\"" + of("surname"),
                        "{\"surname\":{\"x\":\"" + of("surname") + "\"}}",
                        "{\"date_of_birth\":\""
                                + of("told")
                                + "\",\"note\":\""
                                + of("note")
                                + "\"}",
                        "[\"" + of("told") + "\"]",
                        "{\"" + of("told") + "\":1e" + "9".repeat(40) + "}",
                        "{\"surname\":\"\\uD800" + of("surname") + "\"}")) {
            assertThat(FeedClient.post("/api/v1/referrals", json).statusCode())
                    .as(json)
                    .isBetween(400, 499);
        }
        Map<String, String> answers = new HashMap<>();
        answers.put("sending", of("told"));
        answers.put("surname", of("surname"));
        answers.put("given_names", of("given"));
        answers.put("date_of_birth", of("date of birth as typed"));
        answers.put("phone", of("phone"));
        answers.put("email", of("e-mail"));
        answers.put("address", of("street"));
        answers.put("note", of("note"));
        HttpResponse<String> refused =
                CaseDesk.submit(officer, "/referral/refer", "referring", "send", answers);
        assertThat(refused.statusCode()).isLessThan(500);
    }

    private void worked(String reference) {
        String plan = "/casework/plan?c=" + reference;
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        "/casework/notes?c=" + reference,
                        "writing",
                        "save",
                        Map.of("text", of("note"), "kind", "FACTUAL")));
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        plan,
                        "newTask",
                        "setTask",
                        Map.of("title", of("told"), "taskDueOn", "2031-01-05")));
        String contact = "/casework/contact?c=" + reference;
        CaseDesk.submit(
                worker,
                contact,
                "attempt",
                "record",
                Map.of("way", of("told"), "outcome", of("told"), "note", of("note")));
        CaseDesk.submit(
                worker,
                contact,
                "forbidding",
                "forbid",
                Map.of("forbidWhy", of("told").repeat(400)));
        worker.send(
                "PUT",
                "/api/drafts/note:" + reference,
                "application/json",
                "{\"content\":{\"text\":\"" + of("note") + "\"}}");
        worker.send(
                "PUT",
                "/api/drafts/note:" + reference,
                "application/json",
                "{\"content\":{\"text\":\"" + of("note"));
        Map<String, String> forged = new HashMap<>();
        forged.put("jakarta.faces.ViewState", of("told"));
        forged.put("text", of("note"));
        worker.post("/casework/notes?c=" + reference, forged);
        forged.put("jakarta.faces.ViewState", "1:2");
        worker.post("/casework/notes?c=" + reference, forged);
        worker.send(
                "POST",
                "/casework/notes?c=" + reference,
                "multipart/form-data; boundary=" + of("told"),
                "--" + of("told") + "\r\nContent-Disposition: form-data; name=\"" + of("note"));
    }

    private void documented(String reference) {
        String name = of("file") + ".pdf";
        byte[] letter = DocumentDesk.pdf(of("note"));
        CaseDesk.saved(DocumentDesk.add(worker, reference, name, letter, false));
        String document = DocumentDesk.newest(reference);
        assertThat(DocumentDesk.file(worker, reference, document, 1).body()).isEqualTo(letter);
        DocumentDesk.remove(worker, reference, document, of("told").repeat(100));
        byte[] broken = ("\u0000\u0001" + of("note")).getBytes(StandardCharsets.UTF_8);
        DocumentDesk.add(worker, reference, name, broken, false);
        RightsMatrix.change(
                "UPDATE case_document_piece SET content = ? WHERE version_id IN (SELECT id FROM"
                        + " case_document_version WHERE document_id = ?)",
                of("note"),
                document);
        assertThat(DocumentDesk.file(worker, reference, document, 1).statusCode()).isEqualTo(500);
    }

    /** A table that is away, and a database that quotes what was typed; what people were told. */
    private List<String> broken(String reference) {
        List<String> shown = new ArrayList<>();
        String notes = "/casework/notes?c=" + reference;
        Map<String, String> form = new HashMap<>(Visitor.fields(worker.get(notes), "writing"));
        form.putAll(Map.of("writing", "writing", "save", "save"));
        form.putAll(Map.of("text", of("note"), "kind", "RISK"));
        onlyOnce("note", "text", () -> shown.add(fault(worker.post(notes, form))));
        RightsMatrix.change("RENAME TABLE note TO note_away");
        try {
            shown.add(fault(worker.post(notes, form)));
        } finally {
            RightsMatrix.change("RENAME TABLE note_away TO note");
        }
        onlyOnce(
                "person",
                "surname",
                () -> {
                    HttpResponse<String> answer =
                            FeedClient.post(
                                    "/api/v1/referrals",
                                    REFERRAL.formatted(of("surname"), of("file")));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
                });
        return shown;
    }

    /** Our person's text may stand in this column once: the database quotes it when it refuses. */
    private static void onlyOnce(String table, String column, Runnable again) {
        RightsMatrix.change(
                "ALTER TABLE %1$s ADD COLUMN canary VARCHAR(100) GENERATED ALWAYS AS (IF(%2$s LIKE '%3$s%%', LEFT(%2$s, 80), NULL)) VIRTUAL"
                        .formatted(table, column, MARK));
        try {
            RightsMatrix.change("CREATE UNIQUE INDEX canary ON " + table + " (canary)");
            again.run();
        } finally {
            RightsMatrix.change("ALTER TABLE " + table + " DROP COLUMN canary");
        }
    }

    private static String fault(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(500);
        return page.body().replaceAll("(?s).*Reference: <strong>([0-9A-Z-]+)</strong>.*", "$1");
    }

    private static void signedIn() {
        Visitor stranger = Visitor.stranger();
        for (String name : List.of(of("username"), "amara.okafor")) {
            stranger.submit(
                    "/signin",
                    "signin",
                    "username",
                    name,
                    "password",
                    of("password"),
                    "enter",
                    "x");
        }
        Visitor.person("amara.okafor"); // forgets the wrong password
        stranger.get("/feedback?t=" + of("link"));
        stranger.get("/second-step?code=" + of("secret of a second factor"));
        Map<String, String> code = Map.of("code", of("secret of a second factor"));
        stranger.post("/second-step", code);
        Knock knock = Knock.from("127.0.0.83");
        knock.get(
                "/api/v1/feeds",
                "Authorization",
                "Basic " + java.util.Base64.getEncoder().encodeToString(both().getBytes()));
        knock.get("/api/v1/feeds", "Authorization", "Bearer " + of("password"));
        knock.get("/signin", "Cookie", "waymark=" + of("password"), "User-Agent", of("told"));
        knock.get("/" + of("surname") + "/%zz", "X-Forwarded-For", of("told"));
        knock.get("/signin?x=" + of("surname") + " " + of("note"));
        knock.get("/" + of("surname") + "%00\\..", "Host", of("told"));
        knock.send(of("told"), "/signin", of("note"), "Content-Type", of("told"));
        knock.get("/signin", "X-" + of("told"), "x".repeat(20_000) + of("told"));
    }

    private static String both() {
        return of("username") + ":" + of("password");
    }

    /** Every page with the name in every parameter, and addresses that nobody has. */
    private void asked(String reference) {
        Map<String, Visitor> visitors = new HashMap<>();
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (!row.method().equals("GET") || row.path().startsWith("/api/v1")) {
                continue;
            }
            String role =
                    row.outcomes().entrySet().stream()
                            .filter(each -> each.getValue().equals("allowed"))
                            .map(Map.Entry::getKey)
                            .filter(RightsMatrix.PEOPLE::containsKey)
                            .findFirst()
                            .orElse("INTAKE");
            Visitor visitor =
                    visitors.computeIfAbsent(
                            role, each -> Visitor.person(RightsMatrix.PEOPLE.get(each)));
            StringBuilder path = new StringBuilder(row.page()).append("?q=").append(of("search"));
            for (String name :
                    List.of("c", "r", "id", "before", "after", "show", "record", "from")) {
                path.append('&').append(name).append('=').append(of("surname"));
            }
            visitor.get(path.toString());
        }
        worker.get("/casework/case?c=" + of("surname"));
        worker.get("/casework/" + of("surname"));
        worker.get("/api/v1/referrals/" + of("surname"));
        worker.get("/casework/case?c=" + reference + "&kind=" + of("told"));
        FeedClient.get("/api/v1/feeds/" + of("search"));
        FeedClient.get("/api/v1/referrals/" + of("search"));
    }

    private static Path instance() {
        return Path.of(Setting.of("WAYMARK_HOME"), Setting.of("WAYMARK_INSTANCE"));
    }

    /** All that was logged by anything: servers, database, the commands of the operator. */
    private static String logs() throws IOException {
        FeedClient.pause(1_500); // the server writes its log a moment later
        StringBuilder logs = new StringBuilder();
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("log", "domains/waymark/logs")) {
            Path path = instance().resolve(folder);
            if (Files.exists(path)) {
                try (Stream<Path> found = Files.walk(path)) {
                    found.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        assertThat(files).map(Path::getFileName).map(Path::toString).contains("server.log");
        for (Path file : files) {
            try (InputStream raw = Files.newInputStream(file);
                    InputStream in =
                            file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                logs.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return logs.toString();
    }

    private static String domain() throws IOException {
        return Files.readString(instance().resolve("domains/waymark/config/domain.xml"));
    }

    /** Names of files in the EAR, and in the archives in it, that hold one of these. */
    private static List<String> inEar(List<String> secrets) throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("waymark.ear")))) {
            search(in, secrets, found);
        }
        return found;
    }

    private static void search(InputStream archive, List<String> secrets, List<String> found)
            throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().matches(".*(waymark[^/]*\\.(jar|war))")) {
                search(zip, secrets, found);
            } else if (!entry.getName().endsWith(".jar")) {
                String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (text.contains("PRIVATE KEY-----")
                        || secrets.stream().anyMatch(text::contains)) {
                    found.add(entry.getName());
                }
            }
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100));
    }
}
