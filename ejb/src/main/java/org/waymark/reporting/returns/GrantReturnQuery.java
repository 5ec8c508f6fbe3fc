package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/** Shows the returns of a commissioner's grants. No provider has one: a grant has no service. */
@Stateless
@Guarded
public class GrantReturnQuery {

    private static final String BEFORE_ALL = "";

    /**
     * Those of a quarter.
     *
     * @param states how many stand where, of all of the quarter
     */
    public record Sheet(Quarter quarter, Page<GrantReturn> page, Map<ReturnState, Long> states) {

        /** How many there are at all. */
        public long all() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** One, with every report that came and what was done. */
    public record Opened(
            GrantReturn one, List<Submission> reports, List<ContractReturn.Event> events) {}

    @Inject private GrantReturnStore store;
    @Inject private ReturnStore returns;
    @Inject private SubmissionStore submissions;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * A page of a quarter.
     *
     * @param state null for all
     * @param after the last reference of the page before; null for the first page
     * @param before the first reference of the page behind; null unless one goes back
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public Sheet quarter(Quarter quarter, ReturnState state, String after, String before) {
        subject.list("returns of grants, " + quarter.code());
        AwardScope scope = scope();
        boolean back = before != null;
        String key = back ? before : after == null ? BEFORE_ALL : after;
        return new Sheet(
                quarter,
                Page.of(
                        store.page(scope, quarter, state, key, back),
                        GrantReturnStore.PAGE,
                        after == null && !back,
                        back),
                store.states(scope, quarter));
    }

    /** All of a quarter, to be taken away as a file. */
    @Needs(Right.PUBLISHED_FIGURES)
    public List<GrantReturn> exportQuarter(Quarter quarter, ReturnState state) {
        subject.list("returns of grants, " + quarter.code());
        List<GrantReturn> all = new ArrayList<>();
        String key = BEFORE_ALL;
        List<GrantReturn> found;
        do {
            found = store.page(scope(), quarter, state, key, false);
            List<GrantReturn> page =
                    found.subList(0, Math.min(found.size(), GrantReturnStore.PAGE));
            all.addAll(page);
            key = page.isEmpty() ? key : page.get(page.size() - 1).reference();
        } while (found.size() > GrantReturnStore.PAGE);
        return all;
    }

    /** The returns of one grant, the newest quarter first; none of one that is not one's own. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<GrantReturn> of(long awardId) {
        return store.of(scope(), awardId);
    }

    /** Where the holder of a grant is reminded; empty for nowhere. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public Optional<String> remindedAt(long awardId) {
        return store.address(scope(), awardId);
    }

    /**
     * One return.
     *
     * @throws NotFound when it is none of one's own
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public Opened one(long id) {
        GrantReturn one = store.one(scope(), id).orElseThrow(NotFound::new);
        subject.list("return of grant %s, %s".formatted(one.reference(), one.quarter().code()));
        return new Opened(one, submissions.of(id), returns.events(id));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public Opened export(long id) {
        return one(id);
    }

    private AwardScope scope() {
        return new AwardScope(current.get().organisationId(), Set.of());
    }
}
