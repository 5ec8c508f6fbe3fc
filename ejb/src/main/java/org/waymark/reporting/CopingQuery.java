package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.WholeServices;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;
import org.waymark.shared.BadInput;

/**
 * Whether people cope and recover. A provider reads its own cases, exact; the commissioner reads
 * what is published, by service.
 */
@Stateless
@Guarded
public class CopingQuery {

    @Inject private OwnOutcomesReader reader;
    @Inject private ScalesReader scales;
    @Inject private OutcomeGroupsReader groups;
    @Inject private EndAnswersReader answers;
    @Inject private CessationReader cessation;
    @Inject private Organisations organisations;
    @Inject private FiguresAtHand figures;
    @Inject private FigureNames names;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A service with what is published of one outcome. */
    public record ServiceRow(String label, OutcomeFigures figures, Completion completion) {}

    /**
     * One outcome as it is published.
     *
     * @param services in their usual order
     * @param groups by protected characteristic, all of London; empty where the quarter was counted
     *     before it was
     */
    public record Published(
            MojOutcome outcome,
            OutcomeFigures london,
            Completion completion,
            List<ServiceRow> services,
            List<OutcomeGroups> groups) {}

    /** A service, borough or crime group, and how those with two scores and with one began. */
    public record BeganRow(String label, BeganFigures figures) {}

    /**
     * The services, boroughs or crime groups of which something is told, in their usual order.
     *
     * @param untold how many there are beside: with nobody, or kept back
     */
    public record BeganTable(String label, List<BeganRow> rows, int untold) {}

    /**
     * An instrument by its name.
     *
     * @param began by service, borough and crime group; empty where the quarter was counted before
     *     it was
     */
    public record NamedScale(String name, PublishedScale figures, List<BeganTable> began) {}

    /**
     * What a commissioner reads of a quarter.
     *
     * @param scales reliable change, all of London; null where the quarter was counted before it
     *     was
     * @param answers what people said at the end of their case; empty where the quarter was counted
     *     before it was
     * @param answersBy the same by service and by crime group
     * @param ended what ended of abuse; empty where the quarter was counted before it was
     * @param endedBy the same by service
     * @param endedAsked in how many per cent of closed and assessed cases of London it was asked at
     *     both ends, at least and at most; null where it is not told
     * @param unmeasured how those differ that were not measured; null where it is not told
     */
    public record PublishedOutcomes(
            Quarter quarter,
            List<Published> outcomes,
            List<NamedScale> scales,
            List<EndAnswers> answers,
            List<SharesTable> answersBy,
            List<CessationFigures> ended,
            List<SharesTable> endedBy,
            Range endedAsked,
            UnmeasuredFigures unmeasured) {}

    /** The quarters there are figures of, newest first; a provider also sees the running one. */
    @Needs(
            value = {Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES},
            audited = false)
    public List<Quarter> quarters() {
        Quarter now = Quarter.of(clock.instant());
        boolean own = current.get().may(Right.SERVICE_FIGURES);
        return IntStream.range(0, OutcomesQuery.QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .filter(quarter -> own || Edition.of(quarter, clock.instant()).isFinal())
                .toList();
    }

    /**
     * The cases that the reader manages, closed in a quarter. Restricted ones only when they are
     * named on them.
     *
     * @param wanted null for the newest
     */
    @Needs(Right.SERVICE_FIGURES)
    public OwnOutcomes own(Quarter wanted) {
        Quarter quarter = checked(wanted);
        subject.list("coping and recovery in " + quarter);
        CaseScope scope = CaseScope.managedBy(current.get());
        List<Service> whole =
                WholeServices.of(current.get(), Right.SERVICE_FIGURES, organisations.directory());
        return new OwnOutcomes(
                quarter,
                reader.closed(scope, quarter),
                reader.items(scope, quarter),
                reader.scales(scope, quarter),
                !whole.isEmpty(),
                answers(whole, quarter));
    }

    /** An answer does not know its team, so whoever manages one team only reads none. */
    private List<OwnEndAnswers> answers(List<Service> whole, Quarter quarter) {
        return whole.isEmpty() || !Edition.of(quarter, clock.instant()).isFinal()
                ? null
                : answers.own(whole, quarter);
    }

    /**
     * The same cases by protected characteristic, on one outcome.
     *
     * @param wanted null for the newest
     */
    @Needs(Right.SERVICE_FIGURES)
    public List<OwnOutcomeGroups> ownGroups(Quarter wanted, MojOutcome item) {
        Quarter quarter = checked(wanted);
        subject.list("coping and recovery by protected characteristic in " + quarter);
        return groups.own(CaseScope.managedBy(current.get()), quarter, item);
    }

    /**
     * What ended of abuse in the same cases.
     *
     * @param wanted null for the newest
     */
    @Needs(Right.SERVICE_FIGURES)
    public Map<Cessation, String> ownEnded(Quarter wanted) {
        Quarter quarter = checked(wanted);
        subject.list("abuse that ended in " + quarter);
        return cessation.own(CaseScope.managedBy(current.get()), quarter);
    }

    /**
     * What is published of a quarter.
     *
     * @param wanted null for the newest that is final
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public PublishedOutcomes published(Quarter wanted) {
        Quarter quarter = checked(wanted);
        subject.list("coping and recovery in " + quarter);
        PublishedQuarter published = figures.of(quarter);
        List<Published> outcomes = new ArrayList<>();
        for (MojOutcome item : MojOutcome.values()) {
            OutcomeFigures london =
                    OutcomeFigures.of(published.outcomes(item), Selection.everyone());
            List<ServiceRow> services = new ArrayList<>();
            for (String code : published.keys(PublishedQuarter.SERVICE)) {
                if (!QuarterCounts.NO_SERVICE.equals(code)) {
                    Selection of = Selection.everyone().with(PublishedQuarter.SERVICE, code);
                    OutcomeFigures each = OutcomeFigures.of(published.outcomes(item), of);
                    services.add(
                            new ServiceRow(
                                    names.value(PublishedQuarter.SERVICE, code),
                                    each,
                                    OutcomesReports.completion(published, item, each, of)));
                }
            }
            outcomes.add(
                    new Published(
                            item,
                            london,
                            OutcomesReports.completion(
                                    published, item, london, Selection.everyone()),
                            services,
                            published.groups(item)));
        }
        List<EndAnswers> said = published.endAnswers();
        List<CessationFigures> ended = published.cessation();
        return new PublishedOutcomes(
                quarter,
                outcomes,
                scales(published),
                said,
                SharesTable.answers(published, said, names),
                ended,
                SharesTable.ended(published, ended, names),
                CessationFigures.asked(published, null, Cessation.SAFE).orElse(null),
                UnmeasuredFigures.of(published).orElse(null));
    }

    private List<NamedScale> scales(PublishedQuarter published) {
        if (published.scales().isEmpty()) {
            return null;
        }
        Map<String, String> named = scales.names();
        return published.scales().get().stream()
                .map(
                        each ->
                                new NamedScale(
                                        named.getOrDefault(each.code(), each.code()),
                                        each,
                                        began(published, each)))
                .toList();
    }

    private List<BeganTable> began(PublishedQuarter published, PublishedScale london) {
        List<BeganTable> tables = new ArrayList<>();
        published
                .began(london)
                .forEach(
                        (dimension, figures) -> {
                            List<BeganRow> rows = new ArrayList<>();
                            figures.forEach(
                                    (key, each) -> {
                                        if (each.told()) {
                                            rows.add(
                                                    new BeganRow(
                                                            names.value(dimension, key), each));
                                        }
                                    });
                            tables.add(
                                    new BeganTable(
                                            names.dimension(dimension),
                                            rows,
                                            figures.size() - rows.size()));
                        });
        return tables;
    }

    /** What is published, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public PublishedOutcomes export(Quarter wanted) {
        return published(wanted);
    }

    private Quarter checked(Quarter wanted) {
        List<Quarter> known = quarters();
        if (wanted != null && !known.contains(wanted)) {
            throw new BadInput("quarter", "There are no figures of this quarter.");
        }
        return wanted == null ? known.get(0) : wanted;
    }
}
