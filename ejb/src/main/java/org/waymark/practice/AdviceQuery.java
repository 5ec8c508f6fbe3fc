package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/**
 * Advice that a service gave, and what it comes to in a year. Once it has become a referral, its
 * words are with that referral and its case, where scope, restriction and conflicts decide who
 * reads them.
 */
@Stateless
@Guarded
public class AdviceQuery {

    private static final int APRIL = 4;

    @Inject private AdviceReader reader;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One.
     *
     * @param advised null once it has become a referral
     * @param referral reference of what came of it; null for nothing
     */
    public record Shown(
            long id,
            String reference,
            LocalDate askedOn,
            ProfessionalRole role,
            String organisation,
            Practice practice,
            String area,
            String advised,
            String by,
            String referral) {

        private static Shown of(AdviceReader.Row row) {
            return new Shown(
                    row.id(),
                    row.reference(),
                    row.askedOn(),
                    row.role(),
                    row.organisation(),
                    row.practice(),
                    row.area(),
                    row.referral() == null ? row.advised() : null,
                    row.by(),
                    row.referral());
        }
    }

    /**
     * What it comes to since the first of April.
     *
     * @param trainings that were held
     */
    public record Figures(LocalDate from, long advised, long trainings, long came, long feedback) {}

    /** Newest first; {@code before} is the last one shown. */
    @Needs(Right.CASE_WORK)
    public Page<Shown> page(Long before) {
        subject.list("advice");
        List<Shown> found =
                reader.page(scope(), current.get().id(), before).stream().map(Shown::of).toList();
        return Page.of(found, AdviceReader.PAGE, before == null, false);
    }

    @Needs(Right.CASE_WORK)
    public Shown one(String reference) {
        subject.list("advice " + reference);
        return reader.one(scope(), current.get().id(), reference)
                .map(Shown::of)
                .orElseThrow(NotFound::new);
    }

    /** Of this financial year; numbers, and nobody. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public Figures figures() {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        LocalDate from = LocalDate.of(today.getYear(), APRIL, 1);
        LocalDate begun = from.isAfter(today) ? from.minusYears(1) : from;
        long[] trainings = reader.trainings(scope(), begun);
        return new Figures(
                begun, reader.since(scope(), begun), trainings[0], trainings[1], trainings[2]);
    }

    private ServiceScope scope() {
        return ServiceScope.of(current.get(), organisations.directory());
    }
}
