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
    private static final long MOST_BYTES_OF_ALL = 3_000_000;

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
                new Picture("survey-telephone", null, "/feedback?t={link}", Window.TELEPHONE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void the_screen_is_as_the_guide_shows_it(Picture picture) throws IOException {
        if (picture.username() != null) {
            Screens.signIn(page, picture.username());
        }
        picture.window().open(page);
        page.navigate(RightsMatrix.filled(picture.path()));
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
