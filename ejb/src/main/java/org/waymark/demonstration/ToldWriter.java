package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.waymark.incident.Ask;
import org.waymark.incident.Told;
import org.waymark.person.seal.BesideServerWriter;
import org.waymark.person.seal.SealedField;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Reference;

/**
 * What people told on the public page: a draft nobody has sent, reports that nobody or somebody has
 * read, one that the police opened, one that an organisation sent, one that led to a case of the
 * hate-crime advocates, and one of which only the count is left. Their words are sealed, so that
 * they are left out where there is no key to seal with. No referral is added.
 */
final class ToldWriter {

    private static final int KEPT_DAYS = 180;
    private static final int DRAFT_DAYS = 7;

    /** An open case of the advocates; rather one whose person came by themselves. */
    private static final String CASE =
            "SELECT r.id, r.person_id, r.hate_strands, r.received_at FROM support_case c JOIN service s"
                    + " ON s.id = c.service_id AND s.code = 'HATE' JOIN referral r ON r.id ="
                    + " c.referral_id WHERE c.is_open = TRUE AND c.restricted = FALSE AND c.worker_id IS"
                    + " NOT NULL ORDER BY r.source <> 'SELF', c.id DESC LIMIT 1";

    private static final String INSERT =
            "INSERT INTO incident (id, reference, state, answers, begun_at, touched_at, sent_at,"
                    + " expires_at, service_id, source, strands, area, police, police_id, police_at,"
                    + " support, person_id, referral_id, read_at, contact_open, contact_known,"
                    + " police_order, version) VALUES (?, ?, ?,"
                    + " ?, ?, ?, ?, ?, (SELECT id FROM service WHERE code = 'HATE'), ?, ?, ?, ?,"
                    + " (SELECT id FROM organisation WHERE code = 'MPS' AND ? <> 'NO'), ?, ?, ?, ?, ?,"
                    + " ?, TRUE, ?, 1)";

    private final Connection connection;
    private final BesideServerWriter seal;
    private final CityIds ids;
    private final RandomGenerator random;
    private final Instant now;

    private ToldWriter(
            Connection connection,
            BesideServerWriter seal,
            CityIds ids,
            RandomGenerator random,
            Instant now) {
        this.connection = connection;
        this.seal = seal;
        this.ids = ids;
        this.random = random;
        this.now = now;
    }

    /**
     * One report.
     *
     * @param daysAgo when it was sent; of a draft, when it was begun
     * @param readAfter hours until the service opened it; null while nobody has
     * @param policeAfter hours until the force opened it; null while it has not
     */
    private record Story(
            String state,
            int daysAgo,
            String source,
            String area,
            Integer readAfter,
            Integer policeAfter,
            Map<Ask, String> answers) {}

    /** What it led to. */
    private record Led(long referral, long person, String strands, Instant at) {}

    static void write(Connection connection, CityIds ids, RandomGenerator random, Instant now)
            throws SQLException {
        BesideServerWriter seal =
                new BesideServerWriter(
                        connection,
                        System.getenv("WAYMARK_PERSON_KEYS"),
                        System.getenv("WAYMARK_PERSON_KEYS_FILE"));
        if (!seal.isReady()) {
            return;
        }
        ToldWriter writer = new ToldWriter(connection, seal, ids, random, now);
        for (Story each : stories(WorkingDays.dateOf(now))) {
            writer.add(each, writer.daysAgo(each.daysAgo()), null);
        }
        Led led = writer.led();
        if (led != null) {
            writer.add(becameACase(led), led.at(), led);
        }
    }

    /** Between nine in the morning and nine in the evening of that day. */
    private Instant daysAgo(int days) {
        LocalDate day = WorkingDays.dateOf(now).minusDays(days);
        return WorkingDays.startOf(day).plus(Duration.ofMinutes(540 + days * 137L % 720));
    }

    private static List<Story> stories(LocalDate today) {
        return List.of(
                new Story(
                        "GONE",
                        KEPT_DAYS + 20,
                        "SELF",
                        "E09000022",
                        30,
                        null,
                        answers("ME", "", today, "RACE", "NO", "NO")),
                new Story(
                        "SENT",
                        19,
                        "THIRD",
                        "E09000012",
                        20,
                        27,
                        with(
                                answers(
                                        "ORGANISATION",
                                        "Three of our members were shouted at outside the synagogue on"
                                                + " two Saturdays. Somebody filmed it.",
                                        today.minusDays(23),
                                        "RELIGION",
                                        "NO",
                                        "NAMED"),
                                Map.of(
                                        Ask.PLACE,
                                        "Outside the synagogue",
                                        Ask.REPORTER_NAME,
                                        "Rachel Adler",
                                        Ask.REPORTER_ORGANISATION,
                                        "Community safety group",
                                        Ask.REPORTER_REACH,
                                        "020 7946 0144"))),
                new Story(
                        "SENT",
                        8,
                        "SELF",
                        "E09000028",
                        16,
                        null,
                        with(
                                answers(
                                        "ME",
                                        "Two men followed us out of the bar and called us names. We ran"
                                                + " to the station.",
                                        today.minusDays(9),
                                        "ORIENTATION",
                                        "NO",
                                        "ANONYMOUS"),
                                Map.of(
                                        Ask.PLACE,
                                        "Between the bar and the station",
                                        Ask.CONTACT,
                                        "YES",
                                        Ask.SURNAME,
                                        "Marlowe",
                                        Ask.PHONE,
                                        "020 7946 0177",
                                        Ask.SAFE,
                                        "CALL"))),
                new Story(
                        "SENT",
                        1,
                        "FAM",
                        "E09000033",
                        null,
                        null,
                        with(
                                answers(
                                        "FRIEND",
                                        "My neighbour uses a wheelchair. Boys block the ramp and laugh"
                                                + " at him. He does not want any fuss.",
                                        today.minusDays(2),
                                        "DISABILITY",
                                        "NO",
                                        "NO"),
                                Map.of(Ask.PLACE, "The ramp of our block", Ask.BEFORE, "YES"))),
                new Story(
                        "DRAFT",
                        2,
                        "SELF",
                        null,
                        null,
                        null,
                        Map.of(Ask.WHO, "ME", Ask.WHAT, "It was on the night bus again.")));
    }

    private static Story becameACase(Led led) {
        String strands = led.strands() == null ? "RACE" : led.strands();
        return new Story(
                "SENT",
                0,
                "SELF",
                "E09000022",
                2,
                5,
                with(
                        answers(
                                "ME",
                                "They write on our door and wait for my children on the stairs. It has"
                                        + " gone on since the summer.",
                                WorkingDays.dateOf(led.at()).minusDays(1),
                                strands,
                                "YES",
                                "NAMED"),
                        Map.of(Ask.PLACE, "At home", Ask.BEFORE, "YES", Ask.AFRAID, "YES")));
    }

    private static Map<Ask, String> answers(
            String who, String what, LocalDate day, String strands, String support, String police) {
        Map<Ask, String> answers = new EnumMap<>(Ask.class);
        answers.put(Ask.WHO, who);
        answers.put(Ask.WHAT, what);
        answers.put(Ask.DAY, day.toString());
        answers.put(Ask.STRANDS, strands);
        answers.put(Ask.SUPPORT, support);
        answers.put(Ask.POLICE, police);
        answers.put(Ask.CONTACT, "NO");
        return answers;
    }

    private static Map<Ask, String> with(Map<Ask, String> answers, Map<Ask, String> more) {
        answers.putAll(more);
        return answers;
    }

    private Led led() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CASE);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? new Led(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            Columns.instant(row.getObject(4)))
                    : null;
        }
    }

    private void add(Story story, Instant at, Led led) throws SQLException {
        long id = ids.at(at);
        boolean draft = "DRAFT".equals(story.state());
        String police = draft ? "NO" : story.answers().get(Ask.POLICE);
        insert(
                id,
                Reference.next(random).value(),
                story.state(),
                "GONE".equals(story.state())
                        ? null
                        : seal.seal(
                                id,
                                new SealedField("incident", "answers", id),
                                Told.NOTHING.with(story.answers()).json(),
                                at),
                at,
                at,
                draft ? null : at,
                at.plus(Duration.ofDays(draft ? DRAFT_DAYS : KEPT_DAYS)),
                draft ? null : story.source(),
                story.answers().get(Ask.STRANDS),
                story.area(),
                draft ? null : police,
                police,
                later(at, story.policeAfter()),
                "YES".equals(story.answers().get(Ask.SUPPORT)),
                led == null ? null : led.person(),
                led == null ? null : led.referral(),
                later(at, story.readAfter()),
                "SENT".equals(story.state()) && "YES".equals(story.answers().get(Ask.CONTACT)),
                id);
    }

    /** So many hours later, and never in what is still to come. */
    private Instant later(Instant at, Integer hours) {
        if (hours == null) {
            return null;
        }
        Instant then = at.plus(Duration.ofHours(hours));
        return then.isAfter(now) ? now : then;
    }

    private void insert(Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Instant instant ? Columns.utc(instant) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
