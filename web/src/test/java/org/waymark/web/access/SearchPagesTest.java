package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every page that lists people or looks for one is counted as a search. What is not is a page of
 * one record, which its reference opens, or has nobody in it but its reader.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Folders of pages with people in them. */
    private static final Set<String> WITH_PEOPLE =
            Set.of(
                    "access",
                    "appointment",
                    "caseload",
                    "casework",
                    "incident",
                    "joint",
                    "person",
                    "practice",
                    "privacy",
                    "referral",
                    "safety",
                    "therapy");

    /** What opens a page of a case: its reference. */
    private static final Pattern OF_CASE =
            Pattern.compile("file\\.c}|/WEB-INF/templates/case\\.xhtml");

    /** Pages of one record or none, by its own reference or id. */
    private static final Set<String> OF_ONE =
            Set.of(
                    "/access/account",
                    "/caseload/file-audit",
                    "/caseload/letter-run",
                    "/caseload/review",
                    "/caseload/text-run",
                    "/incident/report",
                    "/incident/told-one",
                    "/joint/collision",
                    "/practice/one",
                    "/privacy/breach",
                    "/privacy/breach-report",
                    "/privacy/certificate",
                    "/privacy/material-item",
                    "/privacy/material-request",
                    "/privacy/part",
                    "/privacy/request",
                    "/privacy/sealed-notes",
                    "/privacy/sealed-review",
                    "/referral/confirm",
                    "/referral/receipt",
                    "/referral/restriction",
                    "/referral/triage",
                    "/safety/listed");

    /** One's own work and settings, where the day begins, and what somebody writes. */
    private static final Set<String> ONES_OWN =
            Set.of(
                    "/access/confirmed",
                    "/access/password",
                    "/access/second-factor",
                    "/access/sessions",
                    "/caseload/calendar",
                    "/caseload/findings",
                    "/caseload/morning",
                    "/casework/work",
                    "/person/known",
                    "/referral/bedside",
                    "/referral/refer",
                    "/therapy/calls",
                    "/therapy/mine");

    /** Colleagues, days, figures and rules: nobody who is supported. */
    private static final Set<String> NOBODY =
            Set.of(
                    "/access/accounts",
                    "/access/clients",
                    "/access/restricted",
                    "/caseload/capacity",
                    "/practice/event",
                    "/practice/training",
                    "/privacy/agreement",
                    "/privacy/agreement-new",
                    "/privacy/agreements",
                    "/privacy/controllers",
                    "/privacy/dictionary",
                    "/privacy/rules",
                    "/safety/meetings",
                    "/safety/move",
                    "/safety/thresholds");

    @Test
    void every_page_with_people_is_a_search_or_says_why_not() throws IOException {
        Set<String> pages = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                String page = "/" + PAGES.relativize(file).toString().replace(".xhtml", "");
                if (WITH_PEOPLE.contains(page.split("/")[1]) && page.split("/").length > 2) {
                    all.add(page);
                    if (!OF_CASE.matcher(Files.readString(file)).find()) {
                        pages.add(page);
                    }
                }
            }
        }
        Set<String> known = new TreeSet<>(RequestLimits.SEARCHES);
        for (Set<String> why : Set.of(OF_ONE, ONES_OWN, NOBODY)) {
            assertThat(why).doesNotContainAnyElementsOf(known);
            known.addAll(why);
        }
        assertThat(pages)
                .as(
                        "a page that lists people, or looks for one, belongs into"
                                + " RequestLimits.SEARCHES; any other into one of the lists of this test")
                .isSubsetOf(known);
        assertThat(all).as("pages that are no longer there").containsAll(known);
    }
}
