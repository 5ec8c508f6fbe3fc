package org.waymark.demonstration;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A year of the police referral feed that ends yesterday, row by row and in the order of sending.
 * The same seed, date and number of rows always give the same bytes; the rows are not kept, so a
 * year of London needs no more memory than a day.
 */
public final class FeedGenerator {

    /** What a row was made as; the rules of the application decide what becomes of it. */
    enum Intent {
        NEW,
        SECOND_VICTIM,
        REPEAT_VICTIM,
        SAME_MESSAGE,
        SAME_VICTIM,
        UPDATE,
        WITHDRAW,
        /** A change of something that was never sent. */
        ORPHAN,
        /** One cell is broken. */
        BROKEN
    }

    /**
     * A row and why it is there.
     *
     * @param broken the column that is wrong, or null
     */
    record Generated(Intent intent, FeedLine line, Column broken) {}

    /** How the rows of a file are written. */
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(Column.headers()).setRecordSeparator("\n").get();

    private static final Weighted<Intent> MIX =
            Weighted.by(
                    java.util.List.of(Intent.values()),
                    intent ->
                            switch (intent) {
                                case NEW -> 78.6;
                                case SECOND_VICTIM -> 4.5;
                                case REPEAT_VICTIM -> 9;
                                case SAME_MESSAGE, SAME_VICTIM -> 2;
                                case UPDATE -> 2.5;
                                case WITHDRAW -> 0.8;
                                case ORPHAN -> 0.1;
                                case BROKEN -> 0.5;
                            });

    private final LocalDate today;
    private final Dice dice;
    private final LineMaker lines = new LineMaker();
    private final OffenceBook offences = new OffenceBook();
    private final OffenceBook everybody =
            offences.only(o -> o.oldest() > 18 && o.sex().isEmpty() && o.businessPercent() < 50)
                    .only(o -> o.kind() != Offence.Kind.HOMICIDE && !o.code().equals("4.4"))
                    .only(o -> o.kind() != Offence.Kind.EXCLUDED);
    private final Echo echo = new Echo(everybody);
    private final Memory known = new Memory(4_096);
    private final Memory people = new Memory(8_192);

    FeedGenerator(long seed, LocalDate today) {
        this.today = today;
        this.dice = new Dice(seed * 31 + today.toEpochDay());
    }

    /** Writes the header and the given number of rows as UTF-8. */
    public static void write(Path file, int rows, long seed, LocalDate today) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            new FeedGenerator(seed, today)
                    .each(rows, seed, generated -> print(printer, generated.line()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void print(CSVPrinter printer, FeedLine line) {
        try {
            printer.printRecord((Object[]) line.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the rows one after the other. */
    void each(int rows, long seed, Consumer<Generated> sink) {
        String series = Long.toString(Math.floorMod(seed * 7919 + today.toEpochDay(), 46_656L), 36);
        Postbag bag = new Postbag(today, rows, series.toUpperCase(java.util.Locale.ROOT));
        for (int i = 0; i < rows; i++) {
            sink.accept(next(bag.next(dice)));
        }
    }

    private Generated next(LineMaker.Envelope envelope) {
        Intent intent = known.isEmpty() ? Intent.NEW : MIX.draw(dice);
        return switch (intent) {
            case NEW -> kept(intent, fresh(envelope));
            case SECOND_VICTIM -> second(envelope);
            case REPEAT_VICTIM -> repeat(envelope);
            case SAME_MESSAGE -> new Generated(intent, echo.sameMessage(known.one(dice)), null);
            case SAME_VICTIM ->
                    new Generated(intent, echo.sameVictim(known.one(dice), envelope), null);
            case UPDATE ->
                    new Generated(intent, echo.update(dice, known.one(dice), envelope), null);
            case WITHDRAW -> withdraw(envelope);
            case ORPHAN -> new Generated(intent, echo.orphan(fresh(envelope)), null);
            case BROKEN -> broken(envelope);
        };
    }

    private LineMaker.Made fresh(LineMaker.Envelope envelope) {
        return lines.fresh(dice, envelope, offences.any(dice));
    }

    /** Remembers a row for later; whoever objected and whatever is excluded is left alone. */
    private Generated kept(Intent intent, LineMaker.Made made) {
        FeedLine line = made.line();
        boolean stored =
                !line.is(Column.CONSENT, "OBJECTED")
                        && made.offence().kind() != Offence.Kind.EXCLUDED;
        if (stored) {
            known.keep(made);
        }
        if (intent == Intent.NEW && line.is(Column.VICTIM_TYPE, "PERSON")) {
            people.keep(made);
        }
        return new Generated(intent, line, null);
    }

    private Generated second(LineMaker.Envelope envelope) {
        LineMaker.Made first = known.one(dice);
        return kept(Intent.SECOND_VICTIM, lines.secondVictim(dice, envelope, first));
    }

    /** Whoever objected before will be suppressed; such a row is not remembered. */
    private Generated repeat(LineMaker.Envelope envelope) {
        if (people.isEmpty()) {
            return kept(Intent.NEW, fresh(envelope));
        }
        LineMaker.Made earlier = people.one(dice);
        LineMaker.Made again = lines.repeat(dice, envelope, earlier, everybody.any(dice));
        boolean objected = earlier.line().is(Column.CONSENT, "OBJECTED");
        return objected
                ? new Generated(Intent.REPEAT_VICTIM, again.line(), null)
                : kept(Intent.REPEAT_VICTIM, again);
    }

    private Generated withdraw(LineMaker.Envelope envelope) {
        LineMaker.Made gone = known.one(dice);
        LineMaker.Made other = fresh(envelope);
        FeedLine line = echo.withdraw(dice, gone, envelope);
        LineMaker.Made stays = known.one(dice);
        if (stays != gone) {
            known.replace(gone, stays);
            return new Generated(Intent.WITHDRAW, line, null);
        }
        return kept(Intent.NEW, other);
    }

    private Generated broken(LineMaker.Envelope envelope) {
        FeedLine line = fresh(envelope).line();
        return new Generated(Intent.BROKEN, line, Breakage.one(dice, line, today));
    }
}
