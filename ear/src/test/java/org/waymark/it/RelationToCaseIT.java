package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page of a case and the drafts of its forms, for people of every relation to it. A page that
 * is added is asked too: the list is that of the rights matrix. {@code missing} is the answer to a
 * reference that nobody has given out.
 */
class RelationToCaseIT extends Running {

    private static final String ALLOWED = "allowed";
    private static final String MISSING = "missing";
    private static final String REFUSED = "refused";

    private static final Map<String, Visitor> SIGNED_IN = new LinkedHashMap<>();

    private static String open;

    /** The case is of {@code yvonne.pinnock} and nobody else's. */
    @BeforeAll
    static void prepare() {
        if (open == null) {
            Colleagues.prepare();
            String crime = "Relation" + System.nanoTime();
            open = CaseDesk.allocated(FeedLineText.of(crime), crime);
        }
    }

    @Test
    void own_team_other_team_other_provider_and_no_role_in_a_case() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("yvonne.pinnock", ALLOWED);
        expected.put("patricia.ferguson", ALLOWED);
        expected.put(Colleagues.MANAGER, ALLOWED);
        expected.put("amara.okafor", MISSING);
        expected.put("daniel.lewin", MISSING);
        expected.put("leroy.samuels", MISSING);
        others(expected);
        asked(open, expected);
    }

    @Test
    void a_restricted_case_is_there_for_those_who_are_named_and_for_nobody_else() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("yvonne.pinnock", ALLOWED);
        expected.put("patricia.ferguson", ALLOWED);
        expected.put(Colleagues.MANAGER, MISSING);
        expected.put("amara.okafor", MISSING);
        expected.put("leroy.samuels", MISSING);
        others(expected);
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), open));
        try {
            asked(open, expected);
        } finally {
            CaseDesk.saved(RestrictedDesk.lift(CaseDesk.manager(), open));
        }
    }

    @Test
    void a_closed_case_is_there_for_its_last_worker_and_their_managers() {
        String crime = "RelationClosed" + System.nanoTime();
        String closed = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.close(CaseDesk.manager(), closed, "DUPLICATE", ""));
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("yvonne.pinnock", ALLOWED);
        expected.put("patricia.ferguson", ALLOWED);
        expected.put("amara.okafor", MISSING);
        expected.put("leroy.samuels", MISSING);
        asked(closed, expected);
    }

    @Test
    void who_covers_has_the_case_and_who_knows_the_person_has_it_not_even_as_its_worker() {
        String crime = "RelationCover" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("daniel.lewin", ALLOWED);
        expected.put("yvonne.pinnock", MISSING);
        expected.put("patricia.ferguson", ALLOWED);
        expected.put("amara.okafor", MISSING);
        RightsMatrix.change(
                "INSERT INTO cover (id, service_id, worker_id, cover_id, from_on, until_on, reason,"
                        + " set_by, set_at) SELECT 9801, 1000, w.id, d.id, '2020-01-01', '2999-01-01',"
                        + " 'Leave', d.id, UTC_TIMESTAMP(6) FROM account w JOIN account d ON"
                        + " d.username = 'daniel.lewin' WHERE w.username = 'yvonne.pinnock'");
        conflict("yvonne.pinnock", reference);
        try {
            asked(reference, expected);
        } finally {
            RightsMatrix.change("DELETE FROM cover WHERE id = 9801");
        }
    }

    @Test
    void an_emergency_opens_it_for_its_time_and_never_for_who_knows_the_person() {
        String crime = "RelationGlass" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("amara.okafor", ALLOWED);
        expected.put("daniel.lewin", MISSING);
        expected.put("leroy.samuels", MISSING);
        emergency(9811, "amara.okafor", reference, "INTERVAL 30 MINUTE");
        emergency(9812, "leroy.samuels", reference, "INTERVAL 30 MINUTE");
        emergency(9813, "daniel.lewin", reference, "INTERVAL 30 MINUTE");
        conflict("daniel.lewin", reference);
        try {
            asked(reference, expected);
            RightsMatrix.change(
                    "UPDATE break_glass SET ends_at = UTC_TIMESTAMP(6) WHERE id = 9811");
            expected.put("amara.okafor", MISSING);
            asked(reference, expected);
        } finally {
            RightsMatrix.change("DELETE FROM break_glass WHERE id BETWEEN 9811 AND 9813");
        }
    }

    private static void conflict(String who, String reference) {
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " c.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN support_case c"
                        + " ON c.reference = ? WHERE a.username = ?",
                reference,
                who);
    }

    private static void emergency(long id, String who, String reference, String until) {
        RightsMatrix.change(
                "INSERT INTO break_glass (id, account_id, case_id, reason, opened_at, ends_at,"
                        + " review_due_at) SELECT "
                        + id
                        + ", a.id, c.id, 'Danger', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + "
                        + until
                        + ", UTC_TIMESTAMP(6) FROM account a JOIN support_case c ON c.reference = ?"
                        + " WHERE a.username = ?",
                reference,
                who);
    }

    private static void others(Map<String, String> expected) {
        expected.put("gloria.mbeki", REFUSED);
        expected.put("oliver.pemberton", REFUSED);
        expected.put("pc.sandhu", REFUSED);
        expected.put("auditor.marsh", REFUSED);
        expected.put("admin.novak", REFUSED);
    }

    /**
     * Asks for every page of the case as each of them, and for a draft of one of its forms. The
     * pages of the auditor are about the audit, not about the case.
     */
    private static void asked(String reference, Map<String, String> expected) {
        List<String> wrong = new ArrayList<>();
        List<String> pages =
                RightsMatrix.rows().stream()
                        .map(RightsMatrix.Row::path)
                        .filter(path -> path.contains("{case}") && !path.startsWith("/access/"))
                        .map(path -> path.replace("{case}", reference))
                        .toList();
        assertThat(pages).hasSizeGreaterThan(7);
        expected.forEach(
                (username, outcome) -> {
                    Visitor visitor = SIGNED_IN.computeIfAbsent(username, Visitor::person);
                    for (String page : pages) {
                        String got = outcome(visitor.get(page).statusCode());
                        if (!got.equals(outcome)) {
                            wrong.add(username + " " + page + ": " + got + " and not " + outcome);
                        }
                    }
                    int draft = visitor.get("/api/drafts/note:" + reference).statusCode();
                    if ((draft == 404) == outcome.equals(ALLOWED)) {
                        wrong.add(username + " draft: " + draft);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static String outcome(int status) {
        return switch (status) {
            case 200 -> ALLOWED;
            case 403 -> REFUSED;
            case 404 -> MISSING;
            default -> "fault " + status;
        };
    }
}
