package org.waymark.privacy.rights;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Which tables a copy of somebody's record is made of, each with the class that reads it for the
 * copy, and which tables with personal data it leaves out, each with the reason. A test compares
 * both with what is destroyed with a record ({@code PurgePlan}), so that nothing is held about
 * somebody that nobody has thought of when they ask for it.
 */
final class RecordCover {

    private static final String CARE = "privacy/rights/CareItemsReader";
    private static final String CASES = "privacy/rights/CaseItemsReader";
    private static final String PEOPLE = "privacy/rights/PersonItemsReader";
    private static final String ANSWERS = "privacy/rights/CaseAnswersReader";
    private static final String MEASURES = "privacy/rights/MeasureItemsReader";
    private static final String YOUNG = "privacy/rights/YoungItemsReader";
    private static final String JUSTICE = "privacy/rights/JusticeItemsReader";
    private static final String PRACTICE = "privacy/rights/PracticeItemsReader";
    private static final String JOINT = "privacy/rights/JointItemsReader";
    private static final String ACCESS = "privacy/rights/AccessItemsReader";
    private static final String DATA = "privacy/rights/DataItemsReader";
    private static final String EQUALITY = "privacy/rights/EqualityItemsReader";
    private static final String SAFETY = "safety/SafetyRecordReader";
    private static final String PLANS = "privacy/rights/SafetyItemsReader";

    private static final String COLLEAGUES = "what colleagues know or do, not what is held of them";
    private static final String OTHERS = "about somebody else, whom telling may endanger";
    private static final String HASHES = "keyed hashes, to find a record by: no words";
    private static final String WORKING =
            "how the request itself is worked; what came of it is told";
    private static final String WEIGHED =
            "how a request was weighed, with legal advice; it is named";
    private static final String NUMBERS = "numbers and codes of what the copy says in words";

    /** By table, the class that reads it, below org/waymark. */
    static final Map<String, String> READ =
            Map.ofEntries(
                    entry("person", PEOPLE),
                    entry("contact_point", "person/ContactPoint"),
                    entry("person_equality", EQUALITY),
                    entry("consent", PEOPLE),
                    entry("consent_share", PEOPLE),
                    entry("referral", PEOPLE),
                    entry("referral_event", PEOPLE),
                    entry("referral_suspect", PEOPLE),
                    entry("incident", "incident/ReportReader"),
                    entry("incident_contact", "incident/ReportStore"),
                    entry("incident_upload", "incident/UploadStore"),
                    entry("incident_piece", "incident/PieceReader"),
                    entry("advice_case", PRACTICE),
                    entry("restriction_review", ACCESS),
                    entry("urgent_need", CARE),
                    entry("support_case", CASES),
                    entry("contact_attempt", CASES),
                    entry("case_substrand", CASES),
                    entry("case_strand", CASES),
                    entry("need", ANSWERS),
                    entry("needs_assessment", ANSWERS),
                    entry("measurement", ANSWERS),
                    entry("measurement_value", ANSWERS),
                    entry("measure", MEASURES),
                    entry("measure_answer", MEASURES),
                    entry("plan_action", CASES),
                    entry("task", CASES),
                    entry("risk_review", CASES),
                    entry("danger_end", CASES),
                    entry("note", CASES),
                    entry("case_event", CASES),
                    entry("outbox_message", CASES),
                    entry("letter", CARE),
                    entry("text_line", CARE),
                    entry("survey_asked", CARE),
                    entry("sealed_note", "therapy/SealedNoteReader"),
                    entry("sealed_opening", ACCESS),
                    entry("case_document", "casework/DocumentFileReader"),
                    entry("case_document_version", "casework/DocumentFileReader"),
                    entry("case_document_piece", "casework/DocumentPieceReader"),
                    entry("appointment", CARE),
                    entry("follow_up", CARE),
                    entry("after_closing", CARE),
                    entry("closing_answer", CARE),
                    entry("medical_marker", CARE),
                    entry("waiting_entry", CARE),
                    entry("therapy_course", CARE),
                    entry("therapy_extension", CARE),
                    entry("therapy_session", CARE),
                    entry("therapy_session_correction", CARE),
                    entry("case_therapist", CARE),
                    entry("group_member", CARE),
                    entry("group_attendance", CARE),
                    entry("advocacy_step", CARE),
                    entry("hospital_stay", YOUNG),
                    entry("young_person", YOUNG),
                    entry("young_competence", YOUNG),
                    entry("peer_harm", YOUNG),
                    entry("case_professional", YOUNG),
                    entry("hearing", JUSTICE),
                    entry("justice_step", JUSTICE),
                    entry("special_measure", JUSTICE),
                    entry("special_measure_before", JUSTICE),
                    entry("enhanced_right", JUSTICE),
                    entry("must_not_know", PRACTICE),
                    entry("interpreter_choice", PRACTICE),
                    entry("fgm_duty", PRACTICE),
                    entry("safety_plan", SAFETY),
                    entry("child", SAFETY),
                    entry("child_safeguarding", SAFETY),
                    entry("protective_order", SAFETY),
                    entry("order_breach", SAFETY),
                    entry("order_variation", SAFETY),
                    entry("withdrawal_mark", SAFETY),
                    entry("further_incident", SAFETY),
                    entry("safe_home_step", SAFETY),
                    entry("marac_referral", SAFETY),
                    entry("disclosure_application", PLANS),
                    entry("marac_information", PLANS),
                    entry("marac_action", PLANS),
                    entry("case_transfer", JOINT),
                    entry("joint_look", JOINT),
                    entry("named_staff", ACCESS),
                    entry("break_glass", ACCESS),
                    entry("material_request", DATA),
                    entry("breach_case", DATA),
                    entry("rectification", DATA),
                    entry("processing_limit", DATA),
                    entry("retention_hold", DATA));

    /** By table, why it is no part of a copy. */
    static final Map<String, String> LEFT_OUT =
            Map.ofEntries(
                    entry("hearing_task", "which task belongs to which hearing; both are told"),
                    entry("marac_referral_move", "in which case a paper stands; it is told there"),
                    entry("case_stage", "which stages of support are done; the timeline tells it"),
                    entry("clock", "times the service sets itself; what happened is told"),
                    entry("clock_pause", "times the service sets itself; what happened is told"),
                    entry("draft", "what somebody is typing: not yet said (decision 77)"),
                    entry("feed_row", "the line of a file; the referral holds what it said"),
                    entry("feed_message", "the number of a line; the referral holds what it said"),
                    entry("survey_invitation", "a link by its hash; that they were asked is told"),
                    entry("supervision", COLLEAGUES),
                    entry("supervision_case", COLLEAGUES),
                    entry("file_audit_file", COLLEAGUES),
                    entry("file_audit_answer", COLLEAGUES),
                    entry("wave_invitation", "a link by its hash; that they were asked is told"),
                    entry(
                            "survey_wave_case",
                            "why a wave asked or did not; what it rests on is told"),
                    entry("curious_lookup", COLLEAGUES),
                    entry("conflict", COLLEAGUES),
                    entry("collision", OTHERS),
                    entry("collision_decision", OTHERS),
                    entry("match_proposal", OTHERS),
                    entry("match_key", HASHES),
                    entry("suspect_key", HASHES),
                    entry("case_suspect_key", HASHES),
                    entry("outcome_fact", NUMBERS),
                    entry("referral_fact", NUMBERS),
                    entry("retention_proposal", "that it is due to be destroyed: not yet decided"),
                    entry(
                            "case_opening",
                            "days a manager opened it; who has looked is an appendix"),
                    entry("audit_reason", "why colleagues did it; who has looked is an appendix"),
                    entry("referral_opening", WORKING),
                    entry("sealed_review", WORKING),
                    entry("rights_request", WORKING),
                    entry("rights_item", WORKING),
                    entry("rights_outside", WORKING),
                    entry("rights_span", WORKING),
                    entry("rights_wait", WORKING),
                    entry("rights_event", WORKING),
                    entry("rights_unlock", WORKING),
                    entry("material_item", WEIGHED),
                    entry("material_weighing", WEIGHED),
                    entry("material_approval", WEIGHED),
                    entry("material_bundle", WEIGHED),
                    entry("material_event", WEIGHED));

    private RecordCover() {}
}
