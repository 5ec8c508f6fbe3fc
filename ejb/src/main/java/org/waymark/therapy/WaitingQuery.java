package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Reads the waiting lists of a case, and whole lists for whoever manages them. */
@Stateless
@Guarded
public class WaitingQuery {

    /** Rows of one page of a list. */
    public static final int PAGE = 25;

    /** Sessions are counted over so many days. */
    public static final int DAYS = 90;

    @Inject private CaseAccess cases;
    @Inject private WaitingStore store;
    @Inject private WaitingListReader lists;
    @Inject private WaitingPlaceReader places;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What a case can wait for. closed says why nobody can be added, or is null. */
    public record Choice(long id, String name, int sessions, String closed) {}

    /**
     * A place of a case.
     *
     * @param place in words: "1" for who is next where the actor manages the case, among how many
     *     it is otherwise; null when an offer was made or it is over
     * @param reason code of waiting_reason, or null
     */
    public record Place(
            long id,
            String offer,
            WaitingState state,
            WaitingPriority priority,
            LocalDate joined,
            String place,
            LocalDate contactDue,
            LocalDate contactedOn,
            String reason) {}

    /** What a case waits for and what it can. */
    public record OfCase(List<Place> places, List<Choice> choices) {}

    /**
     * A whole list with its figures, which are worked out from its rows.
     *
     * @param toBegin whose offer was taken, and whose course has not begun
     * @param managed does the actor manage all of its service, and so opens and closes it?
     */
    public record Overview(
            long id,
            String service,
            String name,
            WaitingFigures figures,
            String closedReason,
            String signpost,
            long turnedAway,
            Instant validatedAt,
            boolean validationDue,
            long courses,
            long toBegin,
            long attended,
            long missed,
            boolean managed) {}

    /** Somebody on a list. */
    public record Waiting(
            long id,
            Long place,
            String reference,
            String name,
            WaitingPriority priority,
            LocalDate joined,
            WaitingState state,
            LocalDate contactDue,
            LocalDate contactedOn) {}

    /** All lists, one of them with its people. list is null when none is chosen. */
    public record Lists(List<Overview> all, Overview list, List<Waiting> rows, boolean more) {}

    @Needs(Right.CASE_WORK)
    public OfCase of(String caseReference) {
        CaseAccess.Seen found = cases.lookShared(caseReference, "waiting lists");
        List<Choice> choices =
                store.offers(found.serviceId(), today()).stream()
                        .map(
                                offer ->
                                        new Choice(
                                                offer.id(),
                                                offer.name(),
                                                offer.plannedSessions(),
                                                offer.closedReason()))
                        .toList();
        return new OfCase(places.places(found.id(), current.get()), choices);
    }

    /**
     * The lists that the actor manages, and a page of one of them.
     *
     * @param offerId the list to be shown; null for the first
     * @param after the entry behind which the page begins; null for the start
     * @throws NotFound when it is not a list of theirs
     */
    @Needs(Right.CASE_MANAGE)
    public Lists lists(Long offerId, Long after) {
        LocalDate today = today();
        subject.list("waiting lists");
        Map<Long, List<WaitingFigures.Wait>> waits = lists.waits(current.get());
        List<Overview> all =
                lists.lists(current.get(), today.minusDays(DAYS), today).stream()
                        .map(
                                known ->
                                        overview(
                                                known,
                                                waits.getOrDefault(known.id(), List.of()),
                                                today))
                        .toList();
        Overview chosen =
                offerId == null
                        ? all.stream().findFirst().orElse(null)
                        : all.stream()
                                .filter(each -> each.id() == offerId)
                                .findFirst()
                                .orElseThrow(NotFound::new);
        if (chosen == null) {
            return new Lists(all, null, List.of(), false);
        }
        List<Row> found = lists.page(chosen.id(), after, PAGE + 1, current.get());
        List<Waiting> rows = new ArrayList<>();
        for (Row row : found.subList(0, Math.min(PAGE, found.size()))) {
            subject.supportCase(row.number(10), row.number(11), "shown in a waiting list");
            rows.add(waiting(row));
        }
        return new Lists(all, chosen, rows, found.size() > PAGE);
    }

    private static Overview overview(
            WaitingListReader.Known known, List<WaitingFigures.Wait> waits, LocalDate today) {
        boolean due =
                !waits.isEmpty()
                        && (known.validatedAt() == null
                                || WorkingDays.dateOf(known.validatedAt())
                                        .plusMonths(1)
                                        .isBefore(today));
        return new Overview(
                known.id(),
                known.service(),
                known.name(),
                WaitingFigures.of(waits, today),
                known.closedReason(),
                known.signpost(),
                known.turnedAway(),
                known.validatedAt(),
                due,
                known.courses(),
                known.toBegin(),
                known.attended(),
                known.missed(),
                known.managed());
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3) == null ? row.text(4) : row.text(3) + " " + row.text(4),
                WaitingPriority.of(row.count(5)),
                row.date(6),
                WaitingState.valueOf(row.text(7)),
                row.date(8),
                row.date(9));
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
