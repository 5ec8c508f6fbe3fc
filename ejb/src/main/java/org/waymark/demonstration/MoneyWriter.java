package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;

/**
 * The money of the city's services: the sums are those that have been published, of different
 * years, put on one calendar so that there is something to look at. The Crime Prevention Fund has
 * its 183 projects and its seventy million pounds over four years; their names and shares are made
 * up.
 */
final class MoneyWriter {

    private static final long COMMISSIONER = 100;
    private static final int PROJECTS = 183;
    private static final long PREVENTION = 7_000_000_000L;
    private static final String[] THEMES = {
        "Young people and gangs",
        "Violence against women and girls",
        "Drugs and alcohol",
        "Reducing reoffending",
        "Safer neighbourhoods"
    };
    private static final String[] PARTNERS = {
        "First partner",
        "Second partner",
        "Third partner",
        "Fourth partner",
        "Fifth partner",
        "Sixth partner"
    };

    private final Connection connection;
    private final Quarter now;
    private final LocalDate today;
    private final Instant at;
    private long next = 5_000_000;

    private MoneyWriter(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
        this.now = Quarter.of(at);
        this.today = WorkingDays.dateOf(at);
    }

    static void write(Connection connection, Instant at) throws SQLException {
        MoneyWriter writer = new MoneyWriter(connection, at);
        writer.services();
        writer.prevention();
    }

    /** The plan for victims' services, line by line, and what its lines pay. */
    private void services() throws SQLException {
        LocalDate year = new Quarter(now.financialYear(), 1).firstDay();
        LocalDate before = year.minusYears(1);
        long plan =
                fund("PLAN", "Services for victims", "Ministry of Justice", 1_012_568_000L, before);
        programme(plan, "CORE", "Referral and services", 589_500_000L);
        long specialised = programme(plan, "SPEC", "Specialised services", 116_300_000L);
        programme(plan, "CSA", "Child sexual abuse", 152_436_000L);
        programme(plan, "RJ", "Restorative justice", 55_000_000L);
        programme(plan, "PATH", "Pathfinder", 70_500_000L);
        programme(plan, "REVIEW", "Review", 12_500_000L);
        programme(plan, "CAPACITY", "Capacity", 13_332_000L);
        programme(plan, "VCSE", "Voluntary sector", 3_000_000L);
        long own =
                fund("VAWG", "Violence against women and girls", "MOPAC", 2_500_000_000L, before);
        long women = programme(own, "VAWG", "Violence against women and girls", null);

        long general = fund("VWS", "Victim and witness service", "MOPAC", 1_500_000_000L, before);
        long universal = programme(general, "VWS", "Universal support", null);
        contract(3000, universal, null, 1_500_000_000L, before, 12);
        long idva = contract(3010, women, "PCD 296", 499_900_100L, before, 8);
        contract(3020, women, "PCD 353", 216_500_000L, year, 4);
        for (long id = 3030; id <= 3033; id++) {
            contract(id, women, "PCD 350", 31_500_000L, year, 4);
        }
        for (long id : new long[] {3040, 3050, 3060, 3070}) {
            contract(id, specialised, null, null, year, 4);
        }
        variation(
                idva,
                before.plusMonths(9),
                149_970_000L,
                year.plusYears(1).plusMonths(9).minusDays(1),
                "Nine more months");
        variation(
                idva,
                year.plusMonths(1),
                199_960_000L,
                year.plusYears(2).plusMonths(9).minusDays(1),
                "Twelve more months");
        for (String partner : PARTNERS) {
            partner(idva, partner, "PARTNER");
        }
        run(
                "INSERT INTO contract_target (id, award_id, code, first_quarter, last_quarter,"
                        + " target, reason, account_id, at) VALUES (?, ?, 'M10', ?, ?, 65, ?, 0, ?)",
                id(),
                idva,
                now.code(),
                now.next().code(),
                "Agreed with the variation of twelve months",
                Columns.utc(at));
        action(idva, "Ask at the end of every case", today.minusDays(40), today.minusDays(45));
        action(idva, "Enter the day of the report", today.plusDays(30), null);
        LotWriter.write(connection, idva, this::id);
        run(
                "INSERT INTO award_source (award_id, programme_id, pence, account_id, at) VALUES (?, ?,"
                        + " 100000000, 0, ?)",
                idva,
                specialised,
                Columns.utc(at));
    }

    private void prevention() throws SQLException {
        LocalDate from = new Quarter(now.financialYear() - 1, 1).firstDay();
        long fund = fund("CPF", "Crime Prevention Fund", "MOPAC", PREVENTION, from);
        long[] themes = new long[THEMES.length];
        for (int i = 0; i < themes.length; i++) {
            themes[i] = programme(fund, "THEME-" + (i + 1), THEMES[i], null);
        }
        Map<String, Long> grants = new TreeMap<>();
        for (int i = 0; i < PROJECTS; i++) {
            long pence = PREVENTION / PROJECTS + (i < PREVENTION % PROJECTS ? 1 : 0);
            String number = "%03d".formatted(i + 1);
            long grant = id();
            grants.put("CPF-" + number, grant);
            run(
                    "INSERT INTO award (id, programme_id, commissioner_id, kind, reference, title,"
                            + " holder, decision_reference, value_pence, first_day, last_day) VALUES"
                            + " (?, ?, ?, 'GRANT', ?, ?, ?, NULL, ?, ?, ?)",
                    grant,
                    themes[i % themes.length],
                    COMMISSIONER,
                    "CPF-" + number,
                    "Project " + number,
                    "Holder of project " + number,
                    pence,
                    from,
                    from.plusYears(4).minusDays(1));
        }
        GrantReturnWriter.write(connection, this::id, grants, at);
    }

    private long fund(String code, String name, String source, long pence, LocalDate from)
            throws SQLException {
        long id = id();
        run(
                "INSERT INTO fund (id, commissioner_id, code, name, source, value_pence, first_day,"
                        + " last_day, decision_reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                id,
                COMMISSIONER,
                code,
                name,
                source,
                pence,
                from,
                from.plusYears(4).minusDays(1));
        return id;
    }

    private long programme(long fund, String code, String name, Long pence) throws SQLException {
        long id = id();
        run(
                "INSERT INTO programme (id, fund_id, code, name, value_pence) VALUES (?, ?, ?, ?,"
                        + " ?)",
                id,
                fund,
                code,
                name,
                pence);
        return id;
    }

    private long contract(
            long contract,
            long programme,
            String decision,
            Long pence,
            LocalDate from,
            int quarters)
            throws SQLException {
        long id = id();
        run(
                "INSERT INTO award (id, programme_id, commissioner_id, kind, contract_id,"
                        + " service_id, reference, title, holder, decision_reference, value_pence,"
                        + " first_day, last_day) SELECT ?, ?, c.commissioner_id, 'CONTRACT', c.id,"
                        + " c.service_id, c.reference, c.title, o.name, ?, ?, ?, ? FROM contract c"
                        + " JOIN service s ON s.id = c.service_id JOIN organisation o ON o.id ="
                        + " s.organisation_id WHERE c.id = ?",
                id,
                programme,
                decision,
                pence,
                from,
                from.plusMonths(3L * quarters).minusDays(1),
                contract);
        if (pence != null) {
            spread(id, pence, Quarter.of(from), quarters);
        }
        return id;
    }

    /** As much in each quarter; what is left over is in the last one. Paid as planned. */
    private void spread(long award, long pence, Quarter first, int quarters) throws SQLException {
        long each = pence / quarters;
        for (int i = 0; i < quarters; i++) {
            Quarter quarter = first.plus(i);
            long planned = i < quarters - 1 ? each : pence - each * (quarters - 1);
            run(
                    "INSERT INTO award_quarter (award_id, quarter, planned_pence) VALUES (?, ?, ?)",
                    award,
                    quarter.code(),
                    planned);
            if (quarter.compareTo(now) < 0) {
                run(
                        "INSERT INTO award_payment (id, award_id, quarter, paid_pence, note,"
                                + " account_id, at) VALUES (?, ?, ?, ?, NULL, 0, ?)",
                        id(),
                        award,
                        quarter.code(),
                        planned,
                        Columns.utc(at));
            }
        }
    }

    private void variation(long award, LocalDate agreed, long pence, LocalDate last, String reason)
            throws SQLException {
        run(
                "INSERT INTO award_variation (id, award_id, agreed_on, change_pence, last_day,"
                        + " reason, decision_reference, account_id, at) VALUES (?, ?, ?, ?, ?, ?,"
                        + " 'PCD 296', 0, ?)",
                id(),
                award,
                agreed.isAfter(today) ? today : agreed,
                pence,
                last,
                reason,
                Columns.utc(at));
    }

    private void action(long award, String what, LocalDate due, LocalDate done)
            throws SQLException {
        run(
                "INSERT INTO award_action (id, award_id, quarter, what, owner, due_on, account_id,"
                        + " at, done_on, done_words, done_by, done_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?,"
                        + " ?, ?, ?, ?)",
                id(),
                award,
                now.previous().code(),
                what,
                "The lead partner",
                due,
                Columns.utc(at),
                done,
                done == null ? null : "It is part of the checklist for closing",
                done == null ? null : 0L,
                done == null ? null : Columns.utc(at));
    }

    private void partner(long award, String name, String part) throws SQLException {
        run(
                "INSERT INTO award_partner (id, award_id, name, part) VALUES (?, ?, ?, ?)",
                id(),
                award,
                name,
                part);
    }

    private long id() {
        return next++;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
