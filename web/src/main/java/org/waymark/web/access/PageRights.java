package org.waymark.web.access;

import static java.util.Map.entry;
import static org.waymark.access.Right.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Right;

/**
 * Which right opens which page; one of those named is enough. A page without a row opens for
 * nobody: whoever adds a page adds its row. The workflows behind a page check again, with the
 * scope; this table makes sure that not even an empty form is shown.
 */
final class PageRights {

    private static final Map<String, Set<Right>> TABLE =
            Map.ofEntries(
                    entry("/access/account", Set.of(ACCOUNT_EDIT)),
                    entry("/access/accounts", Set.of(ACCOUNT_EDIT)),
                    entry("/access/audit", Set.of(AUDIT_READ)),
                    entry("/access/confirmed", Set.of(SIGNED_IN)),
                    entry("/access/clients", Set.of(ACCOUNT_EDIT)),
                    entry("/access/password", Set.of(SIGNED_IN)),
                    entry("/access/restricted", Set.of(ACCOUNT_EDIT)),
                    entry("/appointment/day", Set.of(APPOINTMENT_BOOK)),
                    entry("/casework/advocacy", Set.of(CASE_WORK)),
                    entry("/casework/appointments", Set.of(CASE_WORK)),
                    entry("/casework/courses", Set.of(CASE_WORK)),
                    entry("/casework/groups", Set.of(CASE_WORK)),
                    entry("/casework/waiting", Set.of(CASE_WORK)),
                    entry("/therapy/groups", Set.of(CASE_MANAGE)),
                    entry("/therapy/calls", Set.of(CALL_TAKE)),
                    entry("/therapy/lists", Set.of(CASE_MANAGE)),
                    entry("/caseload/calendar", Set.of(CASE_WORK)),
                    entry("/caseload/cover", Set.of(CASE_MANAGE)),
                    entry("/access/seen", Set.of(AUDIT_READ)),
                    entry("/access/seen-letter", Set.of(AUDIT_READ)),
                    entry("/access/second-factor", Set.of(SIGNED_IN)),
                    entry("/access/sessions", Set.of(SIGNED_IN)),
                    entry("/caseload/letter-run", Set.of(CASE_MANAGE)),
                    entry("/commissioning/service-rows", Set.of(PATHWAY_EDIT)),
                    entry("/safety/agenda", Set.of(MARAC_LIST)),
                    entry("/safety/lists", Set.of(MARAC_LIST)),
                    entry("/caseload/letters", Set.of(CASE_MANAGE)),
                    entry("/caseload/text-run", Set.of(CASE_MANAGE)),
                    entry("/caseload/texts", Set.of(CASE_MANAGE)),
                    entry("/casework/letter", Set.of(CASE_WORK)),
                    entry("/caseload/morning", Set.of(CASE_MANAGE)),
                    entry("/caseload/review", Set.of(CASE_MANAGE)),
                    entry("/casework/access", Set.of(CASE_WORK)),
                    entry("/casework/card", Set.of(CASE_WORK)),
                    entry("/casework/case", Set.of(CASE_WORK)),
                    entry("/casework/close", Set.of(CASE_WORK)),
                    entry("/casework/confirm", Set.of(CASE_WORK)),
                    entry("/casework/consent", Set.of(CASE_WORK)),
                    entry("/casework/contact", Set.of(CASE_WORK)),
                    entry("/casework/documents", Set.of(CASE_WORK)),
                    entry("/casework/emergency", Set.of(CASE_WORK)),
                    entry("/casework/hospital", Set.of(CASE_WORK)),
                    entry("/casework/young", Set.of(CASE_WORK)),
                    entry("/casework/enhanced", Set.of(CASE_WORK)),
                    entry("/casework/measured", Set.of(CASE_WORK)),
                    entry("/casework/measures", Set.of(CASE_WORK)),
                    entry("/casework/measuring", Set.of(CASE_WORK)),
                    entry("/casework/needs", Set.of(CASE_WORK)),
                    entry("/casework/notes", Set.of(CASE_WORK)),
                    entry("/casework/justice", Set.of(CASE_WORK)),
                    entry("/casework/others", Set.of(CASE_WORK)),
                    entry("/casework/safety", Set.of(CASE_WORK)),
                    entry("/casework/children", Set.of(CASE_WORK)),
                    entry("/casework/orders", Set.of(CASE_WORK)),
                    entry("/casework/marac", Set.of(CASE_WORK)),
                    entry("/casework/marac-referral", Set.of(CASE_WORK)),
                    entry("/casework/outcomes", Set.of(CASE_WORK)),
                    entry("/casework/plan", Set.of(CASE_WORK)),
                    entry("/casework/sealed", Set.of(CASE_WORK)),
                    entry("/casework/transfer", Set.of(CASE_WORK)),
                    entry("/casework/told", Set.of(CASE_WORK)),
                    entry("/casework/chance", Set.of(CASE_WORK)),
                    entry("/practice/advice", Set.of(CASE_WORK)),
                    entry("/practice/event", Set.of(CASE_WORK)),
                    entry("/practice/one", Set.of(CASE_WORK)),
                    entry("/practice/training", Set.of(CASE_WORK)),
                    entry("/casework/work", Set.of(CASE_WORK)),
                    entry("/incident/report", Set.of(REFERRAL_TRIAGE)),
                    entry("/incident/reports", Set.of(REFERRAL_TRIAGE)),
                    entry("/incident/told", Set.of(REFERRAL_SEND)),
                    entry("/incident/told-one", Set.of(REFERRAL_SEND)),
                    entry("/commissioning/award", Set.of(PUBLISHED_FIGURES, SERVICE_FIGURES)),
                    entry("/commissioning/award-change", Set.of(CONTRACT_EDIT)),
                    entry("/commissioning/award-new", Set.of(CONTRACT_EDIT)),
                    entry("/commissioning/awards", Set.of(PUBLISHED_FIGURES, SERVICE_FIGURES)),
                    entry("/commissioning/indicator", Set.of(PUBLISHED_FIGURES, SERVICE_FIGURES)),
                    entry("/commissioning/indicators", Set.of(PUBLISHED_FIGURES, SERVICE_FIGURES)),
                    entry("/commissioning/return", Set.of(PUBLISHED_FIGURES, SERVICE_FIGURES)),
                    entry("/commissioning/returns", Set.of(PUBLISHED_FIGURES, SERVICE_FIGURES)),
                    entry("/commissioning/fund-new", Set.of(CONTRACT_EDIT)),
                    entry("/commissioning/new-contract", Set.of(REFERENCE_EDIT)),
                    entry("/commissioning/new-organisation", Set.of(REFERENCE_EDIT)),
                    entry("/commissioning/new-service", Set.of(REFERENCE_EDIT)),
                    entry("/commissioning/new-team", Set.of(REFERENCE_EDIT)),
                    entry("/commissioning/organisations", Set.of(REFERENCE_EDIT)),
                    entry("/commissioning/pathway", Set.of(PATHWAY_EDIT)),
                    entry("/commissioning/pathways", Set.of(PATHWAY_EDIT)),
                    entry("/joint/collision", Set.of(COLLISION_DECIDE)),
                    entry("/joint/collisions", Set.of(COLLISION_DECIDE)),
                    entry(
                            "/person/known",
                            Set.of(
                                    CASE_WORK,
                                    REFERRAL_TRIAGE,
                                    REFERRAL_SEND,
                                    COLLISION_DECIDE,
                                    MARAC_LIST,
                                    RIGHTS_WORK)),
                    entry("/person/matches", Set.of(PERSON_MATCH)),
                    entry("/casework/rights", Set.of(CASE_WORK)),
                    entry("/privacy/part", Set.of(RIGHTS_WORK)),
                    entry("/privacy/request", Set.of(RIGHTS_WORK)),
                    entry("/privacy/request-new", Set.of(RIGHTS_WORK)),
                    entry("/privacy/requests", Set.of(RIGHTS_WORK)),
                    entry("/privacy/sealed", Set.of(SEALED_NOTES, CASE_MANAGE, RIGHTS_WORK)),
                    entry("/privacy/sealed-notes", Set.of(RIGHTS_WORK)),
                    entry("/privacy/sealed-review", Set.of(SEALED_NOTES)),
                    entry("/privacy/certificate", Set.of(RETENTION_RULES, RETENTION_REVIEW)),
                    entry("/privacy/hold", Set.of(RETENTION_REVIEW)),
                    entry("/privacy/retention", Set.of(RETENTION_RULES, RETENTION_REVIEW)),
                    entry("/privacy/rules", Set.of(RETENTION_RULES, RETENTION_REVIEW)),
                    entry("/privacy/agreement", Set.of(AGREEMENT_READ)),
                    entry("/privacy/agreement-new", Set.of(AGREEMENT_EDIT)),
                    entry("/privacy/agreements", Set.of(AGREEMENT_READ)),
                    entry("/privacy/breach", Set.of(BREACH_MANAGE)),
                    entry("/privacy/breach-report", Set.of(SIGNED_IN)),
                    entry("/privacy/breaches", Set.of(BREACH_MANAGE)),
                    entry("/privacy/controllers", Set.of(AGREEMENT_READ)),
                    entry("/privacy/dictionary", Set.of(DICTIONARY_READ)),
                    entry("/privacy/material", Set.of(MATERIAL_PREPARE, MATERIAL_APPROVE)),
                    entry("/privacy/material-item", Set.of(MATERIAL_PREPARE)),
                    entry("/privacy/material-new", Set.of(MATERIAL_PREPARE)),
                    entry("/privacy/material-request", Set.of(MATERIAL_PREPARE, MATERIAL_APPROVE)),
                    entry("/reference/holidays", Set.of(REFERENCE_EDIT)),
                    entry("/reference/instruments", Set.of(CASE_MANAGE, REFERENCE_EDIT)),
                    entry("/reference/instrument", Set.of(PATHWAY_EDIT, REFERENCE_EDIT)),
                    entry("/reference/list", Set.of(REFERENCE_EDIT)),
                    entry("/reference/lists", Set.of(REFERENCE_EDIT)),
                    entry("/referral/bedside", Set.of(REFERRAL_SEND)),
                    entry("/reference/recorded-crime", Set.of(REFERENCE_EDIT)),
                    entry("/referral/confirm", Set.of(REFERRAL_TRIAGE)),
                    entry("/referral/feed", Set.of(FEED_READ)),
                    entry("/referral/feeds", Set.of(FEED_READ)),
                    entry("/referral/inbox", Set.of(REFERRAL_TRIAGE)),
                    entry("/referral/mine", Set.of(REFERRAL_SEND)),
                    entry("/referral/receipt", Set.of(REFERRAL_SEND)),
                    entry("/referral/refer", Set.of(REFERRAL_SEND)),
                    entry("/referral/restricted", Set.of(CASE_MANAGE)),
                    entry("/referral/restriction", Set.of(CASE_MANAGE)),
                    entry("/referral/triage", Set.of(REFERRAL_TRIAGE)),
                    entry("/reporting/assaults", Set.of(SERVICE_FIGURES, PUBLISHED_FIGURES)),
                    entry("/safety/meetings", Set.of(CASE_MANAGE)),
                    entry("/safety/meeting", Set.of(CASE_MANAGE)),
                    entry("/safety/thresholds", Set.of(CASE_MANAGE)),
                    entry("/safety/focus", Set.of(CASE_MANAGE)),
                    entry("/reporting/definitions", Set.of(PUBLISHED_FIGURES)),
                    entry("/reporting/outcomes", Set.of(PUBLISHED_FIGURES)),
                    entry("/reporting/variation", Set.of(PUBLISHED_FIGURES)),
                    entry("/reporting/reach", Set.of(PUBLISHED_FIGURES)),
                    entry("/reporting/coping", Set.of(SERVICE_FIGURES, PUBLISHED_FIGURES)),
                    entry("/reporting/borough", Set.of(PUBLISHED_FIGURES)),
                    entry("/reference/population", Set.of(REFERENCE_EDIT)),
                    entry("/reporting/recorded-crime", Set.of(PUBLISHED_FIGURES)));

    private PageRights() {}

    /**
     * The rights of which one opens the page, or nothing when the page has no row.
     *
     * @param path as asked for, below the context path, with or without .xhtml
     */
    static Optional<Set<Right>> of(String path) {
        return Optional.ofNullable(TABLE.get(withoutSuffix(path)));
    }

    static String withoutSuffix(String path) {
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    }
}
