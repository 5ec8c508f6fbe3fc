package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages as they are seldom seen: with everything wrong in a form, closed, held, restricted,
 * empty, and with a dialog of ours on top.
 */
class AccessibleStatesIT extends Browser {

    private static final String UNFOLD =
            "document.querySelectorAll('details').forEach(d => d.open = true)";

    /** As where the operator has switched the cover of idle pages off. */
    private static final String NEVER_COVERED =
            "new MutationObserver(() => document.querySelector('[data-idle]')?.setAttribute("
                    + "'data-idle', '0')).observe(document, { childList: true, subtree: true })";

    private static final String CLOSED_CASE =
            "SELECT c.reference FROM support_case c JOIN account a ON a.id = c.worker_id WHERE NOT"
                    + " c.is_open AND NOT c.restricted AND a.username = 'amara.okafor' ORDER BY c.id"
                    + " DESC LIMIT 1";

    /** Needs are assessed once somebody wants support, which the newest case may not say yet. */
    /** One of the referrals of the city that only its lead knows of. */
    private static String restricted() {
        return RightsMatrix.text(
                "SELECT r.reference FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                        + " p.restricted AND r.state = 'RECEIVED' AND r.proposed_service_id = 1000 AND"
                        + " r.restricted_reason IN ('POLICE', 'STAFF') AND NOT EXISTS (SELECT 1 FROM"
                        + " support_case c WHERE c.person_id = p.id) ORDER BY r.id LIMIT 1");
    }

    private static String engaged() {
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN account a ON a.id = c.worker_id WHERE"
                        + " c.is_open AND NOT c.restricted AND a.username = 'amara.okafor' AND c.state"
                        + " IN ('ENGAGED', 'ASSESSED', 'ACTIVE') ORDER BY c.id DESC LIMIT 1");
    }

    private static final String HELD_REFERRAL =
            "SELECT r.reference FROM referral r JOIN person p ON p.id = r.person_id WHERE r.state ="
                    + " 'HELD' AND r.proposed_service_id = 1000 AND NOT p.restricted ORDER BY r.id"
                    + " DESC LIMIT 1";

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource({
        "amara.okafor, /casework/contact?c={case}, #record",
        "amara.okafor, /casework/needs?c={engaged}, #sign",
        "amara.okafor, /casework/others?c={case}, #show",
        "amara.okafor, /casework/enhanced?c={case}, #decide",
        "amara.okafor, /casework/contact?c={engaged}, #add",
        "amara.okafor, /casework/plan?c={case}, #agree",
        "amara.okafor, /casework/notes?c={case}, #save",
        "amara.okafor, /casework/documents?c={case}, #add",
        "amara.okafor, /casework/justice?c={case}, #happen",
        "amara.okafor, /casework/justice?c={case}, #list",
        "amara.okafor, /casework/safety?c={case}, #savePlan",
        "amara.okafor, /casework/risk?c={case}, #saveReview",
        "amara.okafor, /casework/children?c={case}, #keep",
        "amara.okafor, /casework/orders?c={case}, #ordered",
        "amara.okafor, /casework/incidents?c={case}, #note",
        "amara.okafor, /casework/home?c={case}, #asked",
        "amara.okafor, /casework/marac?c={case}, #refer",
        "patricia.ferguson, /safety/thresholds, #set",
        "patricia.ferguson, /casework/why?c={case}, #give",
        "amara.okafor, /casework/outcomes?c={case}, #sign",
        "amara.okafor, /casework/close?c={case}, #close",
        "zahra.ahmadi, /practice/advice, #record",
        "zahra.ahmadi, /practice/training, #plan",
        "gloria.mbeki, /referral/triage?r={referral}, #hold",
        "gloria.mbeki, /referral/triage?r={referral}, #decline",
        "gloria.mbeki, /referral/triage?r={referral}, #restrict",
        "patricia.ferguson, /referral/restriction?r={restricted}, #keep",
        "gloria.mbeki, /referral/feeds, #send",
        "patricia.ferguson, /caseload/morning?show=OVERDUE, #allocate",
        "patricia.ferguson, /caseload/capacity, #keepLeave",
        "patricia.ferguson, /caseload/capacity, #keepRule",
        "pc.sandhu, /referral/refer, #send",
        "dr.nguyen, /referral/bedside, #send",
        "patricia.ferguson, /commissioning/pathways, #begin",
        "anjali.raman, /commissioning/service-rows?t=follow-ups, #add",
        "patricia.ferguson, /commissioning/pathway?d={draft}, #publish",
        "patricia.ferguson, /reporting/assaults, #load",
        "oliver.pemberton, /reporting/variation, #addChange",
        "oliver.pemberton, /reporting/by-mail, #ask",
        "admin.novak, /reference/population, #load",
        "admin.novak, /reference/postcodes, #load",
        "admin.novak, /reference/police-satisfaction, #load",
        "patricia.ferguson, /survey/surveys, #beginNew",
        "patricia.ferguson, /survey/waves, #openWave",
        "amara.okafor, /survey/enter, #find",
        "helena.stroud, /commissioning/award-new, #openAward",
        "helena.stroud, /commissioning/fund-new, #openFund",
        "helena.stroud, /commissioning/award-change?a={award}, #pay",
        "helena.stroud, /commissioning/award-change?a={award}, #addLot",
        "helena.stroud, /commissioning/indicator?i=M7, #renew",
        "helena.stroud, /commissioning/code-figures, #load",
        "admin.novak, /access/accounts, #open",
        "admin.novak, /access/account?id={account}, #give",
        "admin.novak, /access/clients, #make",
        "admin.novak, /access/password, #change",
        "admin.novak, /reference/holidays, #add",
        "admin.novak, /reference/list?t=codes&l=risk, #add",
        "admin.novak, /commissioning/new-organisation, #open",
        "admin.novak, /commissioning/new-contract, #open",
        "admin.novak, /commissioning/new-service, #open",
        "admin.novak, /commissioning/new-team, #open"
    })
    void a_form_sent_empty_says_what_is_wrong_to_everybody(
            String username, String path, String button) {
        Screens.signIn(page, username);
        page.navigate(
                RightsMatrix.filled(
                        path.replace("{engaged}", engaged())
                                .replace("{restricted}", restricted())));
        page.evaluate(UNFOLD);
        page.locator(button).first().click();
        expect(page.locator(".wm-error-summary")).isVisible();
        expect(page.locator(".wm-error-summary")).isFocused();
        fits();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "waiting, #contacted",
        "courses, #book",
        "courses, #extend",
        "young, #agree",
        "advice, #follow",
        "advice, #fix",
        "training, #fix"
    })
    void a_form_of_a_special_service_sent_empty_says_what_is_wrong_to_everybody(
            String form, String button) {
        String[] where = RightsMatrix.text(ofServices(form)).split(" ");
        Screens.signIn(page, where[0]);
        page.navigate(where[1]);
        page.evaluate(UNFOLD);
        page.locator(button).first().click();
        expect(page.locator(".wm-error-summary")).isVisible();
        expect(page.locator(".wm-error-summary")).isFocused();
        fits();
    }

    /** Who opens a page of a special service in the city, and its address. */
    private static String ofServices(String form) {
        return switch (form) {
            case "waiting" ->
                    "SELECT CONCAT(a.username, ' /casework/waiting?c=', c.reference, '&w=', w.id) FROM"
                            + " waiting_entry w JOIN support_case c ON c.id = w.case_id JOIN account a"
                            + " ON a.id = c.worker_id WHERE w.state = 'WAITING' AND c.is_open AND NOT"
                            + " c.restricted ORDER BY w.id LIMIT 1";
            case "courses" ->
                    "SELECT CONCAT(a.username, ' /casework/courses?c=', c.reference) FROM"
                            + " therapy_course t JOIN support_case c ON c.id = t.case_id JOIN account"
                            + " a ON a.id = c.worker_id AND a.id = t.therapist_id WHERE t.state ="
                            + " 'OPEN' AND c.is_open AND NOT c.restricted ORDER BY t.id LIMIT 1";
            case "young" ->
                    "SELECT CONCAT(a.username, ' /casework/young?c=', c.reference) FROM young_person y"
                            + " JOIN support_case c ON c.id = y.case_id JOIN account a ON a.id ="
                            + " c.worker_id WHERE y.peer_on_peer AND c.is_open AND NOT c.restricted"
                            + " ORDER BY c.id LIMIT 1";
            case "advice" ->
                    "SELECT CONCAT('zahra.ahmadi /practice/one?a=', a.reference) FROM advice_case a"
                            + " WHERE a.referral_id IS NULL ORDER BY a.id LIMIT 1";
            default ->
                    "SELECT CONCAT('zahra.ahmadi /practice/event?e=', e.id) FROM training_event e"
                            + " ORDER BY e.id LIMIT 1";
        };
    }

    @Test
    void who_is_refused_at_the_door_is_told_to_everybody() {
        page.navigate("/signin");
        page.fill("#username", "nobody.here");
        page.fill("#password", "nothing");
        page.click("#enter");
        expect(page.locator(".wm-error-summary")).isVisible();
        fits();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case",
                "contact",
                "about",
                "equality",
                "needs",
                "plan",
                "notes",
                "documents",
                "outcomes",
                "close"
            })
    void a_closed_case_is_readable(String tab) {
        Screens.signIn(page, "amara.okafor");
        page.navigate("/casework/" + tab + "?c=" + RightsMatrix.text(CLOSED_CASE));
        expect(page.locator(".wm-identity")).containsText("Closed");
        page.evaluate(UNFOLD);
        fits();
    }

    @Test
    void a_held_referral_is_readable() {
        Screens.signIn(page, "gloria.mbeki");
        page.navigate("/referral/triage?r=" + RightsMatrix.text(HELD_REFERRAL));
        expect(page.locator("#releasing, form[id$=releasing]").first()).isAttached();
        page.evaluate(UNFOLD);
        fits();
    }

    @Test
    void a_restricted_case_is_readable() {
        String reference = RightsMatrix.filled("{case}");
        String mark = "UPDATE support_case SET restricted = ? WHERE reference = ?";
        RightsMatrix.change(mark, true, reference);
        RightsMatrix.change(
                "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT 9501,"
                        + " id, worker_id, 'Works the case', opened_at FROM support_case WHERE"
                        + " reference = ?",
                reference);
        try {
            Screens.signIn(page, "amara.okafor");
            page.navigate("/casework/case?c=" + reference);
            expect(page.locator(".wm-identity")).containsText("Restricted");
            fits();
        } finally {
            RightsMatrix.change(mark, false, reference);
            RightsMatrix.change("DELETE FROM named_staff WHERE id = 9501");
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "patricia.ferguson, /casework/work",
        "auditor.marsh, /access/audit?who=nobody.of.this.name"
    })
    void an_empty_list_says_so(String username, String path) {
        Screens.signIn(page, username);
        page.navigate(path);
        expect(page.locator("main .wm-empty").first()).isVisible();
        fits();
    }

    @Test
    void the_list_of_shortcuts_is_a_dialog_that_keyboard_and_reader_can_use() {
        Screens.signIn(page, "amara.okafor");
        page.locator("[data-shortcuts]").click();
        expect(page.locator("dialog[open]")).containsText("Keyboard shortcuts");
        fits();
        page.keyboard().press("Escape");
        expect(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void who_does_nothing_for_long_is_warned_and_stays_by_one_key() {
        page.clock().install();
        page.addInitScript(NEVER_COVERED);
        Screens.signIn(page, "amara.okafor");
        int life = Integer.parseInt(page.locator("[data-session]").getAttribute("data-session"));
        page.clock().fastForward((life - 200) * 1000L);
        expect(page.locator("dialog[open]")).containsText("You will soon be signed out");
        fits();
        expect(page.locator("dialog button")).isFocused();
        page.keyboard().press("Enter");
        expect(page.locator("dialog[open]")).hasCount(0);
    }

    private void fits() {
        List<String> wrong = new ArrayList<>();
        for (Window window : Window.EXTREMES) {
            wrong.addAll(wrongIn(window));
        }
        Window.WIDE.open(page);
        assertThat(wrong).isEmpty();
    }
}
