package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * The figures of a final quarter, service by service: as they are published, and exactly. Whoever
 * shows the same number elsewhere takes it from here, so that it is published once, and hidden
 * everywhere when it is hidden.
 */
@ApplicationScoped
public class FinalFigures {

    private FiguresAtHand figures;
    private Clock clock;

    /** For the container. */
    protected FinalFigures() {}

    @Inject
    FinalFigures(FiguresAtHand figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Are the figures of this quarter final? Before that there are none by service. */
    public boolean isFinal(Quarter quarter) {
        return Edition.of(quarter, clock.instant()).isFinal();
    }

    /** Takes some final quarters together that will be asked for one after the other. */
    public void ahead(List<Quarter> finals) {
        figures.ahead(finals);
    }

    /** How far its referrals came, one published count for each {@link JourneyStep}. */
    public List<PublishedCount> journey(Quarter quarter, String service) {
        PublishedQuarter published = of(quarter);
        return knows(published, service)
                ? published.journey().journey(by(service))
                : hidden(JourneyStep.values().length);
    }

    /** The same of all of London. */
    public List<PublishedCount> satisfaction(Quarter quarter) {
        return of(quarter).satisfaction().journey(Selection.everyone());
    }

    /** Surveys asked, answered and satisfied, as published. */
    public List<PublishedCount> satisfaction(Quarter quarter, String service) {
        PublishedQuarter published = of(quarter);
        return knows(published, service)
                ? published.satisfaction().journey(by(service))
                : hidden(SatisfactionFigures.STEPS);
    }

    /** What became of its people on one item, as published: paired and improved in it. */
    public OutcomeFigures outcome(Quarter quarter, String service, MojOutcome item) {
        PublishedQuarter published = of(quarter);
        if (!knows(published, service)) {
            PublishedCount hidden = PublishedCount.hidden();
            Share none = Share.of(hidden, hidden);
            return new OutcomeFigures(hidden, none, none, none);
        }
        return OutcomeFigures.of(published.outcomes(item), by(service));
    }

    /** How completely a service measured those who left, as published. */
    public Completion completion(Quarter quarter, String service) {
        PublishedQuarter published = of(quarter);
        return knows(published, service) ? published.completion(by(service)) : Completion.NOT_SHOWN;
    }

    /** How often a service records a fact, as published. */
    public Completeness completeness(Quarter quarter, String service, RecordedField field) {
        PublishedQuarter published = of(quarter);
        return knows(published, service)
                ? published.completeness(field, service)
                : Completeness.NOT_SHOWN;
    }

    /** How often one kind of abuse ended in a service, or somebody was safer, as published. */
    public Share cessation(Quarter quarter, String service, Cessation what) {
        return of(quarter).cessation().stream()
                .filter(each -> each.what() == what)
                .map(each -> each.services().get(service))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(GoodShares.HIDDEN);
    }

    /**
     * In how many per cent of closed and assessed cases of a service it was asked at both ends how
     * safe somebody feels, or at exit what the worker sees, by what is published anyway; empty
     * where that leaves it open.
     */
    public Optional<Range> abuseAsked(Quarter quarter, String service, Cessation what) {
        PublishedQuarter published = of(quarter);
        return knows(published, service)
                ? CessationFigures.asked(published, service, what)
                : Optional.empty();
    }

    /** The rule that the quarter is published by. */
    public DisclosureRule rule(Quarter quarter) {
        return of(quarter).rule();
    }

    /**
     * How many closed and assessed cases a service can have, by all that is published of them;
     * empty where one of the numbers is kept back, so that nothing beside it may be told.
     *
     * @param most what would be told as the greatest number of closed cases
     */
    public Optional<Range> closedCases(Quarter quarter, String service, long most) {
        PublishedQuarter published = of(quarter);
        if (!knows(published, service)) {
            return Optional.of(Range.ANY);
        }
        CompletionBands bands = published.completion();
        boolean narrows =
                bands.hidesPairs(service)
                        || (bands.hasFewPairs(service)
                                && most < published.rule().once().threshold());
        return narrows ? Optional.empty() : Optional.of(bands.cases(service));
    }

    /**
     * The exact counts that it was published from: for the service itself and what is suppressed.
     */
    public ExactFigures exact(Quarter quarter) {
        return new ExactFigures(of(quarter).counts());
    }

    /** The exact journey of a service. */
    public long[] exactJourney(Quarter quarter, String service) {
        return exact(quarter).journey(service);
    }

    /**
     * How far the referrals of a lot came, out of the published cells of its service.
     *
     * @param groups kinds of crime of the lot; none for all
     * @param areas of the lot; none for all
     */
    public LotJourney lot(
            Quarter quarter, String service, Collection<String> groups, Collection<String> areas) {
        PublishedQuarter published = of(quarter);
        return knows(published, service)
                ? LotJourney.published(published.journey(), service, groups, areas)
                : LotJourney.hidden(groups, areas);
    }

    /** The same exactly, for the service itself. */
    public LotJourney exactLot(
            Quarter quarter, String service, Collection<String> groups, Collection<String> areas) {
        return LotJourney.exact(of(quarter).counts(), service, groups, areas);
    }

    private PublishedQuarter of(Quarter quarter) {
        if (!isFinal(quarter)) {
            throw new IllegalStateException("The figures of this quarter are not final");
        }
        return figures.of(quarter);
    }

    private static boolean knows(PublishedQuarter published, String service) {
        return published.keys(PublishedQuarter.SERVICE).contains(service);
    }

    private static Selection by(String service) {
        return Selection.everyone().with(PublishedQuarter.SERVICE, service);
    }

    private static List<PublishedCount> hidden(int steps) {
        return java.util.Collections.nCopies(steps, PublishedCount.hidden());
    }
}
