package org.waymark.it;

import java.util.stream.Stream;

/**
 * One screen of a guide.
 *
 * @param name of its file
 * @param username who looks; null for somebody who has not signed in
 * @param path its address in the words of the rights matrix
 */
record GuidePicture(String name, String username, String path, Window window) {

    /** In an address: the oldest case that has a row in this table. */
    private static final String HOLDING = "{holding %s}";

    /** In place of a name: who works the oldest case of a service with a row in this table. */
    private static final String WORKER = "{worker of %s with %s}";

    static Stream<GuidePicture> all() {
        return Stream.of(
                wide("my-work", "amara.okafor", "/casework/work"),
                wide("case", "amara.okafor", "/casework/case?c={case}"),
                telephone("case-telephone", "amara.okafor", "/casework/case?c={case}"),
                wide("contact", "amara.okafor", "/casework/contact?c={case}"),
                wide("needs", "amara.okafor", "/casework/needs?c={case}"),
                wide("closing", "amara.okafor", "/casework/close?c={case}"),
                of("amara.okafor", "others", "others", "case_transfer"),
                wide("morning", "patricia.ferguson", "/caseload/morning"),
                wide("overview", "oliver.pemberton", "/reporting/overview"),
                wide("outcomes", "oliver.pemberton", "/reporting/outcomes"),
                wide("coping", "oliver.pemberton", "/reporting/coping"),
                wide(
                        "variation",
                        "oliver.pemberton",
                        "/reporting/variation?measure=CONTACTED#time"),
                wide("reach", "oliver.pemberton", "/reporting/reach#boroughs"),
                wide("assaults", "oliver.pemberton", "/reporting/assaults#list-2"),
                wide("open-data", null, "/open-data?quarter={public}"),
                wide("contract", "helena.stroud", "/commissioning/award?a={award}"),
                wide("indicator", "helena.stroud", "/commissioning/indicator?i=M7"),
                wide("return", "helena.stroud", "/commissioning/return?r={return}"),
                wide("reference-data", "admin.novak", "/reference/lists"),
                wide("organisations", "admin.novak", "/commissioning/organisations"),
                wide("account", "admin.novak", "/access/account?id={account}"),
                wide("inbox", "gloria.mbeki", "/referral/inbox"),
                wide("triage", "gloria.mbeki", "/referral/triage?r={referral}"),
                telephone("survey-telephone", null, "/feedback?t={link}"),
                of("rosa.valencia", "safety", "safety", "safety_plan"),
                of("rosa.valencia", "measures", "measures", "measure"),
                of("rosa.valencia", "marac", "marac", "marac_referral"),
                ofService("IDVA", "home", "safe_home_step"),
                ofService("IDVA", "orders", "protective_order"),
                of("david.rosenthal", "justice", "justice", "hearing"),
                of("david.rosenthal", "incidents", "incidents", "further_incident"),
                of("miriam.katz", "advocacy", "advocacy", "advocacy_step"),
                of("maeve.costello", "courses", "courses", "therapy_course"),
                wide("calls", "maeve.costello", "/therapy/calls"),
                of("marcus.blackwood", "young", "young", "young_person"),
                of("zahra.ahmadi", "chance", "chance", "must_not_know"),
                telephone(
                        "hospital-telephone",
                        "jordan.facey",
                        "/casework/hospital?c=" + HOLDING.formatted("hospital_stay")),
                wide("appointments", "marta.reis", "/appointment/day"),
                wide("advice", "zahra.ahmadi", "/practice/advice"),
                wide("trainings", "zahra.ahmadi", "/practice/training#so-far"),
                telephone("bedside-telephone", "sister.boakye", "/referral/bedside"),
                telephone("tell-telephone", null, "/tell"),
                wide("told", "ravi.joshi", "/incident/reports"),
                wide("waiting-lists", "siobhan.kavanagh", "/therapy/lists"),
                wide("groups", "siobhan.kavanagh", "/therapy/groups?g={tuesday}"),
                wide("lists", "coral.adeyemi", "/safety/lists"),
                wide("letters", "patricia.ferguson", "/caseload/letters"),
                wide("pathways", "patricia.ferguson", "/commissioning/pathways"));
    }

    private static GuidePicture wide(String name, String username, String path) {
        return new GuidePicture(name, username, path, Window.WIDE);
    }

    private static GuidePicture telephone(String name, String username, String path) {
        return new GuidePicture(name, username, path, Window.TELEPHONE);
    }

    /** A part of the oldest case of a worker that has something of it to show. */
    private static GuidePicture of(String username, String name, String part, String table) {
        return wide(name, username, "/casework/" + part + "?c=" + HOLDING.formatted(table));
    }

    /** The same of a service, whoever of it works the case. */
    private static GuidePicture ofService(String service, String part, String table) {
        return of(WORKER.formatted(service, table), part, part, table);
    }

    @Override
    public String toString() {
        return name;
    }
}
