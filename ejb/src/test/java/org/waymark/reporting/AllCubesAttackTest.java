package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.commissioning.Service;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.referral.Disposition;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.indicator.AsPublished;
import org.waymark.reporting.indicator.Measured;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SuppressedTable;
import org.waymark.reporting.wave.WaveAsPublished;
import org.waymark.survey.AgeGroup;
import org.waymark.survey.AskedSex;
import org.waymark.survey.WaveCountsReader;
import org.waymark.survey.Way;

/**
 * Random quarters, published by all that publishes: outcomes, contracts, completeness,
 * characteristics, the feed, waves of surveys. A reader takes any two figures of any two of them,
 * and all of them at once, and must not find out a small number.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllCubesAttackTest {

    private static final Quarter QUARTER = Quarter.parse("2026Q1");
    private static final List<String> CODES = List.of("A", "B", "C");
    private static final List<Service> SERVICES =
            IntStream.range(0, CODES.size())
                    .mapToObj(
                            i ->
                                    new Service(
                                            i + 1,
                                            1,
                                            CODES.get(i),
                                            CODES.get(i),
                                            CODES.get(i),
                                            Service.Kind.UNIVERSAL,
                                            "UNIVERSAL",
                                            true))
                    .toList();

    /** Asked in these services; what holds for three tables of the same cases holds for more. */
    private static final List<MojOutcome> ITEMS =
            List.of(MojOutcome.HEALTH, MojOutcome.COPING_LIFE, MojOutcome.SAFETY);

    /** The steps of a wave, and what is a part of each. */
    private static final Map<String, String> WAVE_STEPS = new LinkedHashMap<>();

    static {
        WAVE_STEPS.put("asked", "answered");
        WAVE_STEPS.put("answered", "said");
        WAVE_STEPS.put("said", "satisfied");
        WAVE_STEPS.put("satisfied", "");
    }

    private Random random;

    /** By itself, so that whoever adds to it leaves the other quarters as they are. */
    private Random offers;

    /** Surveys at the end of cases, the same way. */
    private Random surveys;

    /**
     * All of them with two seeds (the 214th quarter of seed 3 told once who had objected), a
     * quarter of them with the others: it has to be quick.
     */
    private static int rounds(int all, long seed) {
        return seed == 77 || seed == 3 ? all : all / 4;
    }

    /** Abuse that ended, and who was not measured, the same way. */
    private Random abuse;

    private void begin(long seed) {
        random = new Random(seed);
        abuse = new Random(1_980 + seed);
        surveys = new Random(1_970 + seed);
        offers = new Random(1_960 + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {77, 1, 2, 3, 4, 5, 6})
    void no_small_number_of_closed_cases_can_be_worked_out_of_all_figures_together(long seed) {
        begin(seed);
        int shown = 0;
        int pairs = 0;
        int told = 0;
        for (int round = 0; round < rounds(90, seed); round++) {
            Map<String, Long> truth = new LinkedHashMap<>();
            List<Line> lines = new ArrayList<>();
            List<Measured> measured = new ArrayList<>();
            int size = List.of(6, 18, 40, 120).get(random.nextInt(4));
            for (Service service : SERVICES) {
                closed(truth, lines, measured, service, size);
            }
            journeyOf(lines, measured);
            unmeasured(truth, lines);
            PublishedQuarter quarter = published(lines);
            AsPublished contracts = contracts(quarter, measured);
            Reader reader = new Reader();
            List<String> names = new ArrayList<>();
            for (MojOutcome item : ITEMS) {
                for (Change change : Change.values()) {
                    if (change.paired()) {
                        tell(reader, truth, quarter, item, change, names);
                    }
                }
                tell(reader, truth, quarter, item, null, names);
            }
            List<String> sums = CODES.stream().map(code -> "assessed " + code).toList();
            long all = sums.stream().mapToLong(truth::get).sum();
            reader.number("assessed", all, cases(quarter, null));
            for (Service service : SERVICES) {
                shown += contract(reader, truth, quarter, contracts, service, names);
                if (round % 10 == 0) {
                    assertThat(contracts.alone(QUARTER, service))
                            .as("a chart reads the counts of one figure only")
                            .isEqualTo(contracts.of(QUARTER, service));
                }
            }
            reader.sum("assessed", sums);
            List<String> asked = CODES.stream().map(code -> "sent " + code).toList();
            long everybody = asked.stream().mapToLong(truth::get).sum();
            reader.number("sent", everybody, sent(quarter, null));
            reader.sum("sent", asked);
            names.add("assessed");
            told += ended(reader, truth, quarter, names);
            told += unmeasured(reader, truth, quarter, names);
            pairs += attack(reader, names);
        }
        assertThat(told).as("numbers of abuse and of no pair").isGreaterThan(rounds(20, seed));
        assertThat(shown)
                .as("numbers of closed cases that are told")
                .isGreaterThan(rounds(50, seed));
        assertThat(pairs).isGreaterThan(rounds(900, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {77, 1, 2, 3, 4, 5, 6})
    void no_small_number_of_referrals_can_be_worked_out_of_all_figures_together(long seed) {
        begin(seed);
        int bands = 0;
        int pairs = 0;
        int beside = 0;
        for (int round = 0; round < rounds(400, seed); round++) {
            List<Line> lines = new ArrayList<>();
            List<Measured> measured = new ArrayList<>();
            int size = List.of(8, 30, 90, 200).get(random.nextInt(4));
            Map<String, Long> truth = referrals(lines, measured, size);
            PublishedQuarter quarter = published(lines);
            AsPublished contracts = contracts(quarter, measured);
            Reader reader = new Reader();
            List<String> names = new ArrayList<>();
            for (String code :
                    IntStream.range(0, 4).mapToObj(i -> i < 3 ? CODES.get(i) : null).toList()) {
                bands += journey(reader, truth, quarter, code, names);
            }
            for (JourneyStep step : JourneyStep.values()) {
                reader.sum(
                        name(step.name(), null),
                        CODES.stream().map(code -> name(step.name(), code)).toList());
            }
            for (RecordedField field : List.of(RecordedField.SEX, RecordedField.BOROUGH)) {
                reader.sum(
                        name("without " + field, null),
                        CODES.stream().map(code -> name("without " + field, code)).toList());
            }
            for (Service service : SERVICES) {
                Map<String, Range> told = contracts.of(QUARTER, service);
                String reported = name("reported", service.code());
                reader.number(reported, truth.get(reported), told.get("M18"));
                reader.part(name("RECEIVED", service.code()), reported);
                names.add(reported);
                offered(reader, truth, told, service.code());
            }
            besides(reader, truth, quarter, names);
            pairs += attack(reader, names);
            for (String code : CODES) {
                beside += attackOffers(reader, code);
            }
        }
        assertThat(bands).as("bands that are told").isGreaterThan(rounds(100, seed));
        assertThat(pairs).isGreaterThan(rounds(3_000, seed));
        assertThat(beside)
                .as("small numbers beside those who were offered")
                .isGreaterThan(rounds(300, seed));
    }

    /** Between who was contacted and who took up the offer, which shows that there was one. */
    private static void offered(
            Reader reader, Map<String, Long> truth, Map<String, Range> told, String code) {
        String offered = name("offered", code);
        String contacted = name("CONTACTED", code);
        reader.number(offered, truth.get(offered), told.get("M6"));
        reader.number(contacted, truth.get(contacted), told.get("M6/"));
        reader.part(contacted, offered);
        reader.part(offered, name("TOOK_UP", code));
    }

    private static int attackOffers(Reader reader, String code) {
        int tried = 0;
        String offered = name("offered", code);
        String contacted = name("CONTACTED", code);
        String tookUp = name("TOOK_UP", code);
        for (String[] pair :
                new String[][] {
                    {offered, null}, {contacted, offered}, {offered, tookUp}, {contacted, null}
                }) {
            if (small(reader.truth(pair[0], pair[1]))) {
                assertThat(reader.determines(pair[0], pair[1]))
                        .as(pair[0] + " less " + pair[1])
                        .isFalse();
                tried++;
            }
        }
        return tried;
    }

    /** A wave by itself: its days are no quarter, so that no other figure is of the same people. */
    @ParameterizedTest
    @ValueSource(longs = {77, 1, 2, 3, 4, 5, 6})
    void no_small_number_of_a_wave_can_be_worked_out_of_all_its_figures_together(long seed) {
        begin(seed);
        int pairs = 0;
        for (int round = 0; round < rounds(60, seed); round++) {
            int size = List.of(6, 18, 40, 120).get(random.nextInt(4));
            DisclosureRule rule =
                    random.nextInt(3) > 0 ? DisclosureRule.STANDARD : DisclosureRule.of(8, 1, 5);
            Reader reader = new Reader();
            List<String> names = wave(reader, size, rule);
            for (String name : names) {
                if (small(reader.truth(name, null))) {
                    assertThat(reader.determines(name, null)).as(name).isFalse();
                    pairs++;
                }
                String next = WAVE_STEPS.get(name.substring(0, name.indexOf(' ')));
                String part = next.isEmpty() ? null : next + name.substring(name.indexOf(' '));
                if (part != null && small(reader.truth(name, part))) {
                    assertThat(reader.determines(name, part)).as(name + " less " + part).isFalse();
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(rounds(500, seed));
    }

    /** Who is asked, and how it is told by each dimension, step by step. */
    private List<String> wave(Reader reader, int size, DisclosureRule rule) {
        List<WaveCountsReader.Line> lines = new ArrayList<>();
        for (Service service : SERVICES) {
            long left = random.nextInt(size + 1);
            for (AgeGroup age : List.of(AgeGroup.A18_24, AgeGroup.A25_34, AgeGroup.UNKNOWN)) {
                for (AskedSex sex : List.of(AskedSex.F, AskedSex.M)) {
                    long asked = left == 0 ? 0 : random.nextInt((int) left + 1);
                    left -= asked;
                    long answered = asked - Math.min(asked, random.nextInt(6));
                    long said = answered - Math.min(answered, random.nextInt(3));
                    long satisfied = said - Math.min(said, random.nextInt(4));
                    lines.add(
                            new WaveCountsReader.Line(
                                    service.id(),
                                    age,
                                    sex,
                                    Way.values()[0],
                                    asked,
                                    answered,
                                    said,
                                    satisfied));
                }
            }
        }
        WaveAsPublished wave =
                WaveAsPublished.of(SERVICES.stream().map(Service::id).toList(), lines, rule);
        List<String> names = new ArrayList<>();
        for (int step = 0; step < WaveAsPublished.STEPS; step++) {
            String what = List.copyOf(WAVE_STEPS.keySet()).get(step);
            Map<String, Long> sums = new LinkedHashMap<>();
            for (WaveCountsReader.Line line : lines) {
                long count =
                        List.of(line.asked(), line.answered(), line.said(), line.satisfied())
                                .get(step);
                sums.merge(what + " all", count, Long::sum);
                sums.merge(what + " service " + line.serviceId(), count, Long::sum);
                sums.merge(what + " age " + line.age(), count, Long::sum);
                sums.merge(what + " sex " + line.sex(), count, Long::sum);
            }
            for (Map.Entry<String, Long> each : sums.entrySet()) {
                String[] of = each.getKey().split(" ");
                Range told =
                        of.length < 3 ? wave.told(step, null, null) : wave.told(step, of[1], of[2]);
                reader.number(each.getKey(), each.getValue(), told);
                names.add(each.getKey());
            }
            for (String dimension : WaveAsPublished.DIMENSIONS) {
                reader.sum(
                        what + " all",
                        sums.keySet().stream()
                                .filter(name -> name.startsWith(what + " " + dimension + " "))
                                .toList());
            }
        }
        for (String name : names) {
            String next = WAVE_STEPS.get(name.substring(0, name.indexOf(' ')));
            if (!next.isEmpty()) {
                reader.part(name, next + name.substring(name.indexOf(' ')));
            }
        }
        return names;
    }

    @Test
    void the_reader_would_find_how_few_were_not_measured_if_closed_cases_were_told_exactly() {
        Reader reader = new Reader();
        reader.number("closed", 48, new Range(48, 48));
        reader.number("paired", 46, new Range(46, 46));
        reader.part("closed", "paired");
        assertThat(reader.determines("closed", "paired")).isTrue();
        Reader bands = new Reader();
        bands.number("assessed", 23, Completion.HIGH.cases(19, 1));
        bands.number("other band", 23, Completion.MIDDLE.cases(18, 1));
        bands.sum("assessed", List.of("other band"));
        bands.number("health", 19, new Range(19, 19));
        assertThat(bands.determines("assessed", "health")).as("two bands of one number").isTrue();
    }

    private void closed(
            Map<String, Long> truth,
            List<Line> lines,
            List<Measured> measured,
            Service service,
            int size) {
        String code = service.code();
        long closed = random.nextInt(size + 1);
        long assessed = closed - Math.min(closed, random.nextInt(4));
        truth.put("closed " + code, closed);
        truth.put("assessed " + code, assessed);
        for (MojOutcome item : ITEMS) {
            boolean asked = random.nextInt(6) > 0;
            long paired = asked ? assessed - Math.min(assessed, random.nextInt(1 + size / 4)) : 0;
            long improved = paired == 0 ? 0 : random.nextInt((int) paired + 1);
            long same = random.nextInt((int) (paired - improved) + 1);
            outcome(truth, lines, item, Change.IMPROVED, code, improved);
            outcome(truth, lines, item, Change.SAME, code, same);
            outcome(truth, lines, item, Change.WORSE, code, paired - improved - same);
            outcome(truth, lines, item, Change.UNPAIRED, code, assessed - paired);
            truth.put(item + " " + code, paired);
        }
        abuse(truth, lines, code, assessed);
        long sent = closed - Math.min(closed, surveys.nextInt(6));
        long answered = sent - Math.min(sent, surveys.nextInt(1 + size / 2));
        truth.put("sent " + code, sent);
        lines.add(
                new Line(
                        "SATISFACTION",
                        "-",
                        code,
                        "UNKNOWN",
                        "HATE",
                        List.of(sent, answered, answered / 2)));
        long planned = closed - Math.min(closed, random.nextInt(9));
        add(truth, measured, service, "M9", closed, null);
        add(truth, measured, service, "M10", planned, closed);
        for (String part : List.of("M12-HE", "M12-AC", "M20-L")) {
            long of = closed - Math.min(closed, random.nextInt(6));
            add(truth, measured, service, part, of - Math.min(of, random.nextInt(7)), of);
        }
        long unreported = closed - Math.min(closed, random.nextInt(closed > 8 ? 9 : 3));
        add(
                truth,
                measured,
                service,
                "M18-A",
                unreported - Math.min(unreported, random.nextInt(6)),
                unreported);
        add(truth, measured, service, "M8", random.nextInt(40), null);
        add(truth, measured, service, "M17", 0, 0L);
        add(truth, measured, service, "M19", 0, 0L);
        add(truth, measured, service, "M20-R", 0, 0L);
        add(truth, measured, service, "M20-H", 0, null);
    }

    /** Asked at both ends about abuse, and measured on any outcome at all. */
    private void abuse(Map<String, Long> truth, List<Line> lines, String code, long assessed) {
        long both = assessed - Math.min(assessed, abuse.nextInt(1 + (int) assessed / 3));
        long safer = abuse.nextInt((int) both + 1);
        truth.put("both " + code, both);
        truth.put("safer " + code, safer);
        lines.add(line(QuarterCounts.CESSATION, "SAFE", code, both, safer));
        long most = 0;
        long sum = 0;
        for (MojOutcome item : ITEMS) {
            most = Math.max(most, truth.get(item + " " + code));
            sum += truth.get(item + " " + code);
        }
        long any = most + abuse.nextInt((int) (Math.min(assessed, sum) - most) + 1);
        truth.put("any " + code, any);
    }

    private void unmeasured(Map<String, Long> truth, List<Line> lines) {
        long any = CODES.stream().mapToLong(code -> truth.get("any " + code)).sum();
        long none = CODES.stream().mapToLong(code -> truth.get("assessed " + code)).sum() - any;
        truth.put("any", any);
        truth.put("none", none);
        for (UnmeasuredFigures.Kind kind : UnmeasuredFigures.Kind.values()) {
            long such = abuse.nextInt((int) any + 1);
            long other = abuse.nextInt((int) none + 1);
            lines.add(line(QuarterCounts.UNMEASURED, kind + ":PAIRED", "-", any, such));
            lines.add(line(QuarterCounts.UNMEASURED, kind + ":UNPAIRED", "-", none, other));
        }
    }

    private static Line line(String figure, String detail, String service, long all, long part) {
        return new Line(figure, detail, service, "-", "-", List.of(all, part));
    }

    private static int ended(
            Reader reader, Map<String, Long> truth, PublishedQuarter quarter, List<String> names) {
        CessationFigures safer =
                quarter.cessation().stream()
                        .filter(each -> each.what() == Cessation.SAFE)
                        .findFirst()
                        .orElseThrow();
        int told = 0;
        for (String code : CODES) {
            told += share(reader, truth, quarter, safer.services().get(code), " " + code, names);
            reader.part("assessed " + code, "both " + code);
        }
        for (String what : List.of("both", "safer")) {
            List<String> parts = CODES.stream().map(code -> what + " " + code).toList();
            truth.put(what, parts.stream().mapToLong(truth::get).sum());
        }
        told += share(reader, truth, quarter, safer.london(), "", names);
        for (String what : List.of("both", "safer")) {
            reader.sum(what, CODES.stream().map(code -> what + " " + code).toList());
        }
        return told;
    }

    private static int share(
            Reader reader,
            Map<String, Long> truth,
            PublishedQuarter quarter,
            Share share,
            String of,
            List<String> names) {
        String both = "both" + of;
        String safer = "safer" + of;
        reader.number(both, truth.get(both), Range.of(share.base(), quarter.rule().rounded()));
        reader.number(safer, truth.get(safer), Range.of(share.part(), quarter.rule().rounded()));
        reader.part(both, safer);
        names.add(both);
        names.add(safer);
        return share.base().shown() ? 1 : 0;
    }

    private static int unmeasured(
            Reader reader, Map<String, Long> truth, PublishedQuarter quarter, List<String> names) {
        List<UnmeasuredFigures.Fact> facts =
                UnmeasuredFigures.of(quarter).map(UnmeasuredFigures::facts).orElse(List.of());
        if (facts.isEmpty()) {
            return 0;
        }
        for (UnmeasuredFigures.Fact fact : facts) {
            reader.number(
                    "any",
                    truth.get("any"),
                    Range.of(fact.measured().base(), quarter.rule().rounded()));
            reader.number(
                    "none",
                    truth.get("none"),
                    Range.of(fact.unmeasured().base(), quarter.rule().rounded()));
        }
        reader.sum("assessed", List.of("any", "none"));
        ITEMS.forEach(item -> reader.part("any", item.toString()));
        names.add("any");
        names.add("none");
        return 1;
    }

    private static void add(
            Map<String, Long> truth,
            List<Measured> measured,
            Service service,
            String code,
            long count,
            Long of) {
        measured.add(new Measured(service.id(), code, count, of));
        truth.put(code + " " + service.code(), count);
        if (of != null) {
            truth.put(code + "/ " + service.code(), of);
        }
    }

    private static void outcome(
            Map<String, Long> truth,
            List<Line> lines,
            MojOutcome item,
            Change change,
            String service,
            long cases) {
        lines.add(new Line(item.item(), change.name(), service, "UNKNOWN", "HATE", List.of(cases)));
        truth.put(item + " " + change + " " + service, cases);
    }

    /** Enough referrals for nothing else to be hidden. */
    private static void journeyOf(List<Line> lines, List<Measured> measured) {
        for (Service service : SERVICES) {
            lines.add(
                    new Line(
                            "JOURNEY",
                            "-",
                            service.code(),
                            "UNKNOWN",
                            "HATE",
                            List.of(90L, 80L, 70L, 60L, 50L, 40L, 30L, 20L)));
            measured.add(new Measured(service.id(), "M18", 50, 90L));
        }
    }

    private static void tell(
            Reader reader,
            Map<String, Long> truth,
            PublishedQuarter quarter,
            MojOutcome item,
            Change change,
            List<String> names) {
        String what = change == null ? item.toString() : item + " " + change;
        long all = 0;
        for (String code : CODES) {
            all += truth.get(what + " " + code);
            number(reader, what + " " + code, truth.get(what + " " + code), quarter, item, change);
            names.add(what + " " + code);
        }
        number(reader, what, all, quarter, item, change);
        names.add(what);
        reader.sum(what, CODES.stream().map(code -> what + " " + code).toList());
        if (change == null) {
            for (String of : List.of("", " A", " B", " C")) {
                reader.sum(
                        item + of,
                        List.of(
                                item + " IMPROVED" + of,
                                item + " SAME" + of,
                                item + " WORSE" + of));
            }
        }
    }

    private static void number(
            Reader reader,
            String name,
            long truth,
            PublishedQuarter quarter,
            MojOutcome item,
            Change change) {
        String last = name.substring(name.length() - 1);
        Selection selection =
                Selection.everyone()
                        .with("service", CODES.contains(last) ? last : null)
                        .with("result", change == null ? null : change.name());
        PublishedCount count = quarter.outcomes(item).count(0, selection);
        reader.number(name, truth, Range.of(count, quarter.rule().once()));
    }

    private static int contract(
            Reader reader,
            Map<String, Long> truth,
            PublishedQuarter quarter,
            AsPublished contracts,
            Service service,
            List<String> names) {
        String code = " " + service.code();
        Map<String, Range> told = contracts.of(QUARTER, service);
        reader.number("closed" + code, truth.get("closed" + code), told.get("M9"));
        reader.number("closed" + code, truth.get("closed" + code), told.get("M10/"));
        reader.number(
                "assessed" + code, truth.get("assessed" + code), cases(quarter, service.code()));
        reader.part("closed" + code, "assessed" + code);
        reader.number("sent" + code, truth.get("sent" + code), sent(quarter, service.code()));
        reader.part("closed" + code, "sent" + code);
        names.add("sent" + code);
        names.add("closed" + code);
        names.add("assessed" + code);
        for (MojOutcome item : ITEMS) {
            reader.part("assessed" + code, item + code);
        }
        for (String part : List.of("M10", "M12-HE", "M12-AC", "M18-A", "M20-L")) {
            reader.number(part + code, truth.get(part + code), told.get(part));
            names.add(part + code);
            if (!part.equals("M10")) {
                reader.number(
                        part + "/" + code, truth.get(part + "/" + code), told.get(part + "/"));
                reader.part("closed" + code, part + "/" + code);
                reader.part(part + "/" + code, part + code);
                names.add(part + "/" + code);
            }
        }
        reader.part("closed" + code, "M10" + code);
        return told.get("M9").high() < Range.UNBOUNDED ? 1 : 0;
    }

    private static Range sent(PublishedQuarter quarter, String service) {
        return Range.of(
                quarter.satisfaction().count(0, Selection.everyone().with("service", service)),
                quarter.rule().once());
    }

    /** What the shown band tells by itself. */
    private static Range cases(PublishedQuarter quarter, String service) {
        Completion band = quarter.completion(Selection.everyone().with("service", service));
        long pairs = 0;
        int items = 0;
        for (MojOutcome item : ITEMS) {
            PublishedCount count =
                    quarter.outcomes(item).count(0, Selection.everyone().with("service", service));
            if (count.shown() && count.value() > 0) {
                pairs += count.value();
                items++;
            }
        }
        return items == 0 ? Range.ANY : band.cases(pairs, items);
    }

    private Map<String, Long> referrals(List<Line> lines, List<Measured> measured, int size) {
        Map<String, Long> truth = new LinkedHashMap<>();
        long[] sex = new long[4];
        for (Service service : SERVICES) {
            long[] steps = new long[JourneyStep.values().length];
            steps[0] = random.nextInt(size + 1);
            for (int step = 1; step < steps.length; step++) {
                steps[step] =
                        steps[step - 1] - Math.min(steps[step - 1], random.nextInt(1 + size / 6));
            }
            long unknown = Math.min(steps[0], random.nextInt(1 + size / 5));
            long[] known = steps.clone();
            long[] none = new long[steps.length];
            none[0] = unknown;
            known[0] = steps[0] - unknown;
            for (int step = 1; step < steps.length; step++) {
                none[step] = Math.min(none[step - 1], Math.max(0, steps[step] - known[step - 1]));
                known[step] = steps[step] - none[step];
            }
            journey(lines, service.code(), "E09000007", known);
            journey(lines, service.code(), "UNKNOWN", none);
            long noSex = Math.min(steps[0], random.nextInt(1 + size / 5));
            sex[3] += noSex;
            sex[0] += steps[0] - noSex;
            lines.add(field(RecordedField.SEX, service, steps[0], noSex));
            lines.add(field(RecordedField.BOROUGH, service, steps[0], unknown));
            for (JourneyStep step : JourneyStep.values()) {
                put(truth, step.name(), service.code(), steps[step.ordinal()]);
            }
            put(truth, "without SEX", service.code(), noSex);
            put(truth, "without BOROUGH", service.code(), unknown);
            long reported = steps[0] - Math.min(steps[0], random.nextInt(1 + size / 5));
            truth.put(name("reported", service.code()), reported);
            long contacted = steps[JourneyStep.CONTACTED.ordinal()];
            long tookUp = steps[JourneyStep.TOOK_UP.ordinal()];
            long offered = contacted - offers.nextInt((int) (contacted - tookUp) + 1);
            truth.put(name("offered", service.code()), offered);
            for (String each : AsPublished.codes()) {
                boolean it = each.equals("M18");
                measured.add(
                        each.equals("M6")
                                ? new Measured(service.id(), each, offered, contacted)
                                : new Measured(
                                        service.id(), each, it ? reported : 0, it ? steps[0] : 0));
            }
        }
        characteristic(truth, lines, sex);
        long again = Math.max(0, truth.get(name("RECEIVED", null)) - random.nextInt(9));
        truth.put("again", again);
        lines.add(new Line("BESIDE", "AGAIN", "-", "-", "-", List.of(again, again / 2)));
        long lost = truth.get(name("RECEIVED", null)) - truth.get(name("ELIGIBLE", null));
        long byFeed = lost - Math.min(lost, random.nextInt(3));
        long excluded = byFeed == 0 ? 0 : random.nextInt((int) byFeed + 1);
        feed(truth, lines, Disposition.EXCLUDED, excluded);
        feed(truth, lines, Disposition.SUPPRESSED, byFeed - excluded);
        feed(truth, lines, Disposition.ACCEPTED, truth.get(name("ELIGIBLE", null)));
        return truth;
    }

    private static void feed(
            Map<String, Long> truth, List<Line> lines, Disposition disposition, long rows) {
        truth.put(disposition.name(), rows);
        lines.add(new Line("FEED", disposition.name(), "-", "-", "-", List.of(rows)));
    }

    private static void journey(List<Line> lines, String service, String area, long[] steps) {
        List<Long> counts = java.util.Arrays.stream(steps).boxed().toList();
        lines.add(new Line("JOURNEY", "-", service, area, "HATE", counts));
    }

    private static void characteristic(Map<String, Long> truth, List<Line> lines, long[] sex) {
        long contacted = truth.get(name("CONTACTED", null));
        long tookUp = truth.get(name("TOOK_UP", null));
        long engaged = truth.get(name("ENGAGED", null));
        long male = sex[0] / 3;
        long[] received = {sex[0] - male, male, 0, sex[3]};
        String[] categories = {"F", "M", "X", "UNKNOWN"};
        for (int i = 0; i < received.length; i++) {
            long reached = Math.min(received[i], contacted);
            contacted -= reached;
            long stayed = Math.min(reached, tookUp);
            tookUp -= stayed;
            long supported = Math.min(stayed, engaged);
            engaged -= supported;
            lines.add(
                    new Line(
                            "CHARACTERISTIC",
                            "SEX:" + categories[i],
                            "-",
                            "-",
                            "-",
                            List.of(received[i], reached, stayed, supported)));
        }
    }

    private static Line field(RecordedField field, Service service, long received, long without) {
        return new Line(
                "FIELD",
                field + ":" + service.code(),
                "-",
                "-",
                "-",
                List.of(received, received - without));
    }

    private static int journey(
            Reader reader,
            Map<String, Long> truth,
            PublishedQuarter quarter,
            String service,
            List<String> names) {
        Selection selection = Selection.everyone().with("service", service);
        String before = null;
        for (JourneyStep step : JourneyStep.values()) {
            String name = name(step.name(), service);
            PublishedCount count = quarter.journey().count(step.ordinal(), selection);
            reader.number(name, truth.get(name), Range.of(count, quarter.rule().once()));
            names.add(name);
            if (before != null) {
                reader.part(before, name);
            }
            before = name;
        }
        int bands = 0;
        for (RecordedField field : List.of(RecordedField.SEX, RecordedField.BOROUGH)) {
            String name = name("without " + field, service);
            Completeness band = quarter.completeness(field, service);
            PublishedCount received = quarter.journey().count(0, selection);
            Range told =
                    band == Completeness.NOT_SHOWN ? Range.ANY : band.missing(received.value());
            bands += band == Completeness.NOT_SHOWN ? 0 : 1;
            if (service == null) {
                told =
                        told.and(
                                field == RecordedField.SEX
                                        ? Range.of(
                                                quarter.characteristic(Characteristic.SEX)
                                                        .orElseThrow()
                                                        .count(
                                                                0,
                                                                Selection.everyone()
                                                                        .with(
                                                                                "category",
                                                                                "UNKNOWN")),
                                                quarter.rule().rounded())
                                        : Range.of(
                                                quarter.journey()
                                                        .count(
                                                                0,
                                                                selection.with(
                                                                        "borough", "UNKNOWN")),
                                                quarter.rule().once()));
            }
            reader.number(name, truth.get(name), told);
            reader.part(name("RECEIVED", service), name);
            names.add(name);
        }
        return bands;
    }

    private static void besides(
            Reader reader, Map<String, Long> truth, PublishedQuarter quarter, List<String> names) {
        PublishedCount again = quarter.beside(Definition.AGAIN).get(0);
        reader.number("again", truth.get("again"), Range.of(again, quarter.rule().once()));
        reader.part(name("RECEIVED", null), "again");
        names.add("again");
        List<String> rows = List.of("EXCLUDED", "SUPPRESSED", "ACCEPTED");
        SuppressedTable feed = quarter.feed(rows);
        for (int i = 0; i < rows.size(); i++) {
            reader.number(
                    rows.get(i),
                    truth.get(rows.get(i)),
                    Range.of(feed.rows().get(i).total(), quarter.rule().rounded()));
            names.add(rows.get(i));
        }
        // Supposes that nearly everything came by the feed: who is left out there is left out here.
        reader.number(
                "left out",
                truth.get(name("RECEIVED", null)) - truth.get(name("ELIGIBLE", null)),
                Range.ANY);
        reader.sum(name("RECEIVED", null), List.of(name("ELIGIBLE", null), "left out"));
        reader.number(
                "left out by the feed", truth.get("EXCLUDED") + truth.get("SUPPRESSED"), Range.ANY);
        reader.sum("left out by the feed", List.of("EXCLUDED", "SUPPRESSED"));
        reader.part("left out", "left out by the feed");
        reader.part(name("ELIGIBLE", null), "ACCEPTED");
        names.add("left out");
    }

    private static String name(String what, String service) {
        return service == null ? what : what + " " + service;
    }

    private static void put(Map<String, Long> truth, String what, String service, long count) {
        truth.put(name(what, service), count);
        truth.merge(name(what, null), count, Long::sum);
    }

    /**
     * Every small number, and the small differences of many random pairs of which one holds the
     * other.
     */
    private int attack(Reader reader, List<String> names) {
        int tried = 0;
        for (String name : names) {
            if (small(reader.truth(name, null))) {
                assertThat(reader.determines(name, null)).as(name).isFalse();
                tried++;
            }
        }
        for (int i = 0; i < 25; i++) {
            String one = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            if (small(reader.truth(one, other)) && related(one, other)) {
                assertThat(reader.determines(one, other)).as(one + " less " + other).isFalse();
                tried++;
            }
        }
        return tried;
    }

    /** Numbers of the same service, or of all London: what is left over are people. */
    private static boolean related(String whole, String part) {
        List<String> wholes = List.of("closed", "assessed", "RECEIVED", "left out");
        String what = whole.replaceAll(" [ABC]$", "");
        String of = whole.equals(what) ? "" : whole.substring(whole.length() - 2);
        boolean same = of.isEmpty() ? !part.matches(".* [ABC]$") : part.endsWith(of);
        boolean closed = part.matches("(M1|M2|COPING|HEALTH|SAFETY|JUSTICE|assessed|sent).*");
        return wholes.contains(what)
                && same
                && (what.equals("closed") || what.equals("assessed")
                        ? closed && !(what.equals("assessed") && part.matches("(M|sent).*"))
                        : what.equals("RECEIVED") && !closed);
    }

    private static boolean small(long number) {
        return number > 0 && number < 5;
    }

    private static PublishedQuarter published(List<Line> lines) {
        QuarterCounts counts =
                new QuarterCounts(
                        CODES, List.of("E09000007", "UNKNOWN"), List.of("HATE", "UNMAPPED"), lines);
        return new PublishedQuarter(QUARTER, new Edition("FINAL"), Instant.EPOCH, counts);
    }

    private static AsPublished contracts(PublishedQuarter quarter, List<Measured> measured) {
        FiguresAtHand hand =
                new FiguresAtHand() {
                    @Override
                    PublishedQuarter of(Quarter asked) {
                        return quarter;
                    }
                };
        Clock later = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
        return new AsPublished(new FinalFigures(hand, later), measured);
    }
}
