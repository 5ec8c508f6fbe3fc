package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.CountWriter;
import org.waymark.shared.Ids;

/**
 * Whatever is done to referrals and cases in whatever order, every count that is kept is what the
 * rows below it say. What is done is left to chance; its seed is printed, and -Dwaymark.seed=… does
 * the same again. Meanwhile the parts of counts are put together without a pause.
 */
class CountsIT extends Running {

    private static final int REFERRALS = 12;
    private static final int MOVES = 54;
    private static final int COMPARED_EVERY = 18;
    private static final int TRIES = 6;
    private static final long NEWEST = 9_100_000_000_000_000_000L;
    private static final String[] OFFENCES = {"28E", "8N", "34B", "105A", "nobody knows"};
    private static final String[] POSTCODES = {"E1 6AN", "SW9 8JH", "N1 9GU", ""};

    private final long seed = Long.getLong("waymark.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<FeedLineText> lines = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<Throwable> failed = new AtomicReference<>();
    private final Thread folding = new Thread(this::fold);
    private int minute;
    private long proposed;

    private Visitor intake;
    private Visitor manager;

    @BeforeEach
    void twelveReferrals() {
        System.out.println("CountsIT: -Dwaymark.seed=" + seed);
        RetentionDesk.countAgain(); // other tests have written below the workflows
        intake = Visitor.person("gloria.mbeki");
        manager = CaseDesk.manager();
        for (int i = 0; i < REFERRALS; i++) {
            lines.add(
                    changed(
                            FeedLineText.of("Count" + i + "x" + seed)
                                    .with("given_names", "Someone" + i)
                                    .with(
                                            "date_of_birth",
                                            "19%02d-0%d-11".formatted(40 + i, 1 + i % 9))
                                    .with(
                                            "phone",
                                            "07700 9%05d".formatted(random.nextInt(100_000)))));
        }
        FeedClient.imported(FeedLineText.file(lines.toArray(new FeedLineText[0])));
        folding.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        over.set(true);
        folding.join();
        RightsMatrix.change("DELETE FROM match_proposal WHERE id >= ?", NEWEST);
    }

    @Test
    void every_count_is_what_the_rows_below_it_say_whatever_was_done() {
        compare("after the feed");
        List.<Runnable>of(this::accept, this::accept, this::work, this::close)
                .forEach(Runnable::run); // each of them once, whatever chance says
        tell("UPDATE");
        for (int i = 0; i < TRIES && !done.containsKey("re-opened"); i++) {
            close();
            reopen();
        }
        tell("WITHDRAW");
        link(false);
        split();
        for (int move = 1; move <= MOVES; move++) {
            move();
            if (move % COMPARED_EVERY == 0) {
                compare("after " + move + " moves: " + done);
            }
        }
        object();
        compare("after an objection: " + done);
        destroy();
        compare("after a record was destroyed: " + done);
        assertThat(failed.get()).isNull();
        assertThat(done.keySet())
                .as("what was done, with seed " + seed)
                .contains(
                        "accepted",
                        "worked",
                        "closed",
                        "re-opened",
                        "told",
                        "withdrawn",
                        "linked",
                        "split");
    }

    private void move() {
        switch (random.nextInt(10)) {
            case 0, 1 -> accept();
            case 2, 3 -> work();
            case 4, 5 -> close();
            case 6 -> reopen();
            case 7 -> tell("UPDATE");
            case 8 -> link(random.nextBoolean());
            default -> tell(random.nextInt(4) == 0 ? "WITHDRAW" : "UPDATE");
        }
    }

    private void accept() {
        String reference = any("r.is_open AND c.id IS NULL AND r.proposed_service_id = 1000", "r");
        if (reference != null) {
            press(
                    intake,
                    "/referral/triage?r=" + reference,
                    "accepting",
                    "accept",
                    Map.of("teamId", ""));
            if (!column(
                            "SELECT c.id FROM support_case c JOIN referral r ON r.id ="
                                    + " c.referral_id WHERE r.reference = '"
                                    + reference
                                    + "'")
                    .isEmpty()) {
                did("accepted");
            }
        }
    }

    /** How far they came is written by hand; that something happened is told by the workflow. */
    private void work() {
        String reference = any("c.is_open", "c");
        if (reference == null) {
            return;
        }
        int reached = random.nextInt(6);
        RightsMatrix.change(
                "UPDATE support_case SET first_attempt_at = UTC_TIMESTAMP(6)"
                        + (reached > 0 ? ", contacted_at = UTC_TIMESTAMP(6)" : "")
                        + (reached > 1 ? ", engaged_at = UTC_TIMESTAMP(6)" : "")
                        + (reached > 2 ? ", assessed_at = UTC_TIMESTAMP(6)" : "")
                        + (reached > 3 ? ", active_at = UTC_TIMESTAMP(6)" : "")
                        + " WHERE reference = ?",
                reference);
        measure(reference, "ENTRY");
        measure(reference, "EXIT");
        CaseDesk.saved(
                manager.submit(
                        "/casework/notes?c=" + reference,
                        "writing",
                        "text",
                        "They came",
                        "kind",
                        "FACTUAL",
                        "save",
                        "Save"));
        did("worked");
    }

    private void measure(String reference, String point) {
        if (random.nextInt(4) == 0) {
            return;
        }
        long id = Ids.next();
        RightsMatrix.change(
                "INSERT INTO measurement (id, case_id, instrument, instrument_version, point, at,"
                        + " account_id) SELECT ?, id, 'MOJ4', 1, ?, UTC_TIMESTAMP(6), 0 FROM"
                        + " support_case WHERE reference = ?",
                id,
                point,
                reference);
        for (String item : List.of("COPING", "HEALTH", "SAFETY")) {
            RightsMatrix.change(
                    "INSERT INTO measurement_value (measurement_id, item, score) VALUES (?, ?, ?)",
                    id,
                    item,
                    random.nextInt(11));
        }
    }

    private void close() {
        String reference = any("c.is_open", "c");
        if (reference != null) {
            press(
                    manager,
                    "/casework/close?c=" + reference,
                    "ending",
                    "close",
                    Map.of(
                            "reason", random.nextBoolean() ? "DUPLICATE" : "VICTIM_REQUEST",
                            "summary", "It ended",
                            "exitMissing", "Nobody asked",
                            "feedbackSafe", "NO",
                            "feedbackRoute", "",
                            "decision", "I decide"));
            if (CaseDesk.of(reference, "is_open").equals("0")) {
                did("closed");
            }
        }
    }

    /** Presses a button where the page has it: what may be done hangs on what was done before. */
    private static void press(
            Visitor visitor, String path, String form, String button, Map<String, String> values) {
        if (visitor.get(path).body().contains("<form id=\"" + form + "\"")) {
            CaseDesk.submit(visitor, path, form, button, values);
        }
    }

    private void reopen() {
        String reference = any("c.closed_at IS NOT NULL", "c");
        if (reference != null) {
            press(
                    manager,
                    "/casework/close?c=" + reference,
                    "opening",
                    "reopen",
                    Map.of("whyAgain", "They called again"));
            if (CaseDesk.of(reference, "is_open").equals("1")) {
                did("re-opened");
            }
        }
    }

    /** Late data: some of the crimes, or who is the victim of them, turn out to be others. */
    private void tell(String type) {
        List<FeedLineText> told = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            FeedLineText line = lines.get(random.nextInt(lines.size()));
            told.add(
                    changed(line.as(type, "t" + Ids.next()))
                            .with("sent_at", "2026-05-02T10:%02d".formatted(minute++ % 60)));
        }
        FeedClient.imported(FeedLineText.file(told.toArray(new FeedLineText[0])));
        did(type.equals("WITHDRAW") ? "withdrawn" : "told");
    }

    private FeedLineText changed(FeedLineText line) {
        String postcode = POSTCODES[random.nextInt(POSTCODES.length)];
        return line.with("offence_code", OFFENCES[random.nextInt(OFFENCES.length)])
                .with("address", postcode.isEmpty() ? "" : "1 Any Street")
                .with("postcode", postcode)
                .with("victim_type", random.nextInt(8) == 0 ? "WITNESS" : "PERSON");
    }

    /** Two of the records are the same person, or no longer. */
    private void link(boolean ratherSplit) {
        if (ratherSplit && confirmed() > 0) {
            split();
            return;
        }
        List<String> people =
                column(
                        "SELECT p.id FROM person p JOIN referral r ON r.person_id = p.id WHERE"
                                + " r.crime_ref LIKE 'Count%x"
                                + seed
                                + "' AND p.identity_id = p.id AND COALESCE(r.service_id,"
                                + " r.proposed_service_id) = 1000 ORDER BY p.id");
        if (people.size() < 2) {
            return;
        }
        long id = NEWEST + proposed++;
        RightsMatrix.change(
                "INSERT IGNORE INTO match_proposal (id, person_id, candidate_id, score, band, reasons, state,"
                        + " created_at, service_id, candidate_service_id) VALUES (?, ?, ?, 1,"
                        + " 'POSSIBLE', 'test', 'PROPOSED', UTC_TIMESTAMP(6), 1000, 1000)",
                id,
                people.get(people.size() - 1),
                people.get(random.nextInt(people.size() - 1)));
        if (number("SELECT COUNT(*) FROM match_proposal WHERE id = ?", id) == 1) {
            decide("", "The same person");
            did("linked");
        }
    }

    private void split() {
        if (confirmed() > 0) {
            decide("?show=LINKED", "Split again");
            did("split");
        }
    }

    private static long confirmed() {
        return number(
                "SELECT COUNT(*) FROM match_proposal WHERE id >= ? AND state = 'CONFIRMED'",
                NEWEST);
    }

    /** Presses the button of the first pair: the newest come first, and these are the newest. */
    private void decide(String query, String button) {
        String path = "/person/matches" + query;
        String page = intake.get(path).body();
        int value = page.indexOf("value=\"" + button + "\"");
        int form = page.lastIndexOf("<form id=\"", value) + 10;
        int name = page.indexOf("name=\"", page.lastIndexOf('<', value)) + 6;
        assertThat(Math.min(value, form)).as(button + " on " + path).isGreaterThan(10);
        intake.submit(
                path,
                page.substring(form, page.indexOf('"', form)),
                page.substring(name, page.indexOf('"', name)),
                button);
    }

    /** Somebody whose case has ended objects to statistics, and later no longer does. */
    private void object() {
        String reference = any("c.closed_at IS NOT NULL AND c.assessed_at IS NOT NULL", "c");
        if (reference == null) {
            return;
        }
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String request = RequestDesk.entered(officer, reference, "OBJECTION", "PERSON");
        RequestDesk.done(officer, request, "identifying", "identify", "identityHow", "KNOWN");
        RequestDesk.done(officer, request, "starting", "start");
        RequestDesk.agreed(
                request,
                "decision",
                "GRANTED",
                "grounds",
                "OBJECTED",
                "purpose",
                "STATISTICS",
                "decisionNote",
                "It stops");
        did("objected");
    }

    private void destroy() {
        RetentionDesk.Over record = RetentionDesk.Over.of("Gone" + seed).closed();
        RetentionDesk.countAgain(); // it was closed by hand
        RetentionDesk.run();
        CaseDesk.saved(record.approve(CaseDesk.manager()));
        RetentionDesk.run();
        RightsMatrix.change("DELETE FROM retention_proposal");
        assertThat(record.isThere()).isFalse();
        did("destroyed");
    }

    private String any(String condition, String of) {
        List<String> found =
                column(
                        "SELECT "
                                + of
                                + ".reference FROM referral r LEFT JOIN support_case c ON"
                                + " c.referral_id = r.id WHERE r.crime_ref LIKE 'Count%x"
                                + seed
                                + "' AND "
                                + condition
                                + " ORDER BY r.id");
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private void did(String what) {
        done.merge(what, 1, Integer::sum);
    }

    private void fold() {
        while (!over.get()) {
            try (Connection connection = database()) {
                connection.setAutoCommit(false);
                CountWriter.fold(connection, 50);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                failed.compareAndSet(null, e);
            }
            FeedClient.pause(50);
        }
    }

    private void compare(String when) {
        for (RawCounts.Cut cut : RawCounts.CUTS) {
            assertThat(new TreeSet<>(column(cut.kept())))
                    .as("%s %s, seed %d", cut.name(), when, seed)
                    .isEqualTo(new TreeSet<>(column(cut.raw())));
        }
    }

    private static List<String> column(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
