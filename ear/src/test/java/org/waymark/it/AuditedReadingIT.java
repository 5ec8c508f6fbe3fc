package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who looked through which list, searched for what and took which file away stands in the audit.
 */
class AuditedReadingIT extends Running {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "amara.okafor, /casework/work?show=OVERDUE, WorkQuery.mine, OVERDUE",
        "gloria.mbeki, /referral/inbox?state=HELD, InboxQuery.page, HELD",
        "gloria.mbeki, /person/matches, MatchReviewQuery.page, ''",
        "gloria.mbeki, /referral/feeds, FeedBatchQuery.batches, ''",
        "gloria.mbeki, /referral/feed?id={feed}&disposition=INVALID, FeedBatchQuery.rows, ''",
        "amara.okafor, /caseload/supervision, Supervision.mine, ''",
        "patricia.ferguson, /caseload/capacity, CaseloadQuery.ahead, ''",
        "patricia.ferguson, /caseload/morning?show=QUIET, MorningQuery.list, QUIET",
        "pc.sandhu, /referral/mine, SentReferralQuery.page, ''",
        "amara.okafor, /casework/after, AfterClosing.list, ''",
        "helen.charalambous, /therapy/mine, TherapistOfCase.mine, ''",
        "auditor.marsh, /access/audit?who=amara.okafor, AuditQuery.search, amara.okafor",
        "admin.novak, /access/accounts?after=b, AccountKeeping.list, after b",
        "admin.novak, /reference/list?t=codes&l=risk, ReferenceEditing.rows, ''",
        "oliver.pemberton, /reporting/outcomes, OutcomesQuery.report, ''",
        "oliver.pemberton, /reporting/outcomes.csv, OutcomesQuery.export, ''",
        "oliver.pemberton, /reporting/outcomes.pdf, OutcomesQuery.export, ''",
        "oliver.pemberton, /reporting/overview, FrontQuery.report, ''",
        "oliver.pemberton, /reporting/overview.csv, FrontQuery.export, ''",
        "oliver.pemberton, /reporting/coping.csv, CopingQuery.export, ''",
        "oliver.pemberton, /reporting/data-quality.csv, DataQualityQuery.export, ''",
        "oliver.pemberton, /reporting/police-satisfaction.csv, PoliceSatisfactionQuery.export, police",
        "oliver.pemberton, /reporting/assaults.csv, Assaults.export, Assaults",
        "oliver.pemberton, /commissioning/indicator.csv?i=M7, IndicatorQuery.export, M7",
        "oliver.pemberton, /commissioning/award.csv?a={award}, AwardQuery.export, ''",
        "oliver.pemberton, /commissioning/awards, AwardQuery.list, ''",
        "oliver.pemberton, /commissioning/awards.csv, AwardQuery.exportList, ''",
        "oliver.pemberton, /commissioning/indicators.csv, IndicatorQuery.exportDefinitions, ''",
        "oliver.pemberton, /commissioning/indicator?i=M7, IndicatorQuery.indicator, M7",
        "oliver.pemberton, /commissioning/returns, ReturnQuery.quarter, ''",
        "oliver.pemberton, /commissioning/grant-returns, GrantReturnQuery.quarter, grants",
        "oliver.pemberton, /commissioning/grant-returns.csv, GrantReturnQuery.exportQuarter, grants",
        "oliver.pemberton, /reporting/needs, ReachQuery.need, need",
        "oliver.pemberton, /reporting/needs.csv, ReachQuery.exportNeed, need",
        "amara.okafor, /casework/case?c={case}, CaseFileQuery.header, ''",
        "amara.okafor, /casework/contact?c={case}, ContactQuery.reach, ''",
        "amara.okafor, /casework/needs?c={case}, CaseFileQuery.needs, ''",
        "amara.okafor, /casework/notes?c={case}, NoteQuery.notes, ''",
        "amara.okafor, /casework/sealed?c={case}, SealedNoteQuery.exist, ''",
        "amara.okafor, /casework/documents?c={case}, DocumentQuery.documents, ''",
        "amara.okafor, /casework/told?c={case}, CaseReport.of, ''",
        "amara.okafor, /casework/about?c={case}, AskingAboutThem.of, ''",
        "amara.okafor, /casework/equality?c={case}, EqualityAsking.of, ''",
        "amara.okafor, /casework/network?c={case}, Professionals.of, ''",
        "amara.okafor, /casework/contact?c={case}&ended=1, ContactQuery.ended, ''",
        "patricia.ferguson, /incident/reports, ReportQuery.page, ''",
        "pc.harlow, /incident/told, PoliceReports.page, ''",
        "amara.okafor, /casework/justice?c={case}, JusticeQuery.of, ''",
        "amara.okafor, /casework/safety?c={case}, SafetyPlanQuery.of, ''",
        "amara.okafor, /casework/risk?c={case}, RiskReviewing.of, ''",
        "amara.okafor, /casework/children?c={case}, Children.of, ''",
        "amara.okafor, /casework/orders?c={case}, Orders.of, ''",
        "amara.okafor, /casework/incidents?c={case}, FurtherIncidents.of, ''",
        "amara.okafor, /casework/home?c={case}, SafeHomes.of, ''",
        "amara.okafor, /casework/marac?c={case}, MaracQuery.of, ''",
        "patricia.ferguson, /safety/focus?disabled=on, FocusQuery.list, disabled",
        "patricia.ferguson, /referral/restricted, RestrictedReferralQuery.page, restricted referrals"
                + " without a case",
        "patricia.ferguson, /safety/meetings, Meetings.diary, ''",
        "amara.okafor, /casework/outcomes?c={case}, MeasurementQuery.of, ''",
        "helen.charalambous, /casework/waiting?c={counselling}, WaitingQuery.of, ''",
        "helen.charalambous, /casework/courses?c={counselling}, CourseQuery.of, ''",
        "helen.charalambous, /casework/advocacy?c={counselling}, AdvocacyQuery.of, ''",
        "helen.charalambous, /casework/appointments?c={counselling}, AppointmentQuery.of, ''",
        "siobhan.kavanagh, /therapy/lists, WaitingQuery.lists, ''",
        "marta.reis, /appointment/day, DeskQuery.day, ''",
        "marta.reis, /therapy/calls, CallQuery.counts, ''",
        "amara.okafor, /casework/measures?c={case}, MeasureQuery.list, ''",
        "amara.okafor, /casework/measured?c={case}&m={measure}, MeasureQuery.one, ''",
        "amara.okafor, /casework/plan?c={case}, CaseFileQuery.plan, ''",
        "patricia.ferguson, /casework/consent?c={case}, ConsentRegister.of, ''",
        "amara.okafor, /casework/others?c={case}, JointWork.of, ''",
        "amara.okafor, /casework/enhanced?c={case}, EnhancedRightsOfCase.of, ''",
        "patricia.ferguson, /caseload/letters, Letters.candidates, ''",
        "patricia.ferguson, /caseload/texts, Texts.candidates, ''",
        "amara.okafor, /casework/letter?c={case}, CaseLetters.of, ''",
        "ruth.castellan, /joint/collisions, Collisions.page, ''",
        "patricia.ferguson, /privacy/hold?record={case}, Holds.of, ''",
        "patricia.ferguson, /privacy/retention, CertificateQuery.newest, ''",
        "auditor.marsh, /privacy/rules, RetentionRules.versions, ''",
        "gloria.mbeki, /referral/triage?r={referral}, ReferralQuery.page, ''",
        "pc.sandhu, /referral/receipt?r={sent}, SentReferralQuery.receipt, ''",
        "auditor.marsh, /access/audit?what=READ, AuditQuery.search, READ",
        "patricia.ferguson, /privacy/sealed, SealedNaming.waiting, sealed notes whose author has"
                + " left",
        "auditor.marsh, /privacy/request?q={request}, RightsRequestQuery.request, request read",
        "auditor.marsh, /access/seen?record={case}, WhoHasSeenQuery.page, record",
        "auditor.marsh, /access/seen-letter?record={case}, WhoHasSeenQuery.letter, record",
        "admin.novak, /access/account?id={account}, AccountCare.find, ''",
        "admin.novak, /access/clients, ClientKeeping.list, ''",
        "admin.novak, /reference/holidays, Holidays.list, ''",
        "patricia.ferguson, /reporting/assaults, Assaults.figures, Assaults",
        "patricia.ferguson, /reporting/coping, CopingQuery.own, ''",
        "patricia.ferguson, /reporting/witnesses, WitnessQuery.own, witnesses",
        "patricia.ferguson, /reporting/data-quality, DataQualityQuery.own, ''",
        "oliver.pemberton, /reporting/data-quality, DataQualityQuery.published, ''",
        "oliver.pemberton, /reporting/coping, CopingQuery.published, ''",
        "oliver.pemberton, /reporting/variation, VariationQuery.report, ''",
        "oliver.pemberton, /reporting/variation.csv, VariationQuery.export, ''",
        "patricia.ferguson, /reporting/rows.csv?q=2026Q1, FigureRows.export, ''",
        "oliver.pemberton, /reporting/reach, ReachQuery.report, ''",
        "oliver.pemberton, /reporting/reach.csv, ReachQuery.export, ''",
        "patricia.ferguson, /commissioning/pathway?d={draft}, PathwayEditing.sheet, Pathway",
        "patricia.ferguson, /commissioning/pathways, PathwayEditing.list, Pathways",
        "anjali.raman, /commissioning/service-rows?t=sites, ServiceRows.rows, Sites",
        "patricia.ferguson, /survey/waves, WaveMaking.all, waves of surveys",
        "patricia.ferguson, /survey/wave?w=5900000, OwnWaveQuery.report, wave",
        "patricia.ferguson, /survey/compare?a=5900000&b=5900001, OwnWaveQuery.compare, waves",
        "oliver.pemberton, /reporting/waves, PublishedWaveQuery.report, wave",
        "helena.stroud, /commissioning/code-figures, CodeFigureLoading.loaded, Code",
        "oliver.pemberton, /reporting/police-satisfaction, PoliceSatisfactionQuery.report, police",
        "admin.novak, /commissioning/organisations, OrganisationEditing.directory, ''"
    })
    void a_list_a_search_and_an_export_leave_a_row(
            String username, String path, String action, String detail) {
        Visitor visitor = Visitor.person(username);
        long before = rows(username, action, detail);
        HttpResponse<String> answer = visitor.get(RightsMatrix.filled(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rows(username, action, detail)).isGreaterThan(before);
    }

    @Test
    void signing_in_a_wrong_password_and_signing_out_leave_a_row() {
        long in = rows("amara.okafor", "SignIn.withPassword", "");
        Visitor visitor = Visitor.person("amara.okafor");
        assertThat(rows("amara.okafor", "SignIn.withPassword", "")).isEqualTo(in + 1);
        long out = rows("amara.okafor", "SignIn.signedOut", "");
        visitor.post("/signout", Map.of());
        assertThat(rows("amara.okafor", "SignIn.signedOut", "")).isEqualTo(out + 1);

        String nobody = "nobody" + System.nanoTime();
        Visitor stranger = Visitor.stranger();
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(stranger.get("/signin"), "signin"));
        form.put("username", nobody);
        form.put("password", "not it");
        form.put("enter", "Sign in");
        long before = unknown();
        stranger.post("/signin", form);
        assertThat(unknown()).isEqualTo(before + 1);
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE actor = ?", nobody))
                .as("people type passwords as names")
                .isZero();
    }

    private static long unknown() {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE actor = 'nobody of this name' AND action ="
                        + " 'SignIn.withPassword' AND outcome = 'REFUSED' AND origin IS NOT NULL");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "pc.sandhu, /referral/mine, SentReferralQuery.page",
    })
    void a_list_names_in_the_audit_whom_its_rows_are_about(
            String username, String path, String action) {
        String named =
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND actor = ? AND person_id IS NOT"
                        + " NULL";
        Visitor visitor = Visitor.person(username);
        long before = number(named, action, username);
        String page = visitor.get(path).body();
        assertThat(page).as("has rows").contains("<tbody");
        assertThat(number(named, action, username)).isGreaterThan(before);
    }

    @Test
    void a_draft_that_is_read_again_and_a_page_that_is_printed_name_the_person() {
        String reference = RightsMatrix.filled("{case}");
        Visitor worker = Visitor.person("amara.okafor");
        String draft = "/api/drafts/note:" + reference;
        worker.send("PUT", draft, "application/json", "{\"content\":{\"a\":\"b\"}}");
        long read = about("Drafts.find", reference);
        worker.get(draft);
        assertThat(about("Drafts.find", reference)).isEqualTo(read + 1);
        worker.send("DELETE", draft, "application/json", "");

        long printed = about("Printing.printed", reference);
        HttpResponse<String> answer =
                worker.send(
                        "POST",
                        "/api/printed",
                        "application/x-www-form-urlencoded",
                        "page=/casework/notes&record=" + reference);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(about("Printing.printed", reference)).isEqualTo(printed + 1);
        assertThat(worker.post("/api/printed", Map.of("page", "/casework/notes")).statusCode())
                .as("from a foreign page")
                .isEqualTo(403);
        assertThat(
                        worker.send(
                                        "POST",
                                        "/api/printed",
                                        "application/x-www-form-urlencoded",
                                        "page=/access/audit&record=" + reference)
                                .statusCode())
                .as("a page that is not theirs")
                .isEqualTo(400);
    }

    private static long about(String action, String reference) {
        return number(
                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id = a.case_id AND"
                        + " c.person_id = a.person_id WHERE a.action = ? AND c.reference = ?",
                action,
                reference);
    }

    private static long rows(String username, String action, String detail) {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND action = ? AND outcome = 'DONE'"
                        + " AND COALESCE(detail, '') LIKE ?",
                username,
                action,
                "%" + detail + "%");
    }
}
