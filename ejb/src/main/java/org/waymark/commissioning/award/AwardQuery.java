package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/**
 * Shows funds, contracts and grants: to a commissioner its own, to a provider those of its
 * services. From here no way leads to a person.
 */
@Stateless
@Guarded
public class AwardQuery {

    private static final String BEFORE_ALL = "";

    /** All of a list; a provider has no funds. */
    public record Listed(List<Fund> funds, List<AwardReader.Line> awards) {}

    @Inject private AwardReader reader;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** A commissioner's funds with their programmes. */
    @Needs(Right.PUBLISHED_FIGURES)
    public List<Fund> funds() {
        subject.list("funds");
        return reader.funds(current.get().organisationId());
    }

    /**
     * A page of awards by their reference.
     *
     * @param programmeId null for all programmes
     * @param after the last reference of the page before; null for the first page
     * @param before the first reference of the page behind; null unless one goes back
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Page<AwardReader.Line> list(Long programmeId, String after, String before) {
        subject.list("contracts and grants");
        boolean back = before != null;
        String key = back ? before : after == null ? BEFORE_ALL : after;
        List<AwardReader.Line> found = reader.page(scope(), programmeId, key, back);
        return Page.of(found, AwardReader.PAGE, after == null && !back, back);
    }

    /** One of them with all its money. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Award one(long id) {
        Award award = reader.one(scope(), id).orElseThrow(NotFound::new);
        subject.list("contract or grant " + award.reference());
        return award;
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Award export(long id) {
        return one(id);
    }

    /**
     * The whole list, to be taken away as a file.
     *
     * @param programmeId null for all programmes
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Listed exportList(Long programmeId) {
        subject.list("contracts and grants");
        AwardScope scope = scope();
        List<AwardReader.Line> all = new ArrayList<>();
        String key = BEFORE_ALL;
        List<AwardReader.Line> found;
        do {
            found = reader.page(scope, programmeId, key, false);
            List<AwardReader.Line> page =
                    found.subList(0, Math.min(found.size(), AwardReader.PAGE));
            all.addAll(page);
            key = page.isEmpty() ? key : page.get(page.size() - 1).reference();
        } while (found.size() > AwardReader.PAGE);
        return new Listed(
                scope.isCommissioner() ? reader.funds(scope.commissionerId()) : List.of(), all);
    }

    private AwardScope scope() {
        return AwardScope.of(current.get(), organisations.directory());
    }
}
