package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
        "patricia.ferguson, /caseload/morning?show=QUIET, MorningQuery.list, QUIET",
        "pc.sandhu, /referral/mine, SentReferralQuery.page, ''",
        "auditor.marsh, /access/audit?who=amara.okafor, AuditQuery.search, amara.okafor",
        "admin.novak, /access/accounts?after=b, AccountKeeping.list, after b",
        "admin.novak, /reference/list?t=codes&l=risk, ReferenceEditing.rows, ''",
        "oliver.pemberton, /reporting/outcomes, OutcomesQuery.report, ''",
        "oliver.pemberton, /reporting/outcomes.csv, OutcomesQuery.report, ''"
    })
    void a_list_a_search_and_an_export_leave_a_row(
            String username, String path, String action, String detail) {
        Visitor visitor = Visitor.person(username);
        long before = rows(username, action, detail);
        HttpResponse<String> answer = visitor.get(RightsMatrix.filled(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rows(username, action, detail)).isGreaterThan(before);
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
