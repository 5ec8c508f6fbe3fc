package org.waymark.demonstration;

import java.time.LocalDateTime;

/** Makes whole new rows: a crime, its victim, how to reach them and what they agreed to. */
final class LineMaker {

    /** A row together with the crime it was made from. */
    record Made(FeedLine line, Offence offence) {}

    /**
     * Who sends what when.
     *
     * @param sequence a number of its own for every message of the file
     */
    record Envelope(
            String force, String series, int sequence, LocalDateTime sent, LocalDateTime reported) {

        /** The same envelope from the force that sent another row. */
        Envelope like(FeedLine other) {
            return new Envelope(other.get(Column.SENDING_FORCE), series, sequence, sent, reported);
        }

        /** City of London and transport police write their times with an offset. */
        boolean utc() {
            return !force.equals("MPS");
        }
    }

    private final NameBook names = new NameBook();
    private final PersonMaker people;
    private final CrimeMaker crimes;

    LineMaker() {
        Places places = new Places();
        people = new PersonMaker(names, places);
        crimes = new CrimeMaker(names, places);
    }

    PersonMaker people() {
        return people;
    }

    /** A new victim of a new crime. */
    Made fresh(Dice dice, Envelope envelope, Offence offence) {
        boolean business = dice.percent(offence.businessPercent());
        boolean domestic = !business && dice.percent(offence.domesticPercent());
        return fresh(dice, envelope, offence, business, domestic);
    }

    Made fresh(Dice dice, Envelope envelope, Offence offence, boolean business, boolean domestic) {
        FeedLine line = envelope(dice, new FeedLine(), envelope);
        line.with(Column.CRIME_REF, crimeRef(envelope));
        LocalDateTime began =
                crimes.crime(dice, line, offence, envelope.reported(), envelope.utc());
        victim(dice, line, envelope, offence, business, domestic, began);
        return new Made(line, offence);
    }

    /** Another person harmed by a crime that was sent before. */
    Made secondVictim(Dice dice, Envelope envelope, Made first) {
        FeedLine line = new FeedLine();
        line.take(first.line(), Column.CRIME_REF, Column.OFFICER_CONTACT);
        envelope(dice, line, envelope.like(first.line()));
        line.with(Column.VICTIM_REF, "V" + envelope.sequence());
        boolean domestic = first.line().is(Column.DOMESTIC_ABUSE, "Y");
        victim(
                dice,
                line,
                envelope,
                first.offence(),
                false,
                domestic,
                envelope.reported().minusDays(1));
        return new Made(line, first.offence());
    }

    /** A person who was sent before, now with another crime. */
    Made repeat(Dice dice, Envelope envelope, Made earlier, Offence offence) {
        FeedLine old = earlier.line();
        FeedLine line = envelope(dice, new FeedLine(), envelope);
        line.with(Column.CRIME_REF, crimeRef(envelope));
        crimes.crime(dice, line, offence, envelope.reported(), envelope.utc());
        line.with(Column.VICTIM_TYPE, "PERSON");
        line.take(old, Column.GIVEN_NAMES, Column.CONTACT_TIMES);
        Smudge.person(dice, line);
        boolean domestic =
                old.is(Column.DOMESTIC_ABUSE, "Y") || dice.percent(offence.domesticPercent());
        crimes.circumstances(dice, line, offence, domestic);
        crimes.suspect(dice, line, domestic, envelope.reported());
        line.add(Column.FLAGS, "REPEAT");
        if (dice.percent(30)) {
            line.add(Column.ENHANCED, "PERSISTENT");
        }
        people.safety(dice, line, sensitive(line));
        ConsentMaker.fill(dice, line, offence, envelope.reported(), envelope.utc());
        return new Made(line, offence);
    }

    private FeedLine envelope(Dice dice, FeedLine line, Envelope envelope) {
        line.with(Column.MESSAGE_ID, messageId(envelope));
        line.with(Column.MESSAGE_TYPE, "NEW");
        line.with(Column.SENDING_FORCE, envelope.force());
        line.with(Column.SENT_AT, CrimeMaker.time(envelope.sent(), envelope.utc()));
        return line.with(Column.VICTIM_REF, dice.percent(86) ? "V" + envelope.sequence() : "");
    }

    static String messageId(Envelope envelope) {
        return "%s-%s-%07d".formatted(envelope.force(), envelope.series(), envelope.sequence());
    }

    private static String crimeRef(Envelope envelope) {
        return "%s%07d/%02d"
                .formatted(
                        envelope.series(),
                        envelope.sequence(),
                        envelope.reported().getYear() % 100);
    }

    private void victim(
            Dice dice,
            FeedLine line,
            Envelope envelope,
            Offence offence,
            boolean business,
            boolean domestic,
            LocalDateTime began) {
        if (business) {
            people.business(dice, line);
        } else {
            line.with(Column.VICTIM_TYPE, victimType(dice, offence));
            people.fill(
                    dice,
                    line,
                    offence,
                    domestic,
                    began.toLocalDate(),
                    envelope.reported().toLocalDate());
        }
        crimes.circumstances(dice, line, offence, domestic);
        crimes.suspect(dice, line, domestic, envelope.reported());
        people.safety(dice, line, sensitive(line));
        ConsentMaker.fill(dice, line, offence, envelope.reported(), envelope.utc());
    }

    private static String victimType(Dice dice, Offence offence) {
        boolean death = offence.kind() == Offence.Kind.HOMICIDE || offence.code().equals("4.4");
        if (death) {
            return dice.percent(82) ? "BEREAVED" : "FAMILY_SPOKESPERSON";
        }
        if (offence.oldest() < 18 && dice.percent(12)) {
            return "PARENT_GUARDIAN";
        }
        return dice.percent(1.2) ? "WITNESS" : "PERSON";
    }

    /** Where silence about a channel counts as "not safe". */
    static boolean sensitive(FeedLine line) {
        return line.is(Column.DOMESTIC_ABUSE, "Y")
                || line.lists(Column.FLAGS, "STALKING")
                || line.lists(Column.FLAGS, "HBA")
                || line.lists(Column.FLAGS, "FORCED_MARRIAGE")
                || line.lists(Column.FLAGS, "FGM")
                || line.is(Column.OFFENCE_CODE, "8Q");
    }
}
