package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Right;

/** Every page that a commissioner reads is taken away in four kinds of file, or says why not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportDownloadsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<String> KINDS = Set.of("csv", "xlsx", "ods", "pdf");
    private static final Pattern FILE =
            Pattern.compile("(/[a-z]+/[a-z-]+)\\.(csv|xlsx|ods|pdf)[\"?#]");
    private static final Pattern INCLUDED =
            Pattern.compile("src=\"(/WEB-INF/fragments/[a-z-]+\\.xhtml)\"");

    /** Decision 251 says of each why. */
    private static final Map<String, String> NOT_TAKEN =
            Map.of(
                    "/reporting/definitions", "words alone; the notes of every file have them",
                    "/reporting/by-mail", "what somebody asked to be sent themselves",
                    "/commissioning/code-figures",
                            "a form; the figures are in each indicator's file",
                    "/commissioning/award-change", "a form",
                    "/commissioning/award-new", "a form",
                    "/commissioning/fund-new", "a form",
                    "/survey/preview", "an empty survey",
                    "/survey/survey", "a form",
                    "/survey/surveys", "surveys being made; nothing is counted");

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .map(PageRights::withoutSuffix)
                    .filter(
                            page ->
                                    PageRights.of(page)
                                            .map(ReportDownloadsTest::isCommissioners)
                                            .orElse(false))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isCommissioners(Set<Right> rights) {
        return rights.contains(Right.PUBLISHED_FIGURES) || rights.contains(Right.CONTRACT_EDIT);
    }

    /** The addresses of files that a page, or a part of it, leads to; without their endings. */
    private static Map<String, Set<String>> files(String page) throws IOException {
        StringBuilder text =
                new StringBuilder(Files.readString(PAGES.resolve(page.substring(1) + ".xhtml")));
        Matcher part = INCLUDED.matcher(text.toString());
        while (part.find()) {
            text.append(Files.readString(PAGES.resolve(part.group(1).substring(1))));
        }
        return FILE.matcher(text)
                .results()
                .collect(
                        Collectors.groupingBy(
                                found -> found.group(1),
                                Collectors.mapping(found -> found.group(2), Collectors.toSet())));
    }

    private static String servlets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith("File.java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void every_page_of_a_commissioner_is_taken_away_in_four_kinds_of_file() throws IOException {
        String servlets = servlets();
        assertThat(pages()).hasSizeGreaterThan(20).containsAll(NOT_TAKEN.keySet());
        for (String page : pages()) {
            if (NOT_TAKEN.containsKey(page)) {
                continue;
            }
            Map<String, Set<String>> files = files(page);
            assertThat(files.values())
                    .as("%s: add its files, or the reason why there are none", page)
                    .contains(KINDS);
            files.forEach(
                    (address, kinds) ->
                            assertThat(kinds)
                                    .as(address)
                                    .allMatch(
                                            kind ->
                                                    servlets.contains(
                                                            "\"" + address + "." + kind + "\"")));
        }
    }

    @Test
    void a_page_that_is_said_to_have_no_files_has_none() throws IOException {
        for (String page : NOT_TAKEN.keySet()) {
            assertThat(files(page)).as(page).isEmpty();
        }
    }
}
