package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.justice.EnhancedByWork;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.EnhancedCategory;
import org.waymark.referral.HateStrand;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/** What a case began with: its strands, who referred, and what was told on the public page. */
@Stateless
@Guarded
public class CaseReport {

    /** The list of what a strand is about more exactly. */
    public static final String SUBSTRANDS = "hate_substrand";

    static final String OF_THE_CASE =
            "i.referral_id = (SELECT c.referral_id FROM support_case c WHERE c.id = ?) ORDER BY i.id"
                    + " LIMIT 1";

    @Inject private CaseAccess cases;
    @Inject private CaseFactsReader facts;
    @Inject private ReportReader reports;
    @Inject private SubstrandStore substrands;
    @Inject private CaseStrandStore strands;
    @Inject private EnhancedByWork enhanced;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * @param sent strands that came with the referral
     * @param told strands that a worker was told of, beside them
     * @param source code of referral_source
     * @param sender the organisation that referred
     * @param exactly codes of what it was about more exactly; empty for none
     * @param report what was told on the public page; null when the case did not begin there
     */
    public record Beginning(
            Set<HateStrand> sent,
            Set<HateStrand> told,
            String source,
            String sender,
            List<String> exactly,
            Report report) {}

    /** Of one case, reached through the case. */
    @Needs(Right.CASE_WORK)
    public Beginning of(String caseReference) {
        long caseId = cases.read(caseReference, "what was told");
        CaseFactsReader.Facts known = facts.of(caseId);
        Optional<ReportReader.Found> found = reports.find(OF_THE_CASE, caseId);
        CaseStrands all = CaseStrands.of(known.strands(), known.told());
        return new Beginning(
                all.sent(),
                all.told(),
                known.source(),
                known.sender(),
                codes(known.exactly()),
                found.map(each -> reports.opened(each, true)).orElse(null));
    }

    /**
     * Says that it was hate, and what it was about, as the victim or any other person perceives it.
     * What is said more exactly ticks its strand; what came with the referral stays. What was said
     * before stays on the timeline. With the first strand they have the enhanced rights of victims
     * of a most serious crime.
     *
     * @param ticked names of {@link HateStrand}; none takes back what a worker has said
     * @param codes of the list {@code hate_substrand}; none takes back what was said
     * @throws BadInput when a code is not on the list today
     */
    @Needs(Right.CASE_WORK)
    public void specify(String caseReference, List<String> ticked, List<String> codes) {
        CaseAccess.Found found = cases.openToWork(caseReference, "what it was about");
        List<CodeEntry> chosen =
                reference.entries(SUBSTRANDS).stream()
                        .filter(entry -> codes.contains(entry.code()))
                        .toList();
        if (chosen.size() != Set.copyOf(codes).size()) {
            throw new BadInput("exactly", "Choose from the list.");
        }
        CaseFactsReader.Facts known = facts.of(found.id());
        CaseStrands before = CaseStrands.of(known.strands(), known.told());
        CaseStrands after = before.ticked(HateStrand.of(ticked), chosen);
        substrands.set(
                found.id(),
                chosen.stream().map(CodeEntry::code).toList(),
                current.get().id(),
                clock.instant());
        strands.set(found.id(), after.told(), current.get().id(), clock.instant());
        if (!after.told().equals(before.told())) {
            cases.happened(
                    found.id(),
                    CaseEvent.Kind.STATE,
                    "Hate, as somebody perceives it",
                    after.all().isEmpty() ? "Taken back" : CaseStrands.inWords(after.all()),
                    null);
        }
        if (after.addsTo(before)) {
            enhanced.follows(
                    found.id(),
                    EnhancedCategory.SERIOUS_CRIME,
                    "Hate crime, as the victim or another person perceives it");
        }
        if (!Set.copyOf(codes).equals(Set.copyOf(codes(known.exactly())))) {
            cases.happened(
                    found.id(),
                    CaseEvent.Kind.STATE,
                    "What it was about, more exactly",
                    chosen.isEmpty()
                            ? "Taken back"
                            : chosen.stream()
                                    .map(CodeEntry::label)
                                    .collect(Collectors.joining("; ")),
                    null);
        }
    }

    /**
     * One of the files that were sent along.
     *
     * @throws NotFound when the case has none such for whoever asks
     */
    @Needs(Right.CASE_WORK)
    public IncidentFile.Download file(String caseReference, long fileId) {
        long caseId = cases.read(caseReference, "file that was sent along");
        ReportReader.Found found = reports.one(OF_THE_CASE, caseId);
        return reports.download(found.report().id(), fileId);
    }

    private static List<String> codes(String kept) {
        return kept == null ? List.of() : List.of(kept.split(","));
    }
}
