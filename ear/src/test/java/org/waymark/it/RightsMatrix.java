package org.waymark.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table rights-matrix.csv, with somebody of the demonstration city for each of its roles. */
final class RightsMatrix {

    static final Map<String, String> PEOPLE =
            Map.ofEntries(
                    Map.entry("INTAKE", "gloria.mbeki"),
                    Map.entry("CASEWORKER", "amara.okafor"),
                    Map.entry("COUNSELLOR", "ingrid.solberg"),
                    Map.entry("SERVICE_MANAGER", "patricia.ferguson"),
                    Map.entry("SAFEGUARDING_LEAD", "ruth.castellan"),
                    Map.entry("MARAC_COORDINATOR", "coral.adeyemi"),
                    Map.entry("COMMISSIONER_ANALYST", "oliver.pemberton"),
                    Map.entry("CONTRACT_MANAGER", "helena.stroud"),
                    Map.entry("REFERRER", "pc.sandhu"),
                    Map.entry("REPORT_DESK", "pc.harlow"),
                    Map.entry("AUDITOR", "auditor.marsh"),
                    Map.entry("ADMINISTRATOR", "admin.novak"));

    static final Path WEB = Path.of("../web/src/main");

    static final String CASE_OF =
            "SELECT c.reference FROM support_case c JOIN account a ON a.id = c.worker_id WHERE"
                    + " c.is_open AND NOT c.restricted AND a.username = ? ORDER BY c.id DESC";

    static final String REFERRAL =
            "SELECT r.reference FROM referral r JOIN person p ON p.id = r.person_id WHERE r.state ="
                    + " 'RECEIVED' AND r.proposed_service_id = 1000 AND NOT p.restricted AND NOT EXISTS"
                    + " (SELECT 1 FROM conflict x WHERE x.person_id = p.id) ORDER BY r.id DESC";

    /** A pathway that the manager of the matrix has begun. */
    private static final String DRAFT =
            "SELECT d.id FROM pathway_draft d JOIN account a ON a.organisation_id ="
                    + " d.organisation_id WHERE a.username = 'patricia.ferguson' AND d.state ="
                    + " 'DRAFT' ORDER BY d.id LIMIT 1";

    /**
     * Records that nobody has, for all roles alike: RelationToOthersIT asks for those there are.
     */
    private static final String ASKED_BY_RELATION =
            "\\{(report|told|advice|training|meeting|agenda|moved|collision|group|sample|audited|supervised)}";

    private static final String AWARD = "SELECT id FROM award WHERE reference = 'UNIVERSAL-1'";

    /** One line of the matrix. */
    record Row(String method, String path, Map<String, String> outcomes) {

        String page() {
            return path.replaceFirst("\\?.*", "");
        }

        String id() {
            return method + " " + page();
        }
    }

    static String filled(String path) {
        return path.replace("{case}", path.contains("{case}") ? text(CASE_OF, "amara.okafor") : "")
                .replace(
                        "{counselling}",
                        path.contains("{counselling}") ? text(CASE_OF, "helen.charalambous") : "")
                .replace("{measure}", path.contains("{measure}") ? measure() : "")
                .replace("{account}", path.contains("{account}") ? account() : "")
                .replace("{award}", path.contains("{award}") ? text(AWARD) : "")
                .replace("{draft}", path.contains("{draft}") ? text(DRAFT) : "")
                .replace("{referral}", path.contains("{referral}") ? text(REFERRAL) : "")
                .replace("{sent}", path.contains("{sent}") ? sent(path) : "")
                .replace("{feed}", path.contains("{feed}") ? feed(path) : "")
                .replace("{request}", path.contains("{request}") ? request() : "")
                .replace("{agreement}", path.contains("{agreement}") ? agreement() : "")
                .replace("{breach}", path.contains("{breach}") ? breach() : "")
                .replace("{material}", path.contains("{material}") ? material() : "")
                .replace("{link}", path.contains("{link}") ? link() : "")
                .replaceFirst(ASKED_BY_RELATION, "1");
    }

    /** A signed measure of the case that {case} stands for. */
    private static String measure() {
        change(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, signed_at, answered, asked, score, band) SELECT 9004,"
                        + " c.id, 'CORE10', 1, 'ENTRY', '2026-01-05', c.worker_id, '2026-01-05',"
                        + " c.worker_id, '2026-01-05', 1, 10, NULL, NULL FROM support_case c WHERE"
                        + " c.reference = ? ON DUPLICATE KEY UPDATE case_id = VALUES(case_id)",
                text(CASE_OF, "amara.okafor"));
        change(
                "INSERT IGNORE INTO measure_answer (measure_id, item, value) VALUES (9004, 'Q01', 3)");
        return "9004";
    }

    private static String account() {
        return text("SELECT id FROM account WHERE username = 'amara.okafor'");
    }

    static String sent(String path) {
        return path.startsWith("/api/")
                ? text("SELECT reference FROM referral WHERE sender_id = 110 LIMIT 1")
                : text(
                        "SELECT r.reference FROM referral r JOIN account a ON a.id = r.sent_by"
                                + " WHERE a.username = 'pc.sandhu' ORDER BY r.id DESC LIMIT 1");
    }

    /** A request for a copy that is being worked on, with one part of the record. */
    private static String request() {
        change(
                "INSERT IGNORE INTO rights_request (id, reference, kind, asker, wanted, received_on,"
                        + " organisation_id, person_id, referral_id, case_id, record_reference,"
                        + " identity_how, identity_on, identity_by, state, is_open, first_due_on,"
                        + " due_on, due_at, opened_by, opened_at) SELECT 9010, '000000000RQ4',"
                        + " 'ACCESS', 'PERSON', 'All that you have', '2999-01-01', s.organisation_id,"
                        + " c.person_id, c.referral_id, c.id, c.reference, 'KNOWN', '2999-01-01',"
                        + " c.worker_id, 'WORKING', TRUE, '2999-02-01', '2999-02-01', '2999-02-01',"
                        + " c.worker_id, '2026-01-01' FROM support_case c JOIN service s ON s.id ="
                        + " c.service_id WHERE c.reference = ?",
                text(CASE_OF, "amara.okafor"));
        change(
                "INSERT IGNORE INTO rights_item (id, request_id, place, source, source_id,"
                        + " content_hash) SELECT 9010, id, 1, 'CASE', case_id,"
                        + " UNHEX(SHA2('matrix', 256)) FROM rights_request WHERE id = 9010");
        return "000000000RQ4";
    }

    /**
     * A request for material of a case of the manager's service, with one record to decide about.
     */
    private static String material() {
        String reference = "0000000009AN";
        String of = text(CASE_OF, "daniel.lewin");
        change(
                "INSERT IGNORE INTO material_request (id, reference, case_id, basis, requester,"
                        + " authority, authority_ref, received_at, scope_from, scope_to, scope_kinds,"
                        + " reason, enquiry, state, is_open, recorded_by) SELECT 9101, ?, c.id, 'POLICE',"
                        + " 'DC Murray', 'Metropolitan Police Service', 'M/1', c.opened_at, '2026-01-01',"
                        + " '2026-12-31', 'NOTES', 'Charging', 'What was said first', 'REVIEW', TRUE, 1"
                        + " FROM support_case c WHERE c.reference = ?",
                reference,
                of);
        change("INSERT IGNORE INTO material_weighing (request_id) VALUES (9101)");
        change(
                "INSERT IGNORE INTO material_item (id, request_id, kind, at, description, decision)"
                        + " VALUES (9102, 9101, 'DOCUMENTS', '2026-01-05 09:00', 'A letter', 'OPEN')");
        return reference;
    }

    /** An agreement that has ended: it covers nothing. */
    private static String agreement() {
        change(
                "INSERT IGNORE INTO agreement (id, title, categories, article6, document, valid_from,"
                        + " valid_to, review_on, entered_by, entered_at) VALUES (9104, 'Of the matrix',"
                        + " 'Names', 'PUBLIC_TASK', 'A shelf', '2019-01-01', '2020-01-01', '2019-12-01',"
                        + " 1, '2019-01-01')");
        return "9104";
    }

    /** A closed breach of the provider whose people stand in the matrix. */
    private static String breach() {
        String reference = "0000000009AN";
        change(
                "INSERT IGNORE INTO breach (id, reference, organisation_id, reported_by, reported_at,"
                        + " noticed_at, kind, what, state, is_open) SELECT 9103, ?, a.organisation_id,"
                        + " a.id, '2026-01-05 09:00', '2026-01-05 08:00', 'LOST_PAPER', 'A diary',"
                        + " 'CLOSED', FALSE FROM account a WHERE a.username = 'amara.okafor'",
                reference);
        return reference;
    }

    /** A link that can be answered. */
    private static String link() {
        change(
                "INSERT IGNORE INTO survey_invitation (id, case_id, service_id, token_hash, asked_on,"
                        + " quarter, expires_on, route, used, crime_group, area) VALUES (9003, 9003,"
                        + " 1000, UNHEX(SHA2('matrix', 256)), '2026-01-05', '2025Q4', '2999-01-01',"
                        + " 'EMAIL', FALSE, 'BURGLARY', 'UNKNOWN')");
        return "matrix";
    }

    /** A batch of the police for the machines, one of the provider for its people. */
    static String feed(String path) {
        prepareBatches();
        return path.startsWith("/api/") ? "9001" : "9002";
    }

    private static Set<String> resources;

    /** What the description of the interface lists: method and path. */
    static Set<String> resources() {
        if (resources == null) {
            resources = described();
        }
        return resources;
    }

    static Set<String> described() {
        String yaml = Running.get("/openapi").body();
        Set<String> found = new TreeSet<>();
        String path = null;
        for (String line : yaml.split("\n")) {
            Matcher address = Pattern.compile("^  \"?(/[^\":]*)\"?:.*").matcher(line);
            Matcher method = Pattern.compile("^    (get|post|put|delete|patch):.*").matcher(line);
            if (address.matches()) {
                path = address.group(1);
            } else if (path != null && method.matches()) {
                String below = path.startsWith("/api") ? path : "/api" + path;
                found.add(
                        method.group(1).toUpperCase() + " " + below.replaceAll("\\{[^}]*}", "{}"));
            }
        }
        return found;
    }

    static List<Row> rows() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                RightsMatrix.class.getResourceAsStream("/rights-matrix.csv"),
                                StandardCharsets.UTF_8))) {
            List<String[]> cells =
                    lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split(",")).toList();
            String[] head = cells.get(0);
            return cells.stream()
                    .skip(1)
                    .map(
                            line -> {
                                Map<String, String> outcomes = new LinkedHashMap<>();
                                for (int i = 2; i < head.length; i++) {
                                    outcomes.put(head[i], line[i]);
                                }
                                return new Row(line[0], line[1], outcomes);
                            })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void prepareBatches() {
        change(
                "INSERT IGNORE INTO feed_batch (id, file_name, sha256, size_bytes, channel, sent_by,"
                        + " organisation_id, received_at, status) SELECT id, 'matrix.csv',"
                        + " REPEAT(id, 64 DIV LENGTH(id)), 1, 'REST', 'matrix', IF(id = 9001, 110,"
                        + " 120), '2026-01-05 09:00', 'COMPLETED' FROM (SELECT 9001 AS id UNION SELECT"
                        + " 9002) ids");
    }

    /** Somebody of a column, signed in. */
    static Visitor visitor(String column) {
        if (column.equals("NOBODY")) {
            return Visitor.stranger();
        }
        if (!column.startsWith("CLIENT_")) {
            return Visitor.person(PEOPLE.get(column));
        }
        prepareClients();
        return Visitor.client(actor(column));
    }

    /** By which name the audit knows them. */
    static String actor(String column) {
        return column.startsWith("CLIENT_")
                ? column.toLowerCase().replace('_', '-')
                : PEOPLE.getOrDefault(column, "not signed in");
    }

    /** One client for each scope, with the secret that all of the city have; two empty batches. */
    static void prepareClients() {
        for (String scope :
                List.of("FEED_SEND", "FEED_READ", "REFERRAL_SEND", "PUBLISHED_FIGURES")) {
            change(
                    "INSERT IGNORE INTO api_client (id, client_id, name, secret_hash,"
                            + " organisation_id, scopes, active, created_at) SELECT CRC32(?), ?, ?,"
                            + " secret_hash, 110, ?, TRUE, created_at FROM api_client WHERE"
                            + " client_id = 'mps-feed'",
                    scope,
                    actor("CLIENT_" + scope),
                    "One scope",
                    scope);
        }
    }

    static String text(String sql, Object... parameters) {
        try (Connection connection = Running.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("no row from: " + sql);
                }
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    static void change(String sql, Object... parameters) {
        try (Connection connection = Running.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private RightsMatrix() {}
}
