package org.waymark.it;

import java.net.http.HttpResponse;
import java.util.Map;

/** A manager's decisions about who may open a case, over HTTP as the page sends them. */
final class RestrictedDesk {

    private RestrictedDesk() {}

    static HttpResponse<String> restrict(Visitor manager, String reference) {
        return CaseDesk.submit(
                manager,
                page(reference),
                "restricting",
                "restrict",
                Map.of("restriction", "RELATIVE", "restrictWhy", "Her sister works at the desk"));
    }

    static HttpResponse<String> lift(Visitor manager, String reference) {
        return CaseDesk.submit(
                manager,
                page(reference),
                "lifting",
                "lift",
                Map.of("liftWhy", "Her sister has left"));
    }

    static HttpResponse<String> name(Visitor manager, String reference, String who) {
        return CaseDesk.submit(
                manager,
                page(reference),
                "naming",
                "name",
                Map.of("accountId", CaseDesk.account(who), "nameWhy", "Covers the hearing"));
    }

    static HttpResponse<String> remove(Visitor manager, String reference, String named) {
        return CaseDesk.submit(
                manager,
                page(reference),
                "removing",
                "remove",
                Map.of("namedId", named, "removeWhy", "The hearing is over"));
    }

    /** The row that names somebody on a case now. */
    static String named(String reference, String who) {
        return RightsMatrix.text(
                "SELECT n.id FROM named_staff n JOIN support_case c ON c.id = n.case_id JOIN account a"
                        + " ON a.id = n.account_id WHERE c.reference = ? AND a.username = ? AND"
                        + " n.ended_at IS NULL",
                reference,
                who);
    }

    private static String page(String reference) {
        return "/casework/access?c=" + reference;
    }
}
