package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;
import org.waymark.shared.ClockProducer;

/**
 * The pictures of the guides: this test walks the screens that they show, and takes the pictures
 * anew when {@code ./waymark pictures} asks for it. Dates of the demonstration city are relative to
 * today, so a picture is not compared; that each is there, named by a guide and described in words
 * is.
 */
class GuidePicturesIT extends Browser {

    private static final Path DOCS = Path.of("../docs");
    private static final Path IMAGES = DOCS.resolve("images");
    private static final long MOST_BYTES_OF_ALL = 4_000_000;

    private static final Quarter SETTLED =
            OutcomesCsv.lastFinal(new ClockProducer().clock().instant());

    private static final long RETURN = 8_771_003;
    private static final int WEEKS_TO_SUBMIT = 4;

    private static final Pattern HELD = Pattern.compile("\\{holding (\\w+)}");

    private static final Pattern WORKING = Pattern.compile("\\{worker of (\\w+) with (\\w+)}");

    private static final Pattern NAMED =
            Pattern.compile("!\\[([^\\]]*)]\\(images/([^)]+)\\.png\\)");

    /** Whoever has signed in for one picture goes on in that session for the next. */
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    @AfterAll
    static void nothing_is_left() {
        SESSIONS.clear();
        for (String table : List.of("return_event", "return_explanation", "return_submission")) {
            RightsMatrix.change("DELETE FROM " + table + " WHERE return_id = ?", RETURN);
        }
        RightsMatrix.change("DELETE FROM award_return WHERE id = ?", RETURN);
        RightsMatrix.change("DELETE FROM open_quarter WHERE quarter = ?", SETTLED.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.waymark.it.GuidePicture#all")
    void the_screen_is_as_the_guide_shows_it(GuidePicture picture) throws IOException {
        String username = username(picture);
        if (username != null) {
            goOnAs(username);
        }
        picture.window().open(page);
        page.navigate(address(picture.path(), username));
        String screen = picture.path().replaceFirst("[?#].*", "");
        assertThat(page.url().replaceFirst("[?#].*", "")).endsWith(screen);
        expect(page.locator("h1").first()).isVisible();
        expect(page.locator(".wm-error-summary")).hasCount(0);
        if (System.getenv("WAYMARK_PICTURES") != null) {
            Files.createDirectories(IMAGES);
            Files.write(file(picture.name()), SmallPicture.of(page.screenshot()));
        }
    }

    @Test
    void each_picture_is_there_and_named_by_a_guide_in_words() throws IOException {
        Map<String, String> words = named();
        List<String> taken = GuidePicture.all().map(GuidePicture::name).sorted().toList();
        assertThat(words.keySet()).containsExactlyElementsOf(taken);
        assertThat(words.values()).allMatch(text -> text.length() > 20, "says what is to be seen");
        try (Stream<Path> files = Files.list(IMAGES)) {
            List<Path> all = files.sorted(Comparator.naturalOrder()).toList();
            assertThat(all)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(
                            taken.stream().map(name -> name + ".png").toList());
            assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(MOST_BYTES_OF_ALL);
        }
    }

    private void goOnAs(String username) {
        if (SESSIONS.containsKey(username)) {
            page.context().addCookies(SESSIONS.get(username));
        } else {
            Screens.signIn(page, username);
            SESSIONS.put(username, page.context().cookies());
        }
    }

    private static String username(GuidePicture picture) {
        Matcher working = WORKING.matcher(picture.username() == null ? "" : picture.username());
        return working.matches()
                ? oldest(
                        "a.username",
                        working.group(2),
                        "JOIN service s ON s.id = c.service_id AND s.code = ?",
                        working.group(1))
                : picture.username();
    }

    private static String address(String path, String username) {
        Matcher holding = HELD.matcher(path);
        if (holding.find()) {
            return holding.replaceFirst(
                    oldest("c.reference", holding.group(1), "AND a.username = ?", username));
        }
        return switch (path.replaceFirst("^[^{]*", "")) {
            case "{return}" -> path.replace("{return}", submitted());
            case "{public}" -> path.replace("{public}", madePublic());
            case "{tuesday}" -> path.replace("{tuesday}", tuesdayGroup());
            default -> RightsMatrix.filled(path);
        };
    }

    /** Of the oldest case that has a row in a table and can be opened. */
    private static String oldest(String what, String table, String which, String value) {
        return RightsMatrix.text(
                "SELECT %s FROM support_case c JOIN %s x ON x.case_id = c.id JOIN account a ON"
                                .formatted(what, table)
                        + " a.id = c.worker_id "
                        + which
                        + " WHERE c.is_open AND NOT c.restricted ORDER BY c.opened_at, c.id",
                value);
    }

    /** A return as its provider has just submitted it. */
    private static String submitted() {
        RightsMatrix.change(
                "INSERT INTO award_return (id, award_id, service_id, part, quarter, state, due_on)"
                        + " SELECT ?, id, service_id, 0, ?, 'DRAFT', ? FROM award WHERE reference ="
                        + " 'UNIVERSAL-1'",
                RETURN,
                SETTLED.code(),
                Edition.finalFrom(SETTLED).plusWeeks(WEEKS_TO_SUBMIT));
        assertThat(
                        Visitor.person("patricia.ferguson")
                                .submit(
                                        "/commissioning/return?r=" + RETURN,
                                        "writing",
                                        "narrative",
                                        "Two workers were ill. Both are back.",
                                        "submit",
                                        "Submit the return")
                                .statusCode())
                .isEqualTo(302);
        return Long.toString(RETURN);
    }

    private static String madePublic() {
        RightsMatrix.change(
                "INSERT IGNORE INTO open_quarter (quarter, released_at, released_by) SELECT ?,"
                        + " UTC_TIMESTAMP(6), id FROM account WHERE username = 'helena.stroud'",
                SETTLED.code());
        return SETTLED.code();
    }

    private static String tuesdayGroup() {
        return RightsMatrix.text("SELECT id FROM therapy_group WHERE name = 'Tuesday group'");
    }

    /** What the guides name, with the words for those who do not see it. */
    private static Map<String, String> named() throws IOException {
        Map<String, String> named = new TreeMap<>();
        try (Stream<Path> guides = Files.list(DOCS)) {
            for (Path guide : guides.filter(each -> each.toString().endsWith(".md")).toList()) {
                Matcher image = NAMED.matcher(Files.readString(guide));
                while (image.find()) {
                    named.put(image.group(2), image.group(1).strip());
                }
            }
        }
        return named;
    }

    private static Path file(String name) {
        return IMAGES.resolve(name + ".png");
    }
}
