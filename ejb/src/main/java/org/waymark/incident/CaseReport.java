package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.referral.HateStrand;
import org.waymark.shared.NotFound;

/** What a case began with: its strands, who referred, and what was told on the public page. */
@Stateless
@Guarded
public class CaseReport {

    private static final String OF_THE_CASE =
            "i.referral_id = (SELECT c.referral_id FROM support_case c WHERE c.id = ?) ORDER BY i.id"
                    + " LIMIT 1";

    @Inject private CaseAccess cases;
    @Inject private CaseFactsReader facts;
    @Inject private ReportReader reports;

    /**
     * @param strands of the referral, in words
     * @param source code of referral_source
     * @param sender the organisation that referred
     * @param report what was told on the public page; null when the case did not begin there
     */
    public record Beginning(List<String> strands, String source, String sender, Report report) {}

    /** Of one case, reached through the case. */
    @Needs(Right.CASE_WORK)
    public Beginning of(String caseReference) {
        long caseId = cases.read(caseReference, "what was told");
        CaseFactsReader.Facts known = facts.of(caseId);
        Optional<ReportReader.Found> found = reports.find(OF_THE_CASE, caseId);
        return new Beginning(
                strands(known.strands()),
                known.source(),
                known.sender(),
                found.map(each -> reports.opened(each, true)).orElse(null));
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

    private static List<String> strands(String codes) {
        if (codes == null || codes.isBlank()) {
            return List.of();
        }
        List<String> named = List.of(codes.split("[;,]"));
        return Arrays.stream(HateStrand.values())
                .filter(strand -> named.contains(strand.name()))
                .map(HateStrand::label)
                .toList();
    }
}
