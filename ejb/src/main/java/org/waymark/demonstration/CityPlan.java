package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Risk;

/**
 * The demonstration city: about three thousand referrals over the fifteen months before now, to
 * every service, with the lives they had. No database: the same seed and moment give the same city.
 */
final class CityPlan {

    private static final int DAYS = 456;
    private static final Map<String, String> SENDERS =
            Map.ofEntries(
                    Map.entry("NHS_ED", "NHS"),
                    Map.entry("NHS_GP", "NHS"),
                    Map.entry("NHS_MH", "NHS"),
                    Map.entry("LA_CSC", "COUNCILS"),
                    Map.entry("LA_HOU", "COUNCILS"),
                    Map.entry("YOS", "COUNCILS"),
                    Map.entry("MARAC", "COUNCILS"),
                    Map.entry("EDU", "SCHOOLS"),
                    Map.entry("VCS", "CHARITIES"),
                    Map.entry("THIRD", "CHARITIES"));

    private record Arrival(
            ServiceProfile service, String source, LocalDateTime at, LocalDateTime reported) {

        boolean feed() {
            return source.equals("POL_ADT");
        }
    }

    private final Instant now;
    private final Dice dice;
    private final Shifts shifts = new Shifts();
    private final StaffList staff = new StaffList();
    private final CityLines lines;
    private final IntakeStory intake;
    private final CaseStory cases;
    private final List<CityReferral> referrals = new ArrayList<>();

    /** Nothing begins later than this before now: what is written up after it is over by now. */
    private static final Duration WRITING_UP = Duration.ofHours(2);

    private CityPlan(long seed, Instant now) {
        this.now = now;
        this.dice = new Dice(seed);
        this.lines = new CityLines(dice.another());
        this.intake = new IntakeStory(dice.another(), shifts, now);
        this.cases =
                new CaseStory(dice.another(), shifts, new Wording(), staff, now.minus(WRITING_UP));
    }

    /** The referrals in the order in which they were received. */
    static List<CityReferral> make(long seed, Instant now) {
        CityPlan plan = new CityPlan(seed, now);
        plan.arrivals().forEach(plan::receive);
        return plan.referrals;
    }

    private List<Arrival> arrivals() {
        List<Arrival> arrivals = new ArrayList<>();
        for (ServiceProfile service : ServiceProfile.all()) {
            for (int i = 0; i < service.referrals(); i++) {
                arrivals.add(arrival(service));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    /** Referrals grow a little over the months, and these days are busier than most. */
    private Arrival arrival(ServiceProfile service) {
        LocalDateTime local = LocalDateTime.ofInstant(now, Moments.LONDON);
        String source = service.sources().draw(dice);
        while (true) {
            boolean lately = dice.percent(1.1);
            int ago =
                    lately
                            ? dice.between(0, 4)
                            : (int) (DAYS * (1 - Math.pow(dice.fraction(), 0.88)));
            LocalDate day = local.toLocalDate().minusDays(ago);
            boolean feed = source.equals("POL_ADT");
            boolean works = shifts.calendar().works(day);
            if (!works && (feed || dice.percent(72))) {
                continue;
            }
            LocalDateTime at =
                    feed
                            ? Moments.between(dice, day, LocalTime.of(6, 2), LocalTime.of(7, 5))
                            : shifts.on(dice, day);
            if (!at.isAfter(local)) {
                return new Arrival(service, source, at, reported(at, source));
            }
        }
    }

    /** The police send within two working days of the report in about nine of ten. */
    private LocalDateTime reported(LocalDateTime at, String source) {
        if (!source.startsWith("POL")) {
            return at.minusMinutes(dice.between(5, 40));
        }
        int days = dice.percent(9) ? dice.between(3, 12) : dice.between(0, 2);
        LocalDate day = at.toLocalDate().minusDays(days);
        LocalDateTime reported = Moments.reported(dice, day);
        return reported.isBefore(at.minusMinutes(40))
                ? reported
                : at.minusMinutes(dice.between(90, 400));
    }

    private void receive(Arrival arrival) {
        boolean excluded = arrival.feed() && dice.percent(0.9);
        boolean fresh =
                arrival.at().isAfter(LocalDateTime.ofInstant(now, Moments.LONDON).minusDays(8));
        Risk risk = risk(arrival.service(), fresh);
        LocalDateTime sent = arrival.feed() ? arrival.at().minusMinutes(25) : arrival.at();
        FeedLine line =
                excluded
                        ? lines.excluded(sent, arrival.reported())
                        : lines.forService(
                                arrival.service().code(), risk, sent, arrival.reported());
        CityReferral earlier = excluded ? null : earlier(arrival, line);
        Instant received = Shifts.instant(arrival.at());
        IntakeStory.Verdict verdict =
                excluded
                        ? new IntakeStory.Verdict(
                                "EXCLUDED", "EXCLUDED", "OUTSIDE_CONTRACT", received)
                        : intake.tell(line, received, arrival.feed());
        shapedLikeItsSource(line, arrival);
        CaseLife life =
                verdict.accepted()
                        ? cases.tell(
                                arrival.service(),
                                line,
                                lines.sideOf(line),
                                risk,
                                verdict.triaged())
                        : null;
        referrals.add(referral(arrival, line, received, sent, verdict, risk, earlier, life));
    }

    private CityReferral referral(
            Arrival arrival,
            FeedLine line,
            Instant received,
            LocalDateTime sent,
            IntakeStory.Verdict verdict,
            Risk risk,
            CityReferral earlier,
            CaseLife life) {
        boolean human = verdict.triaged() != null && !verdict.triaged().equals(received);
        return new CityReferral(
                line,
                arrival.source(),
                sender(arrival),
                sentBy(arrival),
                proposed(arrival.service(), verdict).code(),
                Shifts.instant(arrival.reported()),
                Shifts.instant(sent),
                received,
                verdict.triaged(),
                human ? triagedBy(proposed(arrival.service(), verdict)) : null,
                verdict.state(),
                verdict.disposition(),
                verdict.reason(),
                risk,
                earlier,
                human && earlier != null && !lately(received),
                life);
    }

    /** What waits for consent stays with the universal service, which receives the feed. */
    private static ServiceProfile proposed(ServiceProfile service, IntakeStory.Verdict verdict) {
        return "HELD_CONSENT".equals(verdict.disposition()) ? ServiceProfile.universal() : service;
    }

    /** Seldom high in the universal service; these days a little more often, so that it is seen. */
    private Risk risk(ServiceProfile service, boolean now) {
        double thrown = dice.fraction() * 100;
        if (thrown < service.highRiskPercent() * (now && service.highRiskPercent() < 3 ? 7 : 1)) {
            return Risk.HIGH;
        }
        boolean mostly = service.code().equals("IDVA") || service.highRiskPercent() > 10;
        return thrown < service.highRiskPercent() + (mostly ? 40 : 4) ? Risk.MEDIUM : Risk.STANDARD;
    }

    /** Some have been referred before, to this service or another. */
    private CityReferral earlier(Arrival arrival, FeedLine line) {
        int often = lately(Shifts.instant(arrival.at())) ? 40 : 18;
        if (referrals.size() < 60
                || !line.is(Column.VICTIM_TYPE, "PERSON")
                || !dice.percent(often)) {
            return null;
        }
        CityReferral candidate = referrals.get(dice.between(0, referrals.size() - 1));
        boolean fits =
                candidate.service().equals(arrival.service().code())
                        && candidate.line().is(Column.VICTIM_TYPE, "PERSON")
                        && candidate.line().is(Column.SEX, line.get(Column.SEX));
        if (!fits) {
            return null;
        }
        lines.samePerson(line, candidate.line());
        return candidate;
    }

    /** So lately that nobody has looked yet whether it is somebody known. */
    private boolean lately(Instant received) {
        return received.isAfter(now.minus(Duration.ofDays(30)));
    }

    private static String sender(Arrival arrival) {
        if (arrival.source().startsWith("POL")) {
            return "MPS";
        }
        return SENDERS.getOrDefault(arrival.source(), arrival.service().organisation());
    }

    private String sentBy(Arrival arrival) {
        List<Staff> there = staff.of("REFERRER", sender(arrival));
        boolean byPage = !arrival.feed() && !there.isEmpty();
        return byPage && dice.percent(40) ? dice.one(there).username() : null;
    }

    private Staff triagedBy(ServiceProfile service) {
        List<Staff> intakeWorkers = staff.of("INTAKE", service.code());
        return dice.one(
                intakeWorkers.isEmpty()
                        ? staff.of("SERVICE_MANAGER", service.code())
                        : intakeWorkers);
    }

    /** What comes by page or telephone has no message of the feed, and often no officer. */
    private static void shapedLikeItsSource(FeedLine line, Arrival arrival) {
        if (arrival.feed()) {
            return;
        }
        line.with(Column.MESSAGE_ID, "").with(Column.SENDING_FORCE, "");
        line.with(Column.VICTIM_REF, "");
        if (!arrival.source().startsWith("POL")) {
            line.with(Column.CRIME_REF, "").with(Column.CRIME_OUTCOME, "");
            line.with(Column.OFFICER_NAME, "").with(Column.OFFICER_NUMBER, "");
            line.with(Column.OFFICER_CONTACT, "");
        }
    }
}
