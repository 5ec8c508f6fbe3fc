package org.waymark.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table relation-matrix.csv: what somebody's relation to one record gives them at every door of
 * rights-matrix.csv that leads to it.
 */
final class RelationMatrix {

    /** A door whose address names no record of somebody's: a link that works once. */
    static final String LINK = "link";

    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");

    private static final Map<String, Visitor> SIGNED_IN = new LinkedHashMap<>();

    private RelationMatrix() {}

    /** Before a class asks: sessions of the class before may have ended meanwhile. */
    static void signInAnew() {
        SIGNED_IN.clear();
    }

    /** One line of the table. */
    record Row(String record, String state, String who, String relation, String outcome) {

        boolean isMachine() {
            return who.startsWith("client-");
        }
    }

    static List<Row> rows() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                RelationMatrix.class.getResourceAsStream("/relation-matrix.csv"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String record, String state) {
        List<Row> rows =
                rows().stream()
                        .filter(row -> row.record().equals(record) && row.state().equals(state))
                        .toList();
        if (rows.isEmpty()) {
            throw new AssertionError("relation-matrix.csv has no row for " + record + " " + state);
        }
        return rows;
    }

    /** Which record the address of a door names; null when none. */
    static String recordOf(RightsMatrix.Row door) {
        Matcher named = NAMED.matcher(door.path());
        return named.find() ? named.group(1) : null;
    }

    /**
     * Addresses of the doors to a record, for people and for machines. What is inside a record, and
     * named beside it, is asked for where it is made.
     */
    static List<String> doors(String record) {
        return RightsMatrix.rows().stream()
                .filter(door -> door.method().equals("GET") && !door.path().contains("&"))
                .filter(door -> !record.equals("case") || isAboutTheCase(door.path()))
                .filter(door -> record.equals(recordOf(door)))
                .filter(door -> !record.equals("case") || !isOfOtherPathways(door))
                .filter(door -> !isForManagersAlone(door))
                .filter(door -> !isNotForEmergencies(door))
                .map(RightsMatrix.Row::path)
                .toList();
    }

    /**
     * A part of the case file that the universal pathway does not use exists in none of its cases.
     */
    private static boolean isOfOtherPathways(RightsMatrix.Row door) {
        return "missing".equals(door.outcomes().get("CASEWORKER"));
    }

    /** Why a manager opens a case again is asked of managers: CaseReasonsIT. */
    private static boolean isForManagersAlone(RightsMatrix.Row door) {
        return door.page().equals("/casework/why");
    }

    /** An emergency opens no answers about equality: EqualityIT. */
    private static boolean isNotForEmergencies(RightsMatrix.Row door) {
        return door.page().equals("/casework/equality");
    }

    /** The pages of the auditor and of data protection are about what is done with it. */
    private static boolean isAboutTheCase(String path) {
        return !path.startsWith("/access/") && !path.startsWith("/privacy/");
    }

    /**
     * Knocks at every door of a record as everybody whom the table names.
     *
     * @param name of the record as an address has it
     * @return what was answered otherwise than the table says
     */
    static List<String> asked(String record, String state, String name) {
        return asked(rows(record, state), record, name);
    }

    /** The same for people alone, where machines have a record of their own. */
    static List<String> people(String record, String state, String name) {
        return asked(
                rows(record, state).stream().filter(row -> !row.isMachine()).toList(),
                record,
                name);
    }

    static List<String> machines(String record, String state, String name) {
        return asked(rows(record, state).stream().filter(Row::isMachine).toList(), record, name);
    }

    private static List<String> asked(List<Row> rows, String record, String name) {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            Visitor visitor = visitor(row.who());
            int asked = 0;
            for (String door : doors(record)) {
                if (door.startsWith("/api/") == row.isMachine()) {
                    String path = door.replace("{" + record + "}", name);
                    String got = outcome(visitor.get(path).statusCode());
                    Attempts.count("doors to a record, by relation to it");
                    asked++;
                    if (!got.equals(expected(row, door))) {
                        wrong.add(row.relation() + ", " + row.who() + " " + path + ": " + got);
                    }
                }
            }
            if (asked == 0) {
                wrong.add(row.who() + " has no door to " + record);
            }
        }
        return wrong;
    }

    /** An emergency opens a case, but not the papers of a MARAC. */
    private static String expected(Row row, String door) {
        boolean papers = door.startsWith("/casework/marac");
        return papers && row.state().equals("emergency") && row.outcome().equals("allowed")
                ? "missing"
                : row.outcome();
    }

    /** Somebody is kept from the person of a case. */
    static void conflict(String who, String reference) {
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " c.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN support_case c"
                        + " ON c.reference = ? WHERE a.username = ?",
                reference,
                who);
    }

    static Visitor visitor(String who) {
        return SIGNED_IN.computeIfAbsent(
                who,
                name -> name.startsWith("client-") ? Visitor.client(name) : Visitor.person(name));
    }

    private static String outcome(int status) {
        return switch (status) {
            case 200 -> "allowed";
            case 403 -> "refused";
            case 404 -> "missing";
            default -> "fault " + status;
        };
    }
}
