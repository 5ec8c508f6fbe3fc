package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every form of every page, as somebody of each role there is, with what belongs to another
 * provider in every field that carries a name or number of something: a choice, a hidden field, a
 * box that is ticked. Forms and fields are read from the deployed pages. Not one row that has to do
 * with the other provider may be another afterwards.
 */
class ForeignFieldsIT extends Running {

    /** A number as our ids are, or a reference. */
    private static final Pattern NAME =
            Pattern.compile("\\d{4,19}|[0-9A-HJKMNP-TV-Z]{12}|[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");

    /** Whose roles the people of this test have; the officer answers for one provider alone. */
    private static final Map<String, String> LIKE =
            Map.of(
                    "INTAKE", "gloria.mbeki",
                    "SERVICE_MANAGER", "patricia.ferguson",
                    "SAFEGUARDING_LEAD", "ruth.castellan",
                    "MARAC_COORDINATOR", "coral.adeyemi",
                    "COMMISSIONER_ANALYST", "oliver.pemberton",
                    "CONTRACT_MANAGER", "helena.stroud",
                    "REFERRER", "pc.sandhu",
                    "REPORT_DESK", "pc.harlow",
                    "AUDITOR", Colleagues.OFFICER,
                    "ADMINISTRATOR", "admin.novak");

    /** Where a page of a list begins: changes what is shown and nothing else. */
    private static final List<String> PLACES = List.of("after", "before", "show", "to");

    private static final String IN_CLEAR =
            "SELECT COUNT(*) FROM referral r JOIN person p ON p.id = r.person_id WHERE p.restricted"
                    + " AND (r.note IS NOT NULL OR r.offence_postcode IS NOT NULL)";

    /**
     * Roles on whose pages no form names anything that could be somebody else's. A form that does
     * fails, and has to be tried.
     */
    private static final Set<String> NAME_NOTHING =
            Set.of("COMMISSIONER_ANALYST", "REFERRER", "REPORT_DESK");

    /** What administrators keep for all providers alike: nobody else's to them. */
    private static final Set<String> KEPT_FOR_ALL = Set.of("worker", "team", "service");

    private final Map<String, Integer> carrying = new TreeMap<>();
    private ForeignRecords foreign;

    private int sent;
    private int done;

    /** Somebody of a role, and what of the records in the addresses is theirs. */
    private record Person(Visitor visitor, Map<String, String> theirs) {

        String path(RightsMatrix.Row row) {
            String path = row.path();
            for (Map.Entry<String, String> record : theirs.entrySet()) {
                path = path.replace("{" + record.getKey() + "}", record.getValue());
            }
            return RightsMatrix.filled(path);
        }
    }

    /** No administrator of this test stays: where there is one, no first one is made. */
    private static void administratorsLeave() {
        RightsMatrix.change(
                "UPDATE account SET active = FALSE WHERE username LIKE 'colleague.%' AND id IN (SELECT"
                        + " account_id FROM account_role WHERE role = 'ADMINISTRATOR')");
    }

    @AfterAll
    static void tell() {
        administratorsLeave();
        OtherRecords.removed();
        ForeignRecords.removed();
        Attempts.write();
    }

    @Test
    void what_belongs_to_another_provider_is_taken_by_no_field_of_any_form() throws SQLException {
        foreign = new ForeignRecords();
        whatIsRestrictedIsSealed();
        Map<String, Person> people = people();
        assertThat(people.keySet())
                .as("somebody of each role")
                .containsExactlyInAnyOrderElementsOf(RightsMatrix.PEOPLE.keySet());
        Map<String, String> before = WatchedRows.about(foreign.ids());
        Map<String, String> faults = new TreeMap<>();
        people.forEach(
                (role, person) -> {
                    carrying.put(role, 0);
                    for (RightsMatrix.Row row : RightsMatrix.rows()) {
                        if (isPage(row) && opens(row, role)) {
                            faults.putAll(tried(role, person.visitor(), person.path(row)));
                        }
                    }
                });
        System.out.println("fields that carry a name, by role: " + carrying);
        Attempts.note(sent + " foreign ids in fields, of which " + done + " forms were taken");
        assertThat(faults).isEmpty();
        carrying.values().removeIf(fields -> fields > 0);
        assertThat(carrying.keySet()).as("have no such field").isEqualTo(NAME_NOTHING);
        assertThat(sent).as("fields that carry a name of something").isGreaterThan(100);
        assertThat(WatchedRows.about(foreign.ids())).isEqualTo(before);
    }

    /** A record of a kind that nobody has is missing for all, and here it is somebody's. */
    private static boolean opens(RightsMatrix.Row row, String role) {
        String outcome = row.outcomes().get(role);
        if (row.outcomes().get("NOBODY").equals("allowed") && !role.equals("CASEWORKER")) {
            return false; // the same for everybody: asked once
        }
        return outcome.equals("allowed")
                || outcome.equals("missing") && RelationMatrix.recordOf(row) != null;
    }

    private static Map<String, Person> people() {
        Colleagues.prepare();
        Map<String, String> others = OtherRecords.made();
        String crime = "Fields" + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        Colleague worker = Colleague.exemptLike("amara.okafor");
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, worker.username(), ""));
        String waiting = "FieldsIn" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(waiting)));
        others.put("case", reference);
        others.put("referral", TriageDesk.reference(waiting));
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("CASEWORKER", person(worker, others));
        people.put("COUNSELLOR", counsellor(others));
        for (Map.Entry<String, String> role : LIKE.entrySet()) {
            people.put(role.getKey(), person(Colleague.exemptLike(role.getValue()), others));
        }
        return people;
    }

    private static Person person(Colleague colleague, Map<String, String> theirs) {
        Map<String, String> records = new HashMap<>(theirs);
        records.put("account", Long.toString(Colleague.like("kieran.doyle").id()));
        return new Person(Visitor.person(colleague.username()), records);
    }

    /** With a case of their own at a Rape Crisis Centre, whose pathway has all that is therapy. */
    private static Person counsellor(Map<String, String> others) {
        Colleague colleague = Colleague.exemptLike(CareDesk.CENTRE_COUNSELLOR);
        Map<String, String> theirs = new HashMap<>(others);
        String reference =
                CareDesk.allocated(
                        Visitor.person(colleague.username()),
                        CareDesk.CENTRE_MANAGER,
                        colleague.username(),
                        "Fields" + System.nanoTime(),
                        "1/6/1998");
        theirs.put("case", reference);
        theirs.put("counselling", reference);
        return person(colleague, theirs);
    }

    /** Sends every form of a page once for each such field and each foreign name. */
    private Map<String, String> tried(String role, Visitor visitor, String path) {
        Map<String, String> faults = new TreeMap<>();
        for (HtmlForm form : HtmlForm.of(visitor.get(path).body())) {
            form.offered()
                    .forEach(
                            (field, offered) ->
                                    names(role, field, offered)
                                            .forEach(
                                                    id ->
                                                            faults.putAll(
                                                                    sent(
                                                                            visitor, path, form,
                                                                            field, id))));
        }
        return faults;
    }

    /** What of the other provider's may be typed into a field; nothing when it names nothing. */
    private Collection<String> names(String role, String field, Set<String> offered) {
        if (carriesANumber(field, offered)) {
            carrying.merge(role, 1, Integer::sum);
            Map<String, String> numbers = new LinkedHashMap<>(foreign.numbers);
            if (role.equals("ADMINISTRATOR")) {
                numbers.keySet().removeAll(KEPT_FOR_ALL);
            }
            return numbers.values();
        }
        if (carriesAReference(field, offered)) {
            carrying.merge(role, 1, Integer::sum);
            return foreign.references;
        }
        return List.of();
    }

    private Map<String, String> sent(
            Visitor visitor, String path, HtmlForm form, String field, String foreign) {
        Map<String, String> faults = new TreeMap<>();
        if (form.offered().get(field).contains(foreign)) {
            return faults; // to route a referral to another provider is somebody's work
        }
        for (String button : form.buttons()) {
            // The state of the form is that of the page as it is now.
            Map<String, String> values = form.pressed(button);
            values.putAll(Visitor.fields(visitor.get(path), form.id()));
            values.put(field, foreign);
            int status = visitor.post(form.action(), values).statusCode();
            sent++;
            Attempts.count("names of another provider in fields of forms");
            done += status == 302 ? 1 : 0;
            if (status >= 500) {
                faults.put(path + " " + form.id() + " " + field, "status " + status);
            }
        }
        return faults;
    }

    private static boolean carriesANumber(String field, Set<String> offered) {
        return isOurs(field)
                && offered.stream()
                        .filter(value -> !value.isEmpty())
                        .anyMatch(value -> value.matches("\\d{4,19}"));
    }

    private static boolean carriesAReference(String field, Set<String> offered) {
        return isOurs(field) && offered.stream().anyMatch(value -> NAME.matcher(value).matches());
    }

    private static boolean isOurs(String field) {
        return !field.startsWith("jakarta.faces")
                && !field.startsWith("primefaces")
                && !PLACES.contains(field.replaceFirst(".*:", ""));
    }

    private static boolean isPage(RightsMatrix.Row row) {
        return row.method().equals("GET")
                && !row.path().startsWith("/api/")
                && !row.page().contains(".csv")
                && !List.of("/", "/home", "/leave", "/openapi", "/health").contains(row.page());
    }

    /**
     * The server seals in the first minutes what the demonstration restricted when it was loaded.
     */
    private static void whatIsRestrictedIsSealed() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(80);
        while (number(IN_CLEAR) > 0 && System.nanoTime() < end) {
            FeedClient.pause(500);
        }
    }
}
