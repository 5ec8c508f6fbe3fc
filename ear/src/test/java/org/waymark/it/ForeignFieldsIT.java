package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every form of every page, as somebody of each role at one provider, with what belongs to another
 * provider in every field that carries a name or number of something: a choice, a hidden field, a
 * box that is ticked. Forms and fields are read from the deployed pages. Not one row that has to do
 * with the other provider may be another afterwards.
 */
class ForeignFieldsIT extends Running {

    /** A number as our ids are, or a reference. */
    private static final Pattern NAME =
            Pattern.compile("\\d{4,19}|[0-9A-HJKMNP-TV-Z]{12}|[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");

    /** Where a page of a list begins: changes what is shown and nothing else. */
    private static final List<String> PLACES = List.of("after", "before", "show", "to");

    /** Written by the server itself while this runs. */
    private static final String RESTLESS =
            "audit_.*|indicator_count|account_session|curious_lookup|outbox_message|batch_.*|api_client|data_dictionary|flyway.*";

    private static final String IN_CLEAR =
            "SELECT COUNT(*) FROM referral r JOIN person p ON p.id = r.person_id WHERE p.restricted"
                    + " AND (r.note IS NOT NULL OR r.offence_postcode IS NOT NULL)";

    private static final String CASE_THERE =
            " FROM support_case c JOIN account a ON a.id = c.worker_id WHERE c.is_open AND NOT"
                    + " c.restricted AND a.username = 'rosa.valencia' ORDER BY c.id LIMIT 1";

    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final List<String> references = new ArrayList<>();

    private int sent;
    private int done;

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void what_belongs_to_another_provider_is_taken_by_no_field_of_any_form() throws SQLException {
        foreign();
        whatIsRestrictedIsSealed();
        Map<String, String> before = state();
        String crime = "Fields" + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        Colleague worker = Colleague.exemptLike("amara.okafor");
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, worker.username(), ""));
        String waiting = "FieldsIn" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(waiting)));
        Map<String, Colleague> people = new LinkedHashMap<>();
        people.put("CASEWORKER", worker);
        people.put("INTAKE", Colleague.exemptLike("gloria.mbeki"));
        people.put("SERVICE_MANAGER", Colleague.exemptLike("patricia.ferguson"));
        people.put("REFERRER", Colleague.exemptLike("pc.sandhu"));
        Map<String, String> faults = new TreeMap<>();
        people.forEach(
                (role, colleague) -> {
                    Visitor visitor = Visitor.person(colleague.username());
                    for (RightsMatrix.Row row : RightsMatrix.rows()) {
                        if (isPage(row) && row.outcomes().get(role).equals("allowed")) {
                            String path =
                                    RightsMatrix.filled(
                                            row.path()
                                                    .replace("{case}", reference)
                                                    .replace(
                                                            "{referral}",
                                                            TriageDesk.reference(waiting)));
                            faults.putAll(tried(visitor, path));
                        }
                    }
                });
        Attempts.note(sent + " foreign ids in fields, of which " + done + " forms were taken");
        assertThat(faults).isEmpty();
        assertThat(sent).as("fields that carry a name of something").isGreaterThan(100);
        assertThat(state()).isEqualTo(before);
    }

    /** Sends every form of a page once for each such field and each foreign name. */
    private Map<String, String> tried(Visitor visitor, String path) {
        Map<String, String> faults = new TreeMap<>();
        for (HtmlForm form : HtmlForm.of(visitor.get(path).body())) {
            form.offered()
                    .forEach(
                            (field, offered) -> {
                                if (carriesANumber(field, offered)) {
                                    numbers.values()
                                            .forEach(
                                                    id ->
                                                            faults.putAll(
                                                                    sent(
                                                                            visitor, path, form,
                                                                            field, id)));
                                } else if (carriesAReference(field, offered)) {
                                    references.forEach(
                                            id ->
                                                    faults.putAll(
                                                            sent(visitor, path, form, field, id)));
                                }
                            });
        }
        return faults;
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

    /** What the advocates of another provider have. */
    private void foreign() {
        numbers.put("case", RightsMatrix.text("SELECT c.id" + CASE_THERE));
        numbers.put("person", RightsMatrix.text("SELECT c.person_id" + CASE_THERE));
        numbers.put("worker", RightsMatrix.text("SELECT a.id" + CASE_THERE));
        numbers.put("team", RightsMatrix.text("SELECT MIN(id) FROM team WHERE service_id = 1010"));
        numbers.put("service", "1010");
        for (String table : List.of("note", "task", "plan_action", "contact_attempt")) {
            numbers.put(
                    table,
                    RightsMatrix.text(
                            "SELECT MIN(x.id) FROM "
                                    + table
                                    + " x JOIN support_case c ON c.id = x.case_id WHERE c.service_id"
                                    + " = 1010"));
        }
        numbers.put(
                "contact point",
                RightsMatrix.text(
                        "SELECT MIN(x.id) FROM contact_point x JOIN support_case c ON c.person_id ="
                                + " x.person_id WHERE c.service_id = 1010"));
        numbers.values().removeIf(Objects::isNull);
        references.add(RightsMatrix.text("SELECT c.reference" + CASE_THERE));
        references.add(
                RightsMatrix.text(
                        "SELECT r.reference FROM referral r WHERE r.proposed_service_id = 1010 AND"
                                + " r.state = 'RECEIVED' LIMIT 1"));
    }

    /** Of each table, how many rows have to do with what is foreign, and a sum over all of them. */
    private Map<String, String> state() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        String ids = String.join(", ", numbers.values());
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> tables = columns(statement, "");
            Map<String, List<String>> keys = columns(statement, " AND c.data_type = 'bigint'");
            for (String table : keys.keySet()) {
                if (table.toLowerCase().matches(RESTLESS)) {
                    continue;
                }
                String where =
                        keys.get(table).stream()
                                .map(column -> column + " IN (" + ids + ")")
                                .collect(Collectors.joining(" OR "));
                String all = String.join(", '|', ", tables.get(table));
                try (ResultSet row =
                        statement.executeQuery(
                                "SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('', "
                                        + all
                                        + "))), 0) FROM "
                                        + table
                                        + " WHERE "
                                        + where)) {
                    row.next();
                    state.put(table, row.getString(1) + " rows, " + row.getString(2));
                }
            }
        }
        assertThat(state).hasSizeGreaterThan(30);
        return state;
    }

    private static Map<String, List<String>> columns(Statement statement, String which)
            throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN"
                                + " information_schema.tables t ON t.table_schema = c.table_schema AND"
                                + " t.table_name = c.table_name AND t.table_type = 'BASE TABLE' WHERE"
                                + " c.table_schema = DATABASE()"
                                + which
                                + " ORDER BY c.table_name, c.ordinal_position")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add("`" + rows.getString(2) + "`");
            }
        }
        return columns;
    }
}
