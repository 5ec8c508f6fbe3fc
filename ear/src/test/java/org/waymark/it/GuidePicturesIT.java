package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** In an address: the oldest case that has a row in this table. */
    private static final String HOLDING = "{holding %s}";

    private static final Pattern HELD = Pattern.compile("\\{holding (\\w+)}");

    private static final Pattern NAMED =
            Pattern.compile("!\\[([^\\]]*)]\\(images/([^)]+)\\.png\\)");

    /** One screen of a guide, its address in the words of the rights matrix. */
    private record Picture(String name, String username, String path, Window window) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Picture> pictures() {
        return Stream.of(
                new Picture("my-work", "amara.okafor", "/casework/work", Window.WIDE),
                new Picture("case", "amara.okafor", "/casework/case?c={case}", Window.WIDE),
                new Picture(
                        "case-telephone",
                        "amara.okafor",
                        "/casework/case?c={case}",
                        Window.TELEPHONE),
                new Picture("contact", "amara.okafor", "/casework/contact?c={case}", Window.WIDE),
                new Picture("needs", "amara.okafor", "/casework/needs?c={case}", Window.WIDE),
                new Picture("closing", "amara.okafor", "/casework/close?c={case}", Window.WIDE),
                new Picture("morning", "patricia.ferguson", "/caseload/morning", Window.WIDE),
                new Picture("overview", "oliver.pemberton", "/reporting/overview", Window.WIDE),
                new Picture("outcomes", "oliver.pemberton", "/reporting/outcomes", Window.WIDE),
                new Picture("reference-data", "admin.novak", "/reference/lists", Window.WIDE),
                new Picture(
                        "organisations",
                        "admin.novak",
                        "/commissioning/organisations",
                        Window.WIDE),
                new Picture("account", "admin.novak", "/access/account?id={account}", Window.WIDE),
                new Picture("inbox", "gloria.mbeki", "/referral/inbox", Window.WIDE),
                new Picture("triage", "gloria.mbeki", "/referral/triage?r={referral}", Window.WIDE),
                new Picture("survey-telephone", null, "/feedback?t={link}", Window.TELEPHONE),
                of("rosa.valencia", "safety", "safety", "safety_plan"),
                of("rosa.valencia", "measures", "measures", "measure"),
                of("rosa.valencia", "marac", "marac", "marac_referral"),
                of("david.rosenthal", "justice", "justice", "hearing"),
                of("miriam.katz", "advocacy", "advocacy", "advocacy_step"),
                of("maeve.costello", "courses", "courses", "therapy_course"),
                of("marcus.blackwood", "young", "young", "young_person"),
                of("zahra.ahmadi", "chance", "chance", "must_not_know"),
                new Picture(
                        "hospital-telephone",
                        "jordan.facey",
                        "/casework/hospital?c=" + HOLDING.formatted("hospital_stay"),
                        Window.TELEPHONE),
                new Picture("appointments", "marta.reis", "/appointment/day", Window.WIDE),
                new Picture("advice", "zahra.ahmadi", "/practice/advice", Window.WIDE),
                new Picture(
                        "bedside-telephone",
                        "sister.boakye",
                        "/referral/bedside",
                        Window.TELEPHONE),
                new Picture("tell-telephone", null, "/tell", Window.TELEPHONE),
                new Picture("told", "ravi.joshi", "/incident/reports", Window.WIDE),
                new Picture("waiting-lists", "siobhan.kavanagh", "/therapy/lists", Window.WIDE),
                new Picture("lists", "coral.adeyemi", "/safety/lists", Window.WIDE),
                new Picture("letters", "patricia.ferguson", "/caseload/letters", Window.WIDE),
                new Picture(
                        "pathways", "patricia.ferguson", "/commissioning/pathways", Window.WIDE));
    }

    /** A part of the oldest case of a worker that has something of it to show. */
    private static Picture of(String username, String name, String part, String table) {
        return new Picture(
                name,
                username,
                "/casework/" + part + "?c=" + HOLDING.formatted(table),
                Window.WIDE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void the_screen_is_as_the_guide_shows_it(Picture picture) throws IOException {
        if (picture.username() != null) {
            Screens.signIn(page, picture.username());
        }
        picture.window().open(page);
        page.navigate(address(picture));
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
        List<String> taken = pictures().map(Picture::name).sorted().toList();
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

    private static String address(Picture picture) {
        Matcher holding = HELD.matcher(picture.path());
        return holding.find()
                ? holding.replaceFirst(
                        RightsMatrix.text(
                                "SELECT c.reference FROM support_case c JOIN account a ON a.id ="
                                        + " c.worker_id JOIN "
                                        + holding.group(1)
                                        + " x ON x.case_id = c.id WHERE c.is_open AND NOT"
                                        + " c.restricted AND a.username = ? ORDER BY c.opened_at,"
                                        + " c.id",
                                picture.username()))
                : RightsMatrix.filled(picture.path());
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
