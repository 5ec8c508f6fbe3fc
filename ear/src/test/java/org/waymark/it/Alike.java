package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.waymark.shared.Reference;

/** Compares two answers to the letter, and what they cost by the statements of each kind. */
final class Alike {

    private static final int TOO_MANY = 429;

    /**
     * What is made anew for each answer: the mark of its scripts, hidden fields of its forms, and
     * the minute at the foot of whatever is printed.
     */
    private static final Pattern CHANGING =
            Pattern.compile(
                    "(nonce=|type=\"hidden\"[^>]*value=)\"[^\"]*\"|csp\\.init\\('[^']*'\\)"
                            + "|(Printed by [^,<]*)[^<]*"
                            + "|getElementById\\('[^']*'\\)|id=\"[0-9a-f_-]{36}\"");

    /** Those whose work is counted; all others are compared by what they answer. */
    private static final List<String> COUNTED =
            List.of("case", "contact", "notes", "risk", "documents", "others", "marac");

    private Alike() {}

    /** One answer, and how to have it again. */
    record Said(String path, Supplier<Answer> asked) {

        Answer again() {
            return asked.get();
        }
    }

    record Answer(int status, String body) {

        /** Without what is another at each answer, and without what was asked for. */
        Answer without(String path) {
            String plain = body;
            for (String each : path.replaceFirst(".*\\?", "").split("&")) {
                plain = plain.replace(each.replaceFirst(".*=", ""), "_");
            }
            return new Answer(status, CHANGING.matcher(plain).replaceAll("$1$2"));
        }
    }

    static Said said(Visitor visitor, String path) {
        return new Said(
                path,
                () -> {
                    HttpResponse<String> answer = visitor.get(path);
                    return new Answer(answer.statusCode(), answer.body());
                });
    }

    /** With what a one-time link leads on to, as in a browser. */
    static Said said(Knock knock, String path) {
        return new Said(
                path,
                () -> {
                    Knock.Answer answer = knock.get(path);
                    if (answer.status() == 303) {
                        String cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
                        answer = knock.get(answer.header("Location"), "Cookie", cookie);
                    }
                    return new Answer(answer.status(), answer.body());
                });
    }

    static void alike(String who, List<String> doors, Map<String, String> hidden) {
        Visitor visitor = Visitor.person(who);
        for (String door : doors) {
            boolean counted =
                    !door.startsWith("/casework/")
                            || COUNTED.contains(door.replaceAll("/casework/|\\?.*", ""));
            Said none = said(visitor, named(door, Reference.next().value()));
            hidden.forEach(
                    (why, reference) ->
                            same(
                                    who + ", " + why + ", " + door,
                                    said(visitor, named(door, reference)),
                                    none,
                                    counted));
        }
    }

    private static String named(String door, String reference) {
        return door.replaceFirst("\\{[a-z]+}", reference);
    }

    static void same(String what, Said hidden, Said none, boolean counted) {
        Answer there = hidden.again();
        assertThat(there.status()).as(what).isEqualTo(none.again().status()).isNotEqualTo(TOO_MANY);
        assertThat(there.without(hidden.path()))
                .as(what)
                .isEqualTo(none.again().without(none.path()));
        Attempts.count("hidden and unknown, compared to the letter", 2);
        if (counted) {
            assertThat(Statements.kinds(hidden::again))
                    .as("statements: " + what)
                    .isEqualTo(Statements.kinds(none::again));
            Attempts.count("hidden and unknown, by their statements", 2);
        }
    }
}
