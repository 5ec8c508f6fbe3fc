package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Reference;

/**
 * Referrals, receipts, feeds and accounts, at every door that leads to one, for people and machines
 * of every relation to it, as relation-matrix.csv says; and that no door to a record is left out.
 */
class RelationToRecordIT extends Running {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    /** Parameters that name a record. */
    private static final Set<String> NAMES_A_RECORD =
            Set.of(
                    "a", "b", "c", "d", "e", "g", "i", "id", "k", "m", "n", "o", "p", "q", "r",
                    "record", "ref", "t", "w");

    /** Pages that need no row of relations, with the reason. */
    private static final Map<String, String> ASKED_ELSEWHERE =
            Map.ofEntries(
                    Map.entry("/caseload/letter-run", "letters of one's own: LettersIT"),
                    Map.entry(
                            "/caseload/review", "an emergency, reviewed by managers: BreakGlassIT"),
                    Map.entry("/caseload/text-run", "one's own texts: LettersIT"),
                    Map.entry(
                            "/referral/restriction",
                            "restricted, for its leads: RestrictedReferralIT"),
                    Map.entry("/your-views", "a link or a code that works once: SurveyWavesIT"),
                    Map.entry(
                            "/privacy/sealed",
                            "sealed notes, opened by two people: SealedReleaseIT"),
                    Map.entry(
                            "/privacy/sealed-notes",
                            "sealed notes, opened by two people: SealedReleaseIT"),
                    Map.entry(
                            "/privacy/sealed-review",
                            "a sealed note, for its author and an officer: SealedReleaseIT"),
                    Map.entry(
                            "/tell/sent",
                            "public: the reference of one's own report, which opens nothing"),
                    Map.entry(
                            "/access/audit",
                            "an officer searches within their provider: OfficerIT"),
                    Map.entry(
                            "/access/seen", "an officer searches within their provider: OfficerIT"),
                    Map.entry(
                            "/safety/listed",
                            "one of a list, for its co-ordinator and the service: MaracOutsideIT"));

    /** Kinds of records whose relations are their own, with the test that asks. */
    private static final Map<String, String> RELATIONS_OF_THEIR_OWN =
            Map.of(
                    "agreement", "AgreementIT",
                    "award", "ContractsIT",
                    "counselling", "AppointmentsIT, TherapyIT",
                    "breach", "BreachIT",
                    "draft", "PathwayRightsIT",
                    "measure", "MeasuresIT");

    private static final String NEVER = "never existed";
    private static final String NO_ID = "4611686018427387904";

    @BeforeAll
    static void prepare() {
        RelationMatrix.signInAnew();
        Colleagues.prepare();
        RightsMatrix.prepareBatches();
        machine(9931, "client-own-force", "mps-feed");
        RightsMatrix.change(
                "INSERT IGNORE INTO api_client (id, client_id, name, secret_hash, organisation_id,"
                        + " scopes, active, created_at) SELECT 9932, 'client-other-force', 'Another"
                        + " force', c.secret_hash, a.organisation_id, 'FEED_READ REFERRAL_SEND', TRUE,"
                        + " c.created_at FROM api_client c JOIN account a ON a.username = 'pc.lungu'"
                        + " WHERE c.client_id = 'mps-feed'");
    }

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void every_door_to_a_record_is_asked_for_every_relation() throws IOException {
        Set<String> records =
                RelationMatrix.rows().stream()
                        .map(RelationMatrix.Row::record)
                        .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (RightsMatrix.Row door : RightsMatrix.rows()) {
            String record = RelationMatrix.recordOf(door);
            if (record != null && !record.equals(RelationMatrix.LINK)) {
                if (!RELATIONS_OF_THEIR_OWN.containsKey(record)) {
                    named.add(record);
                }
            } else if (record == null && namesARecord(door)) {
                wrong.add(door.path() + " takes the name of a record and says not of which");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(records)
                .as("kinds of records in rights-matrix.csv have rows in relation-matrix.csv")
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void a_referral_is_there_for_the_inbox_it_is_in() {
        String crime = "RelationTo" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime)));
        String referral = TriageDesk.reference(crime);
        assertThat(RelationMatrix.asked("referral", "received", referral)).isEmpty();
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " r.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN referral r ON"
                        + " r.reference = ? WHERE a.username = 'gloria.mbeki'",
                referral);
        assertThat(RelationMatrix.asked("referral", "conflicted", referral)).isEmpty();
    }

    @Test
    void a_referral_whose_case_is_closed_is_there_for_the_same() {
        String crime = "RelationToC" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.close(CaseDesk.manager(), reference, "DUPLICATE", ""));
        assertThat(RelationMatrix.asked("referral", "closed", TriageDesk.reference(crime)))
                .isEmpty();
    }

    @Test
    void a_restricted_referral_is_there_for_the_lead_alone() {
        String crime = "RelationToR" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "POLICE")));
        String referral = TriageDesk.reference(crime);
        assertThat(RelationMatrix.asked("referral", "restricted", referral)).isEmpty();
    }

    @Test
    void a_receipt_is_there_for_its_sender_by_page_and_by_machine() {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(RelationMatrix.people("sent", "sent", RightsMatrix.sent("/referral/")));
        wrong.addAll(RelationMatrix.machines("sent", "sent", RightsMatrix.sent("/api/")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_batch_is_there_for_the_organisation_that_sent_it() {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(RelationMatrix.people("feed", "completed", RightsMatrix.feed("/referral/")));
        wrong.addAll(RelationMatrix.machines("feed", "completed", RightsMatrix.feed("/api/")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_account_is_there_for_administrators() {
        assertThat(RelationMatrix.asked("account", "open", RightsMatrix.filled("{account}")))
                .isEmpty();
    }

    @Test
    void a_request_about_data_is_there_for_those_who_answer_for_its_provider() {
        String crime = "RelationToQ" + System.nanoTime();
        String surname = "Zw" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "k");
        FeedLineText line =
                FeedLineText.of(crime)
                        .with("given_names", "Zebedee")
                        .with("surname", surname)
                        .with("date_of_birth", "1931-02-03");
        String reference = CaseDesk.allocated(line, crime);
        String request = RequestDesk.filed(reference, "ACCESS");
        assertThat(RelationMatrix.asked("request", "open", request)).isEmpty();
        Visitor manager = CaseDesk.manager();
        CaseDesk.saved(RestrictedDesk.restrict(manager, reference));
        assertThat(RelationMatrix.asked("request", "restricted", request)).isEmpty();
        CaseDesk.saved(RestrictedDesk.lift(manager, reference));
        CaseDesk.saved(CaseDesk.close(manager, reference, "DUPLICATE", ""));
        assertThat(RelationMatrix.asked("request", "closed", request)).isEmpty();
        CaseDesk.saved(
                CaseDesk.submit(
                        Visitor.person(Colleagues.OFFICER),
                        "/person/known",
                        "declaring",
                        "declare",
                        Map.of(
                                "kind", "PERSON",
                                "givenNames", "Zebedee",
                                "surname", surname,
                                "dateOfBirth", "3/2/1931",
                                "phone", "",
                                "address", "",
                                "postcode", "")));
        assertThat(RelationMatrix.asked("request", "conflicted", request)).isEmpty();
    }

    @Test
    void a_request_for_material_is_there_for_managers_of_the_case_and_officers_of_its_provider() {
        String crime = "RelationToM" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        String request = MaterialDesk.recorded(CaseDesk.manager(), reference, crime, true);
        assertThat(RelationMatrix.asked("material", "open", request)).isEmpty();
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        assertThat(RelationMatrix.asked("material", "restricted", request)).isEmpty();
        CaseDesk.saved(RestrictedDesk.lift(CaseDesk.manager(), reference));
        CaseDesk.saved(CaseDesk.close(CaseDesk.manager(), reference, "DUPLICATE", ""));
        assertThat(RelationMatrix.asked("material", "closed", request)).isEmpty();
        RelationMatrix.conflict("patricia.ferguson", reference);
        RelationMatrix.conflict(Colleagues.OFFICER, reference);
        assertThat(RelationMatrix.asked("material", "conflicted", request)).isEmpty();
    }

    /** Destroyed as the rules destroy, and not only taken out of a table. */
    @Test
    void what_was_destroyed_answers_as_if_it_had_never_been() {
        RetentionDesk.Over over = RetentionDesk.Over.of("RelationPurged" + System.nanoTime());
        String referral =
                RightsMatrix.text("SELECT reference FROM referral WHERE id = ?", over.referral());
        String material =
                MaterialDesk.recorded(CaseDesk.manager(), over.caseReference(), referral, true);
        String request = RequestDesk.filed(over.caseReference(), "ACCESS");
        ended(over, request, material);
        sentBy("pc.sandhu", over.referral());
        try {
            RetentionDesk.run();
            assertThat(over.isProposed()).isTrue();
            CaseDesk.saved(over.approve(CaseDesk.manager()));
            RetentionDesk.run();
        } finally {
            RightsMatrix.change("DELETE FROM retention_proposal");
        }
        assertThat(over.isThere()).isFalse();
        List<String> wrong = new ArrayList<>();
        wrong.addAll(RelationMatrix.asked("case", "destroyed", over.caseReference()));
        wrong.addAll(RelationMatrix.asked("referral", "destroyed", referral));
        wrong.addAll(RelationMatrix.asked("sent", "destroyed", referral));
        wrong.addAll(RelationMatrix.asked("material", "destroyed", material));
        wrong.addAll(RelationMatrix.asked("request", "destroyed", request));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_never_existed_is_missing_for_everybody_whose_role_has_the_page() {
        List<String> wrong = new ArrayList<>();
        String reference = Reference.next().value();
        wrong.addAll(RelationMatrix.asked("referral", NEVER, reference));
        wrong.addAll(RelationMatrix.asked("sent", NEVER, reference));
        wrong.addAll(RelationMatrix.asked("request", NEVER, reference));
        wrong.addAll(RelationMatrix.asked("material", NEVER, reference));
        wrong.addAll(RelationMatrix.asked("feed", NEVER, NO_ID));
        wrong.addAll(RelationMatrix.asked("account", NEVER, NO_ID));
        assertThat(wrong).isEmpty();
    }

    /** Both were answered long ago: what is open keeps the record. */
    private static void ended(RetentionDesk.Over over, String request, String material) {
        RightsMatrix.change(
                "UPDATE rights_request SET state = 'ANSWERED', is_open = FALSE, ended_at ="
                        + " UTC_TIMESTAMP(6) - INTERVAL 56 DAY WHERE reference = ?",
                request);
        RightsMatrix.change(
                "UPDATE material_request SET state = 'DISCLOSED', is_open = FALSE WHERE reference = ?",
                material);
        over.closed();
    }

    private static void sentBy(String officer, long referral) {
        RightsMatrix.change(
                "UPDATE referral SET sent_by = (SELECT id FROM account WHERE username = ?), sender_id ="
                        + " 110 WHERE id = ?",
                officer,
                referral);
    }

    private static boolean namesARecord(RightsMatrix.Row door) throws IOException {
        var page = RightsMatrix.WEB.resolve("webapp" + door.page() + ".xhtml");
        if (!Files.exists(page) || ASKED_ELSEWHERE.containsKey(door.page())) {
            return false;
        }
        Matcher parameter = PARAMETER.matcher(Files.readString(page));
        while (parameter.find()) {
            if (NAMES_A_RECORD.contains(parameter.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static void machine(long id, String name, String like) {
        RightsMatrix.change(
                "INSERT IGNORE INTO api_client (id, client_id, name, secret_hash, organisation_id,"
                        + " scopes, active, created_at) SELECT ?, ?, 'A force', secret_hash,"
                        + " organisation_id, 'FEED_READ REFERRAL_SEND', TRUE, created_at FROM"
                        + " api_client WHERE client_id = ?",
                id,
                name,
                like);
    }
}
