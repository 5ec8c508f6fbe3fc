package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.reference.Risk;

/** Makes what is sent to each service of the city: the crimes that it is there for. */
final class CityLines {

    /** Where services work that are not for all of London, or not for everybody there. */
    private static final Map<String, Set<String>> BOROUGHS =
            Map.of(
                    "HP",
                    Set.of("E09000013", "E09000020", "E09000030", "E09000031", "E09000033"),
                    "YPA",
                    Set.of(
                            "E09000005",
                            "E09000008",
                            "E09000010",
                            "E09000011",
                            "E09000012",
                            "E09000014",
                            "E09000022",
                            "E09000025",
                            "E09000028",
                            "E09000030"),
                    "HATE",
                    Set.of("E09000003", "E09000012"));

    /** The boroughs in which a service works, in order; empty when it works in all. */
    static List<String> boroughs(String service) {
        return BOROUGHS.getOrDefault(service, Set.of()).stream().sorted().toList();
    }

    private final Dice dice;
    private final LineMaker lines = new LineMaker();
    private final Places places = new Places();
    private final OffenceBook ordinary;
    private final OffenceBook domestic;
    private final OffenceBook sexual;
    private final OffenceBook young;
    private final OffenceBook injured;
    private final OffenceBook hateful;
    private final OffenceBook excluded;
    private int sequence;

    CityLines(Dice dice) {
        this.dice = dice;
        OffenceBook all = new OffenceBook();
        ordinary =
                all.only(o -> o.kind() != Offence.Kind.EXCLUDED)
                        .only(o -> !o.sexual() && o.oldest() > 18);
        domestic = codes(all, "105A", "8N", "8L", "8Q", "3B", "5D", "58A");
        sexual = codes(all, "19C", "19F", "20A", "17A", "22A", "19D");
        young = codes(all, "34B", "8N", "5D", "105A");
        injured = codes(all, "8N", "5D");
        hateful = codes(all, "9B", "105B", "8P", "8M", "58J");
        excluded = all.only(o -> o.kind() == Offence.Kind.EXCLUDED);
    }

    private static OffenceBook codes(OffenceBook all, String... codes) {
        Set<String> wanted = Set.of(codes);
        return all.only(o -> wanted.contains(o.code()));
    }

    String areaOf(FeedLine line) {
        return places.areaOf(line.get(Column.POSTCODE));
    }

    String sideOf(FeedLine line) {
        return places.sideOf(line.get(Column.POSTCODE));
    }

    /** A referral for the service, from somebody who lives where it works. */
    FeedLine forService(String service, Risk risk, LocalDateTime sent, LocalDateTime reported) {
        Predicate<FeedLine> lives = lives(service);
        for (int i = 0; i < 400; i++) {
            FeedLine line = made(service, sent, reported);
            if (lives.test(line)) {
                return finished(service, line, risk);
            }
        }
        throw new IllegalStateException("Nobody lives where " + service + " works");
    }

    private Predicate<FeedLine> lives(String service) {
        if (service.startsWith("RCC-")) {
            return line -> sideOf(line).equals(service.substring(4));
        }
        Set<String> boroughs = BOROUGHS.get(service);
        if (boroughs == null) {
            return line -> true;
        }
        return service.equals("HATE")
                ? line -> boroughs.contains(areaOf(line)) || !line.is(Column.HATE_STRANDS, "RACE")
                : line -> boroughs.contains(areaOf(line));
    }

    private FeedLine made(String service, LocalDateTime sent, LocalDateTime reported) {
        Offence offence = offence(service);
        LineMaker.Envelope envelope =
                new LineMaker.Envelope("MPS", "CITY", ++sequence, sent, reported);
        boolean home = service.equals("IDVA") || service.equals("HP");
        boolean some = service.equals("VS") && dice.percent(offence.domesticPercent() / 2.0);
        boolean business =
                service.equals("VS") && !some && dice.percent(offence.businessPercent() / 2.0);
        return lines.fresh(dice, envelope, offence, business, home || some).line();
    }

    private Offence offence(String service) {
        return switch (service) {
            case "IDVA", "HP" -> domestic.any(dice);
            case "HAVENS", "RCC-N", "RCC-S", "RCC-E", "RCC-W" -> sexual.any(dice);
            case "YPA" -> aged(young.any(dice), 12, 24, "F");
            case "TRAUMA" -> aged(injured.any(dice), 12, 25, "");
            case "HATE" -> hateful.any(dice);
            default -> ordinary.any(dice);
        };
    }

    private static Offence aged(Offence o, int youngest, int oldest, String sex) {
        return new Offence(o.code(), o.title(), o.kind(), o.weight(), 0, youngest, oldest, sex, 0);
    }

    private FeedLine finished(String service, FeedLine line, Risk risk) {
        switch (service) {
            case "HP" -> line.add(Column.FLAGS, dice.one("HBA", "HBA", "FORCED_MARRIAGE", "FGM"));
            case "YPA" -> line.add(Column.FLAGS, dice.one("GANG", "GANG", "CSE"));
            case "TRAUMA" -> line.add(Column.FLAGS, dice.percent(85) ? "KNIFE" : "GUN");
            case "HATE" -> line.add(Column.ENHANCED, dice.one("PERSISTENT", "INTIMIDATED"));
            case "HAVENS" -> recent(line);
            default -> longAgo(service, line);
        }
        assessed(line, risk);
        return line;
    }

    private void recent(FeedLine line) {
        LocalDate reported = day(line, Column.REPORTED_AT);
        if (day(line, Column.OFFENCE_FROM).isBefore(reported.minusDays(300))) {
            line.with(Column.OFFENCE_FROM, reported.minusDays(dice.mostlyLow(0, 200)));
            line.with(Column.OFFENCE_TO, "");
        }
    }

    /** Rape Crisis helps at any point in life; who was born is moved with what happened. */
    private void longAgo(String service, FeedLine line) {
        if (!service.startsWith("RCC-") || dice.percent(30)) {
            return;
        }
        int days = dice.mostlyLow(400, 9_000);
        line.with(Column.OFFENCE_FROM, day(line, Column.OFFENCE_FROM).minusDays(days));
        line.with(Column.OFFENCE_TO, "");
        if (!line.is(Column.DATE_OF_BIRTH, "")) {
            line.with(Column.DATE_OF_BIRTH, day(line, Column.DATE_OF_BIRTH).minusDays(days));
        }
        line.with(Column.AGE, "");
    }

    /** The grade the police gave, so that it says the same as the risk of the referral. */
    private void assessed(FeedLine line, Risk risk) {
        line.with(Column.DASH_SCORE, "").with(Column.DASH_GRADE, "");
        if (line.is(Column.DOMESTIC_ABUSE, "Y")) {
            int low = risk == Risk.HIGH ? 14 : risk == Risk.MEDIUM ? 10 : 1;
            int high = risk == Risk.HIGH ? 24 : risk == Risk.MEDIUM ? 13 : 9;
            line.with(Column.DASH_SCORE, dice.between(low, high));
            line.with(Column.DASH_GRADE, risk.name());
        }
    }

    /** A row that no contract covers. */
    FeedLine excluded(LocalDateTime sent, LocalDateTime reported) {
        LineMaker.Envelope envelope =
                new LineMaker.Envelope("MPS", "CITY", ++sequence, sent, reported);
        return lines.fresh(dice, envelope, excluded.any(dice), false, false).line();
    }

    /** As an earlier person, spelt as they were or a little differently. */
    void samePerson(FeedLine line, FeedLine earlier) {
        line.take(earlier, Column.GIVEN_NAMES, Column.CONTACT_TIMES);
        Smudge.person(dice, line);
        line.add(Column.FLAGS, "REPEAT");
    }

    private static LocalDate day(FeedLine line, Column column) {
        return LocalDate.parse(line.get(column).substring(0, 10));
    }
}
