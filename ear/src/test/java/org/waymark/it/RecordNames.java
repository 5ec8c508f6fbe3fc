package org.waymark.it;

import java.lang.reflect.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Reference;

/**
 * Which parameters of a method name a record that is about a person, and in which table it is. A
 * number that is in neither list is a fault of the test: nobody has said yet what it names.
 */
final class RecordNames {

    /** Numbers that name nobody's record: places in a list, versions, and what an office has. */
    private static final Set<String> NOBODYS =
            Set.of(
                    "accountId",
                    "after",
                    "before",
                    "first",
                    "newest",
                    "offerId",
                    "organisationId",
                    "second",
                    "seen",
                    "serviceId",
                    "siteId",
                    "slotId",
                    "teamId",
                    "templateId",
                    "waveId",
                    "workerId");

    private static final String CASE_ID = "caseId";

    private static final Set<String> REFERENCES =
            Set.of("record", "reference", "reportReference", "typed", "wanted");

    /** Numbers of rows about no person they support, with the test of whose they are. */
    private static final Map<String, String> OF_OFFICES =
            Map.of(
                    "AgreementKeeping", "AgreementIT",
                    "AgreementQuery", "AgreementIT",
                    "CapacityKeeping", "ManagedServicesTest",
                    "Covering", "CoverIT",
                    "InstrumentMaking", "MeasureMakingIT",
                    "PeopleIKnow", "ConflictIT",
                    "ServiceRows", "ServiceRowsIT");

    /** Packages of which no method takes the record of a person. */
    private static final Set<String> WITHOUT_PEOPLE =
            Set.of("commissioning", "reporting", "survey");

    /** The table of a number, by its name or by that of the method's class and its name. */
    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("actionId", "plan_action"),
                    Map.entry("appointmentId", "appointment"),
                    Map.entry("changeId", "marac_meeting_change"),
                    Map.entry("contactPointId", "contact_point"),
                    Map.entry("courseId", "therapy_course"),
                    Map.entry("dateId", "group_date"),
                    Map.entry("disclosureId", "disclosure_application"),
                    Map.entry("documentId", "case_document"),
                    Map.entry("entryId", "waiting_entry"),
                    Map.entry("eventId", "training_event"),
                    Map.entry("fileId", "incident_upload"),
                    Map.entry("followUp", "practice_follow_up"),
                    Map.entry("followUpId", "follow_up"),
                    Map.entry("furtherId", "further_incident"),
                    Map.entry("groupId", "therapy_group"),
                    Map.entry("hearingId", "hearing"),
                    Map.entry("homeStepId", "safe_home_step"),
                    Map.entry("insteadId", "marac_meeting"),
                    Map.entry("itemId", "material_item"),
                    Map.entry("letterId", "letter"),
                    Map.entry("measurementId", "measurement"),
                    Map.entry("meetingId", "marac_meeting"),
                    Map.entry("namedId", "named_staff"),
                    Map.entry("noteId", "note"),
                    Map.entry("orderId", "protective_order"),
                    Map.entry("pointId", "contact_point"),
                    Map.entry("professional", "case_professional"),
                    Map.entry("proposalId", "match_proposal"),
                    Map.entry("referralId", "marac_referral"),
                    Map.entry("safeguardingId", "child_safeguarding"),
                    Map.entry("sessionId", "therapy_session"),
                    Map.entry("stepId", "justice_step"),
                    Map.entry("taskId", "task"),
                    Map.entry("transferId", "case_transfer"),
                    Map.entry("AfterClosing", "after_closing"),
                    Map.entry("Appointments.followUp", "follow_up"),
                    Map.entry("BreakGlass", "break_glass"),
                    Map.entry("BreakGlassQuery", "break_glass"),
                    Map.entry("Collisions", "collision"),
                    Map.entry("ConsentRegister", "consent"),
                    Map.entry("DangerEnding", "danger_end"),
                    Map.entry("FeedBatchQuery", "feed_batch"),
                    Map.entry("FileAnswers.fileId", "file_audit_file"),
                    Map.entry("FileAudits", "file_audit"),
                    Map.entry("Holds", "retention_hold"),
                    Map.entry("Letters", "letter_run"),
                    Map.entry("ListedQuery", "marac_referral"),
                    Map.entry("MaracWork.actionId", "marac_action"),
                    Map.entry("MaterialQuery", "material_item"),
                    Map.entry("MeasureQuery", "measure"),
                    Map.entry("MeasureTaking", "measure"),
                    Map.entry("MeetingMinutes", "marac_referral"),
                    Map.entry("MeetingMinutes.actionId", "marac_action"),
                    Map.entry("NoteQuery", "note"),
                    Map.entry("OneChance", "must_not_know"),
                    Map.entry("OneChance.mistaken", "fgm_duty"),
                    Map.entry("OneChance.reported", "fgm_duty"),
                    Map.entry("OutsideListing", "marac_referral"),
                    Map.entry("PracticeCare", "training_event"),
                    Map.entry("Professionals", "case_professional"),
                    Map.entry("RightsOutside", "marac_referral"),
                    Map.entry("RiskReviewing", "risk_review"),
                    Map.entry("SealedNaming", "sealed_review"),
                    Map.entry("SealedOpenings", "sealed_opening"),
                    Map.entry("SealedReviewing", "sealed_review"),
                    Map.entry("SoleOpenings", "break_glass"),
                    Map.entry("Texts", "text_run"),
                    Map.entry("TrainingQuery", "training_event"));

    /** Tables about no person, or shown without words: only another provider's are hidden. */
    private static final Set<String> OF_SERVICES =
            Set.of(
                    "advice_case",
                    "breach",
                    "feed_batch",
                    "file_audit",
                    "group_date",
                    "letter_run",
                    "marac_meeting",
                    "marac_meeting_change",
                    "practice_follow_up",
                    "text_run",
                    "therapy_group",
                    "training_event");

    /** Records with a reference that are neither a case nor a referral, by their package. */
    private static final Map<String, String> WITH_REFERENCE =
            Map.of(
                    "breach", "breach",
                    "incident", "incident",
                    "material", "material_request",
                    "practice", "advice_case",
                    "rights", "rights_request");

    private RecordNames() {}

    /** Does it take the reference of a record, or the number of a case? */
    static boolean takesReference(GuardedCall call) {
        return Stream.of(call.method().getParameters())
                .anyMatch(each -> isReference(each) || each.getName().equals(CASE_ID));
    }

    /** Does it work in the inbox, where referrals wait that have no case? */
    static boolean isOfInbox(GuardedCall call) {
        return List.of(call.method().getAnnotation(Needs.class).value())
                .contains(Right.REFERRAL_TRIAGE);
    }

    /** Does it take the number of something? */
    static boolean takesNumber(GuardedCall call) {
        return Stream.of(call.method().getParameters()).anyMatch(RecordNames::isNumber);
    }

    /** Tables of which it takes a row, by reference or by number. */
    static List<String> tables(GuardedCall call) {
        Set<String> tables = new LinkedHashSet<>();
        String name = call.method().getDeclaringClass().getPackageName();
        if (!isOfOffices(call)) {
            for (Parameter each : call.method().getParameters()) {
                if (isNumber(each)) {
                    tables.add(table(call, each.getName()));
                }
            }
        }
        String own = WITH_REFERENCE.get(name.substring(name.lastIndexOf('.') + 1));
        if (own != null && takesReference(call)) {
            tables.add(own);
        }
        return List.copyOf(tables);
    }

    /** Is it known what it names: a record that is tried, or nothing that is about a person? */
    static boolean isTried(GuardedCall call) {
        return isOfOffices(call) || takesReference(call) || takesNumber(call);
    }

    private static boolean isOfOffices(GuardedCall call) {
        String name = call.method().getDeclaringClass().getPackageName();
        return OF_OFFICES.containsKey(call.type())
                || WITHOUT_PEOPLE.stream().anyMatch(each -> name.contains("." + each));
    }

    /** Is it about somebody, so that it is hidden with them? */
    static boolean isAboutAPerson(String table) {
        return !OF_SERVICES.contains(table);
    }

    /** Has it a reference of its own, that is neither a case's nor a referral's? */
    static boolean isNamedByReference(String table) {
        return WITH_REFERENCE.containsValue(table);
    }

    private static String table(GuardedCall call, String parameter) {
        for (String key :
                List.of(call.type() + "." + parameter, call.name(), parameter, call.type())) {
            if (TABLES.containsKey(key)) {
                return TABLES.get(key);
            }
        }
        throw new AssertionError(
                "Say in RecordNames which record " + parameter + " of " + call.name() + " names");
    }

    private static boolean isReference(Parameter parameter) {
        String name = parameter.getName();
        return parameter.getType() == Reference.class
                || parameter.getType() == String.class
                        && (name.equals("caseReference") || REFERENCES.contains(name))
                || parameter.getType() == List.class && name.equals("references");
    }

    private static boolean isNumber(Parameter parameter) {
        return (parameter.getType() == long.class || parameter.getType() == Long.class)
                && !parameter.getName().equals(CASE_ID)
                && !NOBODYS.contains(parameter.getName());
    }
}
