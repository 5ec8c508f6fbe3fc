package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.FactRebuildWriter;

/**
 * Writes the whole city in one transaction, so that it is there entirely or not at all. Only into a
 * database that has no referral yet.
 */
final class CityWriter {

    private final Connection connection;
    private final CityReferenceReader reference;
    private final CityIds ids = new CityIds();
    private final StaffList staff = new StaffList();
    private final Promises promises;

    private CityWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.reference = new CityReferenceReader(connection);
        this.promises = new Promises(reference.calendar());
    }

    /**
     * Loads the city.
     *
     * @return how many referrals were written; none when there are some already
     */
    static int load(String url, String user, String password, long seed, Instant now)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            if (hasReferrals(connection)) {
                return 0;
            }
            connection.setAutoCommit(false);
            try {
                int written = new CityWriter(connection).write(seed, now);
                connection.commit();
                return written;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean hasReferrals(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM referral LIMIT 1")) {
            return row.next();
        }
    }

    private int write(long seed, Instant now) throws SQLException {
        Instant began = now.minus(Duration.ofDays(470));
        Map<String, Long> accounts =
                new AccountWriter(connection, reference, ids).write(staff, began);
        List<Loading> city = numbered(CityPlan.make(seed, now), accounts);
        NextStep next = new NextStep(new Dice(seed + 3), promises, now);
        try (PersonWriter people = new PersonWriter(connection, ids);
                ReferralWriter referrals = new ReferralWriter(connection, ids, promises, seed);
                ClockWriter clocks = new ClockWriter(connection, ids, promises);
                CaseWriter cases = new CaseWriter(connection, ids, people, staff, seed);
                SurveyWriter surveys = new SurveyWriter(connection, new Dice(seed + 5));
                KnownPeopleWriter matches = new KnownPeopleWriter(connection, ids);
                FeedHistoryWriter feeds =
                        new FeedHistoryWriter(connection, ids, reference.organisation("MPS"))) {
            Map<CityReferral, Loading> loaded = new IdentityHashMap<>();
            for (Loading one : city) {
                if (one.life() != null) {
                    next.set(one.life(), one.referral().received());
                }
                people.write(one);
                referrals.write(one);
                clocks.write(one);
                cases.write(one);
                surveys.write(one);
                matches.write(one, loaded.get(one.referral().earlier()));
                loaded.put(one.referral(), one);
            }
            feeds.write(city);
        }
        FactRebuildWriter.all(connection);
        RestrictedWriter.write(connection);
        PathwayWriter.write(connection, now);
        ResettlementWriter.write(connection);
        ServedAreasWriter.write(connection);
        YouthWriter.write(connection, LocalDate.ofInstant(now, ZoneOffset.UTC));
        JointStoryWriter.write(connection);
        SafetyWriter.write(connection, ids, now);
        CareWriter.write(connection, now);
        ServiceStoryWriter.write(connection);
        PracticeWriter.write(connection, ids, new java.util.Random(seed + 7), now);
        CourtWriter.write(connection, ids, now);
        TherapyNoteWriter.write(connection, ids, now);
        FileAuditWriter.write(connection, ids, now);
        SubstrandWriter.write(connection);
        MoneyWriter.write(connection, now);
        ToldWriter.write(connection, ids, new java.util.Random(seed + 8), now);
        EqualityWriter.write(connection, new Dice(seed + 17));
        FactRebuildWriter.all(connection);
        PastQuartersWriter.write(connection, new java.util.Random(seed + 11), now);
        WaveWriter.write(connection, new Dice(seed + 13), now);
        return city.size();
    }

    private List<Loading> numbered(List<CityReferral> plan, Map<String, Long> accounts) {
        Map<CityReferral, Loading> known = new IdentityHashMap<>();
        Map<String, Long> named = new HashMap<>(accounts);
        List<Loading> city = new ArrayList<>();
        for (CityReferral r : plan) {
            named.computeIfAbsent(
                    "organisation " + r.sender(), k -> reference.organisation(r.sender()));
            Loading one = numbered(r, known.get(r.earlier()), named);
            known.put(r, one);
            city.add(one);
        }
        return city;
    }

    private Loading numbered(CityReferral r, Loading earlier, Map<String, Long> named) {
        long person = ids.at(r.received());
        boolean same = earlier != null && r.samePerson();
        String area = reference.area(r.line().get(Column.POSTCODE));
        return new Loading(
                r,
                ids.at(r.received()),
                person,
                same ? earlier.identityId() : person,
                r.life() == null ? null : ids.at(r.life().opened),
                reference.service(r.service()),
                reference.teamFor(r.service(), area),
                area,
                reference.area(r.line().get(Column.OFFENCE_POSTCODE)),
                group(r.line()),
                reference.route(r.service(), r.risk(), r.line().is(Column.VICTIM_TYPE, "BUSINESS")),
                named);
    }

    private CrimeGroup group(FeedLine line) {
        Set<CrimeGroup> flags = EnumSet.noneOf(CrimeGroup.class);
        if (line.is(Column.DOMESTIC_ABUSE, "Y")) {
            flags.add(CrimeGroup.DOMESTIC_ABUSE);
        }
        if (!line.is(Column.HATE_STRANDS, "")) {
            flags.add(CrimeGroup.HATE);
        }
        if (line.lists(Column.FLAGS, "STALKING")) {
            flags.add(CrimeGroup.STALKING_HARASSMENT);
        }
        if (line.lists(Column.FLAGS, "MODERN_SLAVERY")) {
            flags.add(CrimeGroup.MODERN_SLAVERY);
        }
        return CrimeGroup.primary(reference.group(line.get(Column.OFFENCE_CODE)), flags);
    }
}
