package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.NotFound;

/**
 * What other programmes pay of a contract or grant than the one it belongs to, so that money of two
 * funds is one contract and stands in both funds with its part.
 */
@Stateless
@Guarded
public class AwardSources {

    @Inject private AwardSourceStore store;
    @Inject private AwardReader reader;
    @Inject private AwardWriter writer;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Those of an award; none of one that the reader may not see. */
    @Needs(
            value = {Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES},
            audited = false)
    public List<AwardSource> of(long awardId) {
        return store.of(AwardScope.of(current.get(), organisations.directory()), awardId);
    }

    /**
     * Says what a programme pays of an award, also in place of what was; nothing takes it back.
     *
     * @throws NotFound when award or programme is not one's own
     */
    @Needs(Right.CONTRACT_EDIT)
    public void set(long awardId, Long programmeId, String pounds) {
        AwardScope scope = new AwardScope(current.get().organisationId(), Set.of());
        reader.one(scope, awardId).orElseThrow(NotFound::new);
        writer.lock(awardId);
        Award award = reader.one(scope, awardId).orElseThrow(NotFound::new);
        AwardForm form = new AwardForm();
        if (programmeId == null) {
            form.problem("sourceProgramme", "Choose the programme.");
        }
        Long pence = form.pounds("sourcePounds", pounds, true, false);
        form.check();
        if (!writer.hasProgramme(current.get().organisationId(), programmeId)) {
            throw new NotFound();
        }
        if (store.belongsTo(awardId, programmeId)) {
            form.problem("sourceProgramme", "It belongs to this one, which pays the rest.");
        }
        long others =
                store.of(scope, awardId).stream()
                        .filter(each -> each.programmeId() != programmeId)
                        .mapToLong(AwardSource::pence)
                        .sum();
        if (award.nowPence() == null) {
            form.problem("sourcePounds", "Its value is not stated, so it has no parts.");
        } else if (others + pence > award.nowPence()) {
            form.problem(
                    "sourcePounds",
                    "It is worth %s, of which others pay %s already."
                            .formatted(Pounds.text(award.nowPence()), Pounds.text(others)));
        }
        form.check();
        store.set(awardId, programmeId, pence, current.get().id(), clock.instant());
        subject.list(
                "another programme pays %s of %s".formatted(Pounds.text(pence), award.reference()));
    }
}
