package org.waymark.demonstration;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.reference.WorkingDays;

/** What is written down of the safety of somebody in the demonstration city. */
final class SafetyStory {

    private static final String[] CHILDREN = {"Maya", "Jaden", "Aisha", "Leo", "Zofia", "Kwame"};

    /** The number of the referral that was heard already. */
    private static final int HEARD = 6;

    private static final String[] SCHOOLS = {"Oakfield Primary", "St Mary's Infants", "Riverside"};

    private final SafetyWriter to;
    private final CityIds ids;
    private final Instant now;
    private final LocalDate today;

    SafetyStory(SafetyWriter to, CityIds ids, Instant now) {
        this.to = to;
        this.ids = ids;
        this.now = now;
        this.today = WorkingDays.dateOf(now);
    }

    void plan(SafetyWriter.Case of, int number) throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(5L + number)));
        long id = ids.at(at);
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "text.HOME", "New lock on the street door. Keep the hall clear, key on the hook.");
        words.put("owner.HOME", of.workerName());
        words.put(
                "text.PHONE", "Location sharing is off on both phones. The old tablet stays off.");
        words.put("text.BAG", "A bag with papers, keys and medicine is with a neighbour.");
        words.put("text.CODE_WORD", "'Is the library open?' The neighbour and the sister know it.");
        if (number % 2 == 0) {
            words.put(
                    "text.CHILDREN", "The school knows who collects them, and asks by telephone.");
        }
        to.insert(
                "INSERT INTO safety_plan (id, case_id, version_no, review_on, agreed, account_id, at,"
                        + " words) VALUES (?, ?, 1, ?, TRUE, ?, ?, ?)",
                id,
                of.id(),
                today.plusDays(21L + number),
                of.worker(),
                at,
                to.sealed(of, "safety_plan", id, words));
        to.line(of, at, "PROTECTION", "Safety plan, version 1", "Made with them", id);
    }

    void child(SafetyWriter.Case of, int number) throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(6L + number)));
        long id = ids.at(at);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("NAME", CHILDREN[number / 2 % CHILDREN.length]);
        words.put("BORN", "12/5/" + (2013 + number % 8));
        words.put("SCHOOL", SCHOOLS[number % SCHOOLS.length]);
        words.put("RESPONSIBILITY", "Both parents");
        words.put("COURT", "Child arrangements order: every second Saturday, in a contact centre");
        words.put("LIVES_WITH", "The person we support");
        words.put("TO_VICTIM", "Child");
        words.put("TO_OTHER", "Child");
        to.insert(
                "INSERT INTO child (id, case_id, child_no, account_id, at, is_newest, removed, words)"
                        + " VALUES (?, ?, 1, ?, ?, TRUE, FALSE, ?)",
                id,
                of.id(),
                of.worker(),
                at,
                to.sealed(of, "child", id, words));
        safeguarding(
                of,
                1,
                at,
                number % 4 == 0,
                "Was in the room at the last incident",
                "Lives apart from him now, is seen weekly by the school nurse");
        to.line(of, at, "PROTECTION", "Child written down", null, null);
    }

    /** Of a young person themselves: some were referred, and of some it was decided not to. */
    void young(SafetyWriter.Case of, int number) throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(2)));
        boolean referred = number % 2 == 0;
        safeguarding(
                of,
                0,
                at,
                referred,
                "Somebody older gives them a phone and drives them home",
                "Their social worker knows already and sees them every week");
        to.line(
                of,
                at,
                "PROTECTION",
                referred
                        ? "Young person referred for safeguarding"
                        : "Decided not to refer the young person for safeguarding",
                null,
                null);
    }

    private void safeguarding(
            SafetyWriter.Case of,
            int child,
            Instant at,
            boolean referred,
            String worry,
            String whyNot)
            throws SQLException {
        long decision = ids.at(at.plusSeconds(60));
        Map<String, String> said = new LinkedHashMap<>();
        if (referred) {
            said.put("authority", "The borough's children's social care");
        }
        said.put("reason", referred ? worry : whyNot);
        to.insert(
                "INSERT INTO child_safeguarding (id, case_id, child_no, referred, decided_on,"
                        + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                decision,
                of.id(),
                child,
                referred,
                WorkingDays.dateOf(at),
                of.worker(),
                at,
                to.sealed(of, "child_safeguarding", decision, said));
    }

    void order(SafetyWriter.Case of) throws SQLException {
        order(
                of,
                "NMO",
                "Non-molestation order",
                "The Family Court",
                "The former partner",
                "Waited outside the school");
    }

    /** Against a neighbour who is hateful. */
    void orderAgainstNeighbour(SafetyWriter.Case of) throws SQLException {
        order(
                of,
                "RESTRAINING",
                "Restraining order",
                "The Magistrates' Court",
                "The neighbour on the second floor",
                "Shouted the same words through the letter box");
    }

    private void order(
            SafetyWriter.Case of,
            String kind,
            String label,
            String court,
            String against,
            String breached)
            throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(40)));
        long id = ids.at(at);
        to.insert(
                "INSERT INTO protective_order (id, case_id, kind, applied_on, made_on, served_on,"
                        + " ends_on, account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                of.id(),
                kind,
                WorkingDays.dateOf(at).minusDays(10),
                WorkingDays.dateOf(at),
                WorkingDays.dateOf(at),
                WorkingDays.dateOf(at).plusYears(1),
                of.worker(),
                at,
                to.sealed(
                        of,
                        "protective_order",
                        id,
                        Map.of(
                                "court",
                                court,
                                "against",
                                against,
                                "terms",
                                "Not to come within 100 metres, and not to make contact in any way")));
        Instant then = of.notBefore(now.minus(Duration.ofDays(9)));
        long breach = ids.at(then);
        to.insert(
                "INSERT INTO order_breach (id, order_id, happened_on, reported, account_id, at, words)"
                        + " VALUES (?, ?, ?, TRUE, ?, ?, ?)",
                breach,
                id,
                WorkingDays.dateOf(then),
                of.worker(),
                then,
                to.sealed(
                        of,
                        "order_breach",
                        breach,
                        Map.of("what", breached, "crime", "4400123/26")));
        to.line(of, at, "JUSTICE", "A protective order was made", label, null);
        to.line(of, then, "JUSTICE", "A protective order was breached", label, null);
    }

    void marac(SafetyWriter.Case of, int number) throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(4)));
        long id = ids.at(at);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("AGENCY", of.serviceName());
        words.put("CONTACT", of.workerName());
        words.put("CONTACT_WAY", "020 7946 0123");
        words.put("VICTIM", of.name());
        words.put("REASON", "Choked at the last incident; threats since he was released.");
        words.put("AFRAID_OF", "The former partner and his brother");
        words.put("SAFE_WITH", "Her sister");
        words.put("NOT_SAFE_WITH", "His family");
        words.put("PERPETRATOR.0.NAME", "Former Partner " + (number + 1));
        words.put("PERPETRATOR.0.RELATIONSHIP", "Former partner");
        boolean refused = number % 4 == 0;
        if (refused) {
            words.put("WHY_SHARED", "The danger is high and she has two small children.");
            words.put("WHAT_SHARED", "Name, address, the last incident");
            words.put("AUTHORISER", "The service manager");
        }
        to.insert(
                "INSERT INTO marac_referral (id, case_id, service_id, area_code, referred_on, state,"
                        + " visible, judgement, escalation, repeated, automatic, aware, consent,"
                        + " account_id, at, words) VALUES (?, ?, ?, ?, ?, 'REFERRED', FALSE, TRUE,"
                        + " FALSE, FALSE, FALSE, TRUE, ?, ?, ?, ?)",
                id,
                of.id(),
                of.service(),
                of.area(),
                WorkingDays.dateOf(at),
                refused ? "REFUSED" : "GIVEN",
                of.worker(),
                at,
                to.sealed(of, "marac_referral", id, words));
        to.insert(
                "INSERT IGNORE INTO marac_meeting (id, organisation_id, area_code, held_on,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?)",
                ids.at(at.plusSeconds(60)),
                of.organisation(),
                of.area(),
                today.plusDays(10),
                of.worker(),
                at);
        to.line(of, at, "MARAC", "Referred to MARAC", null, id);
        if (number == HEARD) {
            heard(of, id);
        }
    }

    /** What agencies brought to a meeting that was held yesterday, and what they will do. */
    private void heard(SafetyWriter.Case of, long referral) throws SQLException {
        Instant at = now.minus(Duration.ofDays(1));
        long meeting = ids.at(at);
        to.insert(
                "INSERT INTO marac_meeting (id, organisation_id, area_code, held_on, account_id, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                meeting,
                of.organisation(),
                of.area(),
                today.minusDays(1),
                of.worker(),
                at);
        to.insert(
                "UPDATE marac_referral SET state = 'HEARD', meeting_id = ?, place = 1, heard_on = ?"
                        + " WHERE id = ?",
                meeting,
                today.minusDays(1),
                referral);
        information(
                of, referral, "POLICE", "Two calls in the last month. Bail ends in three weeks.");
        information(
                of, referral, "HOUSING", "She asked to move; a flat in the next borough is free.");
        action(
                of,
                referral,
                "HOUSING",
                "Housing",
                "Offer the flat and change the locks until then");
        action(of, referral, "IDVA", "Independent advisers (IDVA)", "See her before bail ends");
        to.line(of, at, "MARAC", "Heard at MARAC", null, referral);
    }

    private void information(SafetyWriter.Case of, long referral, String agency, String text)
            throws SQLException {
        Instant at = now.minus(Duration.ofHours(20));
        long id = ids.at(at);
        to.insert(
                "INSERT INTO marac_information (id, referral_id, agency, account_id, at, words) VALUES"
                        + " (?, ?, ?, ?, ?, ?)",
                id,
                referral,
                agency,
                of.worker(),
                at,
                to.sealed(of, "marac_information", id, Map.of("text", text)));
    }

    private void action(
            SafetyWriter.Case of, long referral, String agency, String label, String what)
            throws SQLException {
        Instant at = now.minus(Duration.ofHours(20));
        long task = ids.at(at);
        to.insert(
                "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open,"
                        + " created_at, created_by, version) VALUES (?, ?, ?, ?, ?, 'MARAC_ACTION', ?, TRUE,"
                        + " ?, ?, 0)",
                task,
                of.id(),
                of.service(),
                of.worker(),
                "MARAC action is due: " + label,
                WorkingDays.endOf(today.plusDays(21)),
                at,
                of.worker());
        long id = ids.at(at);
        to.insert(
                "INSERT INTO marac_action (id, referral_id, agency, due_on, task_id, account_id, at,"
                        + " words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                referral,
                agency,
                today.plusDays(21),
                task,
                of.worker(),
                at,
                to.sealed(of, "marac_action", id, Map.of("what", what)));
    }

    /** A neighbour who goes on: the oldest time was not told to police, the others were. */
    void again(SafetyWriter.Case of) throws SQLException {
        again(
                of,
                100,
                "ABUSE",
                "NOT_TOLD",
                Map.of(
                        "what",
                        "Shouted at them from the window above when they came home",
                        "place",
                        "In front of the house"));
        again(
                of,
                35,
                "DAMAGE",
                "WE",
                Map.of(
                        "what",
                        "Words scratched into their door during the night",
                        "place",
                        "At their door",
                        "evidence",
                        "They have pictures with the day",
                        "crime",
                        "0700001/26"));
        again(
                of,
                6,
                "THREAT",
                "THEY",
                Map.of(
                        "what",
                        "Told them on the stairs that they would not live here much longer",
                        "evidence",
                        "The neighbour on the first floor heard it",
                        "crime",
                        "0700002/26"));
    }

    private void again(
            SafetyWriter.Case of, int ago, String kind, String police, Map<String, String> words)
            throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(ago)));
        long id = ids.at(at);
        boolean told = !police.equals("NOT_TOLD");
        to.insert(
                "INSERT INTO further_incident (id, case_id, happened_on, kind, police, police_on,"
                        + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                of.id(),
                WorkingDays.dateOf(at),
                kind,
                police,
                told ? WorkingDays.dateOf(at) : null,
                of.worker(),
                at,
                to.sealed(of, "further_incident", id, words));
        to.line(of, at, "PROTECTION", "An incident was written down", null, id);
    }

    /** Two refuges without a place, and locks that were changed meanwhile. */
    void home(SafetyWriter.Case of) throws SQLException {
        home(of, 9, "REFUGE", "NO_SPACE", null, Map.of("who", "A refuge south of the river"));
        home(
                of,
                8,
                "REFUGE",
                "REFUSED",
                "CHILDREN",
                Map.of("who", "A refuge outside London", "note", "No sons over twelve"));
        home(
                of,
                5,
                "LOCKS",
                "DONE",
                null,
                Map.of("who", "The sanctuary scheme of the council", "note", "Both doors"));
    }

    private void home(
            SafetyWriter.Case of,
            int ago,
            String kind,
            String state,
            String why,
            Map<String, String> words)
            throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(ago)));
        long id = ids.at(at);
        to.insert(
                "INSERT INTO safe_home_step (id, case_id, kind, asked_on, state, answered_on, why,"
                        + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                of.id(),
                kind,
                WorkingDays.dateOf(at),
                state,
                WorkingDays.dateOf(at),
                why,
                of.worker(),
                at,
                to.sealed(of, "safe_home_step", id, words));
        to.line(of, at, "PROTECTION", "A safe home was asked for", null, id);
    }

    void withdrawing(SafetyWriter.Case of) throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(3)));
        long id = ids.at(at);
        to.insert(
                "INSERT INTO withdrawal_mark (id, case_id, likely, is_newest, account_id, at, words)"
                        + " VALUES (?, ?, TRUE, TRUE, ?, ?, ?)",
                id,
                of.id(),
                of.worker(),
                at,
                to.sealed(
                        of,
                        "withdrawal_mark",
                        id,
                        Map.of("reason", "His family presses her to drop it")));
        to.line(of, at, "PROTECTION", "Likely to withdraw", null, id);
    }
}
