package org.waymark.privacy.retention;

import static org.waymark.privacy.retention.PurgeStep.ofCase;
import static org.waymark.privacy.retention.PurgeStep.ofPerson;
import static org.waymark.privacy.retention.PurgeStep.ofReferral;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is destroyed of a record, table by table and in this order, and which tables with personal
 * data stay, each with the reason. A test compares both with the data dictionary: whoever adds a
 * table that holds something about a person adds a line here.
 */
public final class PurgePlan {

    /** Tables with personal data that a destruction leaves alone. */
    static final Map<String, String> KEPT =
            Map.ofEntries(
                    Map.entry("account", "about colleagues"),
                    Map.entry("recorded_crime_month", "published figures, loaded by colleagues"),
                    Map.entry("chart_change", "about charts, by colleagues"),
                    Map.entry("population_file", "published figures, loaded by colleagues"),
                    Map.entry("access_change", "about colleagues"),
                    Map.entry("access_change_known", "about colleagues"),
                    Map.entry("postcode_load", "a directory of places, loaded by colleagues"),
                    Map.entry("account_role", "about colleagues"),
                    Map.entry("therapy_group", "about a service; who leads it is a colleague"),
                    Map.entry("award", "about organisations; ReturnMaking deletes their address"),
                    Map.entry("award_contract", "about contracts, by colleagues"),
                    Map.entry("award_lot", "about contracts, by colleagues"),
                    Map.entry("award_source", "money, entered by colleagues"),
                    Map.entry("award_payment", "money, entered by colleagues"),
                    Map.entry("award_variation", "money, entered by colleagues"),
                    Map.entry("award_action", "about contracts, by colleagues"),
                    Map.entry("contract_target", "about contracts, by colleagues"),
                    Map.entry("return_event", "about contracts, by colleagues"),
                    Map.entry("return_submission", "about contracts, by colleagues"),
                    Map.entry("return_explanation", "about contracts, by colleagues"),
                    Map.entry("code_figure_file", "published figures, loaded by colleagues"),
                    Map.entry("open_quarter", "about quarters, by colleagues"),
                    Map.entry("open_quarter_note", "about quarters, by colleagues"),
                    Map.entry("open_quarter_proposal", "about quarters, by colleagues"),
                    Map.entry("account_session", "about colleagues"),
                    Map.entry("calendar_access", "about colleagues"),
                    Map.entry("report_mail", "about colleagues"),
                    Map.entry("second_factor", "about colleagues"),
                    Map.entry("recovery_code", "about colleagues"),
                    Map.entry("restricted_intake", "about colleagues"),
                    Map.entry("work_phone", "about colleagues"),
                    Map.entry("letter_run", "about colleagues"),
                    Map.entry("text_run", "about colleagues"),
                    Map.entry("account_identity", "about colleagues"),
                    Map.entry("cover", "about colleagues"),
                    Map.entry("caseload_rule", "what cases weigh, set by colleagues"),
                    Map.entry("worker_time", "about colleagues"),
                    Map.entry("worker_leave", "about colleagues"),
                    Map.entry("advice_correction", "names nobody; written by colleagues"),
                    Map.entry("training_correction", "names nobody; written by colleagues"),
                    Map.entry("practice_follow_up", "names nobody; written by colleagues"),
                    Map.entry("training_event", "names nobody; planned by colleagues"),
                    Map.entry("agreement", "about organisations, entered by colleagues"),
                    Map.entry("instrument_wording", "questions, loaded by colleagues"),
                    Map.entry("pathway_draft", "how services work, written by colleagues"),
                    Map.entry("instrument_draft", "questions, written by colleagues"),
                    Map.entry("assault_file", "files without persons, loaded by colleagues"),
                    Map.entry("breach", "what happened to data, in words that name nobody"),
                    Map.entry("breach_event", "what was done about it"),
                    Map.entry("known_person", "what colleagues said of their own life, theirs"),
                    Map.entry("known_key", "hashes of what colleagues said of their own life"),
                    Map.entry("audit_entry", "who did what, by number: its words are destroyed"),
                    Map.entry("audit_late_reason", "about the audit as a whole"),
                    Map.entry("suppression", "keyed hashes: an objection outlives the record"),
                    Map.entry("person_key", "its content goes, that it went stays"),
                    Map.entry("published_quarter", "numbers, which past figures are made of"),
                    Map.entry("referral_count", "numbers, which past figures are made of"),
                    Map.entry("outcome_count", "numbers, which past figures are made of"),
                    Map.entry("survey_response", "does not know who answered"),
                    Map.entry("wave_answer", "does not know who answered"),
                    Map.entry("survey", "questions, written by colleagues"),
                    Map.entry("survey_draft", "questions, written by colleagues"),
                    Map.entry("survey_wave", "when people are asked, decided by colleagues"),
                    Map.entry(
                            "police_satisfaction_file", "published figures, loaded by colleagues"),
                    Map.entry("feed_batch", "about files and who sent them"),
                    Map.entry("retention_rule", "about colleagues"),
                    Map.entry("retention_run", "about colleagues"),
                    Map.entry("retention_tally", "numbers and colleagues"),
                    Map.entry("retention_certificate", "numbers and colleagues"),
                    Map.entry("marac_rule", "about boroughs, entered by colleagues"),
                    Map.entry("marac_meeting", "days of meetings, entered by colleagues"),
                    Map.entry("marac_meeting_change", "days of meetings, entered by colleagues"),
                    Map.entry(
                            "marac_outside_key",
                            "goes with the case of the agency, by OutsideCare"),
                    Map.entry("file_audit", "which sample a colleague drew, not of whom"),
                    Map.entry("marac_agency_told", "which agency a colleague told of a day"),
                    Map.entry("appointment_slot", "times that colleagues opened, for nobody"),
                    Map.entry("helpline_call", "numbers: no caller is kept with a call"),
                    Map.entry("therapy_offer", "lists that colleagues keep, not who is on them"),
                    Map.entry("rights_copy", "numbers, of requests that forget their words"));

    static final List<PurgeStep> STEPS =
            List.of(
                    ofCase(
                            "need",
                            "DELETE n FROM need n JOIN needs_assessment a ON a.id = n.assessment_id"
                                    + " WHERE a.case_id = :case"),
                    ofCase("needs_assessment"),
                    ofCase(
                            "measurement_value",
                            "DELETE v FROM measurement_value v JOIN measurement m ON m.id ="
                                    + " v.measurement_id WHERE m.case_id = :case"),
                    ofCase("measurement"),
                    ofCase("contact_attempt"),
                    ofCase("case_substrand"),
                    ofCase("case_strand"),
                    ofCase("letter"),
                    ofCase("text_line"),
                    ofCase("plan_action"),
                    ofCase("task"),
                    ofCase("case_stage"),
                    ofCase("case_opening"),
                    ofCase("after_closing"),
                    ofCase("closing_answer"),
                    ofCase("note"),
                    ofCase("sealed_review"),
                    ofCase(
                            "sealed_opening",
                            "UPDATE sealed_opening SET reason = 'Destroyed with the record',"
                                    + " decided_why = NULL WHERE case_id = :case"),
                    ofCase("sealed_note"),
                    ofCase("therapy_session_correction"),
                    ofCase("therapy_extension"),
                    ofCase("therapy_session"),
                    ofCase("therapy_course"),
                    ofCase("waiting_entry"),
                    ofCase("case_therapist"),
                    ofCase(
                            "supervision",
                            "UPDATE supervision s SET s.actions = NULL WHERE EXISTS (SELECT 1 FROM"
                                    + " supervision_case x WHERE x.supervision_id = s.id AND x.case_id"
                                    + " = :case) AND NOT EXISTS (SELECT 1 FROM supervision_case y WHERE"
                                    + " y.supervision_id = s.id AND y.case_id <> :case)"),
                    ofCase("supervision_case"),
                    ofCase(
                            "file_audit_answer",
                            "DELETE w FROM file_audit_answer w JOIN file_audit_file x ON x.id ="
                                    + " w.file_id WHERE x.case_id = :case"),
                    ofCase("file_audit_file"),
                    ofCase("group_member"),
                    ofCase("group_attendance"),
                    ofCase("appointment"),
                    ofCase("follow_up"),
                    ofCase("medical_marker"),
                    ofCase("advocacy_step"),
                    ofCase(
                            "case_document_piece",
                            "DELETE p FROM case_document_piece p JOIN case_document_version v ON v.id ="
                                    + " p.version_id JOIN case_document d ON d.id = v.document_id WHERE"
                                    + " d.case_id = :case"),
                    ofCase(
                            "case_document_version",
                            "DELETE v FROM case_document_version v JOIN case_document d ON d.id ="
                                    + " v.document_id WHERE d.case_id = :case"),
                    ofCase("case_document"),
                    ofCase(
                            "measure_answer",
                            "DELETE w FROM measure_answer w JOIN measure m ON m.id = w.measure_id WHERE"
                                    + " m.case_id = :case"),
                    ofCase("measure"),
                    ofCase(
                            "hearing_task",
                            "DELETE t FROM hearing_task t JOIN hearing h ON h.id = t.hearing_id WHERE"
                                    + " h.case_id = :case"),
                    ofCase("hearing"),
                    ofCase("hospital_stay"),
                    ofCase("peer_harm"),
                    ofCase("young_competence"),
                    ofCase("young_person"),
                    ofCase("case_professional"),
                    ofCase("justice_step"),
                    ofCase("must_not_know"),
                    ofCase("interpreter_choice"),
                    ofCase("fgm_duty"),
                    ofCase(
                            "special_measure_before",
                            "DELETE b FROM special_measure_before b JOIN special_measure m ON m.id ="
                                    + " b.measure_id WHERE m.case_id = :case"),
                    ofCase("special_measure"),
                    ofCase("enhanced_right"),
                    ofCase("safety_plan"),
                    ofCase("child_safeguarding"),
                    ofCase("child"),
                    ofCase(
                            "order_breach",
                            "DELETE b FROM order_breach b JOIN protective_order o ON o.id = b.order_id"
                                    + " WHERE o.case_id = :case"),
                    ofCase(
                            "order_variation",
                            "DELETE v FROM order_variation v JOIN protective_order o ON o.id ="
                                    + " v.order_id WHERE o.case_id = :case"),
                    ofCase("protective_order"),
                    ofCase("disclosure_application"),
                    ofMarac("marac_information"),
                    ofMarac("marac_action"),
                    ofCase(
                            "marac_referral_move",
                            "DELETE FROM marac_referral_move WHERE from_case_id = :case"),
                    ofCase(
                            "marac_referral_move",
                            "DELETE FROM marac_referral_move WHERE to_case_id = :case"),
                    ofCase(
                            "draft",
                            "DELETE d FROM marac_referral m JOIN draft d ON d.form_key IN"
                                    + " (CONCAT('sealed:brought-', m.id), CONCAT('sealed:owed-', m.id))"
                                    + " WHERE m.case_id = :case"),
                    ofCase("marac_referral"),
                    ofCase("withdrawal_mark"),
                    ofCase(
                            "incident",
                            "UPDATE incident i JOIN further_incident x ON x.report_id = i.id SET"
                                    + " i.state = 'GONE', i.answers = NULL, i.person_id = NULL,"
                                    + " i.kept_why = NULL, i.contact_open = FALSE WHERE x.case_id ="
                                    + " :case"),
                    ofCase("further_incident"),
                    ofCase("safe_home_step"),
                    ofCase("risk_review"),
                    ofCase("danger_end"),
                    ofCase("case_suspect_key"),
                    ofMaterial("material_item"),
                    ofMaterial("material_weighing"),
                    ofMaterial("material_approval"),
                    ofMaterial("material_bundle"),
                    ofMaterial("material_event"),
                    ofCase("material_request"),
                    ofCase("breach_case"),
                    ofCase("joint_look", "DELETE FROM joint_look WHERE seen_case_id = :case"),
                    ofCase("joint_look", "DELETE FROM joint_look WHERE viewer_case_id = :case"),
                    ofCase("case_transfer", "DELETE FROM case_transfer WHERE case_id = :case"),
                    ofCase(
                            "case_transfer",
                            "DELETE FROM case_transfer WHERE their_case_id = :case"),
                    ofCase("case_event"),
                    ofCase("named_staff"),
                    ofCase("survey_asked"),
                    ofCase("survey_wave_case"),
                    ofCase(
                            "wave_invitation",
                            "DELETE FROM wave_invitation WHERE case_id = :case AND sent = FALSE"),
                    ofCase(
                            "wave_invitation",
                            "UPDATE wave_invitation i JOIN survey_wave w ON w.id = i.wave_id SET"
                                    + " i.case_id = NULL, i.token_hash = NULL, i.asked_on ="
                                    + " w.first_day, i.expires_on = w.first_day WHERE i.case_id ="
                                    + " :case"),
                    ofCase(
                            "survey_invitation",
                            "DELETE FROM survey_invitation WHERE case_id = :case AND sent = FALSE"),
                    ofCase(
                            "survey_invitation",
                            "UPDATE survey_invitation SET case_id = NULL, token_hash = NULL, asked_on"
                                    + " = MAKEDATE(YEAR(asked_on), 1) + INTERVAL (QUARTER(asked_on)"
                                    + " - 1) * 3 MONTH, expires_on = asked_on WHERE case_id = :case"),
                    ofCase(
                            "break_glass",
                            "UPDATE break_glass SET reason = 'Destroyed with the record', review_note"
                                    + " = NULL WHERE case_id = :case"),
                    ofCase("curious_lookup"),
                    ofCase("outbox_message", "DELETE FROM outbox_message WHERE case_id = :case"),
                    ofCase(
                            "draft",
                            "DELETE FROM draft WHERE form_key LIKE CONCAT('%', :caseReference,"
                                    + " '%')"),
                    ofCase(
                            "outcome_fact",
                            "UPDATE outcome_fact SET case_id = :unknown WHERE case_id = :case"),
                    ofReferral(
                            "clock_pause",
                            "DELETE u FROM clock_pause u JOIN clock k ON k.id = u.clock_id WHERE"
                                    + " k.referral_id = :referral"),
                    ofReferral("curious_lookup"),
                    ofReferral("clock"),
                    ofReferral("urgent_need"),
                    ofReferral("restriction_review"),
                    ofReferral("referral_opening"),
                    ofReferral("referral_event"),
                    ofReferral("referral_suspect"),
                    ofReferral("suspect_key"),
                    ofReferral(
                            "collision_decision",
                            "DELETE d FROM collision_decision d JOIN collision x ON x.id ="
                                    + " d.collision_id WHERE x.referral_id = :referral"),
                    ofReferral("collision"),
                    ofReferral(
                            "case_transfer",
                            "DELETE FROM case_transfer WHERE referral_id = :referral"),
                    ofReferral("outbox_message"),
                    ofReferral(
                            "feed_message",
                            "UPDATE feed_message m JOIN feed_row f ON f.batch_id = m.batch_id AND"
                                    + " f.row_no = m.row_no SET m.referral_id = NULL WHERE"
                                    + " f.referral_id = :referral AND m.referral_id = :referral"),
                    ofReferral(
                            "feed_row",
                            "UPDATE feed_row SET referral_id = NULL, error = NULL, raw = NULL,"
                                    + " raw_sealed = NULL, sealed_for = NULL WHERE"
                                    + " referral_id = :referral"),
                    ofReferral(
                            "draft",
                            "DELETE FROM draft WHERE form_key LIKE CONCAT('%', :referralReference,"
                                    + " '%')"),
                    ofReferral(
                            "audit_reason",
                            "DELETE w FROM audit_reason w JOIN audit_entry e ON e.id = w.entry_id"
                                    + " WHERE e.person_id = :person AND (e.referral_id = :referral"
                                    + " OR e.case_id = :case)"),
                    ofReferral(
                            "referral_fact",
                            "UPDATE referral_fact SET referral_id = :unknown WHERE referral_id ="
                                    + " :referral"),
                    ofReferral(
                            "advice_case",
                            "UPDATE advice_case SET referral_id = NULL WHERE referral_id ="
                                    + " :referral"),
                    ofReferral(
                            "incident_piece",
                            "DELETE p FROM incident_piece p JOIN incident_upload u ON u.id ="
                                    + " p.upload_id JOIN incident i ON i.id = u.incident_id WHERE"
                                    + " i.referral_id = :referral"),
                    ofReferral(
                            "incident_upload",
                            "DELETE u FROM incident_upload u JOIN incident i ON i.id ="
                                    + " u.incident_id WHERE i.referral_id = :referral"),
                    ofReferral(
                            "incident_contact",
                            "DELETE s FROM incident_contact s JOIN incident i ON i.id ="
                                    + " s.incident_id WHERE i.referral_id = :referral"),
                    ofReferral(
                            "incident",
                            "UPDATE incident SET state = 'GONE', answers = NULL, person_id = NULL,"
                                    + " kept_why = NULL, contact_open = FALSE, referral_id = NULL WHERE"
                                    + " referral_id = :referral"),
                    ofReferral("retention_proposal"),
                    ofCase("support_case", "DELETE FROM support_case WHERE id = :case"),
                    ofReferral("referral", "DELETE FROM referral WHERE id = :referral"),
                    ofReferral("consent_share"),
                    ofPerson(
                            "rights_outside",
                            "DELETE o FROM rights_outside o JOIN rights_request q ON q.id ="
                                    + " o.request_id WHERE q.person_id = :person"),
                    ofPerson(
                            "rights_span",
                            "DELETE s FROM rights_span s JOIN rights_item i ON i.id = s.item_id JOIN"
                                    + " rights_request q ON q.id = i.request_id WHERE q.person_id ="
                                    + " :person"),
                    ofPerson(
                            "rights_item",
                            "DELETE i FROM rights_item i JOIN rights_request q ON q.id = i.request_id"
                                    + " WHERE q.person_id = :person"),
                    ofPerson(
                            "rights_wait",
                            "UPDATE rights_wait w JOIN rights_request q ON q.id = w.request_id SET"
                                    + " w.asked = 'Destroyed with the record' WHERE q.person_id ="
                                    + " :person"),
                    ofPerson(
                            "rights_event",
                            "UPDATE rights_event e JOIN rights_request q ON q.id = e.request_id SET"
                                    + " e.detail = NULL WHERE q.person_id = :person"),
                    ofPerson(
                            "rights_unlock",
                            "UPDATE rights_unlock u JOIN rights_request q ON q.id = u.request_id SET"
                                    + " u.reason = 'Destroyed with the record' WHERE q.person_id ="
                                    + " :person"),
                    ofPerson(
                            "rights_request",
                            "UPDATE rights_request SET representative = NULL, authority_seen = NULL,"
                                    + " wanted = 'Destroyed with the record', identity_note = NULL,"
                                    + " extended_why = NULL, decision_note = NULL, answered_to = NULL"
                                    + " WHERE person_id = :person"),
                    ofPerson("rectification"),
                    ofPerson("processing_limit"),
                    ofPerson("contact_point"),
                    ofPerson("person_equality"),
                    ofPerson("consent"),
                    ofPerson("consent_share"),
                    ofPerson("match_key"),
                    ofPerson(
                            "match_proposal",
                            "DELETE FROM match_proposal WHERE person_id = :person"),
                    ofPerson(
                            "match_proposal",
                            "DELETE FROM match_proposal WHERE candidate_id = :person"),
                    ofPerson("conflict"),
                    ofPerson(
                            "collision_decision",
                            "DELETE d FROM collision_decision d JOIN collision x ON x.id ="
                                    + " d.collision_id WHERE x.person_id = :person"),
                    ofPerson("collision"),
                    ofPerson("retention_hold"),
                    ofPerson(
                            "audit_reason",
                            "DELETE w FROM audit_reason w JOIN audit_entry e ON e.id = w.entry_id"
                                    + " WHERE e.person_id = :person"),
                    ofPerson("person", "DELETE FROM person WHERE id = :person"));

    private PurgePlan() {}

    /** The rows of a table that name a request for material of the case. */
    private static PurgeStep ofMaterial(String table) {
        return ofCase(
                table,
                "DELETE x FROM "
                        + table
                        + " x JOIN material_request q ON q.id = x.request_id WHERE q.case_id = :case");
    }

    /** The rows of a table that name a referral of the case to a MARAC. */
    private static PurgeStep ofMarac(String table) {
        return ofCase(
                table,
                "DELETE x FROM "
                        + table
                        + " x JOIN marac_referral m ON m.id = x.referral_id WHERE m.case_id = :case");
    }

    /** The tables of which rows are destroyed, or lose their words, with a record. */
    public static Set<String> destroyed() {
        Set<String> tables = new TreeSet<>();
        STEPS.forEach(step -> tables.add(step.table()));
        return tables;
    }

    /** Every table the plan speaks of, whether it is cleared or kept. */
    public static Set<String> tables() {
        Set<String> tables = destroyed();
        tables.addAll(KEPT.keySet());
        return tables;
    }
}
